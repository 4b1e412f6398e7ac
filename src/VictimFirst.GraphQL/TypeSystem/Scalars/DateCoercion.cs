using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary>
/// A calendar date as <see cref="DateOnly"/>: <c>yyyy-MM-dd</c> and no other form, since local forms such as 04/05/2020 mean two days.
/// </summary>
public sealed class DateCoercion : ScalarCoercion<DateOnly>
{
    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw NotADate(Printer.Print(literal));

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw NotADate(value.GetRawText());

    public override void WriteValue(Utf8JsonWriter writer, DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    private static DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw NotADate($"\"{text}\"");

    private static FormatException NotADate(string value) =>
        new($"Date cannot represent {value}: a date is written as yyyy-MM-dd, such as \"2020-04-01\".");
}
