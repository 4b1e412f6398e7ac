using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Scalars;

namespace VictimFirst.Api.Schema;

/// <summary>
/// A calendar date as the engine reads it, yyyy-MM-dd. A local form is refused with what it may have meant: spreadsheets write 04/05/2020,
/// which is two days.
/// </summary>
internal sealed class ServiceDateCoercion : ScalarCoercion<DateOnly>
{
    private static readonly string[] LocalForms =
    [
        "d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "yyyy-M-d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy",
    ];

    private readonly DateCoercion iso = new();

    public override object ParseLiteral(ValueNode literal)
    {
        try
        {
            return iso.ParseLiteral(literal);
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
            return iso.ParseJson(value);
        }
        catch (FormatException wrong) when (value.ValueKind == JsonValueKind.String)
        {
            throw Explained(wrong, value.GetString()!);
        }
    }

    public override void WriteValue(Utf8JsonWriter writer, DateOnly value) => iso.WriteValue(writer, value);

    private static FormatException Explained(FormatException wrong, string text)
    {
        var meant = LocalForms
            .SelectMany(form => TryRead(text.Trim(), form) is { } day ? [day] : Array.Empty<DateOnly>())
            .Select(day => string.Create(CultureInfo.InvariantCulture, $"\"{day:yyyy-MM-dd}\""))
            .Distinct()
            .ToList();
        return meant is [] ? wrong : new FormatException($"{wrong.Message} It may have meant {string.Join(" or ", meant)}.", wrong);
    }

    private static DateOnly? TryRead(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
