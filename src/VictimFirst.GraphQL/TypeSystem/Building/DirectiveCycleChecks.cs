using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>
/// A directive must not be applied, straight or through types and other directives, inside its own definition. Section 3.13.
/// </summary>
internal static class DirectiveCycleChecks
{
    public static void Run(SchemaSyntax syntax, SchemaProblems problems)
    {
        var directives = syntax.Directives.ToDictionary(d => d.Name.Value, StringComparer.Ordinal);
        var types = syntax.Types.ToDictionary(t => t.Name, StringComparer.Ordinal);
        foreach (var directive in syntax.Directives)
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var ahead = new Stack<string>(References(directive.Arguments));
            while (ahead.TryPop(out var reference))
            {
                if (!reached.Add(reference)) continue;
                var next = reference[0] == '@'
                    ? directives.TryGetValue(reference[1..], out var other) ? References(other.Arguments) : []
                    : types.TryGetValue(reference, out var type) ? References(type) : [];
                foreach (var name in next) ahead.Push(name);
            }

            if (reached.Contains("@" + directive.Name))
            {
                problems.Report($"Directive \"@{directive.Name}\" cannot reference itself, directly or indirectly.", directive);
            }
        }
    }

    /// <summary>Names of types, and of directives with their sign.</summary>
    private static IEnumerable<string> References(IEnumerable<InputValueDefinitionNode> inputs) =>
        inputs.SelectMany(i => i.Directives.Select(d => $"@{d.Name}").Append(Named(i.Type)));

    private static IEnumerable<string> References(TypeSyntax type) =>
        type.Directives.Concat(type.Values.SelectMany(v => v.Directives)).Select(d => $"@{d.Name}").Concat(References(type.InputFields));

    private static string Named(TypeNode type) => type switch
    {
        ListTypeNode list => Named(list.Item),
        NonNullTypeNode nonNull => Named(nonNull.Inner),
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
