namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>Changes that every kind of member can have: what is said about it, and whether it is on its way out.</summary>
internal static class MemberChanges
{
    public static void Find(SchemaMember old, SchemaMember current, string coordinate, ChangeList changes)
    {
        FindDescription(coordinate, old.Description, current.Description, changes);
        switch (old.DeprecationReason, current.DeprecationReason)
        {
            case (null, { } reason):
                changes.Safe(coordinate, $"deprecated: {reason}");
                break;
            case ({ }, null):
                changes.Safe(coordinate, "no longer deprecated");
                break;
            case ({ } before, { } after) when before != after:
                changes.Safe(coordinate, $"deprecated for another reason: {after}");
                break;
        }
    }

    public static void FindDescription(string coordinate, string? old, string? current, ChangeList changes)
    {
        if (old != current) changes.Safe(coordinate, "description changed");
    }
}
