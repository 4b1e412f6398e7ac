using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>An input field's default must not need itself: InputFieldDefaultValueHasCycle() of section 3.10.</summary>
internal sealed class DefaultCycleChecks(SchemaProblems problems)
{
    private static readonly ObjectValueNode Nothing = new() { Fields = [] };

    private readonly HashSet<InputValue> visited = [];
    private readonly List<Step> path = [];
    private readonly Dictionary<InputValue, int> depthOf = [];

    public static void Run(Schema schema, SchemaSyntax syntax, SchemaProblems problems)
    {
        var checks = new DefaultCycleChecks(problems);
        foreach (var written in syntax.Types)
        {
            if (schema.Type(written.Name) is InputObjectType type) checks.Follow(type);
        }
    }

    /// <summary>Depth first with a stack of its own: a chain of defaults may be longer than the call stack is deep.</summary>
    private void Follow(InputObjectType first)
    {
        var ahead = new Stack<Queue<Step>>();
        ahead.Push(Needed(first, Nothing));
        while (ahead.TryPeek(out var steps))
        {
            if (!steps.TryDequeue(out var step))
            {
                ahead.Pop();
                if (path.Count == 0) continue;
                depthOf.Remove(path[^1].Field);
                path.RemoveAt(path.Count - 1);
            }
            else if (depthOf.TryGetValue(step.Field, out var start))
            {
                ReportCycle(path[start..]);
            }
            else if (visited.Add(step.Field))
            {
                depthOf[step.Field] = path.Count;
                path.Add(step);
                ahead.Push(Needed((InputObjectType)step.Field.Type.Named, step.Field.DefaultValue!));
            }
        }
    }

    /// <summary>The fields whose defaults a value of a type takes, because it does not give them.</summary>
    private static Queue<Step> Needed(InputObjectType type, ValueNode value)
    {
        var needed = new Queue<Step>();
        Add(type, value);
        return needed;

        // As deep as a literal can be written, which the parser limits.
        void Add(InputObjectType type, ValueNode value)
        {
            if (value is ListValueNode list)
            {
                foreach (var item in list.Values) Add(type, item);
            }

            if (value is not ObjectValueNode members) return;
            foreach (var field in type.Fields)
            {
                if (field.Type.Named is not InputObjectType inner) continue;
                var given = members.Fields.LastOrDefault(m => m.Name.Value == field.Name);
                if (given is not null) Add(inner, given.Value);
                else if (field.DefaultValue is not null) needed.Enqueue(new Step(type, field));
            }
        }
    }

    private void ReportCycle(List<Step> cycle)
    {
        var via = string.Join(", ", cycle.Skip(1).Select(s => $"{s.Owner}.{s.Field.Name}"));
        problems.Report(
            $"Invalid circular reference. The default value of Input Object field {cycle[0].Owner}.{cycle[0].Field.Name} references itself"
            + (via.Length > 0 ? $" via the default values of: {via}." : "."),
            [.. cycle.Select(s => s.Field.DefaultValue)]);
    }

    private readonly record struct Step(InputObjectType Owner, InputValue Field);
}
