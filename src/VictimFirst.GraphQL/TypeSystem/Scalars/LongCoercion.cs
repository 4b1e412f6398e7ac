using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary>
/// A whole number of 64 bits as <see cref="long"/>. Taken as a number, or as a string of its digits from clients whose numbers are doubles;
/// written as a number, which such clients round beyond 2^53.
/// </summary>
public sealed partial class LongCoercion : ScalarCoercion<long>
{
    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => Parse(number.Raw, number.Raw),
        StringValueNode text when Digits().IsMatch(text.Value) => Parse(text.Value, Printer.Print(literal)),
        _ => throw NotALong(Printer.Print(literal)),
    };

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out var number) ? number : FromOtherNumber(value),
        JsonValueKind.String when Digits().IsMatch(value.GetString()!) => Parse(value.GetString()!, value.GetRawText()),
        _ => throw NotALong(value.GetRawText()),
    };

    public override void WriteValue(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>JSON has one kind of number: <c>1.0</c> and <c>1e3</c> are whole, as they are for <c>Int</c>.</summary>
    private static long FromOtherNumber(JsonElement value) =>
        DecimalText.TryParse(value.GetRawText(), out var number)
            && decimal.IsInteger(number)
            && number is >= long.MinValue and <= long.MaxValue
            ? (long)number
            : throw NotALong(value.GetRawText());

    private static long Parse(string digits, string shown) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw NotALong(shown);

    private static FormatException NotALong(string value) =>
        new($"Long cannot represent {value}: it is a whole number from {long.MinValue} to {long.MaxValue}.");

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}
