using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>
/// Changes of who may use what. A client that is refused now is broken; a client that is let in now breaks nothing, but somebody should
/// have meant it.
/// </summary>
internal static class AccessChanges
{
    public static void FindField(FieldDefinition old, FieldDefinition current, ChangeList changes) =>
        Find(RuleOf(() => AccessRules.Of(old)), RuleOf(() => AccessRules.Of(current)), current.Coordinate, changes);

    /// <summary>An argument, an input field or an enum value.</summary>
    public static void FindInput(SchemaMember old, SchemaMember current, string coordinate, ChangeList changes) => Find(
        RuleOf(() => AccessRules.Read(old.AppliedDirectives)),
        RuleOf(() => AccessRules.Read(current.AppliedDirectives)),
        coordinate,
        changes);

    private static void Find(AccessRule old, AccessRule current, string coordinate, ChangeList changes)
    {
        var keepsAll = LeastPermissions.For(old).All(current.Admits);
        var addsNone = LeastPermissions.For(current).All(old.Admits);
        if (!keepsAll) changes.Breaking(coordinate, $"access {(addsNone ? "narrowed" : "changed")} from {Text(old)} to {Text(current)}");
        else if (!addsNone) changes.Dangerous(coordinate, $"access widened from {Text(old)} to {Text(current)}");
    }

    private static string Text(AccessRule rule) => LeastPermissions.For(rule).Any() ? rule.ToString() : "nobody";

    /// <summary>Without a rule it is public. A rule that cannot be read lets nobody pass: such a schema is not served at all.</summary>
    private static AccessRule RuleOf(Func<AccessRule?> read)
    {
        try
        {
            return read() ?? AccessRule.Public;
        }
        catch (FormatException)
        {
            return new AccessRule([new AccessRequirement.Scopes(new Alternatives([]))]);
        }
    }
}
