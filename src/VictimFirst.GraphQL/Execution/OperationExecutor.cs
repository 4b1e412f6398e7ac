using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Authoring.Fields;
using VictimFirst.GraphQL.Completion;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// Runs a plan level by level: every field position of a level is read or resolved once, for all of its parents. Specification section
/// 6.2, where only the order of resolvers within a query is left open.
/// </summary>
internal sealed class OperationExecutor
{
    private readonly BoundArguments arguments;
    private readonly RequestScope scope;
    private readonly ErrorMask mask;
    private readonly NextLevel next;

    private OperationExecutor(OperationPlan plan, BoundArguments arguments, RequestScope scope, ErrorMask mask)
    {
        this.arguments = arguments;
        this.scope = scope;
        this.mask = mask;
        next = new NextLevel(plan.Selections);
    }

    /// <param name="occurrence">The event, where the operation is a subscription: the value of its only root field.</param>
    /// <returns>The root object, its columns filled down to the leaves.</returns>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public static async ValueTask<ObjectBatch> ExecuteAsync(
        OperationPlan plan, BoundArguments arguments, RequestScope scope, ErrorMask mask, ResolvedSlots? occurrence = null,
        OperationFacts? facts = null)
    {
        var executor = new OperationExecutor(plan, arguments, scope, mask);
        var root = plan.Root.Binding.NewBatch(plan.Root);
        root.AddObject(plan.Root.Binding.Root);
        var fields = new List<Position>(plan.Root.Fields.Length);
        Position.AddAll(root, fields);
        if (occurrence is not null)
            executor.Take(occurrence, root, fields);
        if (plan.Kind == OperationKind.Mutation)
            await executor.RunOneByOneAsync(root, fields).ConfigureAwait(false);
        else
            await executor.RunAsync(fields).ConfigureAwait(false);
        if (facts is not null)
            (facts.Objects, facts.Leaves) = (executor.next.Objects, executor.next.Leaves);
        return root;
    }

    /// <summary>
    /// The fields of a mutation's root run one after the other, each down to its leaves (section 6.2.2). Where one that must not be null
    /// fails, there will be no data: the fields after it do not run.
    /// </summary>
    private async ValueTask RunOneByOneAsync(ObjectBatch root, List<Position> fields)
    {
        foreach (var position in fields)
        {
            await RunAsync([position]).ConfigureAwait(false);
            if (!Completer.Survives(root, position.Index, mask))
                return;
        }
    }

    /// <param name="positions">The first level; the levels below it take its place one after the other.</param>
    private async ValueTask RunAsync(List<Position> positions)
    {
        while (positions is not [])
        {
            var resolved = positions.Exists(static position => position.Field.Binding is ResolverBinding)
                ? await ResolveAsync(positions).ConfigureAwait(false)
                : null;
            for (var i = 0; i < positions.Count; i++)
            {
                var (parents, index) = positions[i];
                var field = positions[i].Field;
                parents.Columns[index] = field.Binding is PlainBinding plain
                    ? plain.Read(parents, field, next, mask)
                    : resolved![i]!.ToColumn(field, next, mask);
            }

            next.MoveTo(positions);
        }
    }

    /// <summary>
    /// Parallel resolvers are under way while the others take their turns; columns are made afterwards, in document order.
    /// </summary>
    /// <returns>The answers at the places of their positions; null for what no resolver is behind.</returns>
    private async ValueTask<ResolvedSlots?[]> ResolveAsync(List<Position> positions)
    {
        var resolved = new ResolvedSlots?[positions.Count];
        var parallel = new List<Task>();
        for (var i = 0; i < positions.Count; i++)
        {
            if (positions[i].Field.Binding is ResolverBinding { IsParallel: true } resolver)
                parallel.Add(KeepAsync(i, resolver));
        }

        try
        {
            for (var i = 0; i < positions.Count; i++)
            {
                if (positions[i].Field.Binding is ResolverBinding { IsParallel: false } resolver)
                    resolved[i] = await ResolveAsync(positions[i], resolver).ConfigureAwait(false);
            }
        }
        finally
        {
            // Nothing of a request may still be running when the request is over.
            if (parallel is not [])
                await Task.WhenAll(parallel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        foreach (var task in parallel)
            await task.ConfigureAwait(false);
        return resolved;

        async Task KeepAsync(int i, ResolverBinding resolver) =>
            resolved[i] = await ResolveAsync(positions[i], resolver).ConfigureAwait(false);
    }

    private async ValueTask<ResolvedSlots> ResolveAsync(Position position, ResolverBinding resolver)
    {
        scope.Cancelled.ThrowIfCancellationRequested();
        var bound = arguments.Of(position.Field);
        if (bound?.Refusal is { } refusal)
            return resolver.Fail(position.Parents.Count, mask.Of(refusal));
        try
        {
            var context = new ResolveContext(scope, arguments, position.Field, mask);
            return await resolver.ResolveAsync(position.Parents, context, bound?.Value).ConfigureAwait(false);
        }
        catch (Exception exception) when (mask.Hides(exception))
        {
            return resolver.Fail(position.Parents.Count, mask.Of(exception));
        }
    }

    /// <summary>An event is what the root field's resolver would have answered: what is left to run is the level below.</summary>
    private void Take(ResolvedSlots occurrence, ObjectBatch root, List<Position> positions)
    {
        root.Columns[0] = occurrence.ToColumn(root.Selection.Fields[0], next, mask);
        next.MoveTo(positions);
    }
}
