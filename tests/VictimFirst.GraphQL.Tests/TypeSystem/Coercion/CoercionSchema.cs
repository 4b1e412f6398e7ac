using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Coercion;

internal static class CoercionSchema
{
    public static Schema Schema { get; } = SchemaBuilder.Build("""
        enum Colour { RED GREEN }
        input Point { x: Int! y: Int = 7 label: String colour: Colour next: Point path: [Point!] }
        input Choice @oneOf { id: ID name: String }
        scalar Anything
        type Query {
          f(a: Int, b: Int! = 5, c: [Int!], p: Point, o: Choice, any: Anything, colours: [Colour] = [RED]): Int
          required(x: Int!): Int
        }
        """);

    public static GraphQLType Type(string reference) => Schema.TypeOf(GraphQLParser.ParseType(new Source(reference)))!;

    public static DocumentNode Document(string text) => GraphQLParser.Parse(new Source(text));

    public static OperationDefinitionNode Operation(DocumentNode document) =>
        document.Definitions.OfType<OperationDefinitionNode>().First();

    public static VariableValues Variables(string text, string? json = null)
    {
        var document = Document(text);
        JsonElement? values = json is null ? null : JsonDocument.Parse(json).RootElement;
        return VariableCoercion.Coerce(Schema, Operation(document), values, document.Source);
    }

    /// <summary>A coerced value as short text: absent and null members are told apart.</summary>
    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        object?[] items => $"[{string.Join(" ", items.Select(Show))}]",
        InputObject members => $"{{{string.Join(" ", members.Members.Select(m => $"{m.Key}:{Show(m.Value)}"))}}}",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
