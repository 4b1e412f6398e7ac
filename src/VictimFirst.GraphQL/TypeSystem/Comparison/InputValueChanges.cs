using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Comparison;

/// <summary>Changes of an argument or input field that both schemas have.</summary>
internal static class InputValueChanges
{
    public static void Find(InputValue old, InputValue current, string coordinate, ChangeList changes)
    {
        FindType(old, current, coordinate, changes);
        FindDefault(old, current, coordinate, changes);
        MemberChanges.Find(old, current, coordinate, changes);
        AccessChanges.FindInput(old, current, coordinate, changes);
    }

    private static void FindType(InputValue old, InputValue current, string coordinate, ChangeList changes)
    {
        if (TypeRange.AreSame(old.Type, current.Type)) return;
        var description = $"type changed from {old.Type} to {current.Type}";
        if (TypeRange.IsWithin(old.Type, current.Type)) changes.Safe(coordinate, description);
        else changes.Breaking(coordinate, description);
    }

    private static void FindDefault(InputValue old, InputValue current, string coordinate, ChangeList changes)
    {
        switch (TextOf(old.DefaultValue), TextOf(current.DefaultValue))
        {
            case ({ } before, null) when current.IsRequired:
                changes.Breaking(coordinate, $"default {before} removed: it is required now");
                break;
            case ({ } before, null):
                changes.Dangerous(coordinate, $"default {before} removed");
                break;
            case (null, { } after) when old.IsRequired:
                changes.Safe(coordinate, $"default {after} added: it is no longer required");
                break;
            case (null, { } after):
                changes.Dangerous(coordinate, $"default {after} added");
                break;
            case ({ } before, { } after) when before != after:
                changes.Dangerous(coordinate, $"default changed from {before} to {after}");
                break;
        }
    }

    /// <summary>A default's text without the order of its members, which means nothing (section 2.9.8).</summary>
    private static string? TextOf(ValueNode? value) => value is null ? null : Printer.Print(Sorted(value));

    private static ValueNode Sorted(ValueNode value) => value switch
    {
        ListValueNode list => new ListValueNode { Values = [.. list.Values.Select(Sorted)] },
        ObjectValueNode members => new ObjectValueNode
        {
            Fields =
            [
                .. members.Fields.OrderBy(f => f.Name.Value, StringComparer.Ordinal)
                    .Select(f => new ArgumentNode { Name = f.Name, Value = Sorted(f.Value) }),
            ],
        },
        StringValueNode text => new StringValueNode { Value = text.Value, IsBlock = false },
        _ => value,
    };
}
