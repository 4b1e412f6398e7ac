using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>
/// The directives in a schema document are known, at their places, and have the arguments they need. Sections 3.13 and 5.7.
/// </summary>
internal static class AppliedDirectiveChecks
{
    public static void Run(Schema schema, SchemaSyntax syntax, SchemaProblems problems)
    {
        foreach (var use in DirectiveUse.In(syntax))
        {
            foreach (var same in use.Directives.GroupBy(d => d.Name.Value))
            {
                if (schema.Directive(same.Key) is not { } definition)
                {
                    foreach (var directive in same) problems.Report($"Unknown directive \"@{same.Key}\".", directive);
                    continue;
                }

                CheckPlace(definition, [.. same], use.Location, problems);
                foreach (var directive in same) CheckArguments(definition, directive, problems);
            }
        }
    }

    private static void CheckPlace(DirectiveDefinition definition, List<DirectiveNode> uses, string location, SchemaProblems problems)
    {
        if (!definition.Locations.Contains(location))
        {
            foreach (var use in uses) problems.Report($"Directive \"@{definition.Name}\" may not be used on {location}.", use);
        }

        if (definition.IsRepeatable) return;
        foreach (var repeated in uses.Skip(1))
        {
            problems.Report($"The directive \"@{definition.Name}\" can only be used once at this location.", uses[0], repeated);
        }
    }

    private static void CheckArguments(DirectiveDefinition definition, DirectiveNode directive, SchemaProblems problems)
    {
        foreach (var same in directive.Arguments.GroupBy(a => a.Name.Value).Where(g => g.Count() > 1))
        {
            problems.Report($"There can be only one argument named \"{same.Key}\".", [.. same.Select(a => a.Name)]);
        }

        var values = new LiteralValidation(p => problems.Report(p.Message, p.Node), variables: null, suggestions: true);
        foreach (var argument in directive.Arguments)
        {
            var known = definition.Arguments.FirstOrDefault(a => a.Name == argument.Name.Value);
            if (known is not null)
            {
                values.Check(known.Type, argument.Value);
                continue;
            }

            var suggestions = SimilarNames.To(argument.Name.Value, definition.Arguments.Select(a => a.Name));
            problems.Report(
                $"Unknown argument \"{argument.Name}\" on directive \"@{definition.Name}\".{Wording.DidYouMean(suggestions)}", argument);
        }

        foreach (var required in definition.Arguments.Where(a => a.IsRequired && directive.Arguments.All(g => g.Name.Value != a.Name)))
        {
            problems.Report(
                $"Argument \"@{definition.Name}({required.Name}:)\" of type \"{required.Type}\" is required, but it was not provided.",
                directive);
        }
    }
}
