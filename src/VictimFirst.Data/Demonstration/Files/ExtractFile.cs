using System.Collections.Immutable;
using CsvHelper;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Demonstration.Files;

/// <summary>
/// One CSV file being written, row by row and column by column in the format's order. The writer refuses a row of another length.
/// </summary>
internal sealed class ExtractFile : IDisposable
{
    private const int BufferBytes = 128 * 1024;

    // RFC 4180 but for the line ends, which the extract's format sets.
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        NewLine = "\n",
        TrueValue = "true",
        FalseValue = "false",
        BufferSize = BufferBytes,
    };

    private readonly CsvWriter csv;
    private long lastId;

    public ExtractFile(DirectoryInfo folder, string name, ImmutableArray<ExtractColumn> columns)
    {
        // The CSV writer has a buffer of its own.
        var path = Path.Combine(folder.FullName, name);
        var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        csv = CsvWriter.Create(stream, Options);
        foreach (var column in columns) csv.WriteField(column.Name);
        csv.EndRecord();
    }

    /// <summary>The next key of this file, from 1.</summary>
    public long NextId() => ++lastId;

    public ExtractFile Text(string? value)
    {
        csv.WriteField(value);
        return this;
    }

    public ExtractFile Whole(long? value)
    {
        csv.WriteField(value);
        return this;
    }

    public ExtractFile Flag(bool? value)
    {
        if (value is { } known) csv.WriteField(known);
        else csv.WriteField((string?)null);
        return this;
    }

    public ExtractFile Uuid(Guid? value)
    {
        csv.WriteField(value?.ToString("D"));
        return this;
    }

    public ExtractFile Date(DateOnly? value)
    {
        if (value is { } known) csv.WriteField(known);
        else csv.WriteField((string?)null);
        return this;
    }

    public ExtractFile Time(DateTimeOffset? value)
    {
        if (value is not { } known)
        {
            csv.WriteField((string?)null);
            return this;
        }

        Span<byte> text = stackalloc byte[IsoTimestamp.Length];
        IsoTimestamp.Format(known, text);
        csv.WriteField(text);
        return this;
    }

    public void End() => csv.EndRecord();

    public void Dispose() => csv.Dispose();
}
