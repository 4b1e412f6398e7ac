using System.Linq.Expressions;

namespace VictimFirst.Data.Rows;

/// <summary>A row beside the key of the row it hangs on.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class Linked<T>
{
    public required long Key { get; init; }
    public required T Row { get; init; }
}

/// <summary>How rows of one entity hang on another's.</summary>
public abstract record RowRelation(Type Parent, Type Child)
{
    /// <summary>Whether a related row matches.</summary>
    /// <param name="parent">The row that the others hang on.</param>
    internal abstract Expression AnyOf(ScopedRows rows, Expression parent, Func<Expression, Expression> matches);
}

/// <param name="ParentKey">A property of the parent; null where nothing can hang on it.</param>
/// <param name="Link">The rows within the scope, each beside the parent key it hangs on.</param>
public sealed record RowRelation<TParent, TChild>(
    Expression<Func<TParent, long?>> ParentKey, Func<ScopedRows, IQueryable<Linked<TChild>>> Link)
    : RowRelation(typeof(TParent), typeof(TChild))
    where TParent : class
    where TChild : class
{
    /// <summary>The parent's property that has the key.</summary>
    public string ParentProperty { get; } = Named(ParentKey.Body);

    internal override Expression AnyOf(ScopedRows rows, Expression parent, Func<Expression, Expression> matches)
    {
        var linked = Expression.Parameter(typeof(Linked<TChild>), "linked");
        var isOfParent = Expression.Equal(
            Expression.Convert(Expression.Property(linked, nameof(Linked<TChild>.Key)), typeof(long?)),
            new ReplacedParameter(ParentKey.Parameters[0], parent).Visit(ParentKey.Body));
        var both = Expression.AndAlso(isOfParent, matches(Expression.Property(linked, nameof(Linked<TChild>.Row))));
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Any), [typeof(Linked<TChild>)],
            Link(rows).Expression, Expression.Quote(Expression.Lambda<Func<Linked<TChild>, bool>>(both, linked)));
    }

    private static string Named(Expression body) => body switch
    {
        UnaryExpression { Operand: var inner } => Named(inner),
        MemberExpression { Member.Name: var name } => name,
        _ => throw new ArgumentException("The parent's key is one of its properties."),
    };
}
