using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Http;

/// <summary>One HTTP request: choose the response's form, read, execute, write.</summary>
internal sealed partial class GraphQLEndpoint(GraphQLServer server, GraphQLHttpOptions options, ILogger logger)
{
    private readonly ResponseStatus status = new(options.StatusProfile);

    public async Task InvokeAsync(HttpContext http)
    {
        // Known before anything else, so that every refusal but 406 itself has the form that the client asked for.
        var form = ResponseMediaType.Json;
        try
        {
            form = ResponseMediaType.Choose(http.Request.Headers.Accept);
            var members = await RequestReader.ReadAsync(http.Request, server.Options.Limits.MaxBodyBytes).ConfigureAwait(false);
            var response = TextOf(members) is { } query
                ? await ExecuteAsync(http, RequestOf(http, members, query)).ConfigureAwait(false)
                : UnknownDocument();
            await WriteAsync(http, form, status.Of(response, form), response).ConfigureAwait(false);
        }
        catch (HttpRefusal refusal)
        {
            if (refusal.Allow is not null)
                http.Response.Headers.Allow = refusal.Allow;
            var response = GraphQLResponse.Refused(ResponseOutcome.Invalid, refusal.Error);
            await WriteAsync(http, form, status.Of(refusal), response).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
    }

    /// <returns>The document; null where it was named and is not known.</returns>
    private string? TextOf(RequestMembers members)
    {
        switch (members)
        {
            case { Query: { } query, DocumentId: null }:
                return query;
            case { Query: null, DocumentId: { } id }:
                return DocumentIdentifier.IsWellFormed(id)
                    ? server.Options.PersistedDocuments.Find(id)
                    : throw RequestMembers.Malformed("Member \"documentId\" must be sha256: and 64 lower-case hexadecimal digits.");
            case { Query: null }:
                throw RequestMembers.Malformed("Member \"query\" is missing.");
            default:
                throw RequestMembers.Malformed("Members \"query\" and \"documentId\" exclude each other.");
        }
    }

    private static GraphQLRequest RequestOf(HttpContext http, RequestMembers members, string query) =>
        new(query, members.OperationName, members.Variables) { QueriesOnly = HttpMethods.IsGet(http.Request.Method) };

    private async ValueTask<GraphQLResponse> ExecuteAsync(HttpContext http, GraphQLRequest request)
    {
        var viewer = options.Permissions(http);
        return server.For(viewer) is { } view
            ? await view.ExecuteAsync(request, ScopeOf(http, viewer)).ConfigureAwait(false)
            : GraphQLResponse.Refused(ResponseOutcome.Forbidden, new GraphQLError { Message = "Not allowed.", Code = "FORBIDDEN" });
    }

    private RequestScope ScopeOf(HttpContext http, Permissions viewer) => new()
    {
        Services = http.RequestServices,
        Permissions = viewer,
        Cancelled = http.RequestAborted,
        Report = exception => LogHidden(logger, exception),
    };

    private static GraphQLResponse UnknownDocument() => GraphQLResponse.Refused(ResponseOutcome.Invalid, new GraphQLError
    {
        Message = "No document of that identifier is known.",
        Code = "PERSISTED_DOCUMENT_NOT_FOUND",
    });

    private static async ValueTask WriteAsync(HttpContext http, ResponseMediaType form, int status, GraphQLResponse response)
    {
        var headers = http.Response.Headers;
        http.Response.StatusCode = status;
        http.Response.ContentType = form.ContentType;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers.Append("Vary", "Accept");
        if (response.Outcome == ResponseOutcome.NotAQuery)
            headers.Allow = "POST";
        response.WriteTo(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A field failed with an exception that clients do not see.")]
    private static partial void LogHidden(ILogger logger, Exception exception);
}
