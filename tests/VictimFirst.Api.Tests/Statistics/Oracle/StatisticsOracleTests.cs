using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Npgsql;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Statistics.Questions;
using Xunit.Abstractions;

namespace VictimFirst.Api.Tests.Statistics.Oracle;

/// <summary>
/// Random questions over HTTP against hand-written SQL over the database that the host serves, every cell. Each run draws others; to see a
/// run again, set <c>VICTIMFIRST_TEST_SEED</c> to the seed that it names.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class StatisticsOracleTests(ServedApi api, ITestOutputHelper output)
{
    private const int Documents = 160;
    private const int QuestionsADocument = 13;

    [Fact]
    public async Task RandomQuestions_AnswerAsTheDatabaseDoes_EveryCell()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("VICTIMFIRST_TEST_SEED"), CultureInfo.InvariantCulture, out var given)
            ? given
            : Environment.ProcessId;
        await using var database = await RunningDatabase.OpenAsync(new DataFolder(api.Data.FullName), CancellationToken.None);
        await using var connection = new NpgsqlConnection(database.Database.Options.ConnectionString);
        await connection.OpenAsync();
        await using (var tables = new NpgsqlCommand(OracleTables.Sql, connection)) await tables.ExecuteNonQueryAsync();

        var random = new Random(seed);
        var draw = new RandomQuestions(random, await CaseworkersAsync(connection));
        var token = await api.TokenAsync("data-analyst");
        var (asked, cells) = (0, 0);
        for (var document = 0; document < Documents; document++)
        {
            ImmutableArray<OracleQuestion> questions =
                [.. Enumerable.Range(0, QuestionsADocument).Select(_ => OracleQuestion.Draw(draw, random))];
            var data = await AnswerAsync(token, questions, seed);
            for (var question = 0; question < questions.Length; question++)
            {
                var answers = questions[question].Cells(data.GetProperty($"q{question}")).ToList();
                Assert.Equal(questions[question].Tables.Length, answers.Count);
                foreach (var (table, answer) in questions[question].Tables.Zip(answers))
                {
                    var found = answer.ToList();
                    await AgreesAsync(connection, table, found, $"seed {seed}, {questions[question].Field}");
                    (asked, cells) = (asked + 1, cells + found.Count);
                }
            }
        }

        Assert.InRange(asked, 2_000, int.MaxValue);
        output.WriteLine($"seed {seed}: {Documents * QuestionsADocument:N0} questions, {asked:N0} tables, {cells:N0} cells");
    }

    private async Task<JsonElement> AnswerAsync(string token, ImmutableArray<OracleQuestion> questions, int seed)
    {
        var document = $"{{ {string.Join("\n", questions.Select((question, index) => $"q{index}: {question.Field}"))} }}";
        using var response = await api.PostAsync(document, token: token);
        var text = await response.Content.ReadAsStringAsync();
        var answer = JsonDocument.Parse(text).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), $"seed {seed}: {errors}\n{document}");
        return answer.GetProperty("data");
    }

    private static async Task AgreesAsync(NpgsqlConnection connection, OracleTable table, List<OracleCell> found, string context)
    {
        var expected = new Dictionary<string, (double? Value, double Over)>(StringComparer.Ordinal);
        await using (var command = new NpgsqlCommand(table.Sql(), connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                var key = string.Concat(Enumerable.Range(0, table.By.Count).Select(axis => $"{reader.GetString(axis)}|"));
                var value = reader.IsDBNull(table.By.Count) ? (double?)null : reader.GetDouble(table.By.Count);
                expected.Add(key, (value, reader.GetDouble(table.By.Count + 1)));
            }
        }

        double? empty = table.Measure.Aggregate == Aggregate.Count ? 0 : null;
        Assert.Equal(found.Count, found.Select(cell => cell.Key).Distinct().Count());
        foreach (var cell in found)
        {
            var (value, over) = expected.Remove(cell.Key, out var counted) ? counted : (empty, 0);
            var same = (double.IsNaN(cell.Over) || cell.Over == over) && (value is { } number && cell.Value is { } answered
                ? Math.Abs(number - answered) <= 1e-9 * Math.Max(1, Math.Abs(number))
                : value == cell.Value);
            Assert.True(
                same,
                $"{context}\ncell '{cell.Key}': {cell.Value} over {cell.Over}, but the database has {value} over {over}\n{table.Sql()}");
        }

        Assert.True(expected.Count == 0, $"{context}\nthe grid lacks {string.Join(", ", expected.Keys)}\n{table.Sql()}");
    }

    private static async Task<ImmutableArray<string>> CaseworkersAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            "SELECT DISTINCT caseworker_id::text FROM cases WHERE caseworker_id IS NOT NULL ORDER BY 1", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var ids = ImmutableArray.CreateBuilder<string>();
        while (await reader.ReadAsync()) ids.Add(reader.GetString(0));
        return ids.ToImmutable();
    }
}
