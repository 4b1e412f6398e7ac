using System.Collections.Frozen;
using System.Text;

namespace VictimFirst.Domain.Policing;

/// <summary>A typed reference as groups of digits and what stands between them, before any format is known.</summary>
/// <param name="Digits">ASCII digits, one group or more.</param>
/// <param name="Separators">
/// Between each two groups: the mark that stands there, <c>-</c> for any dash, or a space where there is nothing but spaces. A run of
/// several marks counts as its first.
/// </param>
internal sealed record DigitGroups(IReadOnlyList<string> Digits, IReadOnlyList<string> Separators)
{
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "CRIME", "REF", "REFERENCE", "NO", "NUMBER", "NICHE", "OCCURRENCE", "OCC", "CR", "CRN");

    /// <returns>Null where the text holds anything else than digits, what is mistaken for them, and what separates them.</returns>
    public static DigitGroups? Of(string text)
    {
        if (text.Length > CrimeReference.LongestText) return null;
        var plain = Plain(text);
        var (digits, separators) = (new List<string>(3), new List<string>(2));
        var (lookalikes, between, i) = (0, "", 0);
        while (i < plain.Length)
        {
            if (!char.IsAsciiLetterOrDigit(plain[i]))
            {
                if (!IsSeparator(plain[i])) return null;
                if (between.Trim().Length == 0) between = Mark(plain[i]);
                i++;
                continue;
            }

            var start = i;
            while (i < plain.Length && char.IsAsciiLetterOrDigit(plain[i])) i++;
            var word = plain[start..i];
            if (digits.Count == 0 && Labels.Contains(word))
            {
                between = "";
                continue;
            }

            if (ReadDigits(word, ref lookalikes) is not { } group) return null;
            if (digits.Count > 0) separators.Add(between);
            digits.Add(group);
            between = "";
        }

        // A word that is mostly letters is a word, even if all of them look like digits.
        return digits.Count > 0 && lookalikes * 2 <= digits.Sum(group => group.Length) ? new DigitGroups(digits, separators) : null;
    }

    /// <summary>
    /// Full-width forms (U+FF01 to U+FF5E) become the plain ones; a host without globalisation data knows no normal forms.
    /// </summary>
    private static string Plain(string text) => Ascii.IsValid(text)
        ? text
        : string.Create(text.Length, text, (plain, given) =>
        {
            for (var i = 0; i < plain.Length; i++)
                plain[i] = given[i] is >= '\uff01' and <= '\uff5e' ? (char)(given[i] - 0xfee0) : given[i];
        });

    private static bool IsSeparator(char mark) => char.IsWhiteSpace(mark) || char.IsPunctuation(mark) || char.IsSymbol(mark);

    private static string Mark(char mark) => mark switch
    {
        _ when char.IsWhiteSpace(mark) => " ",
        _ when char.GetUnicodeCategory(mark) == System.Globalization.UnicodeCategory.DashPunctuation => "-",
        _ => mark.ToString(),
    };

    /// <returns>Null where a letter is no digit's likeness, or there is no digit among the letters to tell that digits are meant.</returns>
    private static string? ReadDigits(string word, ref int lookalikes)
    {
        if (word.All(char.IsAsciiDigit)) return word;
        if (!word.Any(char.IsAsciiDigit)) return null;
        var digits = new char[word.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            switch (word[i])
            {
                case >= '0' and <= '9':
                    digits[i] = word[i];
                    break;
                case 'O' or 'o':
                    digits[i] = '0';
                    lookalikes++;
                    break;
                case 'I' or 'i' or 'l' or 'L':
                    digits[i] = '1';
                    lookalikes++;
                    break;
                default:
                    return null;
            }
        }

        return new string(digits);
    }
}
