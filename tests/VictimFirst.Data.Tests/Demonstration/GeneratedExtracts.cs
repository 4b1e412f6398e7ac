using System.Collections.Concurrent;
using System.Collections.Immutable;
using CsvHelper;
using VictimFirst.Data.Demonstration;

namespace VictimFirst.Data.Tests.Demonstration;

[CollectionDefinition(Name)]
public sealed class GeneratedExtractsCollection : ICollectionFixture<GeneratedExtracts>
{
    public const string Name = "Generated extracts";
}

/// <summary>Extracts written once and read by many tests; their folders go with the last of these.</summary>
public sealed class GeneratedExtracts : IDisposable
{
    private readonly ConcurrentDictionary<DemonstrationOptions, Lazy<ReadExtract>> written = new();
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("victim-first-demonstration-");

    public ReadExtract Of(int seed, long? cases = null)
    {
        var options = new DemonstrationOptions { Seed = seed, Cases = cases };
        return written.GetOrAdd(options, _ => new Lazy<ReadExtract>(() =>
        {
            var folder = new DirectoryInfo(Path.Combine(root.FullName, $"{seed}-{cases}"));
            DemonstrationExtract.WriteAsync(folder, options).GetAwaiter().GetResult();
            return new ReadExtract(folder);
        })).Value;
    }

    public void Dispose() => root.Delete(recursive: true);
}

/// <summary>The files of an extract, read back as text.</summary>
public sealed class ReadExtract(DirectoryInfo folder)
{
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Row>>> tables = new();
    private readonly ConcurrentDictionary<string, Lazy<Dictionary<string, Row>>> byKey = new();

    public DirectoryInfo Folder { get; } = folder;

    public ImmutableArray<Row> this[string table] => tables.GetOrAdd(table, name => new Lazy<ImmutableArray<Row>>(() => Read(name))).Value;

    /// <summary>Rows of a file by their first column.</summary>
    public Dictionary<string, Row> By(string table) =>
        byKey.GetOrAdd(table, name => new Lazy<Dictionary<string, Row>>(() => this[name].ToDictionary(r => r.First))).Value;

    private ImmutableArray<Row> Read(string table)
    {
        using var stream = File.OpenRead(Path.Combine(Folder.FullName, $"{table}.csv"));
        using var csv = CsvReader.Create(stream);
        var rows = ImmutableArray.CreateBuilder<Row>();
        string[]? headers = null;
        while (csv.Read())
        {
            headers ??= [.. csv.Headers];
            rows.Add(new Row(headers, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]));
        }

        return rows.ToImmutable();
    }
}

public sealed class Row(string[] headers, string[] fields)
{
    public string First => fields[0];

    public string this[string column] =>
        fields[Array.IndexOf(headers, column) is >= 0 and var at ? at : throw new KeyNotFoundException(column)];

    public bool Is(string column, string value) => this[column] == value;

    public bool IsTrue(string column) => this[column] == "true";

    public bool Has(string column) => this[column].Length > 0;

    public DateOnly Date(string column) => DateOnly.ParseExact(this[column], "yyyy-MM-dd");

    public DateTimeOffset Time(string column) => DateTimeOffset.ParseExact(this[column], "yyyy-MM-dd'T'HH:mm:sszzz", null);

    public override string ToString() => string.Join(',', fields);
}
