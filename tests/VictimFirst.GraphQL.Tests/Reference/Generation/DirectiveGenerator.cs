using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>Custom directives, and uses of whatever directives a place allows.</summary>
internal static class DirectiveGenerator
{
    public static readonly IReadOnlyList<string> Executable =
        ["QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION"];

    public static readonly IReadOnlyList<string> TypeSystem =
    [
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION",
    ];

    public static void AddDefinitions(SchemaModel schema, Dice dice, Func<string, InputModel> input)
    {
        foreach (var (name, locations) in new[]
        {
            ("live", Executable), ("trace", Executable), ("meta", TypeSystem), ("owned", TypeSystem),
        })
        {
            if (!dice.Chance(70))
                continue;
            var directive = new DirectiveModel(name) { IsRepeatable = dice.Chance(40) };
            directive.Locations.AddRange(locations.Where(_ => dice.Chance(70)));
            if (directive.Locations.Count == 0)
                directive.Locations.Add(dice.Pick(locations));
            foreach (var argument in dice.Some(["level", "text", "on"], 40))
                directive.Arguments.Add(input(argument));
            schema.Directives.Add(directive);
        }
    }

    /// <summary>Uses of the schema's own directives at a location, each once unless it may be repeated.</summary>
    public static IEnumerable<string> Uses(SchemaModel schema, Dice dice, string location, int percent, Literals literals)
    {
        foreach (var directive in schema.Directives.Where(d => d.Locations.Contains(location)))
        {
            for (var more = percent; dice.Chance(more); more = directive.IsRepeatable ? 30 : 0)
                yield return Use(directive, dice, literals);
        }
    }

    private static string Use(DirectiveModel directive, Dice dice, Literals literals)
    {
        var arguments = directive.Arguments.Where(a => a.IsRequired || dice.Chance(50))
            .Select(a => $"{a.Name}: {literals.Of(a.Type, 0, a.Default is not null)}").ToList();
        return arguments.Count == 0 ? $"@{directive.Name}" : $"@{directive.Name}({string.Join(", ", arguments)})";
    }
}
