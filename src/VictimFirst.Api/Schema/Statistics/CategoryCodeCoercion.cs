using System.Text.Json;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>
/// The code of a category: a name (ENHANCED), a text ("2020-04"), or a whole number (4) where the code is one. Which codes there are is
/// data, so that a new one does not change the schema.
/// </summary>
internal sealed class CategoryCodeCoercion : ScalarCoercion<string>
{
    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        EnumValueNode name => name.Value,
        StringValueNode text => text.Value,
        IntValueNode number => number.Raw,
        _ => throw NotACode(Printer.Print(literal)),
    };

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetInt64(out _) => value.GetRawText(),
        _ => throw NotACode(value.GetRawText()),
    };

    public override void WriteValue(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    private static FormatException NotACode(string value) =>
        new($"CategoryCode cannot represent {BadInput.Shown(value)}: a code is a name or in quotes, such as ENHANCED or \"2020-04\".");
}
