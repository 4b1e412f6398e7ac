using System.Globalization;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Numbers as the reference implementation's language prints them: shortest digits that read back, no exponent from 1e-6 to 1e21.
/// </summary>
internal static class NumberText
{
    public static string Of(double number)
    {
        if (number == 0) return "0";
        if (!double.IsFinite(number)) return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";

        // "E16" would round differently: the shortest digits come from "R" alone.
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = shortest.IndexOf('E', StringComparison.Ordinal);
        if (exponentAt < 0) return shortest;
        var exponent = int.Parse(shortest.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = shortest[..exponentAt];
        if (exponent is >= 21 or < -6) return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{exponent:+0;-0}");

        var sign = number < 0 ? "-" : string.Empty;
        var digits = mantissa.TrimStart('-').Replace(".", string.Empty, StringComparison.Ordinal);
        return exponent < 0
            ? $"{sign}0.{new string('0', -exponent - 1)}{digits}"
            : digits.Length > exponent + 1 ? $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}"
            : sign + digits.PadRight(exponent + 1, '0');
    }
}
