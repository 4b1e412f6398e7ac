using VictimFirst.GraphQL.Tests.Reference.Generation;

namespace VictimFirst.GraphQL.Tests.Reference.Mutations;

/// <summary>Breaks text without knowing what it says.</summary>
internal static class SyntaxMutations
{
    private static readonly IReadOnlyList<string> Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "|", "&", "!", "$", "@", "...", "..", ".", "\"", "\"\"\"", "\"\\u12\"", "\"\\u{110000}\"",
        "\"\\uD800\"", "\"\\x\"", "\"\n\"", "#", "\\", "%", "~", "0", "01", "-", "1.", "1.e3", "1e", "1a", ".5", "0x1F", "null", "true",
        "on", "fragment", "query", "type", "extend", "repeatable", "implements", "schema", "\u0000", "\u0007", "\uFEFF", "\u200B", "é", "😀",
        ",", "\r", "\t", "_", "a", "$a", "@a", "$",
    ];

    public static string Break(string text, Dice dice)
    {
        for (var i = dice.Between(1, 2); i > 0; i--)
        {
            var at = dice.Below(text.Length + 1);
            var end = Math.Min(text.Length, at + dice.Between(1, dice.Chance(80) ? 2 : 12));
            text = dice.Below(4) switch
            {
                0 => text[..at] + text[end..],
                1 => text[..at] + dice.Pick(Pieces) + text[end..],
                2 => text[..at] + text[at..end] + text[at..],
                _ => text[..at] + dice.Pick(Pieces) + text[at..],
            };
        }

        return Whole(text);
    }

    /// <summary>Half a surrogate pair cannot be sent as UTF-8.</summary>
    private static string Whole(string text) => new([.. text.Where((c, i) =>
        !char.IsSurrogate(c)
        || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])))]);
}
