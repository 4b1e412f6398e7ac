using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace VictimFirst.GraphQL.Execution;

internal sealed class ListColumnBuilder<TList, TItem>(ColumnBuilder<TItem> items, bool isNonNull, int capacity) : ColumnBuilder<TList>
    where TList : IEnumerable<TItem>
{
    private Slots<ListSpan> lists = new(capacity);

    public override int Count => lists.Count;

    public override void Reserve(int more) => lists.Reserve(more);

    public override void Add(TList? value)
    {
        var start = items.Count;
        switch (value)
        {
            case null or ImmutableArray<TItem> { IsDefault: true }:
                lists.Add(ListSpan.Null);
                return;
            case TItem[] array:
                AddAll(array);
                break;
            case ImmutableArray<TItem> array:
                AddAll(array.AsSpan());
                break;
            case List<TItem> list:
                AddAll(CollectionsMarshal.AsSpan(list));
                break;
            case IReadOnlyList<TItem> list:
                // By index: an enumerator would be an object for every list.
                items.Reserve(list.Count);
                for (var i = 0; i < list.Count; i++)
                    items.Add(list[i]);
                break;
            default:
                foreach (var item in value)
                    items.Add(item);
                break;
        }

        lists.Add(new ListSpan(start, items.Count - start));
    }

    public override Column Build() => new ListColumn(lists, items.Build(), isNonNull, Errors);

    protected override void AddNothing() => lists.Add(ListSpan.Null);

    private void AddAll(ReadOnlySpan<TItem> span)
    {
        items.Reserve(span.Length);
        foreach (var item in span)
            items.Add(item);
    }
}
