using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.Audit;

/// <summary>
/// By whom entries are found. The entries say it themselves, under their hashes: these rows are made of them, in the log's order and after
/// their commit, so that no answer waits until thousands of rows have found their places in an index.
/// </summary>
internal static class AuditSubjects
{
    /// <summary>
    /// The first eight bytes of a subject's HMAC: a page of fifty people leaves fifty rows, so they are short. The entry has the HMAC
    /// whole.
    /// </summary>
    /// <param name="hmac">Hexadecimal.</param>
    public static long KeyOf(string hmac) =>
        long.Parse(hmac.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>
    /// Brings the rows up to the log's end. Whatever a crash left out is behind the last entry that has rows, and is made good by the next
    /// call of any host.
    /// </summary>
    public static async Task CompleteAsync(VictimFirstDatabase database, CancellationToken cancellationToken)
    {
        await using var context = database.CreateContext();
        // However much has come together: what did not get done in time would be more the next time.
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                await AdvisoryLock.TakeAsync(context, AdvisoryLock.AuditSubjects, token);
                await context.Database.ExecuteSqlRawAsync(Statement(context.Provider), token);
                await transaction.CommitAsync(token);
            },
            cancellationToken);
    }

    /// <summary>
    /// PostgreSQL's JSON functions refuse a text that has U+0000 as an escape. The canonical form has the list in one way only, and no text
    /// inside a value can look like it, because quotes are escaped there. Nobody waits for this commit, and a crash that takes it away
    /// leaves less to find by and nothing lost.
    /// </summary>
    internal static string Statement(DatabaseProvider provider) => provider == DatabaseProvider.PostgreSql
        ? """
            SET LOCAL synchronous_commit = off;
            INSERT INTO audit_event_subjects (subject, seq)
            SELECT DISTINCT ('x' || left(s.hmac, 16))::bit(64)::bigint, e.seq
            FROM audit_events AS e
            CROSS JOIN unnest(string_to_array(replace(substring(e.entry from '"subjects":\[([^]]+)\]'), '"', ''), ',')) AS s(hmac)
            WHERE e.seq > COALESCE((SELECT max(seq) FROM audit_event_subjects), 0) AND e.entry LIKE '%"subjects":["%'
            """
        : """
            INSERT INTO audit_event_subjects (subject, seq)
            SELECT DISTINCT CONVERT(bigint, CONVERT(binary(8), LEFT(s.hmac, 16), 2)), e.seq
            FROM audit_events AS e
            CROSS APPLY OPENJSON(CASE e.entry WHEN N'' THEN N'{}' ELSE e.entry END, '$.event.subjects') WITH (hmac char(64) '$') AS s
            WHERE e.seq > COALESCE((SELECT MAX(seq) FROM audit_event_subjects), 0);
            """;
}
