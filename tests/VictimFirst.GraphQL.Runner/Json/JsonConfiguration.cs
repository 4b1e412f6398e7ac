using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Runner.Json;

/// <summary>Binds every type of a schema to JSON values.</summary>
internal static class JsonConfiguration
{
    public static SchemaConfiguration Of(Schema schema)
    {
        var configuration = new SchemaConfiguration();
        foreach (var type in schema.Types.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            switch (type)
            {
                case ObjectType fields:
                    Bind(
                        configuration.Type<JsonValue>(type.Name).Root(JsonValue.Root), fields,
                        fields == schema.Subscription && !IsReturned(schema, fields));
                    break;
                case InterfaceType or UnionType:
                    configuration.ResolveType<JsonValue>(type.Name, value => value.TypeName);
                    break;
            }
        }

        return configuration;
    }

    private static void Bind(ObjectTypeBuilder<JsonValue> builder, ObjectType type, bool isSubscription)
    {
        foreach (var field in type.Fields)
        {
            var reader = ReaderOf(field.Type, field);
            if (isSubscription)
                reader.BindEvents(builder, field);
            else
                reader.Bind(builder, field);
        }
    }

    private static bool IsReturned(Schema schema, ObjectType type) => schema.Types.OfType<FieldsType>().SelectMany(t => t.Fields)
        .Any(f => f.Type.Named is CompositeType composite && schema.PossibleTypesOf(composite).Contains(type));

    private static JsonReader ReaderOf(GraphQLType type, FieldDefinition field) => type.Nullable switch
    {
        ListType list => ReaderOf(list.Item, field).OfList(field),
        CompositeType => new JsonObjectReader(),
        _ => new JsonLeafReader(),
    };
}
