using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Statistics;
using VictimFirst.Api.Schema;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.Api.Revalidation;

/// <summary>
/// GET answers of statistics carry a tag, and a request that sends it back is answered with 304 before anything is executed (RFC 9110,
/// section 13.1.2). Comes after authorization: whoever may not enter learns nothing here.
/// </summary>
internal static class ConditionalRequests
{
    public static void UseConditionalRequests(this WebApplication app, string path) => app.Use(async (http, next) =>
    {
        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Path == path && TagOf(http) is { } tag)
        {
            if (await AnsweredAsUnchangedAsync(http, tag)) return;
            http.Features.Set(tag);
        }

        await next(http);
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

    /// <returns>
    /// Whether the request is answered: the client has what it would get, and the audit log knows that it asked again. Where the log takes
    /// nothing the request goes the way of every other, which ends there too.
    /// </returns>
    public static async Task<bool> AnsweredAsUnchangedAsync(HttpContext http, AnswerTag tag)
    {
        // The weak comparison, and no "*": whether an answer exists at all is not known before it is made.
        if (!EntityTagHeaderValue.TryParseList(http.Request.Headers.IfNoneMatch, out var held)
            || !held.Any(one => one.Tag.Equals(tag.Value, StringComparison.Ordinal)))
        {
            return false;
        }

        // The tag was given with an answer to this operation, so its name is one of the grammar.
        var isRecorded = await http.RequestServices.GetRequiredService<AuditGate>().RecordAsync(http, answer => answer with
        {
            Document = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tag.Document)))}",
            Operation = tag.OperationName is { Length: > 0 } name ? name : null,
            DataVersion = tag.DataVersion is null || http.Features.Get<Viewer>() is not { } viewer
                ? null
                : http.RequestServices.GetRequiredService<FigureSource>().StampOf(viewer).Version,
            Codes = ["NOT_MODIFIED"],
        });
        if (!isRecorded) return false;
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
