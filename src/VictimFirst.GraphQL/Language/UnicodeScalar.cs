using System.Globalization;

namespace VictimFirst.GraphQL.Language;

/// <summary>A source is a sequence of Unicode scalar values (specification section 2.1): surrogates count only in pairs.</summary>
internal static class UnicodeScalar
{
    /// <summary>UTF-16 units of the scalar value at a position inside the text; 0 for a surrogate without its partner.</summary>
    public static int WidthAt(string text, int position)
    {
        var c = text[position];
        if (!char.IsSurrogate(c)) return 1;
        return char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 0;
    }

    /// <summary>How errors show a character: in quotes where it is printable ASCII, else as its code point.</summary>
    public static string Describe(string text, int position)
    {
        if (position >= text.Length) return "<EOF>";
        var code = WidthAt(text, position) == 2 ? char.ConvertToUtf32(text, position) : text[position];
        return code switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{(char)code}\"",
            _ => "U+" + code.ToString("X4", CultureInfo.InvariantCulture),
        };
    }
}
