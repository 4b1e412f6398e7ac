using System.Buffers;
using System.Text.Json;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Revalidation;
using VictimFirst.Api.Statistics;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Language;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Api.Tables;

/// <summary>
/// Answers with a table what the GraphQL endpoint answers with JSON: the same engine executes the same document for the same viewer, so
/// that access, disclosure and errors are the same.
/// </summary>
internal sealed partial class TableAnswer(GraphQLServer server, FigureSource figures, AuditGate audit, ILogger<TableAnswer> log)
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    /// <summary>The data moves seldom, and a request that saw it move reads it again: its rows all say one version.</summary>
    private const int Attempts = 3;

    /// <param name="tag">What a client may keep the answer under; null for not at all.</param>
    /// <exception cref="TableRefusedException">
    /// There is no table: the viewer may not, the variables are wrong, or a field failed.
    /// </exception>
    public async Task WriteAsync(HttpContext http, TableRequest request, AnswerTag? tag)
    {
        var viewer = http.Features.Get<Viewer>() ?? throw Refused(StatusCodes.Status403Forbidden, "FORBIDDEN", "Not allowed.");
        var view = server.For(viewer.Permissions) ?? throw Refused(StatusCodes.Status403Forbidden, "FORBIDDEN", "Not allowed.");
        var (json, stamp) = await ExecuteAsync(http, view, viewer, request);
        using (json)
        {
            var document = GraphQLParser.Parse(new Source(request.Document.Text));
            var operation = document.Definitions.OfType<OperationDefinitionNode>()
                .First(o => request.OperationName is null || o.Name?.Value == request.OperationName);
            var reader = new TableReader(view.Schema.Schema, document, operation, request.Variables);
            var shape = reader.Read();

            var headers = http.Response.Headers;
            http.Response.ContentType = ContentType;
            headers.ContentDisposition = $"attachment; filename=\"{request.FileName(stamp.Version)}\"";
            headers.XContentTypeOptions = "nosniff";
            headers.CacheControl = "no-store";
            headers.Vary = "Accept, Authorization";
            if (tag is not null) ConditionalRequests.Keep(http, tag);
            var rows = new TableRows(shape, reader.Columns.Count).Of(json.RootElement.GetProperty("data"));
            await TableFile.WriteAsync(
                http.Response.Body, reader.Columns, rows, new TableWarnings(json.RootElement), stamp, http.RequestAborted);
        }
    }

    private async Task<(JsonDocument Json, CubeStamp Stamp)> ExecuteAsync(
        HttpContext http, GraphQLServer view, Viewer viewer, TableRequest request)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (stamp, version) = (figures.StampOf(viewer), figures.VersionOf(viewer));

            // Services of its own: those of the request would go on reading the data that the first attempt began with.
            await using var services = http.RequestServices.CreateAsyncScope();
            var response = await view.ExecuteAsync(
                new GraphQLRequest(request.Document.Text, request.OperationName, request.Variables) { QueriesOnly = true },
                new RequestScope
                {
                    Services = services.ServiceProvider,
                    Permissions = viewer.Permissions,
                    Cancelled = http.RequestAborted,
                    Guard = audit.Of(http),
                    Report = fault => LogHidden(log, fault),
                });
            if (response is not { Outcome: ResponseOutcome.Executed, Errors: [] }) throw Refused(response);
            if (version != figures.VersionOf(viewer) && attempt < Attempts) continue;

            var buffer = new ArrayBufferWriter<byte>(64 * 1024);
            response.WriteTo(buffer);
            return (JsonDocument.Parse(buffer.WrittenMemory), stamp);
        }
    }

    private static TableRefusedException Refused(GraphQLResponse response)
    {
        var codes = response.Errors.Select(error => error.Code).ToList();
        var status = response.Outcome switch
        {
            ResponseOutcome.Forbidden => StatusCodes.Status403Forbidden,
            ResponseOutcome.TimedOut or ResponseOutcome.Withheld => StatusCodes.Status503ServiceUnavailable,
            ResponseOutcome.Executed when codes.Any(code => code is null or "INTERNAL_SERVER_ERROR") =>
                StatusCodes.Status500InternalServerError,
            ResponseOutcome.NotAQuery => StatusCodes.Status405MethodNotAllowed,
            _ => StatusCodes.Status400BadRequest,
        };
        var lines = response.Errors.Select((error, index) => index == 0 ? error.Message : $"{error.Code}: {error.Message}");
        return Refused(status, codes.FirstOrDefault() ?? "INTERNAL_SERVER_ERROR", string.Join('\n', lines));
    }

    private static TableRefusedException Refused(int status, string code, string message) => new(status, code, message);

    [LoggerMessage(Level = LogLevel.Error, Message = "A field of a table failed with an exception that clients do not see.")]
    private static partial void LogHidden(ILogger logger, Exception exception);
}
