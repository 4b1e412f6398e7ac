using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>
/// Conflicts put together as people see them: where two fields conflict because of what is selected inside them, one text names the outer
/// pair and everything inside it.
/// </summary>
internal sealed class ConflictReport
{
    private readonly List<ConflictReport> inside = [];
    private readonly Dictionary<(FieldNode, FieldNode), ConflictReport> byPair = [];
    private FieldNode? first;
    private FieldNode? second;
    private string? reason;

    /// <summary>The outermost pairs.</summary>
    public static IReadOnlyList<ConflictReport> Of(IEnumerable<FieldConflict> conflicts)
    {
        var root = new ConflictReport();
        foreach (var conflict in conflicts)
        {
            var report = root;
            foreach (var (first, second) in conflict.Path) report = report.Inside(first, second);
            report.reason = conflict.Reason;
        }

        return root.inside;
    }

    public string Message => $"Fields \"{first!.ResponseName}\" conflict because {Reason}. "
        + "Use different aliases on the fields to fetch both if this was intentional.";

    /// <summary>The fields of one side from the outermost to the innermost, then those of the other side.</summary>
    public SyntaxNode[] Nodes => [.. Side(r => r.first!), .. Side(r => r.second!)];

    private string Reason => reason
        ?? string.Join(" and ", inside.Select(i => $"subfields \"{i.first!.ResponseName}\" conflict because {i.Reason}"));

    private IEnumerable<SyntaxNode> Side(Func<ConflictReport, FieldNode> side) =>
        inside.SelectMany(i => i.Side(side)).Prepend(side(this));

    private ConflictReport Inside(FieldNode a, FieldNode b)
    {
        if (!byPair.TryGetValue((a, b), out var known))
        {
            byPair[(a, b)] = known = new ConflictReport { first = a, second = b };
            inside.Add(known);
        }

        return known;
    }
}
