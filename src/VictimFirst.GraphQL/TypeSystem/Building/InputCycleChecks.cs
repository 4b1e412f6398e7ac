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
    private readonly List<(InputObjectType Owner, InputValue Field)> path = [];

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

    /// <summary>Grows the set of types with a finite value until nothing is added.</summary>
    private void FindFinite()
    {
        int before;
        do
        {
            before = finite.Count;
            finite.UnionWith(types.Where(HasFiniteValue));
        }
        while (finite.Count > before);
    }

    private bool HasFiniteValue(InputObjectType type) => type.IsOneOf
        ? type.Fields.IsEmpty || type.Fields.Any(f => Needed(type, f) is not { } target || finite.Contains(target))
        : type.Fields.All(f => Needed(type, f) is not { } target || finite.Contains(target));

    /// <summary>The input object that a value for the field cannot do without.</summary>
    private static InputObjectType? Needed(InputObjectType owner, InputValue field) =>
        owner.IsOneOf ? field.Type as InputObjectType : (field.Type as NonNullType)?.Inner as InputObjectType;

    private void ReportCycles(InputObjectType type)
    {
        if (!visited.Add(type)) return;
        foreach (var field in type.Fields)
        {
            if (Needed(type, field) is not { } target || finite.Contains(target)) continue;
            path.Add((type, field));
            var start = path.FindIndex(step => step.Owner == target);
            if (start < 0)
            {
                ReportCycles(target);
            }
            else
            {
                var cycle = path[start..];
                problems.Report(
                    $"Input Object {target} cannot be provided a finite value because it references itself through fields: "
                    + $"{string.Join(", ", cycle.Select(s => $"{s.Owner}.{s.Field.Name}"))}.",
                    [.. cycle.Select(s => nodes[s.Field])]);
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
