using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.Tests.TypeSystem.Coercion;

public sealed class InputCoercionTests
{
    private static object? Literal(string type, string text) =>
        InputCoercion.CoerceLiteral(CoercionSchema.Type(type), GraphQLParser.ParseValue(new Source(text)), VariableValues.None);

    [Fact]
    public void EnumValue_BecomesItsRuntimeValue()
    {
        var schema = SchemaBuilder.Build("enum Day { MON TUE } type Query { a(d: Day): Int }");
        var day = Assert.IsType<EnumType>(schema.Type("Day"));
        day.Value("MON")!.RuntimeValue = DayOfWeek.Monday;
        Assert.Equal(DayOfWeek.Monday, InputCoercion.CoerceLiteral(day, new EnumValueNode { Value = "MON" }, VariableValues.None));
        Assert.Equal("TUE", InputCoercion.CoerceLiteral(day, new EnumValueNode { Value = "TUE" }, VariableValues.None));
        Assert.Equal(DayOfWeek.Monday, InputCoercion.CoerceJson(day, JsonDocument.Parse("\"MON\"").RootElement));
    }

    [Fact]
    public void CustomScalar_IsReadByItsCoercion()
    {
        var options = new SchemaOptions { Scalars = SchemaOptions.Default.Scalars.Add("Day", new DayCoercion()) };
        var day = SchemaBuilder.Build("scalar Day type Query { a(d: Day): Int }", options).Type("Day")!;
        Assert.Equal(
            new DateOnly(2020, 4, 1), InputCoercion.CoerceLiteral(day, new StringValueNode { Value = "2020-04-01" }, VariableValues.None));
        var error = Assert.Throws<GraphQLException>(() => InputCoercion.CoerceJson(day, JsonDocument.Parse("\"x\"").RootElement));
        Assert.Equal("Invalid value: Not a day.", error.Message);
    }

    [Theory]
    [InlineData("[Int!]", "[1, null]", "Invalid value at [1]: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("Point", "{x: 1, next: {y: 1}}", "Invalid value at .next: Expected value of type \"Point\" to include required field \"x\", found: { y: 1 }.")]
    [InlineData("Choice", "{id: 1, name: \"n\"}", "Invalid value: Within OneOf Input Object type \"Choice\", exactly one field must be specified, and the value for that field must be non-null.")]
    public void WrongLiteral_IsRefusedWithItsPath(string type, string text, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => Literal(type, text)).Message);

    [Theory]
    [InlineData("Int")]
    [InlineData("[Int]")]
    [InlineData("Point")]
    [InlineData("Colour")]
    public void Null_IsAValueOfEveryNullableType(string type) => Assert.Null(Literal(type, "null"));

    /// <summary>The same value written as a literal and sent as JSON means the same.</summary>
    [Fact]
    public void LiteralAndJson_AgreeOnRandomValues()
    {
        var random = new Random(1865);
        string[] types =
            ["Int", "Int!", "String", "ID", "Boolean", "[Int!]", "[[Int]]", "Point", "Point!", "Choice", "[Point]", "Anything"];
        var accepted = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var type = CoercionSchema.Type(types[random.Next(types.Length)]);
            var json = JsonDocument.Parse(RandomJson(random, 0)).RootElement;
            var literal = VariableReplacement.FromJson(json, CoercionSchema.Type("Anything"));
            var byLiteral = LiteralCoercion.TryCoerce(type, literal, VariableValues.None, out var fromLiteral);
            var byJson = JsonCoercion.TryCoerce(type, json, out var fromJson);
            Assert.Equal(byLiteral, byJson);
            Assert.Equal(CoercionSchema.Show(fromLiteral), CoercionSchema.Show(fromJson));
            if (byLiteral) accepted++;

            var problems = new List<InputProblem>();
            new LiteralValidation(Keep, VariableValues.None, suggestions: false).Check(type, literal);
            Assert.Equal(byLiteral, problems.Count == 0);
            problems.Clear();
            new JsonValidation(Keep, suggestions: false).Check(type, json);
            Assert.Equal(byJson, problems.Count == 0);

            bool Keep(InputProblem problem)
            {
                problems.Add(problem);
                return true;
            }
        }

        Assert.InRange(accepted, 400, 3_600);
    }

    private static string RandomJson(Random random, int depth) => random.Next(depth > 2 ? 6 : 9) switch
    {
        0 => "null",
        1 => "1",
        2 => "1.5",
        3 => "\"x\"",
        4 => "true",
        5 => "3000000000",
        6 => $"[{RandomJson(random, depth + 1)},{RandomJson(random, depth + 1)}]",
        7 => $"{{\"x\":{RandomJson(random, depth + 1)},\"{(random.Next(2) == 0 ? "label" : "next")}\":{RandomJson(random, depth + 1)}}}",
        _ => $"{{\"{(random.Next(2) == 0 ? "id" : "name")}\":{RandomJson(random, depth + 1)}}}",
    };

    private sealed class DayCoercion : ScalarCoercion
    {
        public override object ParseLiteral(ValueNode literal) => Day((literal as StringValueNode)?.Value);

        public override object ParseJson(JsonElement value) => Day(value.ValueKind == JsonValueKind.String ? value.GetString() : null);

        public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(value.ToString());

        private static object Day(string? text) => DateOnly.TryParse(text, out var day) ? day : throw new FormatException("Not a day.");
    }
}
