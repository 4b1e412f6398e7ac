using System.Text.Json;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Completion;

/// <summary>Writes the top-level <c>extensions</c> of a response. Specification section 7.1.3.</summary>
internal static class ExtensionsWriter
{
    public static void Write(Utf8JsonWriter json, ResponseExtensions extensions)
    {
        json.WriteStartObject("extensions");
        foreach (var (name, value) in extensions.Members)
        {
            json.WritePropertyName(name);
            JsonValues.Write(json, value);
        }

        if (extensions.Warnings is not [])
        {
            json.WriteStartArray("warnings");
            foreach (var warning in extensions.Warnings)
                Write(json, warning);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResponseWarning warning)
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        json.WriteString("message", warning.Message);
        if (warning.Path is not null)
        {
            json.WriteStartArray("path");
            foreach (var name in warning.Path.Split('.'))
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
