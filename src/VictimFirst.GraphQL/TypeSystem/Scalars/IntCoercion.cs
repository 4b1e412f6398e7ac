using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary><c>Int</c> as <see cref="int"/>. Specification section 3.5.1.</summary>
internal sealed class IntCoercion : ScalarCoercion
{
    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number) throw NotAnInteger(ValueText.Of(literal));
        return int.TryParse(number.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw OutOfRange(number.Raw);
    }

    public override object ParseJson(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number) throw NotAnInteger(ValueText.Of(value));
        return value.TryGetInt32(out var number) ? number : FromDouble(value.GetDouble());
    }

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue(value switch
    {
        int number => number,
        short number => number,
        byte number => number,
        bool flag => flag ? 1 : 0,
        double number => FromDouble(number),
        float number => FromDouble(number),
        long number => number is >= int.MinValue and <= int.MaxValue ? (int)number : throw OutOfRange(ValueText.Of(value)),
        uint number => number <= int.MaxValue ? (int)number : throw OutOfRange(ValueText.Of(value)),
        decimal number => FromDouble((double)number),
        string text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsInteger(number)
            ? FromDouble(number)
            : throw NotAnInteger(ValueText.Of(value)),
        _ => throw NotAnInteger(ValueText.Of(value)),
    });

    /// <summary>A number without a fraction counts as an integer however it is written: <c>1.0</c>, <c>1e3</c>.</summary>
    private static int FromDouble(double number)
    {
        if (!double.IsInteger(number)) throw NotAnInteger(NumberText.Of(number));
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw OutOfRange(NumberText.Of(number));
    }

    private static FormatException NotAnInteger(string value) => new($"Int cannot represent non-integer value: {value}");

    private static FormatException OutOfRange(string value) => new($"Int cannot represent non 32-bit signed integer value: {value}");
}
