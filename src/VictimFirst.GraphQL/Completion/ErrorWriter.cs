using System.Collections.Immutable;
using System.Text.Json;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Completion;

/// <summary>Writes the <c>errors</c> of a response. Specification section 7.1.2.</summary>
internal static class ErrorWriter
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<GraphQLError> errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in errors)
            Write(json, error);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        if (error.Locations is not [])
        {
            json.WriteStartArray("locations");
            foreach (var location in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line", location.Line);
                json.WriteNumber("column", location.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (error.Path is not [])
        {
            json.WritePropertyName("path");
            JsonValues.Write(json, error.Path);
        }

        if (error.Code is not null || error.Extensions.Count > 0)
        {
            json.WriteStartObject("extensions");
            if (error.Code is not null)
                json.WriteString("code", error.Code);
            foreach (var (name, value) in error.Extensions.Where(e => e.Key != "code"))
            {
                json.WritePropertyName(name);
                JsonValues.Write(json, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
