using System.Text.Json;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary>
/// A decimal number as <see cref="decimal"/>: up to 28 digits, none of them rounded away. Taken as a number, or as a string of one from
/// clients whose numbers are doubles; written as a number with the digits that the value has, so 1.50 stays 1.50.
/// </summary>
public sealed class DecimalCoercion : ScalarCoercion<decimal>
{
    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => Parse(number.Raw, number.Raw),
        FloatValueNode number => Parse(number.Raw, number.Raw),
        StringValueNode text => Parse(text.Value, Printer.Print(literal)),
        _ => throw NotADecimal(Printer.Print(literal)),
    };

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Parse(value.GetRawText(), value.GetRawText()),
        JsonValueKind.String => Parse(value.GetString()!, value.GetRawText()),
        _ => throw NotADecimal(value.GetRawText()),
    };

    public override void WriteValue(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    private static decimal Parse(string text, string shown) =>
        DecimalText.TryParse(text, out var number) ? number : throw NotADecimal(shown);

    private static FormatException NotADecimal(string value) =>
        new($"Decimal cannot represent {value}: it is a number of at most 28 digits, such as 12.50.");
}
