using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace VictimFirst.Data.Rows;

/// <summary>
/// Makes a filter's expression. Values go in as parameters, so that one plan serves them all and no text of a client is part of the SQL.
/// </summary>
internal sealed class FilterExpressions(ScopedRows rows)
{
    private static readonly MethodInfo ContainsText = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo StartsWithText = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;

    public Expression<Func<T, bool>> Of<T>(RowFilter filter)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(Body(row, filter), row);
    }

    /// <summary>A parameter of the SQL.</summary>
    internal static Expression Parameter(object? value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;
        return Expression.Property(Expression.Constant(box), nameof(Box<int>.Value));
    }

    private Expression Body(Expression row, RowFilter filter) => filter switch
    {
        RowFilter.All all => Joined(row, all.Parts, Expression.AndAlso, true),
        RowFilter.Any any => Joined(row, any.Parts, Expression.OrElse, false),
        RowFilter.Field { Value: string text } field when !IsHeld(text) =>
            ComparedToNone(Expression.Property(row, field.Property), field.Operator, text),
        RowFilter.Field field => Compared(Expression.Property(row, field.Property), field),
        RowFilter.Related related => Related(row, related),
        _ => throw new InvalidOperationException($"Nothing translates {filter.GetType().Name}."),
    };

    private Expression Joined(
        Expression row, ImmutableArray<RowFilter> parts, Func<Expression, Expression, Expression> join, bool ofNothing) =>
        parts.IsEmpty ? Expression.Constant(ofNothing) : parts.Select(part => Body(row, part)).Aggregate(join);

    private static Expression Compared(MemberExpression property, RowFilter.Field field) => field.Operator switch
    {
        FilterOperator.Eq => Expression.Equal(property, ValueFor(property, field.Value)),
        FilterOperator.Neq => Expression.NotEqual(property, ValueFor(property, field.Value)),
        FilterOperator.In => IsIn(property, (Array)field.Value!),
        FilterOperator.Nin => Expression.Not(IsIn(property, (Array)field.Value!)),
        FilterOperator.Gt => Ordered(property, field.Value, Expression.GreaterThan),
        FilterOperator.Gte => Ordered(property, field.Value, Expression.GreaterThanOrEqual),
        FilterOperator.Lt => Ordered(property, field.Value, Expression.LessThan),
        FilterOperator.Lte => Ordered(property, field.Value, Expression.LessThanOrEqual),
        FilterOperator.Contains => Expression.Call(property, ContainsText, ValueFor(property, field.Value)),
        _ => Expression.Call(property, StartsWithText, ValueFor(property, field.Value)),
    };

    /// <summary>PostgreSQL refuses a text with U+0000, so no row has one, and the order around it is that of the text before it.</summary>
    private static Expression ComparedToNone(MemberExpression property, FilterOperator asked, string text)
    {
        var before = text[..text.IndexOf('\0', StringComparison.Ordinal)];
        return asked switch
        {
            FilterOperator.Neq => Expression.Constant(true),
            FilterOperator.Gt or FilterOperator.Gte => Ordered(property, before, Expression.GreaterThan),
            FilterOperator.Lt or FilterOperator.Lte => Ordered(property, before, Expression.LessThanOrEqual),
            _ => Expression.Constant(false),
        };
    }

    private static bool IsHeld(string text) => !text.Contains('\0', StringComparison.Ordinal);

    /// <summary>C# has no operator for the order of texts; the database's is meant.</summary>
    internal static Expression Ordered(Expression property, object? value, Func<Expression, Expression, Expression> compare) =>
        property.Type == typeof(string)
            ? compare(
                Expression.Call(typeof(string), nameof(string.Compare), null, property, ValueFor(property, value)), Expression.Constant(0))
            : compare(property, ValueFor(property, value));

    internal static Expression ValueFor(Expression property, object? value) =>
        value is null ? Expression.Constant(null, property.Type) : Parameter(value, property.Type);

    private static MethodCallExpression IsIn(MemberExpression property, Array values)
    {
        if (property.Type == typeof(string)) values = values.Cast<string?>().Where(text => text is null || IsHeld(text)).ToArray();
        // Of the property's own type, nullable or not, so that the list needs no conversion.
        var typed = Array.CreateInstance(property.Type, values.Length);
        Array.Copy(values, typed, values.Length);
        return Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [property.Type],
            Parameter(typed, typeof(IEnumerable<>).MakeGenericType(property.Type)),
            property);
    }

    private Expression Related(Expression row, RowFilter.Related related)
    {
        var any = related.Relation.AnyOf(rows, row, child => Body(child, related.Where));
        return related.Negated ? Expression.Not(any) : any;
    }

    /// <summary>A closure, as a lambda would make one.</summary>
    private sealed record Box<T>(T Value);
}
