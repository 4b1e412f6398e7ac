using System.Globalization;
using VictimFirst.GraphQL.Completion;

namespace VictimFirst.GraphQL.Authoring.Values;

internal sealed class StringWriter : LeafWriter<string>
{
    public override void Write(JsonOutput output, string value) => output.WriteText(value);
}

internal sealed class BooleanWriter : LeafWriter<bool>
{
    public override void Write(JsonOutput output, bool value) => output.WriteRaw(value ? "true"u8 : "false"u8);
}

/// <summary>An ID is always a string in the response, whatever the C# type. Section 3.5.5.</summary>
internal sealed class FormattedIdWriter<T> : LeafWriter<T> where T : struct, ISpanFormattable
{
    public override void Write(JsonOutput output, T value)
    {
        Span<char> text = stackalloc char[40];
        if (value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture))
            output.WriteText(text[..length]);
        else
            output.WriteText(value.ToString(null, CultureInfo.InvariantCulture));
    }
}
