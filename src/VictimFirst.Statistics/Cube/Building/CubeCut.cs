using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>The rows of a cube that were received by a day, without caseworkers.</summary>
internal sealed class CubeCut(DateOnly lastDay)
{
    private readonly ushort last = Day.Of(lastDay);

    public CubeTables Apply(CubeTables tables) => new()
    {
        RowsPerChunk = tables.RowsPerChunk,
        Referrals = [.. tables.Referrals.Select(CutReferrals).OfType<Chunk>()],
        RestorativeJustice = [.. tables.RestorativeJustice.Select(CutSmall).OfType<Chunk>()],
        Surveys = [.. tables.Surveys.Select(CutSmall).OfType<Chunk>()],
        Complaints = [.. tables.Complaints.Select(CutSmall).OfType<Chunk>()],
        Engagement = [.. tables.Engagement.Where(activity => activity.StartsOn <= lastDay)],
        Caseworkers = Caseworkers.Nobody,
    };

    private Chunk? CutReferrals(Chunk chunk)
    {
        var received = chunk.Day(DayColumn.Received);
        if (received.Latest <= last) return chunk.WithoutCaseworkers();
        RowPick[] picks =
            [.. Enumerable.Range(0, chunk.Count).Where(row => received.Padded[row] <= last).Select(row => new RowPick(0, row))];
        return picks is [] ? null : new ChunkGatherer([chunk]).Gather(picks).WithoutCaseworkers();
    }

    /// <summary>The rows of these tables are in order of the day received.</summary>
    private Chunk? CutSmall(Chunk chunk)
    {
        var received = chunk.Day(DayColumn.Received);
        if (received.Latest <= last) return chunk;
        var count = 0;
        while (count < chunk.Count && received.Padded[count] <= last) count++;
        if (count == 0) return null;
        var buffer = new byte[chunk.Blocks * RowBlocks.Rows];
        return new Chunk
        {
            Count = count,
            Ids = First(chunk.Ids, count),
            People = First(chunk.People, count),
            Days = [.. chunk.Days.Select(days => days is null ? null : DayCells.Of(days.Padded[..count]))],
            Bytes = [.. chunk.Bytes.Select(cells => cells is null ? null : ByteCells.Of(cells.Expand(buffer)[..count], neighbour: null))],
            Minutes = chunk.Minutes,
            Caseworkers = chunk.Caseworkers,
            Impairments = chunk.Impairments,
            Needs = chunk.Needs,
            Support = chunk.Support,
            EndOfCase = chunk.EndOfCase,
        };
    }

    private static NumberCells? First(NumberCells? numbers, int count)
    {
        if (numbers is null) return null;
        var first = new long[count];
        numbers.CopyTo(first, 0);
        return NumberCells.Of(first);
    }
}
