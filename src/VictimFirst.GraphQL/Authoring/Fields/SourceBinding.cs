using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Authoring.Fields;

/// <summary>The code behind a field of the subscription type: where its events come from. Specification section 6.2.3.1.</summary>
internal abstract class SourceBinding : ResolverBinding
{
    public override string Kind => "events";

    /// <summary>Where a subscription type's object is met elsewhere than at the root, there is no event to read.</summary>
    public override ValueTask<ResolvedSlots> ResolveAsync(ObjectBatch parents, ResolveContext context, object? arguments) =>
        new(Fail(parents.Count, new GraphQLError { Message = $"{context.Field.Coordinate} has events: it can only be subscribed to." }));

    /// <summary>One event after the other, each as the field's value in the response to it.</summary>
    /// <param name="root">The subscription type's root value.</param>
    public abstract IAsyncEnumerable<ResolvedSlots> Open(object root, ResolveContext context, BoundArgument? bound);
}

internal sealed class SourceBinding<TParent, TArguments, T>(
    Func<ResolveContext, TParent, TArguments, IAsyncEnumerable<T?>> open, ValueShape<T> shape) : SourceBinding
{
    public override ResolvedSlots Fail(int count, GraphQLError error) => ResolvedSlots<T>.Failed(count, error, shape);

    public override async IAsyncEnumerable<ResolvedSlots> Open(object root, ResolveContext context, BoundArgument? bound)
    {
        if (bound?.Refusal is { } refusal)
            throw refusal;
        var events = open(context, (TParent)root, (TArguments)bound?.Value!);
        await foreach (var value in events.WithCancellation(context.Cancelled).ConfigureAwait(false))
            yield return new ResolvedSlots<T>([Slot.Of(value)], shape);
    }
}
