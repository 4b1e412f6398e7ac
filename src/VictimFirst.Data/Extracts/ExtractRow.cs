using System.Collections.Frozen;

namespace VictimFirst.Data.Extracts;

/// <summary>
/// The values of one line of a file after parsing, by column. One instance serves a whole file: it is filled again for every line.
/// Texts are not kept, only whether they are given.
/// </summary>
internal sealed class ExtractRow(ExtractTable table)
{
    private readonly FrozenDictionary<string, int> ordinals =
        table.Columns.Select((column, i) => KeyValuePair.Create(column.Name, i)).ToFrozenDictionary(StringComparer.Ordinal);
    private readonly long[] numbers = new long[table.Columns.Length];
    private readonly string?[] codes = new string?[table.Columns.Length];
    private readonly bool[] given = new bool[table.Columns.Length];

    public void Clear() => Array.Clear(given);

    public void SetNone(int ordinal) => given[ordinal] = false;

    public void SetText(int ordinal) => given[ordinal] = true;

    public void Set(int ordinal, long value) => (numbers[ordinal], given[ordinal]) = (value, true);

    public void Set(int ordinal, string code) => (codes[ordinal], given[ordinal]) = (code, true);

    public void Set(int ordinal, DateOnly value) => Set(ordinal, value.DayNumber);

    /// <param name="value">In UTC.</param>
    public void Set(int ordinal, DateTime value) => Set(ordinal, value.Ticks);

    public bool Has(string column) => given[ordinals[column]];

    public string? Code(string column) => ordinals[column] is var i && given[i] ? codes[i] : null;

    public long? Number(string column) => ordinals[column] is var i && given[i] ? numbers[i] : null;

    public DateOnly? Date(string column) => Number(column) is { } day ? DateOnly.FromDayNumber((int)day) : null;

    public DateTimeOffset? Instant(string column) => Number(column) is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
