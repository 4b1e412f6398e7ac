using System.Text.Json;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.TypeSystem.Coercion;

/// <summary>
/// Input coercion of scalars and enums (sections 3.5 and 3.9). Throws <see cref="FormatException"/> with a text for the client.
/// </summary>
internal static class LeafCoercion
{
    public static object FromLiteral(NamedType type, ValueNode literal, bool suggestions)
    {
        if (type is ScalarType scalar) return scalar.Coercion.ParseLiteral(literal);
        var choices = (EnumType)type;
        if (literal is not EnumValueNode { Value: var name })
        {
            var text = ValueText.Of(literal);
            throw new FormatException(
                $"Enum \"{choices}\" cannot represent non-enum value: {text}.{DidYouMean(choices, text, suggestions)}");
        }

        return Value(choices, name, suggestions);
    }

    public static object FromJson(NamedType type, JsonElement value, bool suggestions)
    {
        if (type is ScalarType scalar) return scalar.Coercion.ParseJson(value);
        var choices = (EnumType)type;
        if (value.ValueKind != JsonValueKind.String)
        {
            var text = ValueText.Of(value);
            throw new FormatException(
                $"Enum \"{choices}\" cannot represent non-string value: {text}.{DidYouMean(choices, text, suggestions)}");
        }

        return Value(choices, value.GetString()!, suggestions);
    }

    private static object Value(EnumType choices, string name, bool suggestions) => choices.Value(name) is { } value
        ? value.RuntimeValue ?? value.Name
        : throw new FormatException($"Value \"{name}\" does not exist in \"{choices}\" enum.{DidYouMean(choices, name, suggestions)}");

    private static string DidYouMean(EnumType choices, string text, bool suggestions) =>
        suggestions ? Wording.DidYouMean(SimilarNames.To(text, choices.Values.Select(v => v.Name)), "the enum value") : string.Empty;
}
