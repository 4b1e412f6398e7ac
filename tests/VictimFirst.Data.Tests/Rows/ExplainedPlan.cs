using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>How PostgreSQL would answer a statement, with the values that it has this time.</summary>
internal static class ExplainedPlan
{
    /// <returns>The tables that would be read from end to end.</returns>
    public static async Task<IReadOnlyList<string>> ScannedTablesAsync(IQueryable query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = $"EXPLAIN (FORMAT JSON) {command.CommandText}";
        if (command.Connection!.State != System.Data.ConnectionState.Open) await command.Connection.OpenAsync();
        using var plan = JsonDocument.Parse((string)(await command.ExecuteScalarAsync())!);
        return [.. Nodes(plan.RootElement[0].GetProperty("Plan"))
            .Where(node => node.GetProperty("Node Type").GetString() == "Seq Scan")
            .Select(node => node.GetProperty("Relation Name").GetString()!)
            .Distinct()];
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.TryGetProperty("Plans", out var below)
        ? below.EnumerateArray().SelectMany(Nodes).Prepend(node)
        : [node];
}
