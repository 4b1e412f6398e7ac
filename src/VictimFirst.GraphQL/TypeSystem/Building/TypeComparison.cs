namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>Relations between types of one schema.</summary>
internal static class TypeComparison
{
    public static bool AreEqual(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => AreEqual(x.Inner, y.Inner),
        (ListType x, ListType y) => AreEqual(x.Item, y.Item),
        _ => a == b,
    };

    /// <summary>
    /// IsValidImplementationFieldType(): whether every value of <paramref name="type"/> is one of <paramref name="super"/>.
    /// </summary>
    public static bool IsSubtype(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType x, NonNullType y) => IsSubtype(x.Inner, y.Inner),
        (NonNullType x, _) => IsSubtype(x.Inner, super),
        (ListType x, ListType y) => IsSubtype(x.Item, y.Item),
        (FieldsType x, InterfaceType y) when x != y => x.Interfaces.Contains(y),
        (ObjectType x, UnionType y) => y.Members.Contains(x),
        _ => type == super,
    };
}
