using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.4.1.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is not null && field.Arguments.Length > 0)
        {
            Check(field.Arguments, definition.Arguments, $"field \"{definition.Coordinate}\"");
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is not null && directive.Arguments.Length > 0)
        {
            Check(directive.Arguments, definition.Arguments, $"directive \"@{definition.Name}\"");
        }
    }

    private void Check(ImmutableArray<ArgumentNode> given, ImmutableArray<InputValue> definitions, string owner)
    {
        foreach (var argument in given)
        {
            var name = argument.Name.Value;
            if (definitions.Any(d => d.Name == name)) continue;
            var similar = Context.Suggestions ? SimilarNames.To(name, definitions.Select(d => d.Name)) : [];
            Report($"Unknown argument \"{name}\" on {owner}.{Wording.DidYouMean(similar)}", argument);
        }
    }
}
