using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace VictimFirst.GraphQL.Http;

/// <summary>Reads a GraphQL request from HTTP. GraphQL over HTTP, section "Request".</summary>
internal static class RequestReader
{
    /// <exception cref="HttpRefusal">The request is not well formed.</exception>
    public static async ValueTask<RequestMembers> ReadAsync(HttpRequest request, int maxBodyBytes)
    {
        if (HttpMethods.IsGet(request.Method))
            return ReadQueryString(request.Query);
        if (!HttpMethods.IsPost(request.Method))
        {
            throw new HttpRefusal(
                StatusCodes.Status405MethodNotAllowed, "GraphQL is served over POST, and GET for queries.", allow: "GET, POST");
        }

        CheckContentType(request);
        var body = await RequestBody.ReadAsync(request, maxBodyBytes).ConfigureAwait(false);
        return RequestMembers.Of(StrictJson.Parse(body, "The body"));
    }

    private static RequestMembers ReadQueryString(IQueryCollection parameters)
    {
        return new RequestMembers
        {
            Query = Text("query"),
            DocumentId = Text("documentId"),
            OperationName = Text("operationName") is { Length: > 0 } name ? name : null,
            Variables = Json("variables"),
        };

        string? Text(string name) => parameters.TryGetValue(name, out var values)
            ? values is [var only] ? only : throw RequestMembers.Malformed($"Parameter \"{name}\" stands there more than once.")
            : null;

        JsonElement? Json(string name) => Text(name) is { Length: > 0 } text
            ? RequestMembers.ObjectOrNull(StrictJson.Parse(System.Text.Encoding.UTF8.GetBytes(text), $"Parameter \"{name}\""), name)
            : null;
    }

    private static void CheckContentType(HttpRequest request)
    {
        if (request.ContentType != "application/json" && !IsJson(request))
            throw new HttpRefusal(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json in UTF-8.");
        if (request.Headers.ContentEncoding is not [] and var encodings && encodings.Any(e => e is not (null or "" or "identity")))
            throw new HttpRefusal(StatusCodes.Status415UnsupportedMediaType, "The body must not be compressed.");
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && ResponseMediaType.IsUtf8(type.Charset);
}
