using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Execution;

internal sealed class ObjectColumnBuilder<T>(ConcreteTypes types, PlannedField field, NextLevel next, bool isNonNull, int capacity)
    : ColumnBuilder<T>
{
    // Most columns are one run of objects in one batch. Each gets a place of its own from the first that is not.
    private ObjectPlace run;
    private int runLength;
    private Slots<ObjectPlace> places = new(0);
    private ObjectBatch? latest;
    private int expected = capacity;

    public override int Count => runLength + places.Count;

    public override void Reserve(int more)
    {
        expected = Count + more;
        latest?.Reserve(more);
    }

    public override void Add(T? value)
    {
        if (value is null)
        {
            AddNothing();
            return;
        }

        if ((types.Only ?? types.Of(value)) is not { } concrete)
        {
            AddError(new GraphQLError
            {
                Message = $"Abstract type \"{types.Abstract.Name}\" was resolved to a value of none of its types.",
                Code = "INTERNAL_SERVER_ERROR",
            });
            return;
        }

        if (field.Children[concrete].Refusal is { } refusal)
        {
            AddError(refusal);
            return;
        }

        // Values of one type come in runs: most look-ups end here.
        var batch = latest?.Selection.Type == concrete ? latest : latest = BatchFor(concrete);
        AddPlace(new ObjectPlace(batch, batch is ObjectBatch<T> same ? same.Add(value) : batch.AddObject(value)));
    }

    public override Column Build() => new ObjectColumn(run, places, isNonNull, Errors);

    protected override void AddNothing()
    {
        EndRun();
        places.Add(default);
    }

    private void AddPlace(ObjectPlace place)
    {
        if (Count == 0)
            run = place;
        if (place.Batch == run.Batch && place.Index == run.Index + runLength)
        {
            runLength++;
            return;
        }

        EndRun();
        places.Add(place);
    }

    private void EndRun()
    {
        if (runLength == 0)
            return;
        places.Reserve(Math.Max(expected, runLength + 1));
        for (var i = 0; i < runLength; i++)
            places.Add(new ObjectPlace(run.Batch, run.Index + i));
        runLength = 0;
        run = default;
    }

    private ObjectBatch BatchFor(ObjectType concrete)
    {
        var batch = next.BatchFor(field.Children[concrete]);
        if (types.Only is not null)
            batch.Reserve(expected - Count);
        return batch;
    }
}
