using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Runner;

/// <summary>
/// One line of output. All members are always there: the lists of errors and locations empty, everything else null, where there is nothing
/// to say.
/// </summary>
internal sealed record Answer
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public JsonElement? Id { get; init; }

    /// <summary>The response's <c>data</c>; undefined where nothing was executed.</summary>
    public JsonElement Data { get; init; }
    public ImmutableArray<GraphQLError> Errors { get; init; } = [];
    public string? Text { get; init; }

    public void WriteTo(Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Json))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            Write(writer, Id ?? default);
            writer.WritePropertyName("data");
            Write(writer, Data);
            writer.WriteStartArray("errors");
            foreach (var error in Errors)
                Write(writer, error);
            writer.WriteEndArray();
            writer.WriteString("text", Text);
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        writer.WriteStartArray("locations");
        foreach (var location in error.Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", location.Line);
            writer.WriteNumber("column", location.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("path");
        WritePath(writer, error.Path);
        writer.WriteString("rule", error.Rule);
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, ImmutableArray<object> path)
    {
        if (path is [])
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var key in path)
        {
            if (key is int index)
                writer.WriteNumberValue(index);
            else
                writer.WriteStringValue((string)key);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            value.WriteTo(writer);
    }
}
