using VictimFirst.GraphQL.Authoring.Values;

namespace VictimFirst.GraphQL.Execution;

internal sealed class LeafColumnBuilder<T>(LeafWriter<T> writer, bool isNonNull, int capacity) : ColumnBuilder<T>
{
    private Slots<T?> values = new(capacity);

    public override int Count => values.Count;

    public override void Reserve(int more) => values.Reserve(more);

    public override void Add(T? value) => values.Add(value);

    public override Column Build() => new ResolvedLeafColumn<T>(values, writer, isNonNull, Errors);

    protected override void AddNothing() => values.Add(default);
}
