using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Authoring.Values;

public sealed class LeafWritersTests
{
    private const string Sdl = """
        scalar Date
        scalar Even
        type Query {
          small: Int large: Int! ratio: Float share: Float! number: ID! text: ID! key: ID
          day: Date! days: [Date] next(day: Date!): Date
          even: Even odd: Even evens: [Even!]
        }
        """;

    [Theory]
    [InlineData("small", "7")]
    [InlineData("ratio", "0.25")]
    [InlineData("share", "12.50")]
    [InlineData("number", "\"9007199254740993\"")]
    [InlineData("text", "\"a b\"")]
    [InlineData("key", "\"00000000-0000-0000-0000-000000000001\"")]
    [InlineData("day", "\"2020-04-01\"")]
    [InlineData("days", "[\"2020-04-01\",null]")]
    [InlineData("next(day: \"2020-02-28\")", "\"2020-02-29\"")]
    [InlineData("even", "4")]
    public async Task Value_ThatFits_IsWrittenAsItsScalar(string field, string json) =>
        Assert.Equal("{\"data\":{\"x\":" + json + "}}", await RunAsync($"{{ x: {field} }}"));

    [Theory]
    [InlineData("large", "Int cannot represent non 32-bit signed integer value: 3000000000", "null")]
    [InlineData("odd", "3 is odd", """{"x":null}""")]
    [InlineData("evens", "3 is odd", """{"x":null}""")]
    public async Task Value_ThatDoesNotFit_IsAnErrorOfTheField(string field, string message, string data)
    {
        var json = await RunAsync($"{{ x: {field} }}");
        Assert.StartsWith("{\"errors\":[{\"message\":\"" + message + "\",", json, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":" + data + "}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Scalar_OfOneType_TakesNoMembersOfAnother()
    {
        var options = SchemaOptions.Default with { Scalars = SchemaOptions.Default.Scalars.Add("Date", new DateCoercion()) };
        var configuration = new SchemaConfiguration();
        configuration.Type<object>("Query").Property("day", _ => "2020-04-01");
        var refusal = Assert.Throws<SchemaBindingException>(() => ExecutableSchema.Bind(
            SchemaBuilder.Build("scalar Date type Query { day: Date! }", options), configuration, requireAccessRules: false));
        Assert.Equal("Query.day: string cannot stand for Date", Assert.Single(refusal.Problems));
    }

    private static async Task<string> RunAsync(string query)
    {
        var scalars = SchemaOptions.Default.Scalars.Add("Date", new DateCoercion()).Add("Even", new EvenCoercion());
        var schema = SchemaBuilder.Build(Sdl, SchemaOptions.Default with { Scalars = scalars });
        var configuration = new SchemaConfiguration();
        configuration.Type<Values>("Query")
            .Field("next", (ResolveContext _, Values _, DayArguments a) => new ValueTask<DateOnly?>(a.Day.AddDays(1)));
        var server = new GraphQLServer(
            ExecutableSchema.Bind(schema, configuration, requireAccessRules: false), TestOptions.Default, TimeProvider.System);
        using var services = new ServiceCollection().BuildServiceProvider();
        var response = await server.ExecuteAsync(
            new GraphQLRequest(query), new RequestScope { Services = services, Permissions = Permissions.Anonymous });
        var output = new ArrayBufferWriter<byte>();
        response.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed record DayArguments(DateOnly Day);

    private sealed class Values
    {
        public short? Small => 7;
        public long Large => 3_000_000_000;
        public float? Ratio => 0.25f;
        public decimal Share => 12.50m;
        public long Number => 9007199254740993;
        public string Text => "a b";
        public Guid? Key => new Guid("00000000-0000-0000-0000-000000000001");
        public DateOnly Day => new(2020, 4, 1);
        public IEnumerable<DateOnly?> Days => [new(2020, 4, 1), null];
        public int Even => 4;
        public int Odd => 3;
        public int[] Evens => [2, 3];
    }

    private sealed class DateCoercion : ScalarCoercion<DateOnly>
    {
        public override object ParseLiteral(ValueNode literal) =>
            literal is StringValueNode text
                ? DateOnly.Parse(text.Value, CultureInfo.InvariantCulture)
                : throw new FormatException("no date");

        public override object ParseJson(JsonElement value) => DateOnly.Parse(value.GetString()!, CultureInfo.InvariantCulture);

        public override void WriteValue(Utf8JsonWriter writer, DateOnly value) =>
            writer.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));
    }

    private sealed class EvenCoercion : ScalarCoercion
    {
        public override object ParseLiteral(ValueNode literal) => throw new FormatException("no input");

        public override object ParseJson(JsonElement value) => throw new FormatException("no input");

        public override void Write(Utf8JsonWriter writer, object value)
        {
            if (value is not int number || number % 2 != 0)
                throw new FormatException($"{value} is odd");
            writer.WriteNumberValue(number);
        }
    }
}
