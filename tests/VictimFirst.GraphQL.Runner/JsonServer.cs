using System.Buffers;
using System.Text.Json;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Runner.Json;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Runner;

/// <summary>Executes operations of any schema on JSON values, with the engine's limits out of the way.</summary>
internal sealed class JsonServer
{
    public const int NoLimit = int.MaxValue / 2;

    private static readonly GraphQLServerOptions Options = new()
    {
        RequireAccessRules = false,
        Suggestions = true,
        DocumentCacheSize = 8,
        Limits = new GraphQLLimits
        {
            MaxTokens = NoLimit,
            MaxParserDepth = 256,
            MaxDepth = NoLimit,
            MaxCost = NoLimit,
            MaxIntrospectionDepth = NoLimit,
            MaxFields = NoLimit,
            MaxRootFields = NoLimit,
            MaxAliases = NoLimit,
            MaxDirectives = NoLimit,
            MaxValidationErrors = NoLimit,
            MaxFieldErrors = NoLimit,
        },
    };

    private readonly Lazy<GraphQLServer> server;

    public JsonServer(Schema schema)
    {
        Schema = schema;
        server = new(() => new GraphQLServer(
            ExecutableSchema.Bind(schema, JsonConfiguration.Of(schema), requireAccessRules: false), Options, TimeProvider.System));
    }

    public Schema Schema { get; }

    public async ValueTask<Answer> ExecuteAsync(GraphQLRequest request, JsonElement root)
    {
        var scope = new RequestScope
        {
            Services = new RootServices(root),
            Permissions = Permissions.Anonymous,
            Report = static exception => Console.Error.WriteLine(exception),
        };
        var response = await server.Value.ExecuteAsync(request, scope);
        var buffer = new ArrayBufferWriter<byte>();
        response.WriteTo(buffer);
        using var json = JsonDocument.Parse(buffer.WrittenMemory);
        return new Answer
        {
            Errors = response.Errors,
            Data = json.RootElement.TryGetProperty("data", out var data) ? data.Clone() : default,
        };
    }
}
