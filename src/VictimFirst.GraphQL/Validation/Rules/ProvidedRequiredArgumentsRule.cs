using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.4.3.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is not null) Check(definition.Arguments, field.Arguments, field, definition);
    }

    public override void LeaveDirective(DirectiveNode directive, DirectiveDefinition? definition)
    {
        if (definition is not null) Check(definition.Arguments, directive.Arguments, directive, field: null);
    }

    private void Check(ImmutableArray<InputValue> definitions, ImmutableArray<ArgumentNode> given, SyntaxNode where, FieldDefinition? field)
    {
        foreach (var definition in definitions)
        {
            if (!definition.IsRequired || given.Any(a => a.Name.Value == definition.Name)) continue;
            var owner = field is null ? $"@{((DirectiveNode)where).Name}" : field.Coordinate;
            Report($"Argument \"{owner}({definition.Name}:)\" of type \"{definition.Type}\" is required, but it was not provided.", where);
        }
    }
}
