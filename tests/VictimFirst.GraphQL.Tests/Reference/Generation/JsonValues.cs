using System.Text.Json.Nodes;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Generation;

/// <summary>JSON for variables and for what resolvers give: mostly of the type asked for, so many times in a hundred not.</summary>
internal sealed class JsonValues(SchemaModel schema, Dice dice, int wrongPercent)
{
    private static readonly string[] Texts = ["", "text", "tab\tand \"quotes\"", "é 😀", "12", "a longer text that is of no use to anybody"];

    private static readonly Func<JsonNode?>[] Wrong =
    [
        () => null, () => 1.5, () => 5_000_000_000, () => "oops", () => true, () => new JsonArray(1, "two", null),
        () => new JsonObject { ["a"] = 1, ["b"] = new JsonArray() }, () => -0.5, () => "", () => new JsonArray(),
    ];

    public bool IsWrong() => dice.Chance(wrongPercent);

    public JsonNode? AnyWrong() => dice.Pick(Wrong)();

    /// <summary>A value of a leaf type, as a variable or a resolver may give it.</summary>
    public JsonNode? Leaf(string name) => name switch
    {
        "Int" => dice.Pick([0, 1, -7, 2147483647, -2147483648]),
        "Float" => dice.Pick([0, 1.5, -2.25, 1e10, 1e-7, 1e21, 3]),
        "String" => dice.Pick(Texts),
        "Boolean" => dice.Chance(50),
        "ID" => dice.Chance(70) ? "id1" : dice.Below(100),
        _ when schema.Type(name) is { Kind: TypeKind.Enum } type => dice.Pick(type.Values).Name,
        _ => AnyWrong() ?? "custom",
    };

    /// <summary>A value for a variable.</summary>
    public JsonNode? Input(TypeReference type, int depth = 0)
    {
        if (IsWrong())
            return AnyWrong();
        if (!type.IsNonNull && dice.Chance(8))
            return null;
        if (type.Nullable is ListReference list)
        {
            return dice.Chance(12) && !list.Item.IsList
                ? Input(list.Item, depth + 1)
                : new JsonArray([.. Enumerable.Range(0, dice.Below(depth > 2 ? 2 : 4)).Select(_ => Input(list.Item, depth + 1))]);
        }

        return schema.Type(type.Name) is { Kind: TypeKind.Input } input ? Object(input, depth) : Leaf(type.Name);
    }

    private JsonObject Object(TypeModel type, int depth)
    {
        var value = new JsonObject();
        var given = type.IsOneOf
            ? [depth > 2 ? type.Inputs[^1] : dice.Pick(type.Inputs)]
            : type.Inputs.Where(i => i.IsRequired || (depth < 3 && dice.Chance(40)));
        foreach (var input in dice.Shuffled(given))
            value[input.Name] = Input(type.IsOneOf ? new NonNullReference(input.Type) : input.Type, depth + 1);
        if (IsWrong())
            value[dice.Pick(["unknown", "aa", "eqq"])] = 1;
        if (IsWrong() && value.Count > 0)
            value.Remove(value.First().Key);
        return value;
    }
}
