using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Execution;

/// <summary>The batches of the level below, in the order in which their first objects were met.</summary>
/// <param name="selections">The number of selections in the plan. Each is on one level only.</param>
internal sealed class NextLevel(int selections)
{
    private readonly ObjectBatch?[] bySelection = new ObjectBatch?[selections];
    private readonly List<ObjectBatch> batches = [];

    /// <summary>In the levels so far, the root left out.</summary>
    public long Objects { get; private set; }

    /// <summary>Leaf positions of those objects.</summary>
    public long Leaves { get; private set; }

    public ObjectBatch BatchFor(PlannedSelection selection)
    {
        ref var batch = ref bySelection[selection.Index];
        if (batch is null)
            batches.Add(batch = selection.Binding.NewBatch(selection));
        return batch;
    }

    /// <summary>Puts the level's positions in the place of the ones before, and begins the level after.</summary>
    public void MoveTo(List<Position> positions)
    {
        positions.Clear();
        foreach (var batch in batches)
        {
            Position.AddAll(batch, positions);
            Objects += batch.Count;
            Leaves += (long)batch.Count * batch.Selection.Fields.Count(static field => field.Children.Count == 0);
        }

        batches.Clear();
    }
}
