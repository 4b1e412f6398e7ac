using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Directives are known and may stand where they do. Specification sections 5.7.1 and 5.7.2.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is null)
        {
            Report($"Unknown directive \"@{directive.Name}\".", directive);
        }
        else if (!definition.Locations.Contains(location))
        {
            Report($"Directive \"@{directive.Name}\" may not be used on {location}.", directive);
        }
    }
}
