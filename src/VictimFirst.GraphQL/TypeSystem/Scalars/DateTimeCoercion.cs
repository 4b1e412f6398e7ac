using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary>
/// An instant as <see cref="DateTimeOffset"/>, in the profile of RFC 3339 section 5.6: the offset is required, since a local time on the
/// night the clocks change is two instants. Written in UTC.
/// </summary>
public sealed partial class DateTimeCoercion : ScalarCoercion<DateTimeOffset>
{
    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw NotAnInstant(Printer.Print(literal));

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw NotAnInstant(value.GetRawText());

    public override void WriteValue(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value.UtcDateTime);

    private static DateTimeOffset Parse(string text) =>
        Form().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant)
            ? instant
            : throw NotAnInstant($"\"{text}\"");

    private static FormatException NotAnInstant(string value) =>
        new($"DateTime cannot represent {value}: an instant is written with its offset, such as \"2020-04-01T09:30:00+01:00\" or "
            + "\"2020-04-01T08:30:00Z\".");

    [GeneratedRegex(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?([Zz]|[+-][0-9]{2}:[0-9]{2})\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
