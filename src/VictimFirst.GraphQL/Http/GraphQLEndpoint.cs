using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Http;

/// <summary>One HTTP request: choose the response's form, read, execute, write.</summary>
internal sealed partial class GraphQLEndpoint(GraphQLServer server, GraphQLHttpOptions options, TimeProvider time, ILogger logger)
{
    private readonly ResponseStatus status = new(options.StatusProfile);
    private readonly RequestReader requests = new();
    private readonly EventStream events = new(options.Heartbeat, time);
    private readonly Action<Exception> report = exception => LogHidden(logger, exception);

    public async Task InvokeAsync(HttpContext http)
    {
        // Known before anything else, so that every refusal but 406 itself has the form that the client asked for.
        var form = ResponseMediaType.Json;
        try
        {
            var accepted = AcceptedForms.Of(http.Request.Headers.Accept);
            form = accepted.Single ?? form;
            var usual = server.Options.Limits.MaxBodyBytes;
            var members = await requests.ReadAsync(http.Request, options.MaxBodyBytes(http) ?? usual).ConfigureAwait(false);
            if (members.Query?.Length > usual)
            {
                throw new HttpRefusal(
                    StatusCodes.Status413PayloadTooLarge, $"The document is longer than {usual} characters.", "LIMIT_EXCEEDED");
            }

            var viewer = options.Permissions(http);
            if (TextOf(members) is not { } query)
                await RefuseAsync(http, accepted, form, UnknownDocument()).ConfigureAwait(false);
            else if (server.For(viewer) is not { } view)
                await RefuseAsync(http, accepted, form, NothingToSee()).ConfigureAwait(false);
            else
                await AnswerAsync(http, accepted, form, view, RequestOf(http, members, query), viewer).ConfigureAwait(false);
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

    private async Task AnswerAsync(
        HttpContext http, AcceptedForms accepted, ResponseMediaType form, GraphQLServer view, GraphQLRequest request, Permissions viewer)
    {
        if (accepted.PrefersEvents || (accepted.Events && view.IsSubscription(request)))
        {
            await StreamAsync(http, stopped => view.Stream(request, ScopeOf(http, viewer, stopped))).ConfigureAwait(false);
            return;
        }

        var response = await view.ExecuteAsync(request, ScopeOf(http, viewer, http.RequestAborted)).ConfigureAwait(false);
        await WriteAsync(http, form, status.Of(response, form), response).ConfigureAwait(false);
    }

    /// <summary>What is refused before the engine sees it passes the guard as well.</summary>
    private async Task RefuseAsync(HttpContext http, AcceptedForms accepted, ResponseMediaType form, GraphQLResponse refusal)
    {
        var response = options.Guard(http) is { } guard
            ? await guard.Release(new OperationFacts(), refusal, http.RequestServices).ConfigureAwait(false)
            : refusal;
        await (accepted.PrefersEvents
            ? StreamAsync(http, _ => ResponseStream.Refused(response))
            : WriteAsync(http, form, status.Of(response, form), response)).ConfigureAwait(false);
    }

    /// <summary>
    /// A refusal is an event as well: a client that reads events learns nothing from a status. All but a method that is wrong, which is
    /// HTTP's matter.
    /// </summary>
    private async Task StreamAsync(HttpContext http, Func<CancellationToken, ResponseStream> open)
    {
        // A stream has no end that a stopping host could wait for. The client is cut off, and comes back to another.
        var stopping = http.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            var stream = open(stop.Token);
            if (stream.Refusal is { Outcome: ResponseOutcome.NotAQuery } refusal)
                await WriteAsync(http, ResponseMediaType.Json, status.Of(refusal, ResponseMediaType.Json), refusal).ConfigureAwait(false);
            else
                await events.WriteAsync(http, stream.Responses, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            http.Abort();
        }
    }

    private RequestScope ScopeOf(HttpContext http, Permissions viewer, CancellationToken cancelled) => new()
    {
        Services = http.RequestServices,
        Permissions = viewer,
        Cancelled = cancelled,
        Guard = options.Guard(http),
        Report = report,
    };

    private static GraphQLResponse UnknownDocument() => GraphQLResponse.Refused(ResponseOutcome.Invalid, new GraphQLError
    {
        Message = "No document of that identifier is known.",
        Code = "PERSISTED_DOCUMENT_NOT_FOUND",
    });

    private static GraphQLResponse NothingToSee() =>
        GraphQLResponse.Refused(ResponseOutcome.Forbidden, new GraphQLError { Message = "Not allowed.", Code = "FORBIDDEN" });

    private async Task WriteAsync(HttpContext http, ResponseMediaType form, int status, GraphQLResponse response)
    {
        var headers = http.Response.Headers;
        http.Response.StatusCode = status;
        http.Response.ContentType = form.ContentType;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers.Append("Vary", "Accept");
        if (response.Outcome == ResponseOutcome.NotAQuery)
            headers.Allow = "POST";
        options.Answering(http, response);
        response.WriteTo(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A field failed with an exception that clients do not see.")]
    private static partial void LogHidden(ILogger logger, Exception exception);
}
