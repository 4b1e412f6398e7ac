using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification sections 5.5.1.2 and 5.8.2.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterNamedType(NamedTypeNode reference)
    {
        var name = reference.Name.Value;
        if (Context.Schema.Type(name) is not null) return;

        // A document that defines types has been told so by ExecutableDefinitionsRule.
        if (Context.Document.Definitions.Any(d => d is TypeDefinitionNode { IsExtension: false } type && type.Name.Value == name)) return;
        var similar = Context.Suggestions ? SimilarNames.To(name, Context.Schema.Types.Select(t => t.Name)) : [];
        Report($"Unknown type \"{name}\".{Wording.DidYouMean(similar)}", reference);
    }
}
