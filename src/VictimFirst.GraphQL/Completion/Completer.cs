using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Completion;

/// <summary>
/// One depth-first pass over the columns, in the order of the response. It finds every error, gives it its path, and takes it up to the
/// nearest place that may be null. Specification sections 6.4.3 and 6.4.4. Where an object is lost, what comes after in it is not looked
/// at: an error there would tell of a place that the response does not have.
/// </summary>
internal sealed class Completer
{
    private readonly ErrorMask mask;
    private readonly int maxErrors;
    private readonly List<object> path = [];
    private readonly List<GraphQLError> errors = [];
    private readonly HashSet<(Column, int)> nulled = [];
    private int unlisted;

    private Completer(ErrorMask mask, int maxErrors)
    {
        this.mask = mask;
        this.maxErrors = maxErrors;
    }

    public static CompletedResponse Complete(ObjectBatch root, ErrorMask mask, int maxErrors)
    {
        if (root.Selection.Refusal is { } refusal)
            return new CompletedResponse([refusal], false, new HashSet<(Column, int)>());
        var completer = new Completer(mask, maxErrors);
        var hasData = completer.CompleteFields(root, 0);
        if (completer.unlisted > 0)
        {
            completer.errors.Add(new GraphQLError
            {
                Message = $"{completer.unlisted} more errors are not listed.",
                Code = LimitExceeded.Code,
            });
        }

        return new CompletedResponse([.. completer.errors], hasData, completer.nulled);
    }

    /// <summary>Whether the root object outlives what came of one of its fields.</summary>
    public static bool Survives(ObjectBatch root, int field, ErrorMask mask)
    {
        var completer = new Completer(mask.Silent, maxErrors: 0);
        return completer.CompleteValue(root.Columns[field]!, 0, root.Selection.Fields[field]);
    }

    /// <returns>False where a field that must have a value has none: the object is lost.</returns>
    private bool CompleteFields(ObjectBatch batch, int index)
    {
        for (var i = 0; i < batch.Columns.Length; i++)
        {
            var column = batch.Columns[i]!;
            if (column.IsFit)
                continue;
            var field = batch.Selection.Fields[i];
            path.Add(field.ResponseName);
            var survives = CompleteValue(column, index, field);
            path.RemoveAt(path.Count - 1);
            if (!survives)
                return false;
        }

        return true;
    }

    /// <returns>False where the slot must have a value and has none: whatever the slot is in is lost.</returns>
    private bool CompleteValue(Column column, int slot, PlannedField field)
    {
        var outcome = column.ErrorAt(slot) is { } error ? Fail(error, field) : Examine(column, slot, field);
        if (outcome == Outcome.Null && column.IsNonNull)
        {
            var broken = $"Cannot return null for non-nullable field {field.Coordinate}.";
            outcome = Fail(new GraphQLError { Message = broken, Code = "INTERNAL_SERVER_ERROR" }, field);
        }

        if (outcome != Outcome.Lost)
            return true;
        if (column.IsNonNull)
            return false;
        nulled.Add((column, slot));
        return true;
    }

    private Outcome Examine(Column column, int slot, PlannedField field) => column switch
    {
        LeafColumn leaf => ExamineLeaf(leaf, slot, field),
        ListColumn list => ExamineList(list, list[slot], field),
        ObjectColumn objects => objects[slot] switch
        {
            { Batch: null } => Outcome.Null,
            var place => CompleteFields(place.Batch, place.Index) ? Outcome.Value : Outcome.Lost,
        },
        _ => throw new InvalidOperationException($"{column.GetType().Name} is no column that completes."),
    };

    private Outcome ExamineLeaf(LeafColumn leaf, int slot, PlannedField field)
    {
        try
        {
            if (!leaf.Examine(slot, out var refusal))
                return Outcome.Null;
            return refusal is null ? Outcome.Value : Fail(new GraphQLError { Message = refusal, Code = "INTERNAL_SERVER_ERROR" }, field);
        }
        catch (Exception exception)
        {
            // A property's own code threw: it is read here for the first time.
            return Fail(mask.Of(exception), field);
        }
    }

    private Outcome ExamineList(ListColumn list, ListSpan span, PlannedField field)
    {
        if (span.IsNull)
            return Outcome.Null;
        if (list.Items.IsFit)
            return Outcome.Value;
        for (var i = 0; i < span.Count; i++)
        {
            path.Add(i);
            var survives = CompleteValue(list.Items, span.Start + i, field);
            path.RemoveAt(path.Count - 1);
            if (!survives)
                return Outcome.Lost;
        }

        return Outcome.Value;
    }

    private Outcome Fail(GraphQLError error, PlannedField field)
    {
        if (errors.Count >= maxErrors)
        {
            unlisted++;
            return Outcome.Lost;
        }

        errors.Add(new GraphQLError
        {
            Message = error.Message,
            Code = error.Code,
            Extensions = error.Extensions,
            Rule = error.Rule,
            Locations = error.Locations is [] ? field.Locations : error.Locations,
            Path = [.. path],
        });
        return Outcome.Lost;
    }

    private enum Outcome
    {
        Value,
        Null,

        /// <summary>There is an error, here or below.</summary>
        Lost,
    }
}
