using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VictimFirst.Data.Changes;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Checks;
using VictimFirst.Data.Import.Loading;
using VictimFirst.Data.Import.Reading;
using VictimFirst.Data.Import.Rejects;
using VictimFirst.Data.Import.Sql;

namespace VictimFirst.Data.Import;

/// <summary>
/// An extract on its way into the database: staged in temporary tables, checked there, then written. In the context's transaction.
/// </summary>
internal sealed class ImportStaging(VictimFirstContext context, IBulkLoad load, RejectLog rejects, IProgress<ImportProgress>? progress)
{
    private readonly SqlDialect sql = load.Sql;
    private readonly Dictionary<string, long> stagedRows = new(StringComparer.Ordinal);

    public async Task ReadFilesAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        foreach (var table in ExtractFormat.Tables)
        {
            await ExecuteAsync(sql.CreateStaging(table), cancellationToken);
            if (rejects.IsFull) continue;
            if (table.IsOptional && !File.Exists(Path.Combine(folder.FullName, table.FileName)))
            {
                stagedRows[table.Name] = 0;
                continue;
            }

            using var reader = ExtractFileReader.Open(folder, table, rejects);
            if (reader is null)
            {
                rejects.AddUnread(table.Name);
                continue;
            }

            using var sink = load.Begin(table);
            stagedRows[table.Name] = reader.ReadInto(sink, rows => Report(ImportStep.Reading, table.Name, rows), cancellationToken);
            sink.Complete();
        }
    }

    /// <summary>Finds what no line shows by itself.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var checks = new StagingChecks(sql);
        foreach (var table in ExtractFormat.Tables)
        {
            if (sql.Analyse(sql.Staging(table)) is { } analyse) await ExecuteAsync(analyse, cancellationToken);
        }

        foreach (var table in ExtractFormat.Tables.Where(t => stagedRows.GetValueOrDefault(t.Name) > 0))
        {
            Report(ImportStep.Checking, table.Name, 0);
            foreach (var check in checks.Of(table).Where(c => !c.RestsOn.Any(rejects.IsUnread))) await CheckAsync(check, cancellationToken);
        }
    }

    /// <summary>
    /// Writes the rows that differ, and moves the data version. Where nothing differs, the caller must not commit: only then does the
    /// version stay.
    /// </summary>
    public async Task<ImportResult> WriteAsync(ExtractManifest manifest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // From here on nobody else moves the version, or writes a row that a figure counts.
        var version = await MoveVersionAsync(cancellationToken);
        var state = await context.DataState.SingleAsync(cancellationToken);
        var tables = await WriteTablesAsync(version, cancellationToken);
        // A newer extract of the same rows is a change too: what had not fallen due when the one before was taken may have by now.
        var changed = manifest.ApplyTo(state) | tables.Any(t => t.Inserted + t.Updated > 0);
        if (!changed) return new ImportResult(false, version - 1, tables, [], false);
        state.ImportedAt = now;
        await context.SaveChangesAsync(cancellationToken);
        return new ImportResult(true, version, tables, [], false);
    }

    private async Task<long> MoveVersionAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(sql.MoveVersion);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<ImmutableArray<TableImport>> WriteTablesAsync(long version, CancellationToken cancellationToken)
    {
        var isFirstLoad = await IsEmptyAsync(cancellationToken);
        var triggers = TriggersHeldBack(isFirstLoad).ToList();
        await ExecuteAllAsync(triggers.Select(t => sql.DisableTrigger(t.Table, t.Trigger)), cancellationToken);
        if (isFirstLoad)
        {
            context.CubeChanges.Add(
                new CubeChange { Version = version, Kind = ChangeKinds.Everything, ReferralId = CubeChange.NoReferral });
            await ExecuteAllAsync(sql.SetAside(ExtractFormat.Tables), cancellationToken);
        }

        var tables = ImmutableArray.CreateBuilder<TableImport>(ExtractFormat.Tables.Length);
        foreach (var table in ExtractFormat.Tables)
        {
            Report(ImportStep.Writing, table.Name, 0);
            var hasMoreThanKey = table.Columns.Any(c => !c.IsKey);
            var updated = hasMoreThanKey && !isFirstLoad ? await ExecuteAsync(sql.UpdateDiffering(table), version, cancellationToken) : 0;
            var inserted = await ExecuteAsync(sql.Insert(table, isFirstLoad), version, cancellationToken);
            tables.Add(new TableImport(table.Name, inserted, updated, stagedRows[table.Name] - inserted - updated));
        }

        if (isFirstLoad)
        {
            Report(ImportStep.Finishing, "", 0);
            await ExecuteAllAsync(sql.PutBack(ExtractFormat.Tables), cancellationToken);
            await ExecuteAllAsync(ExtractFormat.Tables.Select(t => sql.Analyse(sql.Quote(t.Name))).OfType<string>(), cancellationToken);
        }

        await ExecuteAllAsync(triggers.Select(t => sql.EnableTrigger(t.Table, t.Trigger)), cancellationToken);
        return tables.MoveToImmutable();
    }

    /// <summary>In a first load also those that trace changes row by row: that everything is new is said in one line.</summary>
    private IEnumerable<(string Table, string Trigger)> TriggersHeldBack(bool isFirstLoad) =>
        isFirstLoad ? TracedTables.All.Select(t => (t.Name, sql.AllTriggers)) : sql.RuleTriggers;

    private async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        var anyRow = string.Join(" OR ", ExtractFormat.Tables.Select(t => $"EXISTS (SELECT 1 FROM {sql.Quote(t.Name)})"));
        await using var command = Command($"SELECT CASE WHEN {anyRow} THEN 1 ELSE 0 END");
        return (int)(await command.ExecuteScalarAsync(cancellationToken))! == 0;
    }

    private async Task CheckAsync(StagingCheck check, CancellationToken cancellationToken)
    {
        if (rejects.IsFull) return;
        // Rows that refer to rejected rows are found too, and left out below.
        var limit = rejects.Room + 1 + (check.ReferencedTable is { } target ? rejects.RejectedKeys(target) : 0);
        await using var command = Command(check.Sql, ("@limit", limit));
        await using var found = await command.ExecuteReaderAsync(cancellationToken);
        while (await found.ReadAsync(cancellationToken))
        {
            long? detail = await found.IsDBNullAsync(2, cancellationToken) ? null : found.GetInt64(2);
            if (check.ReferencedTable is { } referenced && rejects.IsRejectedKey(referenced, detail!.Value)) continue;
            var (line, value) = (found.GetInt64(0), Shown(found.GetValue(1)));
            rejects.Add(new ImportReject(check.Table.FileName, line, check.Column.Name, value, check.Reason(detail)));
        }
    }

    /// <summary>Instants are shown in UTC, whatever offset the file has.</summary>
    private static string Shown(object value) => value switch
    {
        DateTime utc => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture),
        DateTimeOffset instant => Shown(instant.UtcDateTime),
        _ => (string)value,
    };

    private async Task ExecuteAllAsync(IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements) await ExecuteAsync(statement, cancellationToken);
    }

    private async Task ExecuteAsync(string statement, CancellationToken cancellationToken)
    {
        await using var command = Command(statement);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<long> ExecuteAsync(string statement, long version, CancellationToken cancellationToken)
    {
        await using var command = Command(statement, (SqlDialect.Version, version));
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Command(string statement, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private void Report(ImportStep step, string table, long rows) => progress?.Report(new ImportProgress(step, table, rows));
}
