using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Authoring.Fields;

/// <summary>The form of every resolver: all parents in, one slot each out.</summary>
internal delegate ValueTask<Slot<T>[]> SetResolver<TParent, TArguments, T>(
    ResolveContext context, ImmutableArray<TParent> parents, TArguments arguments);

internal sealed class SetResolverBinding<TParent, TArguments, T>(
    SetResolver<TParent, TArguments, T> resolve, ValueShape<T> shape, string coordinate) : ResolverBinding
{
    public override async ValueTask<ResolvedSlots> ResolveAsync(ObjectBatch parents, ResolveContext context, object? arguments)
    {
        var slots = await resolve(context, ((ObjectBatch<TParent>)parents).Parents, (TArguments)arguments!).ConfigureAwait(false);
        if (slots.Length != parents.Count)
            throw new InvalidOperationException($"{coordinate}: {slots.Length} slots for {parents.Count} parents.");
        return new ResolvedSlots<T>(slots, shape);
    }

    public override ResolvedSlots Fail(int count, GraphQLError error) => ResolvedSlots<T>.Failed(count, error, shape);
}

internal sealed class ResolvedSlots<T>(Slot<T>[] slots, ValueShape<T> shape) : ResolvedSlots
{
    public static ResolvedSlots<T> Failed(int count, GraphQLError error, ValueShape<T> shape)
    {
        var slots = new Slot<T>[count];
        Array.Fill(slots, error);
        return new ResolvedSlots<T>(slots, shape);
    }

    public override Column ToColumn(PlannedField field, NextLevel next, ErrorMask mask)
    {
        var column = shape.NewBuilder(slots.Length, field, next);
        foreach (var slot in slots)
        {
            if (slot.Error is { } error)
            {
                column.AddError(error);
                continue;
            }

            // A list can be lazy, and then its code runs here.
            try
            {
                column.Add(slot.Value);
            }
            catch (Exception exception) when (mask.Hides(exception))
            {
                column.AddError(mask.Of(exception));
            }
        }

        return column.Build();
    }
}
