using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Validation.Rules;

/// <summary>Specification section 5.4.2.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition) => Check(field.Arguments);

    public override void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition, string location) =>
        Check(directive.Arguments);

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2) return;
        foreach (var same in arguments.GroupBy(a => a.Name.Value).Where(g => g.Count() > 1))
        {
            Report($"There can be only one argument named \"{same.Key}\".", [.. same.Select(a => a.Name)]);
        }
    }
}
