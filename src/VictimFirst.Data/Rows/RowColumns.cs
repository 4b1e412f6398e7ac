using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Linq.Expressions;

namespace VictimFirst.Data.Rows;

/// <summary>
/// The properties of a row that are read: the others stay at their default in the objects that come back, and out of the SQL.
/// </summary>
/// <param name="Properties">Without repetition, in any order.</param>
public sealed record RowColumns(ImmutableArray<string> Properties)
{
    public static RowColumns Of(IEnumerable<string> properties) =>
        new([.. properties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    public RowColumns With(IEnumerable<string> more) => Of(Properties.Concat(more));

    /// <summary><c>row => new T { A = row.A, ... }</c>, for any expression of a row.</summary>
    internal MemberInitExpression Select<T>(Expression row) => Expression.MemberInit(
        Expression.New(typeof(T)),
        Properties.Select(name => Writable<T>.ByName.GetValueOrDefault(name)
            ?? throw new ArgumentException($"{typeof(T).Name} has no column {name}."))
            .Select(property => Expression.Bind(property, Expression.Property(row, property))));

    private static class Writable<T>
    {
        public static FrozenDictionary<string, System.Reflection.PropertyInfo> ByName { get; } =
            typeof(T).GetProperties().Where(p => p.CanWrite).ToFrozenDictionary(p => p.Name);
    }
}
