using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot share a response name, with whatever is inside them that conflicts.</summary>
internal sealed record PairConflict(string ResponseName, string Reason, ImmutableArray<FieldNode> First, ImmutableArray<FieldNode> Second)
{
    /// <summary>UTF-16 units of a reason: two large selection sets can conflict in every field.</summary>
    private const int MaxReason = 1_000;

    /// <summary>Places that one side of a conflict names.</summary>
    private const int MaxNodes = 20;

    public string Message => $"Fields \"{ResponseName}\" conflict because {Reason}. "
        + "Use different aliases on the fields to fetch both if this was intentional.";

    /// <summary>The fields of one side from the outermost to the innermost, then those of the other side.</summary>
    public SyntaxNode[] Nodes => [.. First, .. Second];

    public static PairConflict Between(FieldUse a, FieldUse b, string reason) => new(a.Node.ResponseName, reason, [a.Node], [b.Node]);

    /// <summary>Two fields that conflict because of what is selected inside them.</summary>
    public static PairConflict Around(FieldUse a, FieldUse b, List<PairConflict> inside)
    {
        var reason = string.Join(" and ", inside.Select(i => $"subfields \"{i.ResponseName}\" conflict because {i.Reason}"));
        return new PairConflict(
            a.Node.ResponseName,
            reason.Length > MaxReason ? string.Concat(reason.AsSpan(0, MaxReason), "...") : reason,
            Side(a.Node, inside.Select(i => i.First)),
            Side(b.Node, inside.Select(i => i.Second)));
    }

    /// <summary>Of a side that is too long, the innermost fields of its last conflict stay.</summary>
    private static ImmutableArray<FieldNode> Side(FieldNode outer, IEnumerable<ImmutableArray<FieldNode>> inside)
    {
        var nodes = ImmutableArray.CreateBuilder<FieldNode>();
        nodes.Add(outer);
        foreach (var side in inside.TakeWhile(_ => nodes.Count < MaxNodes)) nodes.AddRange(side.TakeLast(MaxNodes - nodes.Count));
        return nodes.DrainToImmutable();
    }
}
