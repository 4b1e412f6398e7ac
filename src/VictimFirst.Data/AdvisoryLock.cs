using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data;

/// <summary>
/// Locks between hosts that share one database, each on a piece of work rather than a table. Held until the transaction ends; a host that
/// waits, waits for as long as the other works.
/// </summary>
internal static class AdvisoryLock
{
    public const string Schema = "victimfirst-schema";
    public const string Import = "victimfirst-import";
    public const string Audit = "victimfirst-audit";
    public const string AuditSubjects = "victimfirst-audit-subjects";
    public const string Editions = "victimfirst-editions";

    /// <summary>A statement that waits for the lock, for inside a transaction.</summary>
    public static string Statement(DatabaseProvider provider, string name) => provider == DatabaseProvider.PostgreSql
        ? string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock(hashtextextended('{name}', 0))")
        : $"""
            DECLARE @outcome int;
            EXEC @outcome = sp_getapplock @Resource = N'{name}', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = -1;
            IF @outcome < 0 THROW 51001, N'The lock {name} was not given.', 1;
            """;

    /// <summary>The context must be in a transaction.</summary>
    public static Task TakeAsync(VictimFirstContext context, string name, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(Statement(context.Provider, name), cancellationToken);
}
