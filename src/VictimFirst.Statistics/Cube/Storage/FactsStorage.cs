using VictimFirst.Statistics.Cube.Building;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Storage;

/// <summary>The facts that only some rows of a chunk have: the rows first, then what each of them has.</summary>
internal static class FactsStorage
{
    public static void Write(PayloadWriter writer, Chunk chunk)
    {
        WriteRows(writer, chunk.Impairments.Rows);
        writer.Planes(chunk.Impairments.Masks);
        WriteRows(writer, chunk.Needs.Rows);
        for (var stage = 0; stage < chunk.Needs.Stages; stage++)
        {
            var levels = chunk.Needs.OfStage(stage);
            var packed = new uint[levels.Length];
            for (var row = 0; row < levels.Length; row++) packed[row] = levels[row].Packed;
            writer.Planes(packed, sizeof(uint));
        }

        WriteRows(writer, chunk.EndOfCase.Rows);
        for (var question = 0; question < chunk.EndOfCase.Questions; question++) writer.Bytes(chunk.EndOfCase.ToQuestion(question));
        WriteSupport(writer, chunk.Support);
    }

    public static MaskFacts ReadImpairments(PayloadReader reader)
    {
        var rows = ReadRows(reader);
        return rows is [] ? MaskFacts.None : new MaskFacts(rows, reader.Planes(rows.Length));
    }

    public static NeedsFacts ReadNeeds(PayloadReader reader)
    {
        var rows = ReadRows(reader);
        NeedLevels[][] byStage =
            [.. Enumerable.Range(0, NeedsFacts.None.Stages)
                .Select(_ => reader.Planes(rows.Length, sizeof(uint)).Select(NeedLevels.OfPacked).ToArray())];
        return rows is [] ? NeedsFacts.None : new NeedsFacts(rows, byStage);
    }

    public static EndOfCaseFacts ReadEndOfCase(PayloadReader reader)
    {
        var rows = ReadRows(reader);
        byte[][] byQuestion = [.. Enumerable.Range(0, EndOfCaseFacts.None.Questions).Select(_ => reader.Bytes(rows.Length).ToArray())];
        return rows is [] ? EndOfCaseFacts.None : new EndOfCaseFacts(rows, byQuestion);
    }

    /// <param name="storedChannels">How many channels there were when the cube was written.</param>
    public static SupportFacts ReadSupport(PayloadReader reader, int storedChannels)
    {
        var rows = ReadRows(reader);
        var lengths = reader.Differences(rows.Length);
        var entries = reader.Count();
        if (lengths.Any(length => length < 1) || lengths.Sum() != entries) throw PayloadReader.Damaged();
        var cells = reader.Bytes(entries);
        var writer = new SupportWriter();
        var times = reader.Bytes(entries);
        var entry = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            writer.Begin(rows[row]);
            for (var left = lengths[row]; left > 0; left--, entry++)
            {
                var (type, channel) = Math.DivRem(cells[entry], (byte)storedChannels);
                writer.WriteEntry(checked((byte)((type * CategoryLists.ContactChannel.Size) + channel)), times[entry]);
            }
        }

        return writer.Finish();
    }

    private static void WriteSupport(PayloadWriter writer, SupportFacts support)
    {
        WriteRows(writer, support.Rows);
        var lengths = new long[support.Rows.Length];
        for (var row = 0; row < lengths.Length; row++) lengths[row] = support.First[row + 1] - support.First[row];
        writer.Differences(lengths);
        writer.Number(support.Cells.Length);
        writer.Bytes(support.Cells);
        writer.Bytes(support.Times);
    }

    private static void WriteRows(PayloadWriter writer, ReadOnlySpan<ushort> rows)
    {
        writer.Number(rows.Length);
        writer.Planes(rows);
    }

    private static ushort[] ReadRows(PayloadReader reader)
    {
        var rows = reader.Planes(reader.Count());
        for (var row = 1; row < rows.Length; row++)
        {
            if (rows[row - 1] >= rows[row]) throw PayloadReader.Damaged();
        }

        return rows;
    }
}
