using Microsoft.Data.SqlClient;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Sql;

namespace VictimFirst.Data.Import.Loading;

internal sealed class SqlServerBulkLoad(SqlConnection connection, SqlTransaction transaction) : IBulkLoad
{
    public SqlDialect Sql { get; } = new SqlServerDialect();

    public IRowSink Begin(ExtractTable table)
    {
        var copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.TableLock, transaction)
        {
            DestinationTableName = Sql.Staging(table),
            BulkCopyTimeout = 0,
        };
        return new SqlServerRowSink(copy, table);
    }
}
