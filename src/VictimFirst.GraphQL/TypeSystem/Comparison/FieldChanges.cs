namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>Changes of an object type's or interface's fields.</summary>
internal static class FieldChanges
{
    public static void Find(FieldsType old, FieldsType current, ChangeList changes)
    {
        var fields = Matched.ByName(old.Fields, current.Fields, f => f.Name);
        foreach (var field in fields.Removed) changes.Breaking(field.Coordinate, "field removed");
        foreach (var field in fields.Added) changes.Safe(field.Coordinate, "field added");
        foreach (var (before, after) in fields.Kept)
        {
            FindType(before, after, changes);
            MemberChanges.Find(before, after, after.Coordinate, changes);
            AccessChanges.FindField(before, after, changes);
            FindArguments(before, after, changes);
        }
    }

    private static void FindType(FieldDefinition old, FieldDefinition current, ChangeList changes)
    {
        if (TypeRange.AreSame(old.Type, current.Type)) return;
        var description = $"type changed from {old.Type} to {current.Type}";
        if (TypeRange.IsWithin(current.Type, old.Type)) changes.Safe(current.Coordinate, description);
        else changes.Breaking(current.Coordinate, description);
    }

    private static void FindArguments(FieldDefinition old, FieldDefinition current, ChangeList changes)
    {
        var arguments = Matched.ByName(old.Arguments, current.Arguments, a => a.Name);
        foreach (var argument in arguments.Removed) changes.Breaking($"{old.Coordinate}({argument.Name}:)", "argument removed");
        foreach (var argument in arguments.Added)
        {
            var coordinate = $"{current.Coordinate}({argument.Name}:)";
            if (argument.IsRequired) changes.Breaking(coordinate, "required argument added");
            else changes.Dangerous(coordinate, "optional argument added");
        }

        foreach (var (before, after) in arguments.Kept)
            InputValueChanges.Find(before, after, $"{current.Coordinate}({after.Name}:)", changes);
    }
}
