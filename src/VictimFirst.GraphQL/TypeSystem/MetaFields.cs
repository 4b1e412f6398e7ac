namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>The fields that every schema has without writing them. Specification section 4. All schemas share these instances.</summary>
public static class MetaFields
{
    // Their coordinates read "<meta>.__typename", as the reference implementation's error texts have it.
    private static readonly ObjectType Owner = new() { Name = "<meta>" };

    /// <summary><c>__typename: String!</c>, on every object, interface and union.</summary>
    public static FieldDefinition TypeName { get; } = new()
    {
        DeclaringType = Owner,
        Name = "__typename",
        Description = "The name of the current Object type at runtime.",
        Type = new NonNullType(BuiltIn.TypesByName["String"]),
    };

    /// <summary><c>__schema: __Schema!</c>, on the query type only.</summary>
    public static FieldDefinition Schema { get; } = new()
    {
        DeclaringType = Owner,
        Name = "__schema",
        Description = "Access the current type schema of this server.",
        Type = new NonNullType(BuiltIn.TypesByName["__Schema"]),
    };

    /// <summary><c>__type(name: String!): __Type</c>, on the query type only.</summary>
    public static FieldDefinition Type { get; } = new()
    {
        DeclaringType = Owner,
        Name = "__type",
        Description = "Request the type information of a single type.",
        Type = BuiltIn.TypesByName["__Type"],
        Arguments = [new InputValue { Name = "name", Type = new NonNullType(BuiltIn.TypesByName["String"]) }],
    };
}
