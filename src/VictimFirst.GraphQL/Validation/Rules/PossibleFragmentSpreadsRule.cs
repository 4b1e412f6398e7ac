using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>
/// A fragment can apply where it stands: its type and the type around it share a possible type. Specification section 5.5.2.3.
/// </summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode fragment, CompositeType? parent, NamedType? type)
    {
        if (IsImpossible(type, parent)) Report($"Fragment {Complaint(type!, parent!)}", fragment);
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
        if (Context.Fragment(spread.Name.Value) is not { } fragment) return;
        var type = Context.Schema.Type(fragment.TypeCondition.Name.Value);
        if (IsImpossible(type, parent)) Report($"Fragment \"{spread.Name}\" {Complaint(type!, parent!)}", spread);
    }

    private static string Complaint(NamedType type, CompositeType parent) =>
        $"cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".";

    private bool IsImpossible(NamedType? type, CompositeType? parent)
    {
        if (type is not CompositeType composite || parent is null || composite == parent) return false;
        var possible = Context.Schema.PossibleTypesOf(composite);
        foreach (var candidate in Context.Schema.PossibleTypesOf(parent))
        {
            if (possible.Contains(candidate)) return false;
        }

        return true;
    }
}
