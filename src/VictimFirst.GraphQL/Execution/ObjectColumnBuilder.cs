using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Execution;

internal sealed class ObjectColumnBuilder<T>(ConcreteTypes types, PlannedField field, NextLevel next, bool isNonNull, int capacity)
    : ColumnBuilder<T>
{
    private readonly List<ObjectPlace> places = new(capacity);
    private ObjectBatch? latest;

    public override int Count => places.Count;

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
        var batch = latest?.Selection.Type == concrete ? latest : latest = next.BatchFor(field.Children[concrete]);
        places.Add(new ObjectPlace(batch, batch is ObjectBatch<T> same ? same.Add(value) : batch.AddObject(value)));
    }

    public override Column Build() => new ObjectColumn([.. places], isNonNull, Errors);

    protected override void AddNothing() => places.Add(default);
}
