using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.5.1.3.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment, CompositeType? parent, NamedType? type)
    {
        if (fragment.TypeCondition is { } condition && type is { IsComposite: false })
        {
            Report($"Fragment cannot condition on non composite type \"{type}\".", condition);
        }
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment, NamedType? type)
    {
        if (type is { IsComposite: false })
        {
            Report($"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{type}\".", fragment.TypeCondition);
        }
    }
}
