using VictimFirst.GraphQL.Authoring.Values;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Authoring.Fields;

/// <summary>
/// A property of the parent, or a function of it that is as cheap and as pure: leaves are read anew each time they are looked at.
/// </summary>
/// <param name="isSafe">Whether reading cannot throw.</param>
internal sealed class PropertyBinding<TParent, T>(Func<TParent, T?> read, bool isSafe, ValueShape<T> shape) : PlainBinding
{
    public override string Kind => "property";

    public override Column Read(ObjectBatch parents, PlannedField field, NextLevel next, ErrorMask mask)
    {
        var batch = (ObjectBatch<TParent>)parents;
        if (shape is LeafShape<T> leaf)
            return new PropertyLeafColumn<TParent, T>(batch, read, isSafe, leaf.Writer, leaf.IsNonNull);

        var column = shape.NewBuilder(batch.Count, field, next);
        foreach (var parent in batch.Objects)
        {
            try
            {
                column.Add(read(parent));
            }
            catch (Exception exception) when (mask.Hides(exception))
            {
                column.AddError(mask.Of(exception));
            }
        }

        return column.Build();
    }
}
