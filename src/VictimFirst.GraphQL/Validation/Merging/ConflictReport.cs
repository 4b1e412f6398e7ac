using System.Text;
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

    public string Message
    {
        get
        {
            var text = new StringBuilder($"Fields \"{first!.ResponseName}\" conflict because ");
            foreach (var (report, isFirst) in OutermostFirst(r => r.reason is null))
            {
                if (!isFirst) text.Append(" and ");
                if (report != this) text.Append($"subfields \"{report.first!.ResponseName}\" conflict because ");
                text.Append(report.reason);
            }

            return text.Append(". Use different aliases on the fields to fetch both if this was intentional.").ToString();
        }
    }

    /// <summary>The fields of one side from the outermost to the innermost, then those of the other side.</summary>
    public SyntaxNode[] Nodes
    {
        get
        {
            var reports = OutermostFirst(_ => true).ToList();
            return [.. reports.Select(r => r.Report.first!), .. reports.Select(r => r.Report.second!)];
        }
    }

    /// <summary>
    /// This and what is inside it, depth first with a stack of its own: fragments can nest fields deeper than the call stack.
    /// </summary>
    private IEnumerable<(ConflictReport Report, bool IsFirst)> OutermostFirst(Func<ConflictReport, bool> showsInside)
    {
        var ahead = new Stack<(ConflictReport, bool)>([(this, true)]);
        while (ahead.TryPop(out var next))
        {
            yield return next;
            var (report, _) = next;
            if (!showsInside(report)) continue;
            for (var i = report.inside.Count - 1; i >= 0; i--) ahead.Push((report.inside[i], i == 0));
        }
    }

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
