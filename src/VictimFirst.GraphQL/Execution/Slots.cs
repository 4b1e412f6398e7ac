namespace VictimFirst.GraphQL.Execution;

/// <summary>A list that hands its storage over when it is full grown, where <see cref="List{T}"/> would copy it.</summary>
internal struct Slots<T>(int capacity)
{
    private T[] items = capacity == 0 ? [] : new T[capacity];

    public int Count { get; private set; }

    public readonly ReadOnlySpan<T> Span => items.AsSpan(0, Count);

    /// <summary>Longer than <see cref="Count"/>, perhaps. Nothing may be added after.</summary>
    public readonly T[] Items => items;

    public readonly T this[int index] => items[index];

    public void Add(T item)
    {
        if (Count == items.Length)
            Reserve(1);
        items[Count++] = item;
    }

    /// <summary>Makes room for so many more.</summary>
    public void Reserve(int more)
    {
        if (Count + more > items.Length)
            Array.Resize(ref items, Math.Max(Count + more, items.Length * 2));
    }
}
