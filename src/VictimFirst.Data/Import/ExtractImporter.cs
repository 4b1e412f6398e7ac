using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using VictimFirst.Data.Import.Loading;
using VictimFirst.Data.Import.Reading;
using VictimFirst.Data.Import.Rejects;

namespace VictimFirst.Data.Import;

/// <summary>
/// Loads extracts (see <c>ExtractFormat</c>). An import is one transaction: it loads everything, or, where one line is bad, nothing, and
/// says what is bad. Rows are matched by key; those that differ are updated, new ones inserted, and rows that the extract does not have
/// stay, because an extract may cover a part of the time or of the service. The same extract a second time changes nothing.
/// </summary>
public sealed class ExtractImporter(VictimFirstDatabase database, TimeProvider clock, ImportOptions? options = null)
{
    private readonly ImportOptions options = options ?? new ImportOptions();

    /// <param name="folder">Holds the manifest and one file per table.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <remarks>
    /// Imports wait for each other. Others read on meanwhile, except in a first load into empty tables. Work that failed for a passing
    /// reason, such as a lost connection, is done again from the beginning.
    /// </remarks>
    public async Task<ImportResult> ImportAsync(
        DirectoryInfo folder, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!folder.Exists) throw new DirectoryNotFoundException($"There is no folder '{folder.FullName}'.");
        await using var context = database.CreateContext();
        // Reading is work of the processor and of blocking streams; it has no business on a thread that serves requests.
        var strategy = context.Database.CreateExecutionStrategy();
        var result = await Task.Run(
            () => strategy.ExecuteAsync(token => AttemptAsync(context, folder, progress, token), cancellationToken), cancellationToken);
        if (options.RejectReport is { } report)
        {
            if (result.IsRejected) await RejectReport.WriteAsync(report, result, cancellationToken);
            else if (File.Exists(report.FullName)) report.Delete();
        }

        return result;
    }

    private async Task<ImportResult> AttemptAsync(
        VictimFirstContext context, DirectoryInfo folder, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        context.Database.SetCommandTimeout(0);
        var rejects = new RejectLog(options.RejectLimit);
        var manifest = ExtractManifest.Read(folder, rejects, cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await AdvisoryLock.TakeAsync(context, AdvisoryLock.Import, cancellationToken);

        var staging = new ImportStaging(context, BulkLoadOf(context, transaction), rejects, progress);
        await staging.ReadFilesAsync(folder, cancellationToken);
        if (!rejects.IsFull) await staging.CheckAsync(cancellationToken);
        if (rejects.Any || manifest is null)
        {
            var state = await context.DataState.AsNoTracking().SingleAsync(cancellationToken);
            return new ImportResult(false, state.Version, [], rejects.InOrder(), rejects.IsFull);
        }

        var result = await staging.WriteAsync(manifest, clock.GetUtcNow(), cancellationToken);
        if (result.Changed) await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static IBulkLoad BulkLoadOf(VictimFirstContext context, IDbContextTransaction transaction) => context.Provider switch
    {
        DatabaseProvider.PostgreSql => new PostgreSqlBulkLoad((NpgsqlConnection)context.Database.GetDbConnection()),
        _ => new SqlServerBulkLoad((SqlConnection)context.Database.GetDbConnection(), (SqlTransaction)transaction.GetDbTransaction()),
    };
}
