namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>Which values a type allows, for types of two schemas, which have nothing but their names in common.</summary>
internal static class TypeRange
{
    public static bool AreSame(GraphQLType a, GraphQLType b) => IsWithin(a, b) && IsWithin(b, a);

    /// <summary>
    /// Whether every value of the first type is one of the second, going by nulls and lists alone. An output may become such a type, an
    /// input must have been one: then no client gets, and no client is asked for, what it does not expect.
    /// </summary>
    public static bool IsWithin(GraphQLType inner, GraphQLType outer) => (inner, outer) switch
    {
        (NonNullType a, NonNullType b) => IsWithin(a.Inner, b.Inner),
        (NonNullType a, _) => IsWithin(a.Inner, outer),
        (ListType a, ListType b) => IsWithin(a.Item, b.Item),
        (NamedType a, NamedType b) => a.Name == b.Name,
        _ => false,
    };
}
