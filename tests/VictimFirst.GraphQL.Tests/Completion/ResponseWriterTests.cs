using System.Buffers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Completion;

public sealed class ResponseWriterTests
{
    [Fact]
    public async Task Writing_PropertiesOfManyRows_AllocatesNothingPerRow()
    {
        var rows = Enumerable.Range(0, 10_000)
            .Select(i => new Row(i, i / 7.0, i % 2 == 0, "text", Side.Right, i % 3 == 0 ? null : i));
        var response = await RunAsync([.. rows]);
        var output = new ArrayBufferWriter<byte>(4 * 1024 * 1024);
        response.WriteTo(output);
        output.ResetWrittenCount();

        var before = GC.GetAllocatedBytesForCurrentThread();
        response.WriteTo(output);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("quotes \" and \\ and \n")]
    [InlineData("naïve 𝄞 <b>&'")]
    public async Task Text_OfAnyCharacters_ReadsBackTheSame(string text)
    {
        using var json = System.Text.Json.JsonDocument.Parse(await TextAsync(text));
        Assert.Equal(text, json.RootElement.GetProperty("data").GetProperty("rows")[0].GetProperty("s").GetString());
    }

    [Fact]
    public async Task Text_WithHalfASurrogatePair_IsStillJson()
    {
        using var json = System.Text.Json.JsonDocument.Parse(await TextAsync("half \ud800 pair"));
        Assert.Equal("half \ufffd pair", json.RootElement.GetProperty("data").GetProperty("rows")[0].GetProperty("s").GetString());
    }

    /// <summary>Around the sizes at which the output changes its way of writing or begins a new piece.</summary>
    [Theory]
    [InlineData(1_023)]
    [InlineData(1_025)]
    [InlineData(16_300)]
    [InlineData(16_400)]
    [InlineData(100_000)]
    public async Task Text_OfAnyLength_ReadsBackTheSame(int length)
    {
        var foreign = string.Concat(Enumerable.Repeat("aé𝄞", length / 4));
        foreach (var text in new[] { new string('x', length), new string('"', length), foreign })
        {
            using var json = System.Text.Json.JsonDocument.Parse(await TextAsync(text));
            Assert.Equal(text, json.RootElement.GetProperty("data").GetProperty("rows")[0].GetProperty("s").GetString());
        }
    }

    private static async Task<string> TextAsync(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        (await RunAsync([new Row(0, 0, true, text, Side.Left, null)])).WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static async Task<GraphQLResponse> RunAsync(Row[] rows)
    {
        var schema = SchemaBuilder.Build("""
            type Query { rows: [Row!]! }
            type Row { i: Int! f: Float! b: Boolean! s: String! e: Side! n: Int }
            enum Side { LEFT RIGHT }
            """);
        var configuration = new SchemaConfiguration();
        configuration.Enum<Side>("Side");
        configuration.Type<Row>("Row");
        configuration.Type<object>("Query").Property("rows", _ => rows);
        var server = new GraphQLServer(
            ExecutableSchema.Bind(schema, configuration, requireAccessRules: false), TestOptions.Default, TimeProvider.System);
        using var services = new ServiceCollection().BuildServiceProvider();
        return await server.ExecuteAsync(
            new GraphQLRequest("{ rows { i f b s e n } }"), new RequestScope { Services = services, Permissions = Permissions.Anonymous });
    }

    public enum Side
    {
        Left,
        Right,
    }

    public sealed record Row(int I, double F, bool B, string S, Side E, int? N);
}
