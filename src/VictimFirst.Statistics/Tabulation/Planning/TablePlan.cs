using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>Everything that is to be counted in one pass over the chunks of one table, each thing once.</summary>
internal sealed class TablePlan(ImmutableArray<Chunk> chunks)
{
    private readonly Dictionary<TableIndex, int> indexNumbers = [];
    private readonly List<TableIndex> indexes = [];
    private readonly Dictionary<object, int> tallyNumbers = [];
    private readonly List<Func<Tally>> tallies = [];

    public ImmutableArray<Chunk> Chunks => chunks;

    public MaskList Masks { get; } = new();

    public IReadOnlyList<TableIndex> Indexes => indexes;

    /// <summary>Each starts one worker's count.</summary>
    public IReadOnlyList<Func<Tally>> Tallies => tallies;

    public WiderTables Wider { get; } = new();

    public int Number(TableIndex index)
    {
        if (indexNumbers.TryGetValue(index, out var number)) return number;
        indexes.Add(index);
        indexNumbers.Add(index, indexes.Count - 1);
        return indexes.Count - 1;
    }

    /// <param name="what">Equal where the same thing is counted.</param>
    public int Number(object what, Func<Tally> start)
    {
        if (tallyNumbers.TryGetValue(what, out var number)) return number;
        tallies.Add(start);
        tallyNumbers.Add(what, tallies.Count - 1);
        return tallies.Count - 1;
    }
}
