using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Sql;

namespace VictimFirst.Data.Import.Loading;

/// <summary>What an import needs of a database beyond running statements: its way of taking many rows, and its words.</summary>
internal interface IBulkLoad
{
    SqlDialect Sql { get; }

    /// <summary>Rows for a table's staging table. The connection does nothing else until the sink is disposed.</summary>
    IRowSink Begin(ExtractTable table);
}
