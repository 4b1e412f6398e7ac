namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>
/// What a tally counted, cell by cell of its own table, or of a question's once folded. Raw: it never leaves this assembly.
/// </summary>
internal sealed class RawCells(int cells, bool hasSums, bool hasKeys = false)
{
    /// <summary>Units, people or records: the figure itself where it is a count, the base of it otherwise.</summary>
    public int[] Counts { get; } = new int[cells];

    /// <summary>Sums of stored units, where the figure is not just a count.</summary>
    public long[]? Sums { get; } = hasSums ? new long[cells] : null;

    /// <summary>Sums of record keys modulo 2^32, where the count is to be protected.</summary>
    public uint[]? Keys { get; } = hasKeys ? new uint[cells] : null;

    /// <summary>Every value by cell with how often it came, where the figure is a median. One value may stand several times.</summary>
    public List<(int Cell, int Value, int Times)>? Values { get; init; }

    public void Add(RawCells other)
    {
        for (var cell = 0; cell < Counts.Length; cell++) Counts[cell] += other.Counts[cell];
        for (var cell = 0; cell < Sums?.Length; cell++) Sums[cell] += other.Sums![cell];
        for (var cell = 0; cell < Keys?.Length; cell++) Keys[cell] += other.Keys![cell];
        Values?.AddRange(other.Values!);
    }
}
