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

    private OperationExecutor(BoundArguments arguments, RequestScope scope, ErrorMask mask)
    {
        this.arguments = arguments;
        this.scope = scope;
        this.mask = mask;
    }

    /// <param name="occurrence">The event, where the operation is a subscription: the value of its only root field.</param>
    /// <returns>The root object, its columns filled down to the leaves.</returns>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public static async ValueTask<ObjectBatch> ExecuteAsync(
        OperationPlan plan, BoundArguments arguments, RequestScope scope, ErrorMask mask, ResolvedSlots? occurrence = null)
    {
        var executor = new OperationExecutor(arguments, scope, mask);
        var root = plan.Root.Binding.NewBatch(plan.Root);
        root.AddObject(plan.Root.Binding.Root);
        if (occurrence is not null)
            await executor.RunAsync(Below(root, occurrence, mask)).ConfigureAwait(false);
        else if (plan.Kind == OperationKind.Mutation)
            await executor.RunOneByOneAsync(root).ConfigureAwait(false);
        else
            await executor.RunAsync(Positions(root)).ConfigureAwait(false);
        return root;
    }

    /// <summary>
    /// The fields of a mutation's root run one after the other, each down to its leaves (section 6.2.2). Where one that must not be null
    /// fails, there will be no data: the fields after it do not run.
    /// </summary>
    private async ValueTask RunOneByOneAsync(ObjectBatch root)
    {
        foreach (var position in Positions(root).ToList())
        {
            await RunAsync([position]).ConfigureAwait(false);
            if (!Completer.Survives(root, position.Index, mask))
                return;
        }
    }

    private async ValueTask RunAsync(IEnumerable<Position> level)
    {
        var positions = level.ToList();
        while (positions is not [])
        {
            var next = new NextLevel();
            await RunLevelAsync(positions, next).ConfigureAwait(false);
            positions = [.. next.Batches.SelectMany(Positions)];
        }
    }

    /// <summary>
    /// Parallel resolvers are under way while the others take their turns; columns are made at the end, in document order.
    /// </summary>
    private async ValueTask RunLevelAsync(List<Position> positions, NextLevel next)
    {
        var parallel = new Dictionary<Position, Task<ResolvedSlots>>();
        var resolved = new Dictionary<Position, ResolvedSlots>();
        foreach (var position in positions)
        {
            if (position.Field.Binding is ResolverBinding { IsParallel: true } resolver)
                parallel.Add(position, ResolveAsync(position, resolver).AsTask());
        }

        try
        {
            foreach (var position in positions)
            {
                if (position.Field.Binding is ResolverBinding { IsParallel: false } resolver)
                    resolved.Add(position, await ResolveAsync(position, resolver).ConfigureAwait(false));
            }
        }
        finally
        {
            // Nothing of a request may still be running when the request is over.
            await ((Task)Task.WhenAll(parallel.Values)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        foreach (var (position, task) in parallel)
            resolved.Add(position, await task.ConfigureAwait(false));
        foreach (var position in positions)
        {
            position.Parents.Columns[position.Index] = position.Field.Binding is PlainBinding plain
                ? plain.Read(position.Parents, position.Field, next, mask)
                : resolved[position].ToColumn(position.Field, next, mask);
        }
    }

    private async ValueTask<ResolvedSlots> ResolveAsync(Position position, ResolverBinding resolver)
    {
        scope.Cancelled.ThrowIfCancellationRequested();
        var bound = arguments.Of(position.Field);
        if (bound?.Refusal is { } refusal)
            return resolver.Fail(position.Parents.Count, mask.Of(refusal));
        try
        {
            var context = new ResolveContext(scope, position.Field, mask);
            return await resolver.ResolveAsync(position.Parents, context, bound?.Value).ConfigureAwait(false);
        }
        catch (Exception exception) when (mask.Hides(exception))
        {
            return resolver.Fail(position.Parents.Count, mask.Of(exception));
        }
    }

    private static IEnumerable<Position> Below(ObjectBatch root, ResolvedSlots occurrence, ErrorMask mask)
    {
        var next = new NextLevel();
        root.Columns[0] = occurrence.ToColumn(root.Selection.Fields[0], next, mask);
        return next.Batches.SelectMany(Positions);
    }

    private static IEnumerable<Position> Positions(ObjectBatch parents) =>
        parents.Selection.Fields.Select((field, index) => new Position(parents, index, field));

    /// <summary>A field of a batch of parents.</summary>
    private readonly record struct Position(ObjectBatch Parents, int Index, PlannedField Field);
}
