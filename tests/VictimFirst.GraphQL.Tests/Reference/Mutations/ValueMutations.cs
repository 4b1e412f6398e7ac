using VictimFirst.GraphQL.Tests.Reference.Generation;
using VictimFirst.GraphQL.Tests.Reference.Model;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Breaks what section 5.6 says of values.</summary>
internal static class ValueMutations
{
    private static readonly IReadOnlyList<string> Anything =
    [
        "1", "-1.5", "99999999999", "1e400", "\"text\"", "\"\"\"block\"\"\"", "true", "null", "RED", "NOWHERE", "Redd", "[]",
        "[1, \"a\", [null]]", "{}", "{a: 1}", "{nowhere: 1, eqq: 2}", "{a: {b: null}}", "[[1]]", "{a: 1, b: 2, c: 3}", "[{a: RED}]",
        "{aa: null}", "[null]",
    ];

    public static IReadOnlyList<DocumentMutation> All { get; } =
    [
        new("ValuesOfCorrectTypeRule", (_, document, dice) =>
        {
            var defaults = document.Operations.SelectMany(o => o.Variables).Where(v => v.Default is not null).ToList();
            if (defaults.Count > 0 && dice.Chance(25))
            {
                dice.Pick(defaults).Default = dice.Pick(Anything);
                return true;
            }

            if (Selections.Field(document, dice, f => f.Arguments.Count > 0) is not { } field)
                return false;
            dice.Pick(field.Arguments).Value = dice.Pick(Anything);
            return true;
        }),
        new("ValuesOfCorrectTypeRule", Inside),
        new("UniqueInputFieldNamesRule", (_, document, dice) =>
        {
            if (Selections.Field(document, dice, f => f.Arguments.Count > 0) is not { } field)
                return false;
            var name = dice.Pick(["a", "eq", "nested"]);
            dice.Pick(field.Arguments).Value = dice.Pick(
                [
                    $"{{{name}: 1, {name}: 2}}", $"[{{{name}: \"x\", b: 1, {name}: null}}]",
                    $"{{list: [{{{name}: 1, {name}: 2, {name}: 3}}]}}",
                ]);
            return true;
        }),
    ];

    /// <summary>Breaks a value in its middle: an item, a field.</summary>
    private static bool Inside(SchemaModel schema, DocumentModel document, Dice dice)
    {
        var values = document.AllFields.SelectMany(f => f.Arguments).Where(a => a.Value.Contains(':') || a.Value.StartsWith('[')).ToList();
        if (dice.PickOrNone(values) is not { } argument)
            return false;
        var at = dice.Pick(
            Enumerable.Range(0, argument.Value.Length).Where(i => argument.Value[i] is ':' or '[' or '{').DefaultIfEmpty(0).ToList());
        argument.Value = argument.Value[at] switch
        {
            '{' => argument.Value.Insert(at + 1, dice.Pick(["nowhere: 1 ", "eqq: null ", "a: [] "])),
            '[' => argument.Value.Insert(at + 1, dice.Pick(Anything) + " "),
            ':' => argument.Value.Insert(at + 1, $" {dice.Pick(Anything)} extra: "),
            _ => dice.Pick(Anything),
        };
        return true;
    }
}
