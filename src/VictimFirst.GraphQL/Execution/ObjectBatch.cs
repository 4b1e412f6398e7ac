using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// All objects of one concrete type on one level that have the same selection: what a set resolver is given. It grows while the level
/// above is read, then its fields are resolved, one column each.
/// </summary>
internal abstract class ObjectBatch(PlannedSelection selection)
{
    private bool? isFit;

    public PlannedSelection Selection { get; } = selection;
    public abstract int Count { get; }

    /// <summary>One column per field of the selection. Null where a mutation stopped before the field.</summary>
    public Column?[] Columns { get; } = new Column?[selection.Fields.Length];

    /// <summary>Whether every field of every object completes without an error. See <see cref="Column.IsFit"/>.</summary>
    public bool IsFit => isFit ??= Array.TrueForAll(Columns, static column => column is { IsFit: true });

    /// <summary>Told how many more objects will follow, where somebody knows.</summary>
    public abstract void Reserve(int more);

    /// <returns>The object's index.</returns>
    public abstract int AddObject(object item);
}

internal sealed class ObjectBatch<T>(PlannedSelection selection) : ObjectBatch(selection)
{
    private Slots<T> objects = new(0);
    private ImmutableArray<T> parents;

    public override int Count => objects.Count;
    public T this[int index] => objects[index];

    /// <summary>The finished batch, to look through.</summary>
    public ReadOnlySpan<T> Objects => objects.Span;

    /// <summary>The finished batch, to hand out.</summary>
    public ImmutableArray<T> Parents =>
        parents.IsDefault ? parents = ImmutableCollectionsMarshal.AsImmutableArray(WithoutSpareRoom()) : parents;

    public override void Reserve(int more) => objects.Reserve(more);

    public int Add(T item)
    {
        objects.Add(item);
        return objects.Count - 1;
    }

    public override int AddObject(object item) => Add((T)item);

    private T[] WithoutSpareRoom() => objects.Items.Length == objects.Count ? objects.Items : objects.Span.ToArray();
}
