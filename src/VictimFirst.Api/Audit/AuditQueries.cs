using System.Buffers.Text;
using System.Globalization;
using System.Text;
using VictimFirst.Api.Schema;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.Api.Audit;

internal sealed record AuditEventFilter(
    string? Actor, AuditClass? Class, AuditResult? Result, DateTimeOffset? From, DateTimeOffset? To, string? Document, string? Subject);

internal sealed record AuditEventsArguments(AuditEventFilter? Where, int First, string? After);

internal sealed record CaseAccessLogArguments(string Reference, int First, string? After);

internal sealed record AuditPageInfo(bool HasNextPage, string? EndCursor);

internal sealed record AuditEventEdge(string Cursor, AuditEntry Node);

internal sealed record AuditEventConnection(IReadOnlyList<AuditEventEdge> Edges, AuditPageInfo PageInfo)
{
    public IReadOnlyList<AuditEntry> Nodes => [.. Edges.Select(edge => edge.Node)];
}

/// <summary>The audit log for those who audit. Reading it is an operation like any other, with an entry of its own.</summary>
internal static class AuditQueries
{
    private const int LongestPage = 100;

    public static ValueTask<AuditEventConnection?> Events(ResolveContext context, QueryRoot root, AuditEventsArguments arguments)
    {
        var where = arguments.Where;
        return ReadAsync(context, arguments.First, arguments.After, new AuditQuestion
        {
            Actor = where?.Actor is { } actor ? ObjectId(actor) : null,
            Class = where?.Class,
            Result = where?.Result,
            From = where?.From?.ToUniversalTime(),
            To = where?.To?.ToUniversalTime(),
            Document = where?.Document,
            Subject = where?.Subject is { } subject ? SubjectHmac(subject) : null,
        });
    }

    /// <summary>A case that nobody read, and one that never existed, have the same empty answer.</summary>
    public static ValueTask<AuditEventConnection?> CaseAccessLog(
        ResolveContext context, QueryRoot root, CaseAccessLogArguments arguments) =>
        ReadAsync(context, arguments.First, arguments.After, new AuditQuestion
        {
            Subject = context.Services.GetRequiredService<AuditHmac>().Of(arguments.Reference),
        });

    private static async ValueTask<AuditEventConnection?> ReadAsync(
        ResolveContext context, int first, string? after, AuditQuestion question)
    {
        if (first is < 1 or > LongestPage) throw Wrong($"Argument \"first\" takes 1 to {LongestPage}.");
        var (entries, hasMore) = await context.Services.GetRequiredService<AuditReader>()
            .ReadAsync(question, after is null ? null : PlaceOf(after), first, context.Cancelled);
        var edges = entries.Select(entry => new AuditEventEdge(CursorOf(entry.Seq), entry)).ToList();
        return new AuditEventConnection(edges, new AuditPageInfo(hasMore, edges is [] ? null : edges[^1].Cursor));
    }

    private static string CursorOf(long seq) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"audit:{seq}")));

    private static long PlaceOf(string cursor) =>
        Base64Url.IsValid(cursor, out _)
        && Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor)) is var text
        && text.StartsWith("audit:", StringComparison.Ordinal)
        && long.TryParse(text["audit:".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var seq)
            ? seq
            : throw Wrong("Argument \"after\" is not a cursor of this connection.");

    private static Guid ObjectId(string text) =>
        Guid.TryParseExact(text, "D", out var id)
            ? id
            : throw Wrong("AuditEventFilter.actor takes an object id, such as 5d2b6f0e-0000-4000-8000-000000000001.");

    private static string SubjectHmac(string text) =>
        text.Length == AuditHmac.Length && text.All(char.IsAsciiHexDigitLower)
            ? text
            : throw Wrong(
                $"AuditEventFilter.subject takes an HMAC as entries have it: {AuditHmac.Length} hexadecimal digits, "
                + "letters in lower case.");

    private static GraphQLException Wrong(string message) => new(message, "BAD_USER_INPUT");
}
