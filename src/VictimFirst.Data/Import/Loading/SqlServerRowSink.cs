using System.Data;
using System.Text;
using Microsoft.Data.SqlClient;
using VictimFirst.Data.Configurations;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Import.Loading;

/// <summary>Collects rows, and sends them with SqlBulkCopy in batches.</summary>
internal sealed class SqlServerRowSink : IRowSink
{
    private const int BatchRows = 10_000;

    private readonly SqlBulkCopy copy;
    private readonly DataTable batch = new();
    private readonly object[] row;
    private int next;

    public SqlServerRowSink(SqlBulkCopy copy, ExtractTable table)
    {
        this.copy = copy;
        batch.Columns.Add("line", typeof(long));
        foreach (var column in table.Stored) batch.Columns.Add(column.Name, TypeOf(column));
        row = new object[batch.Columns.Count];
    }

    public void BeginRow(long line)
    {
        next = 0;
        Int64(line);
    }

    public void None() => row[next++] = DBNull.Value;

    public void Int64(long value) => row[next++] = value;

    public void Int32(int value) => row[next++] = value;

    public void Int16(short value) => row[next++] = value;

    public void Flag(bool value) => row[next++] = value;

    public void Uuid(Guid value) => row[next++] = value;

    public void Day(DateOnly value) => row[next++] = value.ToDateTime(TimeOnly.MinValue);

    public void Instant(DateTime utc) => row[next++] = new DateTimeOffset(utc);

    public void Text(ReadOnlySpan<byte> utf8) => row[next++] = Encoding.UTF8.GetString(utf8);

    public void EndRow()
    {
        batch.Rows.Add(row);
        if (batch.Rows.Count == BatchRows) Send();
    }

    public void DiscardRow() => next = 0;

    public void Complete() => Send();

    public void Dispose()
    {
        ((IDisposable)copy).Dispose();
        batch.Dispose();
    }

    private void Send()
    {
        copy.WriteToServer(batch);
        batch.Clear();
    }

    private static Type TypeOf(ExtractColumn column) => column.Kind switch
    {
        ColumnKind.Id or ColumnKind.Reference => typeof(long),
        ColumnKind.Date => typeof(DateTime),
        ColumnKind.Timestamp => typeof(DateTimeOffset),
        ColumnKind.Flag => typeof(bool),
        ColumnKind.Uuid => typeof(Guid),
        ColumnKind.Whole => ColumnTypes.IsSmall(column) ? typeof(short) : typeof(int),
        _ => typeof(string),
    };
}
