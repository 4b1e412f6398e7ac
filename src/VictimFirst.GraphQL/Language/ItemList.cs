using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace VictimFirst.GraphQL.Language;

/// <summary>
/// A list that is being read. Most lists of a document are short: their items wait on the call stack, so that a list takes no memory but
/// the array that it becomes.
/// </summary>
internal ref struct ItemList<T> where T : SyntaxNode
{
    private const int OnStack = 8;

    private FirstItems first;
    private T[]? all;
    private int count;

    public void Add(T item)
    {
        if (count < OnStack)
            first[count++] = item;
        else
            AddFurther(item);
    }

    public readonly ImmutableArray<T> ToImmutable() =>
        ImmutableCollectionsMarshal.AsImmutableArray((all ?? (ReadOnlySpan<T>)first)[..count].ToArray());

    private void AddFurther(T item)
    {
        if (all is null)
        {
            all = new T[4 * OnStack];
            ((ReadOnlySpan<T>)first).CopyTo(all);
        }
        else if (count == all.Length)
        {
            Array.Resize(ref all, 2 * count);
        }

        all[count++] = item;
    }

    [InlineArray(OnStack)]
    private struct FirstItems
    {
        private T item;
    }
}
