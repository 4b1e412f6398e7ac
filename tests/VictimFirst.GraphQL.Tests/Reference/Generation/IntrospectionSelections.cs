using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>Questions about the schema inside an ordinary query. Section 4.</summary>
internal static class IntrospectionSelections
{
    public static SelectionModel Pick(SchemaModel schema, Dice dice)
    {
        var type = dice.Chance(80) ? dice.Pick(schema.Types).Name : dice.Pick(["Int", "Nowhere", "__Type", "__TypeKind"]);
        return dice.Below(3) switch
        {
            0 => Field("__typename"),
            1 => Field("__type", new ArgumentModel("name", $"\"{type}\""))
                .With(Field("kind"), Field("name"), Field("description"), Field("isOneOf"), Field("specifiedByURL"),
                    Field("fields", new ArgumentModel("includeDeprecated", dice.Chance(50) ? "true" : "false")).With(
                        Field("name"), Field("deprecationReason"), Field("type").With(Field("name"), Field("ofType").With(Field("name")))),
                    Field("enumValues").With(Field("name")),
                    Field("inputFields").With(Field("name"), Field("defaultValue")),
                    Field("interfaces").With(Field("name"))),
            _ => Field("__schema").With(
                Field("description"), Field("queryType").With(Field("name")),
                Field("mutationType").With(Field("name"), Field("__typename"))),
        };
    }

    private static SelectionModel Field(string name, params ArgumentModel[] arguments)
    {
        var field = new SelectionModel { Field = name };
        field.Arguments.AddRange(arguments);
        return field;
    }

    private static SelectionModel With(this SelectionModel field, params SelectionModel[] selections)
    {
        field.Selections = [.. selections];
        return field;
    }
}
