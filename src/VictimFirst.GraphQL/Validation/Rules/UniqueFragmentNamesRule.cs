using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.5.1.1.</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> known = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment, NamedType? type)
    {
        var name = fragment.Name;
        if (!known.TryAdd(name.Value, name)) Report($"There can be only one fragment named \"{name}\".", known[name.Value], name);
    }
}
