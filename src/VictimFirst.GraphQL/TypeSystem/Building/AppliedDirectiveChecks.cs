using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Building;

/// <summary>
/// The directives in a schema document are known, at their places, and have the arguments they need. Sections 3.13 and 5.7.
/// </summary>
internal static class AppliedDirectiveChecks
{
    public static void Run(SchemaSyntax syntax, SchemaProblems problems)
    {
        var shapes = DirectiveShape.In(syntax);
        foreach (var use in DirectiveUse.In(syntax))
        {
            foreach (var same in use.Directives.GroupBy(d => d.Name.Value))
            {
                foreach (var directive in same) CheckUniqueArguments(directive, problems);
                if (!shapes.TryGetValue(same.Key, out var shape))
                {
                    foreach (var directive in same)
                    {
                        problems.ReportRule("KnownDirectivesRule", $"Unknown directive \"@{same.Key}\".", directive);
                    }

                    continue;
                }

                CheckPlace(shape, [.. same], use.Location, problems);
                foreach (var directive in same) CheckArguments(shape, directive, problems);
            }
        }
    }

    private static void CheckPlace(DirectiveShape shape, List<DirectiveNode> uses, string location, SchemaProblems problems)
    {
        if (!shape.Locations.Contains(location))
        {
            foreach (var use in uses)
            {
                problems.ReportRule("KnownDirectivesRule", $"Directive \"@{shape.Name}\" may not be used on {location}.", use);
            }
        }

        if (shape.IsRepeatable) return;
        foreach (var repeated in uses.Skip(1))
        {
            problems.ReportRule(
                "UniqueDirectivesPerLocationRule", $"The directive \"@{shape.Name}\" can only be used once at this location.",
                uses[0], repeated);
        }
    }

    private static void CheckUniqueArguments(DirectiveNode directive, SchemaProblems problems)
    {
        foreach (var same in directive.Arguments.GroupBy(a => a.Name.Value).Where(g => g.Count() > 1))
        {
            problems.ReportRule(
                "UniqueArgumentNamesRule", $"There can be only one argument named \"{same.Key}\".", [.. same.Select(a => a.Name)]);
        }
    }

    private static void CheckArguments(DirectiveShape shape, DirectiveNode directive, SchemaProblems problems)
    {
        foreach (var unknown in directive.Arguments.Where(a => !shape.Arguments.Any(known => known.Name == a.Name.Value)))
        {
            var suggestions = SimilarNames.To(unknown.Name.Value, shape.Arguments.Select(a => a.Name));
            problems.ReportRule(
                "KnownArgumentNamesOnDirectivesRule",
                $"Unknown argument \"{unknown.Name}\" on directive \"@{shape.Name}\".{Wording.DidYouMean(suggestions)}", unknown);
        }

        foreach (var (name, type, _) in shape.Arguments.Where(a => a.IsRequired && directive.Arguments.All(g => g.Name.Value != a.Name)))
        {
            problems.ReportRule(
                "ProvidedRequiredArgumentsOnDirectivesRule",
                $"Argument \"@{shape.Name}({name}:)\" of type \"{type}\" is required, but it was not provided.", directive);
        }
    }
}
