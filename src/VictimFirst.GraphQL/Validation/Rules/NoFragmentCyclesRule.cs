using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>A fragment does not contain itself, straight or through others. Specification section 5.5.2.2.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    /// <summary>Depth first with a stack of its own: a chain of fragments may be longer than the call stack is deep.</summary>
    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment, NamedType? type)
    {
        if (!visited.Add(fragment.Name.Value)) return;
        var path = new List<Step> { new(fragment.Name.Value, Context.FactsOf(fragment).Spreads) };
        var depthOf = new Dictionary<string, int>(StringComparer.Ordinal) { [fragment.Name.Value] = 0 };
        while (path.Count > 0)
        {
            var step = path[^1];
            if (step.Next == step.Spreads.Count)
            {
                depthOf.Remove(step.Fragment);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var name = step.Spreads[step.Next++].Name.Value;
            if (depthOf.TryGetValue(name, out var start))
            {
                ReportCycle(name, path.GetRange(start, path.Count - start));
            }
            else if (Context.Fragment(name) is { } inner && visited.Add(name))
            {
                depthOf[name] = path.Count;
                path.Add(new Step(name, Context.FactsOf(inner).Spreads));
            }
        }
    }

    private void ReportCycle(string name, List<Step> cycle)
    {
        var spreads = cycle.ConvertAll(SyntaxNode (s) => s.Spreads[s.Next - 1]);
        var via = string.Join(", ", cycle.Skip(1).Select(s => $"\"{s.Fragment}\""));
        Report($"Cannot spread fragment \"{name}\" within itself{(via.Length > 0 ? $" via {via}" : string.Empty)}.", [.. spreads]);
    }

    private sealed class Step(string fragment, List<FragmentSpreadNode> spreads)
    {
        public string Fragment { get; } = fragment;
        public List<FragmentSpreadNode> Spreads { get; } = spreads;

        /// <summary>Index of the spread to follow next.</summary>
        public int Next { get; set; }
    }
}
