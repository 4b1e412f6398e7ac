using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Revalidation;
using VictimFirst.Api.Schema;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.Api.Tables;

/// <summary>
/// The same figures for people who work in tables: <c>/tables/{document}.csv</c> with the document's variables as parameters, and a
/// persisted document over GET that is asked for as <c>text/csv</c>.
/// </summary>
internal static class TableEndpoints
{
    private const string MediaType = "text/csv";

    public static void MapTables(this WebApplication app) =>
        app.MapGet(
            "/tables/{document}.csv",
            (HttpContext http, string document) => AnswerAsync(http, () => AnswerByNameAsync(http, document)))
            .RequireAuthorization();

    /// <summary>Comes after authorization and conditional requests, before the GraphQL endpoint, which knows no CSV.</summary>
    public static void UseTablesOverGraphQL(this WebApplication app, string path) => app.Use((http, next) =>
        HttpMethods.IsGet(http.Request.Method) && http.Request.Path == path && PrefersCsv(http.Request.Headers.Accept)
            ? AnswerAsync(http, () => AnswerByIdAsync(http))
            : next(http));

    private static async Task AnswerByNameAsync(HttpContext http, string name)
    {
        // A table of fields that are hidden from the viewer answers like one that does not exist.
        var (document, view) = (KnownDocuments.Named(name), ViewOf(http));
        if (document is null || view is null || !HasTable(http, document) || !view.IsValid(document.Text))
            throw Refused(StatusCodes.Status404NotFound, "NOT_FOUND", "There is no such table.");
        var operation = GraphQLParser.Parse(new Source(document.Text)).Definitions.OfType<OperationDefinitionNode>().First();
        var variables = JsonSerializer.SerializeToElement(new TableParameters(view.Schema.Schema, operation).Read(http.Request.Query));
        var request = new TableRequest(document, operation.Name?.Value, variables);
        var tag = http.Features.Get<Viewer>() is { } viewer
            ? http.RequestServices.GetRequiredService<AnswerTags>()
                .Of(viewer, document.Text, request.OperationName, variables.GetRawText(), MediaType)
            : null;
        if (tag is not null && await ConditionalRequests.AnsweredAsUnchangedAsync(http, tag)) return;
        await WriteAsync(http, request, tag);
    }

    private static Task AnswerByIdAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (One(query["documentId"]) is not { } id || query.ContainsKey("query"))
            throw Refused(StatusCodes.Status406NotAcceptable, "BAD_REQUEST", "As text/csv a document is asked for by its documentId.");
        var document = KnownDocuments.Find(id) is { } known && HasTable(http, known)
            ? known
            : throw Refused(StatusCodes.Status400BadRequest, "PERSISTED_DOCUMENT_NOT_FOUND", "No document of that identifier is known.");
        var operation = One(query["operationName"]) is { Length: > 0 } name ? name : null;
        return WriteAsync(http, new TableRequest(document, operation, Variables(One(query["variables"]))), http.Features.Get<AnswerTag>());
    }

    /// <summary>Figures and reference data have one. Rows of people do not go into files.</summary>
    private static bool HasTable(HttpContext http, KnownDocument document) =>
        http.RequestServices.GetRequiredService<RootFieldsRead>().Of(document.Text) != RevalidatedReading.Other;

    private static JsonElement Variables(string? text)
    {
        try
        {
            var variables = JsonElement.Parse(
                text is { Length: > 0 } ? text : "{}", new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (variables.ValueKind == JsonValueKind.Object) return variables;
        }
        catch (JsonException)
        {
            // Said below.
        }

        throw TableRefusedException.Of("variables", text ?? "", "a JSON object");
    }

    private static Task WriteAsync(HttpContext http, TableRequest request, AnswerTag? tag) =>
        http.RequestServices.GetRequiredService<TableAnswer>().WriteAsync(http, request, tag);

    private static GraphQLServer? ViewOf(HttpContext http) =>
        http.Features.Get<Viewer>() is { } viewer ? http.RequestServices.GetRequiredService<GraphQLServer>().For(viewer.Permissions) : null;

    private static async Task AnswerAsync(HttpContext http, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (TableRefusedException refused)
        {
            http.Response.StatusCode = refused.Status;
            http.Response.ContentType = "text/plain; charset=utf-8";
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers.XContentTypeOptions = "nosniff";
            await http.Response.WriteAsync(refused.Text, http.RequestAborted);
        }
    }

    /// <summary>Whether the client names CSV and likes it better than any form of JSON that it names.</summary>
    private static bool PrefersCsv(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges)) return false;
        var csv = Quality(range => range.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase));
        return csv > 0 && csv > Quality(range => range.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase));

        double Quality(Func<MediaTypeHeaderValue, bool> matches) =>
            ranges.Where(matches).Select(range => range.Quality ?? 1).DefaultIfEmpty(0).Max();
    }

    private static string? One(StringValues values) => values is [var only] ? only : null;

    private static TableRefusedException Refused(int status, string code, string message) => new(status, code, message);
}
