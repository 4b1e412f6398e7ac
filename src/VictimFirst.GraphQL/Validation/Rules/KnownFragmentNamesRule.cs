using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.5.2.1.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
        if (Context.Fragment(spread.Name.Value) is null) Report($"Unknown fragment \"{spread.Name}\".", spread.Name);
    }
}
