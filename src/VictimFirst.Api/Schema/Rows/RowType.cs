using System.Collections.Frozen;
using VictimFirst.Data.Rows;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>A type of the schema whose objects are rows.</summary>
internal abstract class RowType(string name, Type clrType)
{
    private readonly Dictionary<string, RowField> fields = new(StringComparer.Ordinal);

    public string Name => name;

    public Type ClrType => clrType;

    /// <summary>A field that nobody declared is the column of its name.</summary>
    /// <exception cref="InvalidOperationException">There is no such column.</exception>
    public RowField Field(string field)
    {
        if (fields.TryGetValue(field, out var known)) return known;
        var property = string.Concat(char.ToUpperInvariant(field[0]).ToString(), field.AsSpan(1));
        return clrType.GetProperty(property) is { CanWrite: true }
            ? new RowField.Column(property)
            : throw new InvalidOperationException($"{name}.{field} is in the schema, but nothing says what it reads.");
    }

    /// <summary>The columns that an operation's fields need of this type; an object of another type has fields of its own.</summary>
    public RowColumns ColumnsOf(IEnumerable<SelectedField> selections) => RowColumns.Of(
        selections
            .Where(selected => selected.Field.DeclaringType.Name == name && !selected.Field.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(selected => Field(selected.Field.Name).Properties)
            .Concat(AlwaysRead));

    /// <summary>A case's reference goes into the audit log, whoever asks for what of it.</summary>
    private IEnumerable<string> AlwaysRead => clrType == typeof(Domain.Cases.Case) ? [nameof(Domain.Cases.Case.Reference)] : [];

    public abstract Task<object?> FindAsync(RowSession session, long key, RowColumns columns, CancellationToken cancelled);

    protected void Add(string field, RowField known) => fields.Add(field, known);
}
