using Npgsql;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Sql;

namespace VictimFirst.Data.Import.Loading;

internal sealed class PostgreSqlBulkLoad(NpgsqlConnection connection) : IBulkLoad
{
    public SqlDialect Sql { get; } = new PostgreSqlDialect();

    public IRowSink Begin(ExtractTable table) => new PostgreSqlRowSink(
        connection.BeginRawBinaryCopy($"COPY {Sql.Staging(table)} FROM STDIN (FORMAT BINARY)"), table.Stored.Count() + 1);
}
