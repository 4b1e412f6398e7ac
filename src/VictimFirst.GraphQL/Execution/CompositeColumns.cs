using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Execution;

/// <summary>Where in the items a list lies; <see cref="Count"/> is -1 where there is no list but null.</summary>
internal readonly record struct ListSpan(int Start, int Count)
{
    public static ListSpan Null { get; } = new(0, -1);
    public bool IsNull => Count < 0;
}

/// <summary>Lists, whose items stand one after the other in one column.</summary>
internal sealed class ListColumn(Slots<ListSpan> lists, Column items, bool isNonNull, IReadOnlyDictionary<int, GraphQLError>? errors)
    : Column(isNonNull, errors)
{
    public Column Items { get; } = items;
    public ListSpan this[int slot] => lists[slot];

    protected override bool AllFit()
    {
        if (IsNonNull)
        {
            foreach (var list in lists.Span)
            {
                if (list.IsNull)
                    return false;
            }
        }

        return Items.IsFit;
    }
}

/// <summary>An object's place: the <paramref name="Index"/>th of a batch. The default value is null.</summary>
internal readonly record struct ObjectPlace(ObjectBatch? Batch, int Index);

/// <summary>Objects, each a place in a batch of its concrete type.</summary>
/// <param name="run">Where the first of all objects is, if all lie one after the other in one batch: then there are no places.</param>
internal sealed class ObjectColumn(
    ObjectPlace run, Slots<ObjectPlace> places, bool isNonNull, IReadOnlyDictionary<int, GraphQLError>? errors)
    : Column(isNonNull, errors)
{
    public ObjectPlace this[int slot] => run.Batch is { } batch ? new ObjectPlace(batch, run.Index + slot) : places[slot];

    protected override bool AllFit()
    {
        if (run.Batch is { } only)
            return only.IsFit;
        ObjectBatch? latest = null;
        foreach (var (batch, _) in places.Span)
        {
            if (batch is null ? IsNonNull : batch != latest && !batch.IsFit)
                return false;
            latest = batch;
        }

        return true;
    }
}
