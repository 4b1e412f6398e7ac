using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Execution.Oracle;

public sealed class OracleTests
{
    private static readonly GraphQLServerOptions Options = new()
    {
        RequireAccessRules = false,
        Limits = TestOptions.Untimed with { MaxFieldErrors = int.MaxValue, MaxFields = int.MaxValue, MaxDirectives = int.MaxValue },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Engine_RandomSchemaDataAndDocument_AnswersAsTheNaiveExecutorDoes(int seed)
    {
        var random = new Random(seed);
        var schema = SchemaBuilder.Build(RandomSchema.Generate(random));
        var server = new GraphQLServer(
            ExecutableSchema.Bind(schema, NodeBindings.Configure(schema), requireAccessRules: false), Options, TimeProvider.System);
        for (var i = 0; i < 40; i++)
        {
            var document = RandomDocument.Generate(schema, random);
            var expected = new NaiveExecutor(schema, GraphQLParser.Parse(new Source(document.Text)), document.Variables)
                .Execute(new TestNode(schema, "Query", 1));
            var request = new GraphQLRequest(document.Text, null, JsonSerializer.SerializeToElement(document.Variables));
            var actual = await RunAsync(server, request);

            // As text: the order of names is part of the answer (specification section 7.2.2).
            var (wanted, got) = (expected.ToJsonString(), JsonNode.Parse(actual)!.ToJsonString());
            Assert.True(wanted == got, $"{document.Text}\nexpected {wanted}\nactual   {got}");
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];

    private static async Task<string> RunAsync(GraphQLServer server, GraphQLRequest request)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        var response = await server.ExecuteAsync(request, new RequestScope { Services = services, Permissions = Permissions.Anonymous });
        var output = new ArrayBufferWriter<byte>();
        response.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
