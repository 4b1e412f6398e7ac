using System.Data;
using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>How PostgreSQL would answer a statement.</summary>
/// <param name="Cost">As the planner guesses it.</param>
/// <param name="ScannedTables">Those that would be read from end to end.</param>
internal sealed partial record ExplainedPlan(double Cost, IReadOnlyList<string> ScannedTables)
{
    /// <summary>In units of cost, what PostgreSQL thinks that it takes to make a plan of nine tables (<c>cached_plan_cost</c>).</summary>
    private const double Planning = 25;

    /// <summary>
    /// With the values that it has this time; or, where that looks cheaper, with any: which of the two a statement gets that is asked so
    /// often that it is prepared, PostgreSQL decides so.
    /// </summary>
    public static async Task<ExplainedPlan> OfAsync(IQueryable query)
    {
        await using var command = query.CreateDbCommand();
        if (command.Connection!.State != ConnectionState.Open) await command.Connection.OpenAsync();
        var (text, parameters) = (command.CommandText, command.Parameters.Cast<NpgsqlParameter>().ToList());
        var custom = await ReadAsync(command, $"EXPLAIN (FORMAT JSON) {text}");
        if (parameters is []) return custom;
        command.Parameters.Clear();
        var numbered = Parameter().Replace(
            text, name => $"${parameters.FindIndex(p => p.ParameterName.TrimStart('@') == name.Value[1..]) + 1}");
        await RunAsync(command, $"PREPARE asked ({string.Join(", ", parameters.Select(p => p.DataTypeName))}) AS {numbered}");
        await RunAsync(command, "SET plan_cache_mode = force_generic_plan");
        var generic = await ReadAsync(
            command, $"EXPLAIN (FORMAT JSON) EXECUTE asked ({string.Join(", ", parameters.Select(_ => "NULL"))})");
        await RunAsync(command, "RESET plan_cache_mode");
        await RunAsync(command, "DEALLOCATE asked");
        return generic.Cost < custom.Cost + Planning ? generic : custom;
    }

    private static async Task RunAsync(DbCommand command, string text)
    {
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<ExplainedPlan> ReadAsync(DbCommand command, string explain)
    {
        command.CommandText = explain;
        using var answer = JsonDocument.Parse((string)(await command.ExecuteScalarAsync())!);
        var plan = answer.RootElement[0].GetProperty("Plan");
        return new ExplainedPlan(
            plan.GetProperty("Total Cost").GetDouble(),
            [.. Nodes(plan).Where(node => node.GetProperty("Node Type").GetString() == "Seq Scan")
                .Select(node => node.GetProperty("Relation Name").GetString()!)
                .Distinct()]);
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.TryGetProperty("Plans", out var below)
        ? below.EnumerateArray().SelectMany(Nodes).Prepend(node)
        : [node];

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
