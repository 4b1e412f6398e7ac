using System.Globalization;
using System.Text.Json;

namespace VictimFirst.GraphQL.Authoring.Values;

internal sealed class StringWriter : LeafWriter<string>
{
    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}

internal sealed class BooleanWriter : LeafWriter<bool>
{
    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}

/// <summary>An ID is always a string in the response, whatever the C# type. Section 3.5.5.</summary>
internal sealed class FormattedIdWriter<T> : LeafWriter<T> where T : struct, ISpanFormattable
{
    public override void Write(Utf8JsonWriter writer, T value)
    {
        Span<char> text = stackalloc char[40];
        if (value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture))
            writer.WriteStringValue(text[..length]);
        else
            writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
    }
}
