using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Loading;
using VictimFirst.Data.Import.Rejects;
using VictimFirst.Data.Rules;

namespace VictimFirst.Data.Import.Reading;

/// <summary>Reads one file of an extract line by line. Good rows go to a sink, everything that is wrong to the log.</summary>
internal sealed class ExtractFileReader : IDisposable
{
    /// <summary>Bytes of the longest record that is read: one that is longer has lost a closing quote.</summary>
    private const int LongestRecord = 4 * 1024 * 1024;

    private const int RowsBetweenLooks = 20_000;

    private readonly ExtractTable table;
    private readonly RejectLog rejects;
    private readonly CsvReader csv;
    private readonly int[] fieldOf;
    private readonly FieldReader[] fieldReaders;
    private readonly RowRule[] rules;
    private readonly (int Field, Func<string, string> Derive)[] derived;
    private readonly int headerFields;

    private ExtractFileReader(ExtractTable table, RejectLog rejects, CsvReader csv, int[] fieldOf)
    {
        (this.table, this.rejects, this.csv, this.fieldOf) = (table, rejects, csv, fieldOf);
        fieldReaders = [.. table.Columns.Select((column, i) => new FieldReader(column, i))];
        rules = [.. RowRules.Of(table)];
        derived = [.. table.Derived.Select(d => (fieldOf[table.Columns.Select(c => c.Name).ToList().IndexOf(d.Source)], d.Derive))];
        headerFields = csv.Headers.Count;
        Row = new ExtractRow(table);
    }

    /// <summary>The values of the row that was read last.</summary>
    public ExtractRow Row { get; }

    /// <summary>Opens a file and checks its encoding and header.</summary>
    /// <returns>Null where the file cannot be read; the log says why.</returns>
    public static ExtractFileReader? Open(DirectoryInfo folder, ExtractTable table, RejectLog rejects)
    {
        var path = Path.Combine(folder.FullName, table.FileName);
        if (!File.Exists(path))
        {
            rejects.AddFile(table.FileName, "is missing; a file without rows has its header line only");
            return null;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        var csv = CsvReader.Create(stream, Options(table, rejects));
        try
        {
            if (TextEncoding.WhyNotUtf8(stream) is { } reason)
            {
                rejects.AddFile(table.FileName, reason);
            }
            else if (ExtractHeader.Match(table, csv.Headers, rejects) is { } fields)
            {
                return new ExtractFileReader(table, rejects, csv, fields);
            }
        }
        catch (CsvFormatException malformed)
        {
            rejects.Add(new ImportReject(table.FileName, 1, "", "", $"has a header line that cannot be read: {malformed.Message}"));
        }

        csv.Dispose();
        return null;
    }

    /// <param name="progress">Gets the number of rows read so far, now and then.</param>
    /// <returns>The number of rows that the sink got. Reading ends early where the log is full.</returns>
    public long ReadInto(IRowSink sink, Action<long> progress, CancellationToken cancellationToken)
    {
        var (read, good) = (0L, 0L);
        try
        {
            while (!rejects.IsFull && csv.Read())
            {
                if (++read % RowsBetweenLooks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    progress(read);
                }

                sink.BeginRow(csv.LineNumber);
                if (ReadRow(sink))
                {
                    sink.EndRow();
                    good++;
                }
                else
                {
                    sink.DiscardRow();
                    RememberKey();
                }
            }
        }
        catch (CsvFormatException malformed)
        {
            Reject(malformed.LineNumber, "", "", "begins a record that does not end: a closing quote is missing");
        }

        progress(read);
        return good;
    }

    public void Dispose() => csv.Dispose();

    private static CsvReaderOptions Options(ExtractTable table, RejectLog rejects) => CsvReaderOptions.Default with
    {
        Separator = ',',
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        BufferSize = 256 * 1024,
        MaxRecordSize = LongestRecord,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = record => rejects.Add(
            new ImportReject(table.FileName, record.LineNumber, "", ShownValue.NotShown, Explain(record.Reason))),
    };

    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "has a quote inside a field that does not begin with one; quote the field and double the quote",
        CsvMalformedReason.TextAfterClosingQuote => "has text after a closing quote; double a quote that belongs to the text",
        CsvMalformedReason.UnterminatedQuote => "begins a record that does not end: a closing quote is missing",
        _ => "is not a record of comma-separated values",
    };

    private bool ReadRow(IRowSink sink)
    {
        Row.Clear();
        if (csv.FieldCount != headerFields)
        {
            var reason = string.Create(CultureInfo.InvariantCulture, $"has {csv.FieldCount} fields, and the header has {headerFields}");
            Reject(csv.LineNumber, "", "", reason);
            return false;
        }

        if (!Utf8.IsValid(csv.RawRecord)) return RejectEncoding();
        var isGood = true;
        for (var i = 0; i < fieldReaders.Length; i++)
        {
            var field = csv.GetSpan(fieldOf[i]);
            if (fieldReaders[i].TryRead(field, Row, sink, out var wrong)) continue;
            var column = table.Columns[i];
            Reject(csv.LineNumber, column.Name, ShownValue.Of(table, column, field), wrong);
            isGood = false;
        }

        if (!isGood || !KeepsRules()) return false;
        foreach (var (field, derive) in derived) Derive(csv.GetSpan(field), derive, sink);
        return true;
    }

    private static void Derive(ReadOnlySpan<byte> source, Func<string, string> derive, IRowSink sink)
    {
        if (source.IsEmpty) sink.None();
        else sink.Text(Encoding.UTF8.GetBytes(derive(Encoding.UTF8.GetString(source))));
    }

    private bool KeepsRules()
    {
        var isGood = true;
        foreach (var rule in rules)
        {
            if (!rule.IsBroken(Row)) continue;
            var ordinal = table.Columns.IndexOf(table.Columns.Single(c => c.Name == rule.Column));
            var value = ShownValue.Of(table, table.Columns[ordinal], csv.GetSpan(fieldOf[ordinal]));
            Reject(csv.LineNumber, rule.Column, value, rule.Reason);
            isGood = false;
        }

        return isGood;
    }

    private bool RejectEncoding()
    {
        var ordinal = Enumerable.Range(0, fieldOf.Length).FirstOrDefault(i => !Utf8.IsValid(csv.GetSpan(fieldOf[i])), -1);
        var name = ordinal < 0 ? "" : table.Columns[ordinal].Name;
        const string Reason = "is not UTF-8; the file may have been written in another encoding, such as Windows-1252";
        Reject(csv.LineNumber, name, ShownValue.NotShown, Reason);
        return false;
    }

    private void RememberKey()
    {
        if (table.Key.Take(2).ToList() is [{ Name: var key }] && Row.Number(key) is { } value) rejects.AddKey(table.Name, value);
    }

    private void Reject(long line, string column, string value, string reason) =>
        rejects.Add(new ImportReject(table.FileName, line, column, value, reason));
}
