using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace VictimFirst.GraphQL.Http;

/// <summary>The members of a GraphQL request, each of the right type. GraphQL over HTTP, section "Request parameters".</summary>
internal sealed record RequestMembers
{
    public string? Query { get; init; }
    public string? DocumentId { get; init; }
    public string? OperationName { get; init; }
    public JsonElement? Variables { get; init; }

    /// <exception cref="HttpRefusal">Not an object, or a member of the wrong type: 422.</exception>
    public static RequestMembers Of(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Array)
            throw Malformed("Batches are not served: send one request at a time.");
        if (body.ValueKind != JsonValueKind.Object)
            throw Malformed("The body must be a JSON object.");
        if (Member("extensions") is { } extensions)
            ObjectOrNull(extensions, "extensions");
        return new RequestMembers
        {
            Query = Text("query"),
            DocumentId = Text("documentId"),
            OperationName = Text("operationName"),
            Variables = Member("variables") is { } variables ? ObjectOrNull(variables, "variables") : null,
        };

        JsonElement? Member(string name) => body.TryGetProperty(name, out var value) ? value : null;

        string? Text(string name) => Member(name) switch
        {
            null or { ValueKind: JsonValueKind.Null } => null,
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            _ => throw Malformed($"Member \"{name}\" must be a string."),
        };
    }

    public static JsonElement? ObjectOrNull(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => value,
        _ => throw Malformed($"Member \"{name}\" must be an object."),
    };

    /// <summary>A request that can be read, and is none of GraphQL's.</summary>
    public static HttpRefusal Malformed(string message) => new(StatusCodes.Status422UnprocessableEntity, message);
}
