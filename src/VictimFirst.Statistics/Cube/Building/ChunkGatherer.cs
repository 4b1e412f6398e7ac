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
        var (rows, count) = (picks.ToArray(), picks.Length);
        GatherFacts(rows);
        return new Chunk
        {
            Count = count,
            Ids = NumberCells.Of(Each(rows, pick => sources[pick.Source].Ids![pick.Row])),
            People = NumberCells.Of(Each(rows, pick => sources[pick.Source].People![pick.Row])),
            Days = [.. Enum.GetValues<DayColumn>().Select(c => DayCells.Of(Each(rows, pick => sources[pick.Source].Day(c).Padded[pick.Row])))],
            Bytes = GatherBytes(rows),
            Minutes = [.. Enum.GetValues<MinutesColumn>().Select(c => MinutesCells.Of(Each(rows, pick => sources[pick.Source].Time(c)[pick.Row])))],
            Caseworkers = RowBlocks.Pad(Each(rows, pick => sources[pick.Source].Caseworkers![pick.Row])),
            Impairments = impairments.Finish(),
            Needs = needs.Finish(),
            Support = support.Finish(),
            EndOfCase = endOfCase.Finish(),
        };
    }

    private static ReadOnlySpan<TCell> Each<TCell>(RowPick[] picks, Func<RowPick, TCell> cell)
    {
        var cells = new TCell[picks.Length];
        for (var row = 0; row < cells.Length; row++) cells[row] = cell(picks[row]);
        return cells;
    }

    private ByteCells?[] GatherBytes(RowPick[] picks)
    {
        var columns = new ByteCells?[Chunk.ByteColumns];
        var cells = new byte[picks.Length];
        var buffers = sources.Select(source => new byte[source.Blocks * RowBlocks.Rows]).ToArray();
        for (var column = 0; column < columns.Length; column++)
        {
            if (sources[0].Bytes[column] is null) continue;
            for (var source = 0; source < buffers.Length; source++)
            {
                var expanded = sources[source].Byte((ByteColumn)column).Expand(buffers[source]);
                for (var row = 0; row < picks.Length; row++)
                {
                    if (picks[row].Source == source) cells[row] = expanded[picks[row].Row];
                }
            }

            columns[column] = ByteCells.Of(cells, column > 0 ? columns[column - 1] : null);
        }

        return columns;
    }

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
            if (IsAt(chunk.Impairments.Rows, ref at.Impairments, from)) impairments.Write((ushort)row, chunk.Impairments.Masks[at.Impairments]);
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
                for (var question = 0; question < answers.Length; question++) answers[question] = chunk.EndOfCase.ToQuestion(question)[at.EndOfCase];
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
