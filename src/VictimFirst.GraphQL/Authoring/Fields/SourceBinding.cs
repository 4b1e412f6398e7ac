using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Authoring.Fields;

/// <summary>The code behind a field of the subscription type: where its events come from. Specification section 6.2.3.1.</summary>
internal abstract class SourceBinding : FieldBinding
{
    public override string Kind => "events";

    /// <summary>One event after the other, each as the field's value in the response to it.</summary>
    /// <param name="root">The subscription type's root value.</param>
    public abstract IAsyncEnumerable<ResolvedSlots> Open(object root, ResolveContext context, BoundArgument? bound);
}

internal sealed class SourceBinding<TParent, TArguments, T>(
    Func<ResolveContext, TParent, TArguments, IAsyncEnumerable<T?>> open, ValueShape<T> shape) : SourceBinding
{
    public override async IAsyncEnumerable<ResolvedSlots> Open(object root, ResolveContext context, BoundArgument? bound)
    {
        if (bound?.Refusal is { } refusal)
            throw refusal;
        var events = open(context, (TParent)root, (TArguments)bound?.Value!);
        await foreach (var value in events.WithCancellation(context.Cancelled).ConfigureAwait(false))
            yield return new ResolvedSlots<T>([Slot.Of(value)], shape);
    }
}
