using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Completion;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem.Coercion;
using VictimFirst.GraphQL.Validation;

namespace VictimFirst.Bench.Engine;

/// <summary>Times the engine in process, stage by stage. One JSON line per case and stage, as the reference's script prints them.</summary>
internal static class EngineStages
{
    public const string Command = "engine-stages";

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Measured = TimeSpan.FromMilliseconds(700);

    public static async Task RunAsync()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer(EngineCase.Schema).ConfigureForBench();
        await using var provider = services.BuildServiceProvider();
        var server = provider.GetRequiredService<GraphQLServer>();
        foreach (var request in EngineCase.All)
            await new Case(server, request).RunAsync();
    }

    /// <summary>One request as a host would have it executed, its document in the cache.</summary>
    public static async ValueTask RunOnceAsync(GraphQLServer server, EngineCase request, IBufferWriter<byte> output)
    {
        var response = await server.ExecuteAsync(new GraphQLRequest(request.Query, null, request.VariablesElement), NewScope());
        response.WriteTo(output);
    }

    private static RequestScope NewScope() => new()
    {
        Services = new ServiceCollection().BuildServiceProvider(),
        Permissions = Permissions.Anonymous,
    };

    private sealed class Case(GraphQLServer server, EngineCase request)
    {
        private readonly ArrayBufferWriter<byte> output = new(1 << 20);
        private readonly GraphQLRequest warm = new(request.Query, null, request.VariablesElement);
        private readonly RequestScope scope = NewScope();
        private readonly ErrorMask mask = new(static _ => { }, default);
        private readonly ValidationOptions validation = new();
        private readonly PlanningOptions planning = new(server.Options.Limits, AllowIntrospection: true, Suggestions: false);
        private readonly ExecutableSchema schema = server.Schema;

        public async Task RunAsync()
        {
            var document = Parse();
            var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
            var variables = Coerce(document, operation);
            var plan = Plan(document, operation);
            await TimeAsync("parse", () => { Parse(); return default; });
            await TimeAsync("validate", () => { DocumentValidator.Validate(schema.Schema, document, validation); return default; });
            await TimeAsync("plan", () => { Plan(document, operation); return default; });
            await TimeAsync("coerce", () => { plan.Bind(Coerce(document, operation)); return default; });
            var bound = plan.Bind(variables);
            await TimeAsync("execute", async () => await OperationExecutor.ExecuteAsync(plan, bound, scope, mask));
            ObjectBatch? root = null;
            await TimeAsync(
                "complete",
                () => { Completer.Complete(root!, mask, 100); return default; },
                prepare: async () => root = await OperationExecutor.ExecuteAsync(plan, bound, scope, mask));
            var response = GraphQLResponse.Of(root!, Completer.Complete(root!, mask, 100), scope.Extensions);
            await TimeAsync("write", () => { Write(response); return default; });
            await TimeAsync("run", async () => Write(await server.ExecuteAsync(warm, scope)));
            await TimeAsync("all", AllAsync);
        }

        private DocumentNode Parse() => GraphQLParser.Parse(new Source(request.Query), server.Options.Limits.Parser);

        private OperationPlan Plan(DocumentNode document, OperationDefinitionNode operation) =>
            Planner.Plan(schema, document, operation, SelectionConditions.Of([], VariableValues.None), planning);

        private VariableValues Coerce(DocumentNode document, OperationDefinitionNode operation) =>
            VariableCoercion.Coerce(schema.Schema, operation, warm.Variables, document.Source);

        private void Write(GraphQLResponse response)
        {
            output.ResetWrittenCount();
            response.WriteTo(output);
        }

        private async ValueTask AllAsync()
        {
            var document = ExecutableDocument.Prepare(request.Query, schema, planning, validation);
            var operation = document.Operation(null);
            var variables = operation.Coerce(warm.Variables);
            var plan = operation.Plan(variables);
            var root = await OperationExecutor.ExecuteAsync(plan, plan.Bind(variables), scope, mask);
            Write(GraphQLResponse.Of(root, Completer.Complete(root, mask, 100), scope.Extensions));
        }

        /// <param name="prepare">Runs before every time that is measured, and is not.</param>
        private async Task TimeAsync(string stage, Func<ValueTask> action, Func<ValueTask>? prepare = null)
        {
            prepare ??= static () => default;
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
            {
                await prepare();
                await action();
            }

            var times = new List<double>(1 << 21);
            var allocated = 0L;
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Measured && times.Count < times.Capacity;)
            {
                await prepare();
                var before = GC.GetAllocatedBytesForCurrentThread();
                var begin = Stopwatch.GetTimestamp();
                await action();
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
                allocated += GC.GetAllocatedBytesForCurrentThread() - before;
            }

            times.Sort();
            Console.WriteLine(JsonSerializer.Serialize(
                new StageTiming(request.Name, stage, times[times.Count / 2], times[times.Count * 99 / 100], allocated / times.Count),
                JsonSerializerOptions.Web));
        }
    }
}
