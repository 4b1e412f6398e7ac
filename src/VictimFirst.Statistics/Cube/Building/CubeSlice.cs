using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>The referrals of a cube that were received or closed in a run of days, without caseworkers, and no other table.</summary>
internal sealed class CubeSlice(DateOnly firstDay, DateOnly lastDay)
{
    private readonly ushort first = Day.Of(firstDay);
    private readonly ushort last = Day.Of(lastDay);

    public CubeTables Apply(CubeTables tables) => new()
    {
        RowsPerChunk = tables.RowsPerChunk,
        Referrals = [.. tables.Referrals.Select(Slice).OfType<Chunk>()],
        RestorativeJustice = [],
        Surveys = [],
        Complaints = [],
        Engagement = [],
        Caseworkers = Caseworkers.Nobody,
    };

    private Chunk? Slice(Chunk chunk)
    {
        var (received, closed) = (chunk.Day(DayColumn.Received), chunk.Day(DayColumn.Closed));
        RowPick[] picks =
        [
            .. Enumerable.Range(0, chunk.Count)
                .Where(row => IsInside(received.Padded[row]) || IsInside(closed.Padded[row]))
                .Select(row => new RowPick(0, row)),
        ];
        if (picks is []) return null;
        var kept = picks.Length == chunk.Count ? chunk : new ChunkGatherer([chunk]).Gather(picks);
        return kept.WithoutCaseworkers()
            .With(DayColumn.Received, Inside(kept, DayColumn.Received))
            .With(DayColumn.Closed, Inside(kept, DayColumn.Closed));
    }

    /// <summary>A day outside is another edition's to tell.</summary>
    private DayCells Inside(Chunk chunk, DayColumn column)
    {
        var days = chunk.Day(column).Padded[..chunk.Count].ToArray();
        for (var row = 0; row < days.Length; row++)
        {
            if (!IsInside(days[row])) days[row] = Day.None;
        }

        return DayCells.Of(days);
    }

    private bool IsInside(ushort day) => day >= first && day <= last;
}
