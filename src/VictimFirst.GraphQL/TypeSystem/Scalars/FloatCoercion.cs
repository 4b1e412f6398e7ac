using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary><c>Float</c> as <see cref="double"/>, always finite. Specification section 3.5.2.</summary>
internal sealed class FloatCoercion : ScalarCoercion
{
    public override object ParseLiteral(ValueNode literal)
    {
        var raw = literal switch
        {
            IntValueNode number => number.Raw,
            FloatValueNode number => number.Raw,
            _ => throw NotANumber(ValueText.Of(literal)),
        };
        var value = double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? value : throw NotANumber(raw);
    }

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? Finite(value.GetDouble()) : throw NotANumber(ValueText.Of(value));

    public override void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case double number:
                writer.WriteNumberValue(Finite(number));
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(float.IsFinite(number) ? number : throw NotANumber(ValueText.Of(value)));
                break;
            case bool flag:
                writer.WriteNumberValue(flag ? 1 : 0);
                break;
            case short or byte or uint:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                writer.WriteNumberValue(double.IsFinite(number) ? number : throw NotANumber(ValueText.Of(value)));
                break;
            default:
                throw NotANumber(ValueText.Of(value));
        }
    }

    private static double Finite(double number) => double.IsFinite(number) ? number : throw NotANumber(NumberText.Of(number));

    private static FormatException NotANumber(string value) => new($"Float cannot represent non numeric value: {value}");
}
