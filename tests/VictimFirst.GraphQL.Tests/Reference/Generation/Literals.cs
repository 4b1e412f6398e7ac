using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>Literals of input types, mostly valid.</summary>
/// <param name="variable">Asked before each value for a variable to stand there; its name, or null for a literal.</param>
internal sealed class Literals(SchemaModel schema, Dice dice, Func<TypeReference, bool, string?>? variable = null)
{
    public static readonly IReadOnlyList<string> Strings =
    [
        "\"\"", "\"plain\"", "\"tab\\tand \\\"quotes\\\" and \\\\\"", "\"\\u00e9\\u{1F600}\"", "\"\\uD83D\\uDE00 pair\"", "\"é ü 😀\"",
        "\"\"\"block\"\"\"", "\"\"\"\n    indented\n      more\n\n    less\n    \"\"\"", "\"\"\"with \\\"\"\" inside\"\"\"",
        "\"\"\"\"quoted\" start\"\"\"", "\"\"\"ends with backslash \\ \"\"\"",
        "\"a line that is long enough to make the printer break the list or object it stands in\"",
    ];

    private static readonly IReadOnlyList<string> Whole = ["0", "1", "-1", "42", "2147483647", "-2147483648", "7", "100"];
    private static readonly IReadOnlyList<string> Fractions = ["0.0", "1.5", "-2.25", "1e3", "6.02E23", "1.0e-5", "3", "-0"];

    public string Of(TypeReference type, int depth = 0, bool hasDefault = false)
    {
        if (variable?.Invoke(type, hasDefault) is { } name)
            return $"${name}";
        if (!type.IsNonNull && dice.Chance(6))
            return "null";
        if (type.Nullable is ListReference list)
        {
            // Section 3.12: one item may stand for a list of one. A null would not be an item.
            if (dice.Chance(15) && !list.Item.IsList)
                return Of(list.Item.IsNonNull ? list.Item : new NonNullReference(list.Item), depth + 1);
            return $"[{string.Join(dice.Chance(80) ? ", " : " ", Enumerable.Range(0, dice.Below(depth > 2 ? 2 : 4)).Select(_ => Of(list.Item, depth + 1)))}]";
        }

        return Named(type.Name, depth);
    }

    private string Named(string name, int depth) => name switch
    {
        "Int" => dice.Pick(Whole),
        "Float" => dice.Pick(dice.Chance(70) ? Fractions : Whole),
        "String" => dice.Pick(Strings),
        "Boolean" => dice.Chance(50) ? "true" : "false",
        "ID" => dice.Chance(50) ? "\"id1\"" : dice.Pick(Whole),
        _ => schema.Type(name) switch
        {
            { Kind: TypeKind.Enum } type => dice.Pick(type.Values).Name,
            { Kind: TypeKind.Input } type => Object(type, depth),
            _ => Anything(depth),
        },
    };

    private string Object(TypeModel type, int depth)
    {
        IEnumerable<InputModel> given = type.IsOneOf
            ? [depth > 2 ? type.Inputs[^1] : dice.Pick(type.Inputs)]
            : type.Inputs.Where(i => i.IsRequired || (depth < 3 && dice.Chance(40)));

        // What a OneOf field is given must not be null.
        var fields =
            given.Select(i => $"{i.Name}: {Of(type.IsOneOf ? new NonNullReference(i.Type) : i.Type, depth + 1, i.Default is not null)}");
        return $"{{{string.Join(dice.Chance(80) ? ", " : " ", dice.Shuffled(fields))}}}";
    }

    /// <summary>What a custom scalar takes: every kind of literal.</summary>
    private string Anything(int depth) => dice.Below(depth > 2 ? 6 : 8) switch
    {
        0 => dice.Pick(Whole),
        1 => dice.Pick(Fractions),
        2 => dice.Pick(Strings),
        3 => "true",
        4 => "NAME",
        5 => "\"text\"",
        6 => $"[{Anything(depth + 1)}, {Anything(depth + 1)}]",
        _ => $"{{a: {Anything(depth + 1)}, b: {Anything(depth + 1)}}}",
    };
}
