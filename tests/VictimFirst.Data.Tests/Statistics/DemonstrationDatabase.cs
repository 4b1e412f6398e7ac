using Npgsql;
using VictimFirst.Data.Demonstration;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Statistics;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>A database that holds the demonstration extract, copied in as it was written, and its cube.</summary>
public sealed class DemonstrationDatabase(PostgreSqlServer server) : IAsyncLifetime
{
    internal VictimFirstDatabase Database { get; private set; } = null!;

    internal CaseCube Cube { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await server.CreateDatabaseAsync();
        var folder = Directory.CreateTempSubdirectory("victimfirst-demonstration-");
        try
        {
            await DemonstrationExtract.WriteAsync(folder, new DemonstrationOptions());
            await CopyInAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Cube = await new CubeLoader(Database).LoadAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task CopyInAsync(string folder)
    {
        await using var connection = new NpgsqlConnection(Database.Options.ConnectionString);
        await connection.OpenAsync();
        foreach (var table in ExtractFormat.Tables)
        {
            await ExecuteAsync(connection, $"ALTER TABLE {table.Name} ALTER COLUMN data_version SET DEFAULT 1");
            var columns = string.Join(", ", table.Columns.Select(c => c.Name));
            await using var copy = await connection.BeginTextImportAsync($"COPY {table.Name} ({columns}) FROM STDIN (FORMAT csv, HEADER true)");
            await copy.WriteAsync(await File.ReadAllTextAsync(Path.Combine(folder, table.FileName)));
        }

        var manifest = (await File.ReadAllLinesAsync(Path.Combine(folder, ExtractFormat.ManifestFile)))[1].Split(',');
        await ExecuteAsync(
            connection,
            $"UPDATE data_state SET version = 1, exported_at = '{manifest[1]}', covers_from = '{manifest[2]}', covers_to = '{manifest[3]}'");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
