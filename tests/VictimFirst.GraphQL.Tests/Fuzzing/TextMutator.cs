using System.Text.RegularExpressions;

namespace VictimFirst.GraphQL.Tests.Fuzzing;

/// <summary>
/// Makes wrong, odd and sometimes right texts of right ones. Half of them only have a token or two replaced by one of the same kind, so
/// that they get past the parser; the others lose, gain and repeat tokens and characters.
/// </summary>
internal sealed partial class TextMutator
{
    private static readonly string[] OddTokens =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "&", ":", "=", "@", "|", "...", "\"\"\"", "\"", "#", "\n", ",", "\uFEFF", "null", "true",
        "on", "0", "-0", "007", "1.", "1e", "1e999", "-1.5e-3", "2147483648", "99999999999999999999999999", "0x10", "1_000", "1.5.2", "..",
        "....", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"\\uD83D\"", "\"\\u{1F600}\"", "\"\\u{110000}\"", "\"\\u{}\"", "\"\\x\"",
        "\"\"\"a\\\"\"\"b\"\"\"", "\"\"\"\n   a\n  b\n\"\"\"", "\"\U0001F600\"", "\"\uD800\"", "é", "query", "fragment", "extend",
        "subscription", "repeatable", "implements", "__typename", "__schema", "__type", "@skip(if: $a)", "@include(if: true)", "@oneOf",
        "@deprecated(reason: null)", "@specifiedBy(url: \"\")",
    ];

    private static readonly string OddCharacters = "\0\u0001\t\n\r\u2028\uFEFF\uD800\uDC00\uFFFF{}[]()\"\\#@$!:|&=.,_aZ09-+eé\u0085";

    private readonly string[][] corpus;
    private readonly string[] tokens;

    public TextMutator(IEnumerable<string> texts)
    {
        corpus = [.. texts.Select(text => Token().Matches(text).Select(m => m.Value).ToArray())];
        tokens = [.. corpus.SelectMany(t => t).Concat(OddTokens).Distinct()];
    }

    public string Next(Random random)
    {
        var text = Pick(corpus, random).ToList();
        var isGentle = random.Next(2) == 0;
        for (var changes = random.Next(1, isGentle ? 3 : 6); changes > 0; changes--)
        {
            if (isGentle) Replace(text, random);
            else ChangeTokens(text, random);
        }

        var joined = string.Join(random.Next(8) == 0 ? "\n" : " ", text);
        return !isGentle && random.Next(4) == 0 ? ChangeCharacters(joined, random) : joined;
    }

    /// <summary>A token becomes another of its kind, more often than not one of the same text.</summary>
    private void Replace(List<string> text, Random random)
    {
        var at = random.Next(text.Count);
        var alike = (random.Next(3) == 0 ? tokens : [.. text]).Where(t => KindOf(t) == KindOf(text[at])).ToArray();
        if (alike.Length > 0) text[at] = Pick(alike, random);
    }

    private void ChangeTokens(List<string> text, Random random)
    {
        if (text.Count == 0) text.Add(Pick(tokens, random));
        var at = random.Next(text.Count);
        var length = random.Next(1, Math.Min(12, text.Count - at) + 1);
        switch (random.Next(10))
        {
            case 0 or 1:
                Replace(text, random);
                break;
            case 2:
                text.RemoveRange(at, length);
                break;
            case 3:
                text.InsertRange(at, text.GetRange(at, length));
                break;
            case 4:
                text[at] = Pick(tokens, random);
                break;
            case 5:
                text.Insert(at, Pick(tokens, random));
                break;
            case 6:
                var other = random.Next(text.Count);
                (text[at], text[other]) = (text[other], text[at]);
                break;
            case 7:
                var source = Pick(corpus, random);
                text.InsertRange(at, source.Skip(random.Next(source.Length)).Take(random.Next(1, 20)));
                break;
            case 8:
                text.InsertRange(at, Enumerable.Repeat(text[at], random.Next(2, 200)));
                break;
            default:
                text.AddRange(Pick(corpus, random));
                break;
        }
    }

    private static string ChangeCharacters(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0 && text.Length > 0; changes--)
        {
            var at = random.Next(text.Length);
            var odd = OddCharacters[random.Next(OddCharacters.Length)].ToString();
            text = random.Next(4) switch
            {
                0 => text[..at],
                1 => text.Insert(at, odd),
                2 => text.Remove(at, 1).Insert(at, odd),
                _ => text.Remove(at, 1),
            };
        }

        return text;
    }

    /// <summary>A letter for names, a digit for numbers; every other kind of token by its own first character.</summary>
    private static char KindOf(string token) => token[0] switch
    {
        var c when char.IsAsciiLetter(c) || c == '_' => 'a',
        var c when char.IsAsciiDigit(c) || c == '-' => '0',
        var c => c,
    };

    private static T Pick<T>(T[] choices, Random random) => choices[random.Next(choices.Length)];

    [GeneratedRegex("""
        \"\"\"(?:[^"\\]|\\|"(?!""))*\"\"\" | "(?:[^"\\\n]|\\.)*" | \.\.\. | -?[0-9][0-9.eE+-]* | [A-Za-z_][A-Za-z0-9_]* | \#[^\n]*\n | \S
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
