using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>
/// Every input object must have a value that is finite (section 3.10, "Circular References"): required fields may not lead back to their
/// own type, and a OneOf type needs one field that does not.
/// </summary>
internal sealed class InputCycleChecks
{
    private readonly SchemaProblems problems;
    private readonly ImmutableArray<InputObjectType> types;
    private readonly HashSet<InputObjectType> finite = [];
    private readonly Dictionary<InputValue, InputValueDefinitionNode> nodes = [];
    private readonly HashSet<InputObjectType> visited = [];

    private InputCycleChecks(Schema schema, SchemaSyntax syntax, SchemaProblems problems)
    {
        this.problems = problems;
        types = [.. schema.Types.OfType<InputObjectType>()];
        foreach (var written in syntax.Types)
        {
            if (schema.Type(written.Name) is not InputObjectType type) continue;
            foreach (var (field, node) in type.Fields.Zip(written.InputFields)) nodes[field] = node;
        }
    }

    public static void Run(Schema schema, SchemaSyntax syntax, SchemaProblems problems)
    {
        var checks = new InputCycleChecks(schema, syntax, problems);
        checks.FindFinite();
        foreach (var type in checks.types.Where(t => !checks.finite.Contains(t))) checks.ReportCycles(type);
    }

    /// <summary>Grows the set of types with a finite value: whenever one is found, those that need it are looked at again.</summary>
    private void FindFinite()
    {
        var needing = types.SelectMany(t => t.Fields.Select(f => (Needed: Needed(t, f), By: t))).ToLookup(n => n.Needed, n => n.By);
        var ahead = new Queue<InputObjectType>(types);
        while (ahead.TryDequeue(out var type))
        {
            if (finite.Contains(type) || !HasFiniteValue(type)) continue;
            finite.Add(type);
            foreach (var dependent in needing[type]) ahead.Enqueue(dependent);
        }
    }

    private bool HasFiniteValue(InputObjectType type) => type.IsOneOf
        ? type.Fields.IsEmpty || type.Fields.Any(f => Needed(type, f) is not { } target || finite.Contains(target))
        : type.Fields.All(f => Needed(type, f) is not { } target || finite.Contains(target));

    /// <summary>The input object that a value for the field cannot do without.</summary>
    private static InputObjectType? Needed(InputObjectType owner, InputValue field) =>
        owner.IsOneOf ? field.Type as InputObjectType : (field.Type as NonNullType)?.Inner as InputObjectType;

    /// <summary>Depth first with a stack of its own: a chain of types may be longer than the call stack is deep.</summary>
    private void ReportCycles(InputObjectType first)
    {
        if (!visited.Add(first)) return;
        var path = new List<Step> { new(first) };
        var depthOf = new Dictionary<InputObjectType, int> { [first] = 0 };
        while (path.Count > 0)
        {
            var step = path[^1];
            if (step.Next == step.Type.Fields.Length)
            {
                depthOf.Remove(step.Type);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            step.Next++;
            if (Needed(step.Type, step.Field) is not { } target || finite.Contains(target)) continue;
            if (depthOf.TryGetValue(target, out var start))
            {
                ReportCycle(target, path[start..]);
            }
            else if (visited.Add(target))
            {
                depthOf[target] = path.Count;
                path.Add(new Step(target));
            }
        }
    }

    private void ReportCycle(InputObjectType type, List<Step> cycle) => problems.Report(
        $"Input Object {type} cannot be provided a finite value because it references itself through fields: "
        + $"{string.Join(", ", cycle.Select(s => $"{s.Type}.{s.Field.Name}"))}.",
        [.. cycle.Select(s => nodes[s.Field])]);

    private sealed class Step(InputObjectType type)
    {
        public InputObjectType Type { get; } = type;

        /// <summary>Index of the field to follow next.</summary>
        public int Next { get; set; }

        /// <summary>The field that is being followed.</summary>
        public InputValue Field => Type.Fields[Next - 1];
    }
}
