using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Tests.Execution;

public sealed class ScheduleTests
{
    private readonly TaskCompletionSource[] begun = [new(), new()];
    private int running;
    private int mostAtOnce;

    [Fact]
    public async Task Resolvers_ThatDeclareIt_RunAtTheSameTime()
    {
        // Each waits for the other: one after the other they would wait until the time limit.
        var response = await RunAsync(parallel: true, async index =>
        {
            begun[index].SetResult();
            await begun[1 - index].Task;
        });
        Assert.Equal((ResponseOutcome.Executed, 2), (response.Outcome, mostAtOnce));
    }

    [Fact]
    public async Task Resolvers_ThatDoNotDeclareIt_RunOneAfterTheOther()
    {
        var response = await RunAsync(parallel: false, async _ => await Task.Yield());
        Assert.Equal((ResponseOutcome.Executed, 1), (response.Outcome, mostAtOnce));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task SetResolver_WrongNumberOfSlots_FailsEverySlot(int count)
    {
        var reported = new List<Exception>();
        var response = await RunAsync(
            query => query
                .SetField("a", (_, _) => new ValueTask<Slot<int?>[]>(new Slot<int?>[count]))
                .Property("b", _ => (int?)1),
            reported.Add);
        Assert.Equal("Internal error", Assert.Single(response.Errors).Message);
        Assert.Equal($"Query.a: {count} slots for 1 parents.", Assert.Single(reported).Message);
    }

    private Task<GraphQLResponse> RunAsync(bool parallel, Func<int, Task> work) => RunAsync(
        query => query
            .Field("a", (_, _) => TrackAsync(0, work), parallel)
            .Field("b", (_, _) => TrackAsync(1, work), parallel),
        _ => { });

    private async ValueTask<int?> TrackAsync(int index, Func<int, Task> work)
    {
        mostAtOnce = Math.Max(mostAtOnce, Interlocked.Increment(ref running));
        await work(index);
        Interlocked.Decrement(ref running);
        return index;
    }

    private static async Task<GraphQLResponse> RunAsync(Action<ObjectTypeBuilder<object>> bind, Action<Exception> report)
    {
        var configuration = new SchemaConfiguration();
        bind(configuration.Type<object>("Query"));
        var schema = ExecutableSchema.Bind(SchemaBuilder.Build("type Query { a: Int b: Int }"), configuration, requireAccessRules: false);
        var server = new GraphQLServer(schema, TestOptions.Default, TimeProvider.System);
        using var services = new ServiceCollection().BuildServiceProvider();
        var scope = new RequestScope { Services = services, Permissions = Permissions.Anonymous, Report = report };
        return await server.ExecuteAsync(new GraphQLRequest("{ a b }"), scope);
    }
}
