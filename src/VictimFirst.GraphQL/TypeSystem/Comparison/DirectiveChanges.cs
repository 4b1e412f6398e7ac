using System.Collections.Immutable;

namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>Changes of directive definitions.</summary>
internal static class DirectiveChanges
{
    public static void Find(ImmutableArray<DirectiveDefinition> old, ImmutableArray<DirectiveDefinition> current, ChangeList changes)
    {
        var directives = Matched.ByName(old, current, d => d.Name);
        foreach (var directive in directives.Removed) changes.Breaking($"@{directive.Name}", "directive removed");
        foreach (var directive in directives.Added) changes.Safe($"@{directive.Name}", "directive added");
        foreach (var (before, after) in directives.Kept) Find(before, after, changes);
    }

    private static void Find(DirectiveDefinition old, DirectiveDefinition current, ChangeList changes)
    {
        var coordinate = $"@{current.Name}";
        MemberChanges.FindDescription(coordinate, old.Description, current.Description, changes);
        if (old.IsRepeatable && !current.IsRepeatable) changes.Breaking(coordinate, "no longer repeatable");
        if (current.IsRepeatable && !old.IsRepeatable) changes.Safe(coordinate, "repeatable now");

        // A location may be written twice.
        var locations = Matched.ByName(old.Locations.Distinct(), current.Locations.Distinct(), l => l);
        foreach (var location in locations.Removed) changes.Breaking(coordinate, $"no longer allowed on {location}");
        foreach (var location in locations.Added) changes.Safe(coordinate, $"allowed on {location} now");

        var arguments = Matched.ByName(old.Arguments, current.Arguments, a => a.Name);
        foreach (var argument in arguments.Removed) changes.Breaking($"{coordinate}({argument.Name}:)", "argument removed");
        foreach (var argument in arguments.Added)
        {
            if (argument.IsRequired) changes.Breaking($"{coordinate}({argument.Name}:)", "required argument added");
            else changes.Safe($"{coordinate}({argument.Name}:)", "optional argument added");
        }

        foreach (var (before, after) in arguments.Kept) InputValueChanges.Find(before, after, $"{coordinate}({after.Name}:)", changes);
    }
}
