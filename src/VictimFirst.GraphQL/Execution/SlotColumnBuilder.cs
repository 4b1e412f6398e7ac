using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.GraphQL.Execution;

/// <summary>Takes slots apart into values and errors.</summary>
internal sealed class SlotColumnBuilder<T>(ColumnBuilder<T> values) : ColumnBuilder<Slot<T>>
{
    public override int Count => values.Count;

    public override void Reserve(int more) => values.Reserve(more);

    public override void Add(Slot<T> value)
    {
        if (value.Error is { } error)
            values.AddError(error);
        else
            values.Add(value.Value);
    }

    public override Column Build() => values.Build();

    protected override void AddNothing() => values.Add(default);
}
