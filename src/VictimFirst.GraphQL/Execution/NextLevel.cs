using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Execution;

/// <summary>The batches of the level below, in the order in which their first objects were met.</summary>
internal sealed class NextLevel
{
    private readonly Dictionary<PlannedSelection, ObjectBatch> batches = [];

    public IReadOnlyCollection<ObjectBatch> Batches => batches.Values;

    public ObjectBatch BatchFor(PlannedSelection selection)
    {
        if (!batches.TryGetValue(selection, out var batch))
            batches.Add(selection, batch = selection.Binding.NewBatch(selection));
        return batch;
    }
}
