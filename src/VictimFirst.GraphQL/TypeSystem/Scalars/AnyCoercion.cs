using System.Collections;
using System.Globalization;
using System.Text.Json;
using VictimFirst.GraphQL.Language;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.GraphQL.TypeSystem.Scalars;

/// <summary>
/// A custom scalar that nobody gave a coercion: any value as it is. Whole numbers become <see cref="int"/> or <see cref="long"/> where they
/// fit, other numbers <see cref="double"/>, lists <c>object?[]</c>, objects <see cref="InputObject"/>, enum names strings.
/// </summary>
internal sealed class AnyCoercion : ScalarCoercion
{
    public static AnyCoercion Instance { get; } = new();

    public override object ParseLiteral(ValueNode literal) => FromLiteral(literal)!;

    public override object ParseJson(JsonElement value) => FromJson(value)!;

    public override void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case InputObject members:
                writer.WriteStartObject();
                foreach (var (name, member) in members.Members)
                {
                    writer.WritePropertyName(name);
                    WriteOrNull(writer, member);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items and not IDictionary:
                writer.WriteStartArray();
                foreach (var item in items) WriteOrNull(writer, item);
                writer.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType());
                break;
        }
    }

    private void WriteOrNull(Utf8JsonWriter writer, object? value)
    {
        if (value is null) writer.WriteNullValue();
        else Write(writer, value);
    }

    private static object? FromLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode flag => flag.Value,
        IntValueNode number => FromNumber(number.Raw),
        FloatValueNode number => FromNumber(number.Raw),
        ListValueNode list => list.Values.Select(FromLiteral).ToArray(),
        ObjectValueNode members =>
            new InputObject([.. members.Fields.Select(f => KeyValuePair.Create(f.Name.Value, FromLiteral(f.Value)))]),
        _ => null,
    };

    private static object? FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => FromNumber(value.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => value.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.Object => new InputObject([.. value.EnumerateObject().Select(m => KeyValuePair.Create(m.Name, FromJson(m.Value)))]),
        _ => null,
    };

    private static object FromNumber(string raw)
    {
        if (int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small)) return small;
        if (long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)) return large;
        return double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
