using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.Api.Revalidation;

/// <summary>
/// GET answers of statistics carry a tag, and a request that sends it back is answered with 304 before anything is executed (RFC 9110,
/// section 13.1.2). Comes after authorization: whoever may not enter learns nothing here.
/// </summary>
internal static class ConditionalRequests
{
    public static void UseConditionalRequests(this WebApplication app, string path) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Path != path || TagOf(http) is not { } tag) return next(http);
        if (AnsweredAsUnchanged(http, tag)) return Task.CompletedTask;
        http.Features.Set(tag);
        return next(http);
    });

    /// <summary>Lets clients keep an answer that is whole and of the tag's data. Nothing else is kept anywhere.</summary>
    public static void OnAnswering(HttpContext http, GraphQLResponse response)
    {
        if (http.Features.Get<AnswerTag>() is { } tag && response is { Outcome: ResponseOutcome.Executed, Errors: [] }) Keep(http, tag);
    }

    public static void Keep(HttpContext http, AnswerTag tag)
    {
        if (http.Features.Get<Viewer>() is not { } viewer) return;
        if (!http.RequestServices.GetRequiredService<AnswerTags>().Holds(tag, viewer)) return;
        http.Response.Headers.ETag = tag.Value;
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.Vary = "Accept, Authorization";
    }

    /// <returns>Whether the request is answered: the client has what it would get.</returns>
    public static bool AnsweredAsUnchanged(HttpContext http, AnswerTag tag)
    {
        // The weak comparison, and no "*": whether an answer exists at all is not known before it is made.
        if (!EntityTagHeaderValue.TryParseList(http.Request.Headers.IfNoneMatch, out var held)
            || !held.Any(one => one.Tag.Equals(tag.Value, StringComparison.Ordinal)))
        {
            return false;
        }

        Keep(http, tag);
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static AnswerTag? TagOf(HttpContext http)
    {
        var query = http.Request.Query;
        var text = (One(query["query"]), One(query["documentId"])) switch
        {
            ({ } sent, null) => sent,
            (null, { } id) => KnownDocuments.Find(id)?.Text,
            _ => null,
        };
        return text is not null && http.Features.Get<Viewer>() is { } viewer
            ? http.RequestServices.GetRequiredService<AnswerTags>()
                .Of(viewer, text, One(query["operationName"]), One(query["variables"]), http.Request.Headers.Accept.ToString())
            : null;
    }

    private static string? One(StringValues values) => values is [var only] ? only : null;
}
