using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Execution;

internal sealed class ObjectColumnBuilder<T>(ConcreteTypes types, PlannedField field, NextLevel next, bool isNonNull, int capacity)
    : ColumnBuilder<T>
{
    private Slots<ObjectPlace> places = new(capacity);
    private ObjectBatch? latest;
    private int expected = capacity;

    public override int Count => places.Count;

    public override void Reserve(int more)
    {
        expected = Count + more;
        places.Reserve(more);
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

        // Values of one type come in runs: most look-ups end here.
        var batch = latest?.Selection.Type == concrete ? latest : latest = BatchFor(concrete);
        places.Add(new ObjectPlace(batch, batch is ObjectBatch<T> same ? same.Add(value) : batch.AddObject(value)));
    }

    public override Column Build() => new ObjectColumn(places, isNonNull, Errors);

    protected override void AddNothing() => places.Add(default);

    private ObjectBatch BatchFor(ObjectType concrete)
    {
        var batch = next.BatchFor(field.Children[concrete]);
        if (types.Only is not null)
            batch.Reserve(expected - Count);
        return batch;
    }
}
