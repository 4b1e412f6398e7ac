using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.4.1.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterArgument(ArgumentNode argument, FieldDefinition? owner)
    {
        if (owner is not null) Check(argument, owner.Arguments, owner);
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is null) return;
        foreach (var argument in directive.Arguments) Check(argument, definition.Arguments, field: null, definition);
    }

    private void Check(
        ArgumentNode argument, ImmutableArray<InputValue> definitions, FieldDefinition? field, DirectiveDefinition? directive = null)
    {
        var name = argument.Name.Value;
        foreach (var definition in definitions)
        {
            if (definition.Name == name) return;
        }

        var similar = Context.Suggestions ? SimilarNames.To(name, definitions.Select(d => d.Name)) : [];
        var owner = field is null ? $"directive \"@{directive!.Name}\"" : $"field \"{field.Coordinate}\"";
        Report($"Unknown argument \"{name}\" on {owner}.{Wording.DidYouMean(similar)}", argument);
    }
}
