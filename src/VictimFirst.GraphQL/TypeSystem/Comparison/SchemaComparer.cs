using System.Collections.Immutable;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>
/// Lists what changed between two versions of a schema, and whether clients of the older one notice. Covers what the reference
/// implementation's findSchemaChanges() covers, with these differences on purpose:
/// <list type="bullet">
/// <item>A default removed from a non-null input makes it required (section 5.4.3), so that is breaking and not only dangerous.</item>
/// <item>A default given to an input that could be left out changes what leaving it out means (section 6.4.1): dangerous, not safe.</item>
/// <item>A change of type and one of default at the same place are both listed.</item>
/// <item>Root types, <c>@oneOf</c>, <c>@specifiedBy</c>, <c>@deprecated</c> and access rules are compared too.</item>
/// </list>
/// </summary>
public static class SchemaComparer
{
    /// <returns>Operation types first, then types, then directives; empty where nothing changed but order.</returns>
    public static ImmutableArray<SchemaChange> Compare(Schema old, Schema current)
    {
        var changes = new ChangeList();
        foreach (var kind in Enum.GetValues<OperationKind>()) CompareRoots(kind, old.RootOf(kind), current.RootOf(kind), changes);

        var types = Matched.ByName(old.Types, current.Types, t => t.Name);
        foreach (var type in types.Removed) changes.Breaking(type.Name, "removed");
        foreach (var type in types.Added) changes.Safe(type.Name, "added");
        foreach (var (before, after) in types.Kept) TypeChanges.Find(before, after, changes);

        DirectiveChanges.Find(old.Directives, current.Directives, changes);
        return changes.ToImmutable();
    }

    private static void CompareRoots(OperationKind kind, ObjectType? old, ObjectType? current, ChangeList changes)
    {
        var operation = kind.ToString().ToLowerInvariant();
        if (old is not null && current is null) changes.Breaking(old.Name, $"no longer the {operation} type: there is none");
        else if (old is null && current is not null) changes.Safe(current.Name, $"{operation} type now, where there was none");
        else if (old?.Name != current?.Name) changes.Breaking(old!.Name, $"no longer the {operation} type: that is {current!.Name} now");
    }
}
