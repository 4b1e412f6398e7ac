using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary><c>ID</c> as <see cref="string"/>, integers by their digits. Specification section 3.5.5.</summary>
internal sealed class IdCoercion : ScalarCoercion
{
    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Raw,
        _ => throw new FormatException($"ID cannot represent a non-string and non-integer value: {ValueText.Of(literal)}"),
    };

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Number when double.IsInteger(value.GetDouble()) => NumberText.Of(value.GetDouble()),
        _ => throw Unrepresentable(ValueText.Of(value)),
    };

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(value switch
    {
        string text => text,
        Guid id => id.ToString(),
        int or long or short or byte or uint or ulong => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        double number when double.IsInteger(number) => NumberText.Of(number),
        _ => throw Unrepresentable(ValueText.Of(value)),
    });

    private static FormatException Unrepresentable(string value) => new($"ID cannot represent value: {value}");
}
