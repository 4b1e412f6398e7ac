using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>A row of one of the chunks that a new chunk is made from.</summary>
internal readonly record struct RowPick(int Source, int Row);

/// <summary>Makes a chunk of rows picked from others, column by column, so that no row is decoded.</summary>
internal sealed class ChunkGatherer(IReadOnlyList<Chunk> sources)
{
    private readonly ImpairmentWriter impairments = new();
    private readonly NeedsWriter needs = new();
    private readonly SupportWriter support = new();
    private readonly EndOfCaseWriter endOfCase = new();

    /// <param name="picks">In order of id, 1 to <see cref="Chunk.Capacity"/>; of one source in order of row.</param>
    public Chunk Gather(ReadOnlySpan<RowPick> picks)
    {
        var count = picks.Length;
        GatherFacts(picks.ToArray());
        var runs = RunsOf(picks);
        return new Chunk
        {
            Count = count,
            Ids = NumberCells.Of(Each<long>(runs, count, static (chunk, cells, first) => chunk.Ids!.CopyTo(cells, first))),
            People = NumberCells.Of(Each<long>(runs, count, static (chunk, cells, first) => chunk.People!.CopyTo(cells, first))),
            Days =
            [
                .. Enum.GetValues<DayColumn>().Select(column => DayCells.Of(Each<ushort>(
                    runs, count, (chunk, cells, first) => chunk.Day(column).Padded.Slice(first, cells.Length).CopyTo(cells)))),
            ],
            Bytes = GatherBytes(runs, count),
            Minutes =
            [
                .. Enum.GetValues<MinutesColumn>().Select(column => MinutesCells.Of(Each<int>(
                    runs, count, (chunk, cells, first) => chunk.Time(column).CopyTo(cells, first)))),
            ],
            Caseworkers = RowBlocks.Pad(Each<ushort>(
                runs, count, static (chunk, cells, first) => chunk.Caseworkers.AsSpan(first, cells.Length).CopyTo(cells))),
            Impairments = impairments.Finish(),
            Needs = needs.Finish(),
            Support = support.Finish(),
            EndOfCase = endOfCase.Finish(),
        };
    }

    private delegate void CopyCells<TCell>(Chunk chunk, Span<TCell> cells, int first);

    /// <summary>Neighbours that stay neighbours are copied together: nearly all rows of a refresh.</summary>
    private static List<RowRun> RunsOf(ReadOnlySpan<RowPick> picks)
    {
        var runs = new List<RowRun>();
        foreach (var (source, row) in picks)
        {
            var last = runs is [] ? default : runs[^1];
            if (last.Count > 0 && last.Source == source && last.First + last.Count == row) runs[^1] = last with { Count = last.Count + 1 };
            else runs.Add(new RowRun(source, row, 1));
        }

        return runs;
    }

    private ReadOnlySpan<TCell> Each<TCell>(List<RowRun> runs, int count, CopyCells<TCell> copy)
    {
        var cells = new TCell[count];
        var next = 0;
        foreach (var run in runs)
        {
            copy(sources[run.Source], cells.AsSpan(next, run.Count), run.First);
            next += run.Count;
        }

        return cells;
    }

    private ByteCells?[] GatherBytes(List<RowRun> runs, int count)
    {
        var columns = new ByteCells?[Chunk.ByteColumns];
        var cells = new byte[count];
        var buffers = sources.Select(source => new byte[source.Blocks * RowBlocks.Rows]).ToArray();
        for (var column = 0; column < columns.Length; column++)
        {
            if (sources[0].Bytes[column] is null) continue;
            var expanded = new bool[buffers.Length];
            var next = 0;
            foreach (var (source, first, length) in runs)
            {
                var from = sources[source].Byte((ByteColumn)column);
                if (!from.IsDense && !expanded[source]) from.Expand(buffers[source]);
                expanded[source] = true;
                (from.IsDense ? from.Padded : buffers[source]).Slice(first, length).CopyTo(cells.AsSpan(next, length));
                next += length;
            }

            columns[column] = ByteCells.Of(cells, column > 0 ? columns[column - 1] : null);
        }

        return columns;
    }

    private readonly record struct RowRun(int Source, int First, int Count);

    /// <summary>Facts lie in order of row, so one finger a source and kind of fact finds them all.</summary>
    private void GatherFacts(RowPick[] picks)
    {
        var fingers = sources.Select(_ => default(Fingers)).ToArray();
        var levels = new NeedLevels[CategoryLists.NeedStage.Size];
        var answers = new byte[CategoryLists.OutcomeQuestion.Size];
        for (var row = 0; row < picks.Length; row++)
        {
            var (chunk, from) = (sources[picks[row].Source], picks[row].Row);
            ref var at = ref fingers[picks[row].Source];
            if (IsAt(chunk.Impairments.Rows, ref at.Impairments, from))
            {
                impairments.Write((ushort)row, chunk.Impairments.Masks[at.Impairments]);
            }

            if (IsAt(chunk.Needs.Rows, ref at.Needs, from))
            {
                for (var stage = 0; stage < levels.Length; stage++) levels[stage] = chunk.Needs.OfStage(stage)[at.Needs];
                needs.Write((ushort)row, levels);
            }

            if (IsAt(chunk.Support.Rows, ref at.Support, from))
            {
                support.Begin((ushort)row);
                for (var entry = chunk.Support.First[at.Support]; entry < chunk.Support.First[at.Support + 1]; entry++)
                {
                    support.WriteEntry(chunk.Support.Cells[entry], chunk.Support.Times[entry]);
                }
            }

            if (IsAt(chunk.EndOfCase.Rows, ref at.EndOfCase, from))
            {
                for (var question = 0; question < answers.Length; question++)
                {
                    answers[question] = chunk.EndOfCase.ToQuestion(question)[at.EndOfCase];
                }

                endOfCase.Write((ushort)row, answers);
            }
        }
    }

    private static bool IsAt(ReadOnlySpan<ushort> factRows, ref int finger, int row)
    {
        while (finger < factRows.Length && factRows[finger] < row) finger++;
        return finger < factRows.Length && factRows[finger] == row;
    }

    private struct Fingers
    {
        public int Impairments;
        public int Needs;
        public int Support;
        public int EndOfCase;
    }
}
