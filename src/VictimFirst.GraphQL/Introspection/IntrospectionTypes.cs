using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Introspection;

/// <summary>Serves a schema's description of itself from its model. Specification section 4.2.</summary>
internal static class IntrospectionTypes
{
    public static SchemaConfiguration Configure(Schema schema)
    {
        var configuration = new SchemaConfiguration();
        configuration.Type<Schema>("__Schema")
            .Property("types", static s => s.Types)
            .Property<GraphQLType>("queryType", static s => s.Query)
            .Property<GraphQLType>("mutationType", static s => s.Mutation)
            .Property<GraphQLType>("subscriptionType", static s => s.Subscription);

        configuration.Type<GraphQLType>("__Type")
            .Property("kind", static t => KindOf(t))
            .Property("name", static t => (t as NamedType)?.Name)
            .Property("description", static t => (t as NamedType)?.Description)
            .Property("specifiedByURL", static t => (t as ScalarType)?.SpecifiedBy)
            .SetField<DeprecatedMembers, IEnumerable<FieldDefinition>>("fields", static (_, types, which) =>
                new(types.ToSlots(t => (t as FieldsType)?.Fields.Where(which.Include))))
            .Property<IEnumerable<GraphQLType>>("interfaces", static t => t is FieldsType fields ? fields.Interfaces : null)
            .Property<IEnumerable<GraphQLType>>("possibleTypes", t => PossibleTypes(schema, t))
            .SetField<DeprecatedMembers, IEnumerable<EnumValue>>("enumValues", static (_, types, which) =>
                new(types.ToSlots(t => (t as EnumType)?.Values.Where(which.Include))))
            .SetField<DeprecatedMembers, IEnumerable<InputValue>>("inputFields", static (_, types, which) =>
                new(types.ToSlots(t => (t as InputObjectType)?.Fields.Where(which.Include))))
            .Property("ofType", static t => t is NonNullType nonNull ? nonNull.Inner : (t as ListType)?.Item)
            .Property("isOneOf", static t => t is InputObjectType input ? input.IsOneOf : (bool?)null);

        configuration.Type<FieldDefinition>("__Field")
            .SetField<DeprecatedMembers, IEnumerable<InputValue>>("args", static (_, fields, which) =>
                new(fields.ToSlots(f => f.Arguments.Where(which.Include))))
            .Property("isDeprecated", static f => f.DeprecationReason is not null);

        configuration.Type<InputValue>("__InputValue")
            .Property("defaultValue", static v => v.DefaultValue is { } literal ? Printer.Print(literal) : null)
            .Property("isDeprecated", static v => v.DeprecationReason is not null);

        configuration.Type<EnumValue>("__EnumValue")
            .Property("isDeprecated", static v => v.DeprecationReason is not null);

        configuration.Type<DirectiveDefinition>("__Directive")
            .SetField<DeprecatedMembers, IEnumerable<InputValue>>("args", static (_, directives, which) =>
                new(directives.ToSlots(d => d.Arguments.Where(which.Include))));
        return configuration;
    }

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static ImmutableArray<ObjectType>? PossibleTypes(Schema schema, GraphQLType type) =>
        type is InterfaceType or UnionType ? schema.PossibleTypesOf((CompositeType)type) : null;

    /// <summary>Whether deprecated members are in the answer.</summary>
    private sealed record DeprecatedMembers(bool? IncludeDeprecated)
    {
        public bool Include(SchemaMember member) => IncludeDeprecated == true || member.DeprecationReason is null;
    }
}
