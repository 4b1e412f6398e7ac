namespace VictimFirst.GraphQL.TypeSystem;

/// <summary>The fields that every schema has without writing them. Specification section 4.</summary>
public static class MetaFields
{
    /// <summary><c>__typename: String!</c>, on every object, interface and union.</summary>
    public static FieldDefinition TypeName => throw new NotImplementedException();

    /// <summary><c>__schema: __Schema!</c>, on the query type only.</summary>
    public static FieldDefinition Schema => throw new NotImplementedException();

    /// <summary><c>__type(name: String!): __Type</c>, on the query type only.</summary>
    public static FieldDefinition Type => throw new NotImplementedException();
}
