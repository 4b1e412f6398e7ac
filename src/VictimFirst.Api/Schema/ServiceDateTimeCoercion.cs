using System.Globalization;
using System.Text.Json;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.Api.Schema;

/// <summary>
/// An instant as the engine reads it, with its offset. A local time is refused with what it may have meant: in the night in which the
/// clocks go back, that is two instants, and when they go forward, none.
/// </summary>
internal sealed class ServiceDateTimeCoercion : ScalarCoercion<DateTimeOffset>
{
    private static readonly string[] LocalForms =
    [
        "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm",
        "d/M/yyyy HH:mm:ss", "d/M/yyyy HH:mm", "M/d/yyyy HH:mm:ss", "M/d/yyyy HH:mm",
    ];

    private readonly DateTimeCoercion strict = new();

    public override object ParseLiteral(ValueNode literal)
    {
        try
        {
            return strict.ParseLiteral(literal);
        }
        catch (FormatException wrong) when (literal is StringValueNode text)
        {
            throw Explained(wrong, text.Value);
        }
    }

    public override object ParseJson(JsonElement value)
    {
        try
        {
            return strict.ParseJson(value);
        }
        catch (FormatException wrong) when (value.ValueKind == JsonValueKind.String)
        {
            throw Explained(wrong, value.GetString()!);
        }
    }

    public override void WriteValue(Utf8JsonWriter writer, DateTimeOffset value) => strict.WriteValue(writer, value);

    private static FormatException Explained(FormatException wrong, string text)
    {
        var clocks = LocalForms
            .SelectMany(form => TryRead(text.Trim(), form) is { } local ? [local] : Array.Empty<DateTime>())
            .Distinct()
            .ToList();
        if (clocks is []) return wrong;
        var meant = clocks.SelectMany(LocalTime.Meanings)
            .Select(instant => string.Create(CultureInfo.InvariantCulture, $"\"{instant:yyyy-MM-dd'T'HH:mm:sszzz}\""))
            .ToList();
        return new FormatException(
            meant is []
                ? $"{wrong.Message} London's clocks never showed that time: they went forward over it."
                : $"{wrong.Message} It may have meant {string.Join(" or ", meant)}.",
            wrong);
    }

    private static DateTime? TryRead(string text, string form) =>
        DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? local : null;
}
