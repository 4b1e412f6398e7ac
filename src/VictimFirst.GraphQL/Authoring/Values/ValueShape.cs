using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Authoring.Values;

/// <summary>How values of a C# type stand for an output type of the schema: fixed at start-up, once per use.</summary>
internal abstract class ValueShape<T>
{
    public abstract ColumnBuilder<T> NewBuilder(int capacity, PlannedField field, NextLevel next);
}

internal sealed class LeafShape<T>(LeafWriter<T> writer, bool isNonNull) : ValueShape<T>
{
    public LeafWriter<T> Writer { get; } = writer;
    public bool IsNonNull { get; } = isNonNull;

    public override ColumnBuilder<T> NewBuilder(int capacity, PlannedField field, NextLevel next) =>
        new LeafColumnBuilder<T>(Writer, IsNonNull, capacity);
}

internal sealed class ListShape<TList, TItem>(ValueShape<TItem> items, bool isNonNull) : ValueShape<TList>
    where TList : IEnumerable<TItem>
{
    public override ColumnBuilder<TList> NewBuilder(int capacity, PlannedField field, NextLevel next) =>
        new ListColumnBuilder<TList, TItem>(items.NewBuilder(capacity, field, next), isNonNull, capacity);
}

internal sealed class ObjectShape<T>(ConcreteTypes types, bool isNonNull) : ValueShape<T>
{
    public override ColumnBuilder<T> NewBuilder(int capacity, PlannedField field, NextLevel next) =>
        new ObjectColumnBuilder<T>(types, field, next, isNonNull, capacity);
}

internal sealed class SlotShape<T>(ValueShape<T> inner) : ValueShape<Slot<T>>
{
    public override ColumnBuilder<Slot<T>> NewBuilder(int capacity, PlannedField field, NextLevel next) =>
        new SlotColumnBuilder<T>(inner.NewBuilder(capacity, field, next));
}
