using System.Collections.Immutable;
using System.Linq.Expressions;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>Says of each field of a row's type what it is of the row; the columns of the fields' names need no word.</summary>
internal sealed class RowType<T>(string name, RowSchema schema, ObjectTypeBuilder<T> builder) : RowType(name, typeof(T)) where T : class
{
    private static string KeyProperty { get; } = RowTables.KeyOf<T>();

    /// <summary>The field <c>id</c>, of the row's key.</summary>
    public RowType<T> Id(Func<T, long> key)
    {
        Add("id", new RowField.Id(KeyProperty));
        builder.SetField<string>("id", (context, rows) =>
        {
            var ids = context.Services.GetRequiredService<OpaqueIds>();
            return new(rows.ToSlots(row => ids.Of(Name, key(row))));
        });
        return this;
    }

    public RowType<T> Code(string field, Expression<Func<T, string?>> column, string codeList)
    {
        var list = CodeListCatalogue.Get(codeList);
        var read = column.Compile();
        Add(field, new RowField.Coded(((MemberExpression)column.Body).Member.Name, list));
        builder.Property(field, row => read(row) is { } code ? list[code] : null);
        return this;
    }

    public RowType<T> Place(string field, AreaLevel level, Expression<Func<T, string>> beat)
    {
        var read = beat.Compile();
        Add(field, new RowField.Place(((MemberExpression)beat.Body).Member.Name, level));
        builder.Property(field, row => PlaceOfBeat.At(level, read(row)));
        return this;
    }

    public RowType<T> One<TChild>(string field, RowRelation<T, TChild> relation) where TChild : class =>
        Related<TChild, TChild>(field, relation, isList: false, children => children.FirstOrDefault());

    public RowType<T> Many<TChild>(string field, RowRelation<T, TChild> relation) where TChild : class =>
        Related<TChild, TChild[]>(field, relation, isList: true, children => [.. children]);

    /// <summary>The codes of related rows, which have nothing else to tell.</summary>
    public RowType<T> Codes<TChild>(string field, RowRelation<T, TChild> relation, Expression<Func<TChild, string>> column, string codeList)
        where TChild : class
    {
        var list = CodeListCatalogue.Get(codeList);
        var read = column.Compile();
        var columns = RowColumns.Of([((MemberExpression)column.Body).Member.Name]);
        return Loaded(
            field, relation.ParentProperty, relation, _ => columns, children => children.Select(child => list[read(child)]).ToArray());
    }

    /// <summary>Something worked out of all the related rows of each parent.</summary>
    /// <param name="columns">The children's columns that it takes.</param>
    public RowType<T> Computed<TChild, TValue>(
        string field, RowRelation<T, TChild> relation, RowColumns columns, Func<IEnumerable<TChild>, TValue?> compute)
        where TChild : class =>
        Loaded(field, relation.ParentProperty, relation, _ => columns, compute);

    /// <summary>Something that a statement of its own reads, for all parents at once.</summary>
    /// <param name="read">Of the parents' keys; one that it leaves out has the default.</param>
    /// <param name="known">What the field is to filters, where it is something to them.</param>
    public RowType<T> Facts<TValue>(
        string field,
        Func<T, long> key,
        Func<RowSession, IReadOnlyCollection<long>, CancellationToken, Task<IReadOnlyDictionary<long, TValue>>> read,
        RowField? known = null)
        where TValue : class
    {
        Add(field, known ?? new RowField.Computed([KeyProperty]));
        builder.SetField<TValue>(field, async (context, rows) =>
        {
            var session = context.Services.GetRequiredService<RowSession>();
            var values = await read(session, [.. rows.Select(key).Distinct()], context.Cancelled);
            return rows.ToSlots(row => values.GetValueOrDefault(key(row)));
        });
        return this;
    }

    /// <summary>A field of the entity's property that is not a column but made of columns.</summary>
    public RowType<T> Made(string field, params ImmutableArray<string> columns)
    {
        Add(field, new RowField.Computed(columns));
        return this;
    }

    /// <summary>A root field with pages of these rows.</summary>
    public RowType<T> List(string field)
    {
        Connections.Bind(field, this, schema);
        return this;
    }

    public override async Task<object?> FindAsync(RowSession session, long key, RowColumns columns, CancellationToken cancelled)
    {
        var question = new PageQuestion(
            new RowFilter.Field(KeyProperty, FilterOperator.Eq, key), RowTables.OrderOf<T>(), columns, Size: 1);
        return (await session.PageAsync<T>(question, cancelled)).Rows.FirstOrDefault()?.Row;
    }

    private RowType<T> Related<TChild, TValue>(
        string field, RowRelation<T, TChild> relation, bool isList, Func<IEnumerable<TChild>, TValue?> shape) where TChild : class
    {
        Add(field, new RowField.Related(relation, relation.ParentProperty, isList));
        Bind(field, relation, context => schema.Of<TChild>().ColumnsOf(context.Selections), shape);
        return this;
    }

    private RowType<T> Loaded<TChild, TValue>(
        string field, string parentProperty, RowRelation<T, TChild> relation, Func<ResolveContext, RowColumns> columns,
        Func<IEnumerable<TChild>, TValue?> shape) where TChild : class
    {
        Add(field, new RowField.Computed([parentProperty]));
        Bind(field, relation, columns, shape);
        return this;
    }

    private void Bind<TChild, TValue>(
        string field, RowRelation<T, TChild> relation, Func<ResolveContext, RowColumns> columns, Func<IEnumerable<TChild>, TValue?> shape)
        where TChild : class
    {
        var keyOf = relation.ParentKey.Compile();
        builder.SetField<TValue>(field, async (context, parents) =>
        {
            long[] keys = [.. parents.Select(keyOf).OfType<long>().Distinct()];
            if (keys.Length == 0) return parents.ToSlots(_ => shape([]));
            var session = context.Services.GetRequiredService<RowSession>();
            var children = (await session.RelatedAsync(relation, keys, columns(context), context.Cancelled))
                .ToLookup(linked => linked.Key, linked => linked.Row);
            return parents.ToSlots(parent => shape(keyOf(parent) is { } key ? children[key] : []));
        });
    }
}
