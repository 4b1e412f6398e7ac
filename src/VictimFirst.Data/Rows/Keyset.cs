using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace VictimFirst.Data.Rows;

/// <summary>
/// Pages by the place of a row in an order, not by a count of rows before it: a page costs the same wherever it is, and rows that come or
/// go between two pages move none of the others.
/// </summary>
internal static class Keyset
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <param name="order">Its last key is unique.</param>
    /// <param name="provider">
    /// On SQL Server a missing value comes first by itself; PostgreSQL's own order is the one that is promised.
    /// </param>
    public static IQueryable<T> Sorted<T>(
        this IQueryable<T> source, ImmutableArray<RowOrder> order, bool backwards, DatabaseProvider provider)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var expression = source.Expression;
        var isFirst = true;
        foreach (var key in order)
        {
            var property = Expression.Property(row, key.Property);
            var isDescending = key.Descending != backwards;
            if (provider == DatabaseProvider.SqlServer && MayBeNull<T>(key.Property))
                Append(Expression.Condition(Equal(property, null), Expression.Constant(1), Expression.Constant(0)), isDescending);
            Append(property, isDescending);
        }

        return source.Provider.CreateQuery<T>(expression);

        void Append(Expression by, bool descending)
        {
            var method = $"{(isFirst ? "OrderBy" : "ThenBy")}{(descending ? "Descending" : "")}";
            expression = Expression.Call(
                typeof(Queryable), method, [typeof(T), by.Type], expression, Expression.Quote(Expression.Lambda(by, row)));
            isFirst = false;
        }
    }

    /// <summary>The rows after a place, or before it going backwards.</summary>
    /// <param name="place">The order's values in the row that stands there.</param>
    public static IQueryable<T> Beyond<T>(
        this IQueryable<T> source, ImmutableArray<RowOrder> order, ImmutableArray<object?> place, bool backwards)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var beyond = Beyond<T>(row, order, place, backwards, 0);
        // Says less than the whole and lets an index on the first key begin at the place.
        if (order.Length > 1 && FromPlace<T>(row, order[0], place[0], backwards) is { } bound) beyond = Expression.AndAlso(bound, beyond);
        return source.Where(Expression.Lambda<Func<T, bool>>(beyond, row));
    }

    private static Expression Beyond<T>(
        ParameterExpression row, ImmutableArray<RowOrder> order, ImmutableArray<object?> place, bool backwards, int i)
    {
        var property = Expression.Property(row, order[i].Property);
        var later = Later<T>(property, order[i], place[i], backwards);
        if (i == order.Length - 1) return later;
        return Expression.OrElse(later, Expression.AndAlso(Equal(property, place[i]), Beyond<T>(row, order, place, backwards, i + 1)));
    }

    private static Expression Later<T>(MemberExpression property, RowOrder key, object? value, bool backwards)
    {
        var isDescending = key.Descending != backwards;
        if (value is null) return isDescending ? Expression.NotEqual(property, Missing(property)) : Expression.Constant(false);
        var compared = FilterExpressions.Ordered(property, value, isDescending ? Expression.LessThan : Expression.GreaterThan);
        return !isDescending && MayBeNull<T>(key.Property) ? Expression.OrElse(compared, Equal(property, null)) : compared;
    }

    private static Expression? FromPlace<T>(ParameterExpression row, RowOrder key, object? value, bool backwards)
    {
        var isDescending = key.Descending != backwards;
        if (value is null || (!isDescending && MayBeNull<T>(key.Property))) return null;
        return FilterExpressions.Ordered(
            Expression.Property(row, key.Property), value, isDescending ? Expression.LessThanOrEqual : Expression.GreaterThanOrEqual);
    }

    private static BinaryExpression Equal(MemberExpression property, object? value) =>
        Expression.Equal(property, FilterExpressions.ValueFor(property, value));

    private static ConstantExpression Missing(MemberExpression property) => Expression.Constant(null, property.Type);

    private static bool MayBeNull<T>(string property)
    {
        var info = typeof(T).GetProperty(property)!;
        if (info.PropertyType.IsValueType) return Nullable.GetUnderlyingType(info.PropertyType) is not null;
        lock (Nullability) return Nullability.Create(info).ReadState != NullabilityState.NotNull;
    }
}
