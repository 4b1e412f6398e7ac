using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Tests.Http;

/// <summary>Subscriptions of every temper.</summary>
internal sealed class TestEvents
{
    public const string Sdl = """
        directive @public on OBJECT | FIELD_DEFINITION
        directive @authenticated on OBJECT | FIELD_DEFINITION

        type Query @public { now: Int! }
        type Mutation @public { put: Int! }
        type Subscription @public {
          count(to: Int!): Tick!
          "Says one thing and then waits for the client to go."
          endless: Int!
          mixed: Int
          failing: Int!
          crashing: Int
          secret: Int @authenticated
        }
        type Tick @public {
          number: Int!
          double: Int!
          odd: Int
          service: Int!
        }
        """;

    private readonly TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when somebody has left <c>endless</c>, and its source has ended.</summary>
    public Task Left => left.Task;

    /// <summary>The sources that were opened.</summary>
    public List<string> Opened { get; } = [];

    public void Configure(SchemaConfiguration schema)
    {
        schema.Type<QueryRoot>("Query").Property("now", _ => 7);
        schema.Type<MutationRoot>("Mutation").Property("put", _ => 8);
        schema.Type<Events>("Subscription")
            .Subscribe("count", (ResolveContext _, Events _, CountArguments a) => Count(a.To))
            .Subscribe("endless", (context, _) => Endless(context.Cancelled))
            .Subscribe("mixed", (_, _) => Mixed())
            .Subscribe("failing", (_, _) => Failing())
            .Subscribe<int?>("crashing", (_, _) => throw new InvalidOperationException("the password is swordfish"))
            .Subscribe("secret", (_, _) => Mixed());
        schema.Type<Tick>("Tick")
            .SetField("double", (ResolveContext _, ImmutableArray<Tick> ticks) =>
                new ValueTask<Slot<int>[]>(ticks.ToSlots(tick => tick.Number * 2)))
            .Field("odd", (ResolveContext context, Tick tick) =>
            {
                if (tick.Number % 2 == 0)
                    throw new GraphQLException("Even.", "EVEN");
                context.Warn("ODD", "Odd.");
                return new ValueTask<int?>(tick.Number);
            })
            .Field("service", (ResolveContext context, Tick _) =>
                new ValueTask<int>(context.Services.GetRequiredService<CountedService>().Number));
    }

    private async IAsyncEnumerable<Tick> Count(int to)
    {
        Opened.Add("count");
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return new Tick(i);
        }
    }

    private async IAsyncEnumerable<int> Endless([EnumeratorCancellation] CancellationToken cancelled)
    {
        try
        {
            yield return 1;
            await Task.Delay(Timeout.Infinite, cancelled);
        }
        finally
        {
            left.TrySetResult();
        }
    }

    private async IAsyncEnumerable<Slot<int?>> Mixed()
    {
        Opened.Add("mixed");
        await Task.Yield();
        yield return Slot.Of<int?>(1);
        yield return Slot.Failed<int?>("Lost one.", "LOST");
        yield return Slot.Of<int?>(null);
    }

    private static async IAsyncEnumerable<int> Failing()
    {
        await Task.Yield();
        yield return 1;
        throw new GraphQLException("The well is dry.", "DRY");
    }

    private sealed class QueryRoot;

    private sealed class MutationRoot;

    private sealed class Events;

    private sealed record Tick(int Number);

    private sealed record CountArguments(int To);
}

/// <summary>Made once per service scope, and numbered.</summary>
internal sealed class CountedService(ServiceCounter counter)
{
    public int Number { get; } = Interlocked.Increment(ref counter.Made);
}

internal sealed class ServiceCounter
{
    public int Made;
}
