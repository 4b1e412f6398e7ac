using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary><c>Boolean</c> as <see cref="bool"/>. Specification section 3.5.4.</summary>
internal sealed class BooleanCoercion : ScalarCoercion
{
    public override object ParseLiteral(ValueNode literal) =>
        literal is BooleanValueNode flag ? flag.Value : throw NotABoolean(ValueText.Of(literal));

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw NotABoolean(ValueText.Of(value)),
    };

    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteBooleanValue(value switch
    {
        bool flag => flag,
        int or long or short or byte or uint or decimal => Convert.ToBoolean(value, CultureInfo.InvariantCulture),
        double number when double.IsFinite(number) => number != 0,
        _ => throw NotABoolean(ValueText.Of(value)),
    });

    private static FormatException NotABoolean(string value) => new($"Boolean cannot represent a non boolean value: {value}");
}
