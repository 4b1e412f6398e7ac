using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>An input field's default must not need itself: InputFieldDefaultValueHasCycle() of section 3.10.</summary>
internal sealed class DefaultCycleChecks(SchemaProblems problems)
{
    private readonly HashSet<InputValue> visited = [];
    private readonly List<(InputObjectType Owner, InputValue Field)> path = [];

    public static void Run(Schema schema, SchemaSyntax syntax, SchemaProblems problems)
    {
        var checks = new DefaultCycleChecks(problems);
        var nothing = new ObjectValueNode { Fields = [] };
        foreach (var written in syntax.Types)
        {
            if (schema.Type(written.Name) is InputObjectType type) checks.Follow(type, nothing);
        }
    }

    private void Follow(InputObjectType type, ValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values) Follow(type, item);
        }

        if (value is not ObjectValueNode members) return;
        foreach (var field in type.Fields)
        {
            if (field.Type.Named is not InputObjectType inner) continue;
            var given = members.Fields.LastOrDefault(m => m.Name.Value == field.Name);
            if (given is null) FollowDefault(type, field, inner);
            else Follow(inner, given.Value);
        }
    }

    private void FollowDefault(InputObjectType owner, InputValue field, InputObjectType inner)
    {
        if (field.DefaultValue is null) return;
        var start = path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            var via = path[(start + 1)..].Select(s => $"{s.Owner}.{s.Field.Name}").ToList();
            problems.Report(
                $"Invalid circular reference. The default value of Input Object field {owner}.{field.Name} references itself"
                + (via.Count > 0 ? $" via the default values of: {string.Join(", ", via)}." : "."),
                [.. path[start..].Select(s => s.Field.DefaultValue)]);
            return;
        }

        if (!visited.Add(field)) return;
        path.Add((owner, field));
        Follow(inner, field.DefaultValue);
        path.RemoveAt(path.Count - 1);
    }
}
