using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem;

namespace VictimFirst.GraphQL.Planning;

/// <summary>Reads access rules from the directives that stand in the schema.</summary>
internal static class AccessRules
{
    /// <summary>The rule that a list of directives states; null where it states none.</summary>
    /// <exception cref="FormatException">A directive's argument is not a list of lists of strings.</exception>
    public static AccessRule? Read(ImmutableArray<DirectiveNode> directives)
    {
        AccessRule? rule = null;
        foreach (var directive in directives)
        {
            AccessRule? stated = directive.Name.Value switch
            {
                "public" => AccessRule.Public,
                "authenticated" => new([new AccessRequirement.Authenticated()]),
                "requiresScopes" => new([new AccessRequirement.Scopes(Names(directive, "scopes"))]),
                "policy" => new([new AccessRequirement.Policies(Names(directive, "policies"))]),
                _ => null,
            };
            if (stated is not null)
                rule = rule?.And(stated) ?? stated;
        }

        return rule;
    }

    /// <summary>
    /// The rule of an object type's field: its own, its type's, and those of the interface fields that it implements, all at once. Null
    /// where neither the field nor its type states one.
    /// </summary>
    public static AccessRule? Of(FieldDefinition field)
    {
        var own = Read(field.AppliedDirectives);
        var type = Read(field.DeclaringType.AppliedDirectives);
        if (own is null && type is null)
            return null;
        var rule = (own ?? AccessRule.Public).And(type ?? AccessRule.Public);
        foreach (var implemented in field.DeclaringType.Interfaces)
        {
            if (implemented.Field(field.Name) is { } contract)
            {
                rule = rule.And(Read(implemented.AppliedDirectives) ?? AccessRule.Public)
                    .And(Read(contract.AppliedDirectives) ?? AccessRule.Public);
            }
        }

        return rule;
    }

    private static Alternatives Names(DirectiveNode directive, string argument)
    {
        var value = directive.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value;
        return new([.. Items(value).Select(all => Items(all).Select(name => Name(name)).ToImmutableArray())]);

        // Input coercion makes a list of one from a single value (specification section 3.11).
        ImmutableArray<ValueNode> Items(ValueNode? node) => node switch
        {
            ListValueNode list => list.Values,
            StringValueNode single => [single],
            _ => throw Malformed(),
        };

        string Name(ValueNode node) => node is StringValueNode text ? text.Value : throw Malformed();

        FormatException Malformed() => new($"@{directive.Name.Value} needs {argument}: [[String!]!]!");
    }
}
