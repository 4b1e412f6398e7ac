using System.Globalization;
using System.Text.RegularExpressions;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary>Reads decimals exactly: the framework's own reading rounds what does not fit.</summary>
internal static partial class DecimalText
{
    /// <summary>False where the text is no number as JSON and GraphQL write it, or one that a <see cref="decimal"/> cannot hold.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        value = 0;
        return Form().IsMatch(text)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && Significant(text) == Significant(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The digits between the outermost zeros.</summary>
    private static string Significant(string number)
    {
        var exponent = number.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? number : number[..exponent];
        return string.Concat(mantissa.Where(char.IsAsciiDigit)).Trim('0');
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
