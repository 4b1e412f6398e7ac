using Microsoft.EntityFrameworkCore;
using Npgsql;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Import;

/// <summary>A folder for an extract and a database to import it into.</summary>
public abstract class ImportTestBase(PostgreSqlServer server) : IAsyncLifetime
{
    private int written;

    protected string Folder { get; } = Directory.CreateTempSubdirectory("victimfirst-import-").FullName;

    protected VictimFirstDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await server.CreateDatabaseAsync();

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    internal DirectoryInfo Write(TestExtract extract) => extract.Write(Path.Combine(Folder, $"extract-{++written}"));

    internal Task<ImportResult> ImportAsync(TestExtract extract) => ImportAsync(Write(extract));

    internal Task<ImportResult> ImportAsync(DirectoryInfo folder, ImportOptions? options = null) =>
        new ExtractImporter(Database, TimeProvider.System, options).ImportAsync(folder);

    internal async Task<ImportReject> RejectOfAsync(TestExtract extract) => Assert.Single((await ImportAsync(extract)).Rejects);

    /// <summary>Every row of every table as text, with the version counters: two equal dumps are two equal databases.</summary>
    protected async Task<string> DumpAsync()
    {
        await using var context = Database.CreateContext();
        await context.Database.OpenConnectionAsync();
        var lines = new List<string>();
        foreach (var table in ExtractFormat.Tables.Select(t => t.Name).Append("data_state"))
        {
            await using var command = new NpgsqlCommand(
                $"SELECT t::text, xmin::text FROM {table} t ORDER BY 1", (NpgsqlConnection)context.Database.GetDbConnection());
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) lines.Add($"{table} {reader.GetString(0)} {reader.GetString(1)}");
        }

        return string.Join('\n', lines);
    }
}
