using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>Changes of a named type that both schemas have.</summary>
internal static class TypeChanges
{
    public static void Find(NamedType old, NamedType current, ChangeList changes)
    {
        if (old == current) return;
        MemberChanges.FindDescription(current.Name, old.Description, current.Description, changes);
        switch (old, current)
        {
            case (EnumType before, EnumType after):
                FindEnumValues(before, after, changes);
                break;
            case (UnionType before, UnionType after):
                FindUnionMembers(before, after, changes);
                break;
            case (InputObjectType before, InputObjectType after):
                FindInputObject(before, after, changes);
                break;
            case (FieldsType before, FieldsType after) when before.GetType() == after.GetType():
                FieldChanges.Find(before, after, changes);
                FindInterfaces(before, after, changes);
                break;
            case (ScalarType before, ScalarType after):
                FindSpecification(before, after, changes);
                break;
            default:
                changes.Breaking(current.Name, $"changed from {Kind(old)} to {Kind(current)}");
                break;
        }
    }

    private static void FindEnumValues(EnumType old, EnumType current, ChangeList changes)
    {
        var values = Matched.ByName(old.Values, current.Values, v => v.Name);
        foreach (var value in values.Removed) changes.Breaking($"{old.Name}.{value.Name}", "enum value removed");
        foreach (var value in values.Added) changes.Dangerous($"{current.Name}.{value.Name}", "enum value added");
        foreach (var (before, after) in values.Kept)
        {
            var coordinate = $"{current.Name}.{after.Name}";
            MemberChanges.Find(before, after, coordinate, changes);
            AccessChanges.FindInput(before, after, coordinate, changes);
        }
    }

    private static void FindUnionMembers(UnionType old, UnionType current, ChangeList changes)
    {
        var members = Matched.ByName(old.Members, current.Members, m => m.Name);
        foreach (var member in members.Removed) changes.Breaking(old.Name, $"{member.Name} removed from the union");
        foreach (var member in members.Added) changes.Dangerous(current.Name, $"{member.Name} added to the union");
    }

    private static void FindInputObject(InputObjectType old, InputObjectType current, ChangeList changes)
    {
        if (current.IsOneOf && !old.IsOneOf) changes.Breaking(current.Name, "takes exactly one of its fields now (@oneOf)");
        if (old.IsOneOf && !current.IsOneOf) changes.Safe(current.Name, "takes any number of its fields now (no longer @oneOf)");

        var fields = Matched.ByName(old.Fields, current.Fields, f => f.Name);
        foreach (var field in fields.Removed) changes.Breaking($"{old.Name}.{field.Name}", "input field removed");
        foreach (var field in fields.Added)
        {
            var coordinate = $"{current.Name}.{field.Name}";
            if (field.IsRequired) changes.Breaking(coordinate, "required input field added");
            else changes.Dangerous(coordinate, "optional input field added");
        }

        foreach (var (before, after) in fields.Kept) InputValueChanges.Find(before, after, $"{current.Name}.{after.Name}", changes);
    }

    private static void FindInterfaces(FieldsType old, FieldsType current, ChangeList changes)
    {
        var interfaces = Matched.ByName(old.Interfaces, current.Interfaces, i => i.Name);
        foreach (var contract in interfaces.Removed) changes.Breaking(old.Name, $"no longer implements {contract.Name}");
        foreach (var contract in interfaces.Added) changes.Dangerous(current.Name, $"implements {contract.Name} now");
    }

    private static void FindSpecification(ScalarType old, ScalarType current, ChangeList changes)
    {
        if (old.SpecifiedBy == current.SpecifiedBy) return;
        var (before, after) = (old.SpecifiedBy ?? "nothing", current.SpecifiedBy ?? "nothing");
        changes.Dangerous(current.Name, $"its values are specified by {after}, where they were by {before}");
    }

    private static string Kind(NamedType type) => type switch
    {
        ScalarType => "a scalar",
        EnumType => "an enum",
        UnionType => "a union",
        InterfaceType => "an interface",
        ObjectType => "an object type",
        _ => "an input object",
    };
}
