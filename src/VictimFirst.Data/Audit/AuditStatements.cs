using System.Runtime.CompilerServices;
using System.Text.Json;

namespace VictimFirst.Data.Audit;

/// <summary>
/// What adds a batch to the log, whatever its size: nothing where the log's last entry is not the one that the batch was made behind.
/// </summary>
internal static class AuditStatements
{
    /// <summary>In one round trip with the log's lock and the commit; not for inside a transaction.</summary>
    public static FormattableString Commit(DatabaseProvider provider, AuditBatch batch)
    {
        var (add, locked) = (Add(provider, batch), AdvisoryLock.Statement(provider, AdvisoryLock.Audit));
        // PostgreSQL takes statements that are sent together as one transaction.
        var text = provider == DatabaseProvider.PostgreSql
            ? $"{locked};\n{add.Format}"
            : $"SET XACT_ABORT ON;\nBEGIN TRANSACTION;\n{locked}\n{add.Format};\nCOMMIT;";
        return FormattableStringFactory.Create(text, add.GetArguments());
    }

    /// <summary>For inside a transaction that has the log's lock.</summary>
    public static FormattableString Add(DatabaseProvider provider, AuditBatch batch) =>
        provider == DatabaseProvider.PostgreSql ? AddToPostgreSql(batch) : AddToSqlServer(batch);

    private static FormattableString AddToPostgreSql(AuditBatch batch)
    {
        var (before, rows) = (batch.Before.Hash, batch.Rows);
        return $"""
            INSERT INTO audit_events (seq, id, recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry, hash)
            SELECT * FROM unnest(
                {Each(rows, r => r.Seq)}, {Each(rows, r => r.Id)}, {Each(rows, r => r.RecordedAt)}, {Each(rows, r => r.OccurredAt)},
                {Each(rows, r => r.Class)}, {Each(rows, r => r.Result)}, {Each(rows, r => r.ActorTenant)}, {Each(rows, r => r.ActorObject)},
                {Each(rows, r => r.Document)}, {Each(rows, r => r.Entry)}, {Each(rows, r => r.Hash)})
            WHERE COALESCE((SELECT hash FROM audit_events ORDER BY seq DESC LIMIT 1), {AuditChain.Beginning}) = {before}
            """;
    }

    private static FormattableString AddToSqlServer(AuditBatch batch)
    {
        var before = batch.Before.Hash;
        var rows = JsonSerializer.Serialize(batch.Rows.Select(r => new
        {
            r.Seq, r.Id, r.RecordedAt, r.OccurredAt, r.Class, r.Result, r.ActorTenant, r.ActorObject, r.Document, r.Entry,
            Hash = Convert.ToHexString(r.Hash),
        }));
        return $"""
            INSERT INTO audit_events (seq, id, recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry, hash)
            SELECT seq, id, recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry,
                CONVERT(binary(32), hash, 2)
            FROM OPENJSON({rows}) WITH (
                seq bigint '$.Seq', id uniqueidentifier '$.Id', recorded_at datetimeoffset(6) '$.RecordedAt',
                occurred_at datetimeoffset(6) '$.OccurredAt', class varchar(64) '$.Class', result varchar(64) '$.Result',
                actor_tenant uniqueidentifier '$.ActorTenant', actor_object uniqueidentifier '$.ActorObject',
                document varchar(80) '$.Document', entry nvarchar(max) '$.Entry', hash char(64) '$.Hash')
            WHERE COALESCE((SELECT TOP 1 hash FROM audit_events ORDER BY seq DESC), {AuditChain.Beginning}) = {before}
            """;
    }

    private static TColumn[] Each<TRow, TColumn>(IReadOnlyList<TRow> rows, Func<TRow, TColumn> column)
    {
        var values = new TColumn[rows.Count];
        for (var i = 0; i < values.Length; i++) values[i] = column(rows[i]);
        return values;
    }
}
