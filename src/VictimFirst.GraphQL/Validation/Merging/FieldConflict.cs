using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot share a response name, and why.</summary>
internal sealed record FieldConflict(FieldUse First, FieldUse Second, string Reason)
{
    /// <summary>
    /// The pairs of fields that lead to the conflict: from the first pair that is not one and the same field, down to this one.
    /// </summary>
    public IEnumerable<(FieldNode First, FieldNode Second)> Path
    {
        get
        {
            var pairs = new Stack<(FieldNode, FieldNode)>();
            pairs.Push((First.Node, Second.Node));
            var (a, b) = (First.Within, Second.Within);
            while (a is not null && b is not null && a.Node != b.Node)
            {
                pairs.Push((a.Node, b.Node));
                (a, b) = (a.Within, b.Within);
            }

            return pairs;
        }
    }
}
