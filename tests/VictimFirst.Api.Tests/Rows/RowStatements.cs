using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VictimFirst.Api.Tests.Rows;

/// <summary>Every statement that reads rows. Those of the audit log, and of who watches for new data and new
/// editions, are not among them.</summary>
internal sealed partial class RowStatements : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> statements = [];

    /// <summary>Those since the last time that this was asked.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (statements.TryDequeue(out var statement)) taken.Add(statement);
        return taken;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Add(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Add(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Add(command);
        return new(result);
    }

    private void Add(DbCommand command)
    {
        var tables = Tables().Matches(command.CommandText).Select(table => table.Groups["name"].Value);
        if (tables.Any(table => !IsTheHostsOwn(table))) statements.Enqueue(command.CommandText);
    }

    private static bool IsTheHostsOwn(string table) =>
        table.StartsWith("audit_", StringComparison.Ordinal) || table.StartsWith("edition", StringComparison.Ordinal)
        || table is "data_state" or "cube_changes" or "cell_budgets" or "reference_misses";

    [GeneratedRegex(@"\b(FROM|JOIN) (?<name>[a-z_]+)")]
    private static partial Regex Tables();
}
