using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary><c>String</c> as <see cref="string"/>. Specification section 3.5.3.</summary>
internal sealed class StringCoercion : ScalarCoercion
{
    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? text.Value : throw NotAString(ValueText.Of(literal));

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw NotAString(ValueText.Of(value));

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double number when double.IsFinite(number) => NumberText.Of(number),
        float number when float.IsFinite(number) => NumberText.Of(number),
        double or float => throw Unrepresentable(value),
        Guid or char or Uri => value.ToString(),
        IFormattable number when value.GetType().IsPrimitive || value is decimal => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw Unrepresentable(value),
    });

    private static FormatException NotAString(string value) => new($"String cannot represent a non string value: {value}");

    private static FormatException Unrepresentable(object value) => new($"String cannot represent value: {ValueText.Of(value)}");
}
