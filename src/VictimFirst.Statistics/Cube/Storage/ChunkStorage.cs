using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube.Storage;

/// <summary>
/// One chunk, column after column as plain cells. How a column lies in memory (sparse or dense, in how many bytes) is found again when it
/// is read: it follows from the cells.
/// </summary>
internal static class ChunkStorage
{
    private const int MinutesWidth = 3;

    public static CubePayload Write(Chunk chunk, CubeTable table, int number)
    {
        var writer = new PayloadWriter();
        writer.Number(chunk.Count);
        WriteNumbers(writer, chunk.Ids, chunk.Count);
        WriteNumbers(writer, chunk.People, chunk.Count);
        foreach (var days in chunk.Days)
        {
            writer.Number(days is null ? 0 : 1);
            if (days is not null) writer.Planes(days.Padded[..chunk.Count]);
        }

        foreach (var minutes in chunk.Minutes) WriteMinutes(writer, minutes, chunk.Count);
        writer.Number(chunk.Caseworkers is null ? 0 : 1);
        if (chunk.Caseworkers is not null) writer.Planes(chunk.Caseworkers.AsSpan(0, chunk.Count));
        WriteBytes(writer, chunk);
        FactsStorage.Write(writer, chunk);
        return writer.Finish(table, number, chunk.Count);
    }

    /// <exception cref="InvalidDataException">The payload is damaged, or has a column that this program does not know.</exception>
    public static Chunk Read(CubePayload payload, CubeHeader header)
    {
        var reader = new PayloadReader(payload);
        var count = (int)reader.Number();
        if (count is < 1 or > Chunk.Capacity || count != payload.Rows) throw PayloadReader.Damaged();
        var chunk = new Chunk
        {
            Count = count,
            Ids = ReadNumbers(reader, count),
            People = ReadNumbers(reader, count),
            Days = [.. Enumerable.Range(0, Chunk.DayColumns).Select(_ => reader.Number() == 0 ? null : DayCells.Of(reader.Planes(count)))],
            Minutes = [.. Enumerable.Range(0, Chunk.MinutesColumns).Select(_ => ReadMinutes(reader, count))],
            Caseworkers = reader.Number() == 0 ? null : RowBlocks.Pad<ushort>(reader.Planes(count)),
            Bytes = ReadBytes(reader, count, header),
            Impairments = FactsStorage.ReadImpairments(reader),
            Needs = FactsStorage.ReadNeeds(reader),
            EndOfCase = FactsStorage.ReadEndOfCase(reader),
            Support = FactsStorage.ReadSupport(reader, header.ListSizes[CategoryLists.ContactChannel.Name]),
        };
        reader.ExpectEnd();
        return chunk;
    }

    private static void WriteNumbers(PayloadWriter writer, NumberCells? numbers, int count)
    {
        writer.Number(numbers is null ? 0 : 1);
        if (numbers is null) return;
        var cells = new long[count];
        numbers.CopyTo(cells, 0);
        writer.Differences(cells);
    }

    private static NumberCells? ReadNumbers(PayloadReader reader, int count) =>
        reader.Number() == 0 ? null : NumberCells.Of(reader.Differences(count));

    private static void WriteMinutes(PayloadWriter writer, MinutesCells? minutes, int count)
    {
        writer.Number(minutes is null ? 0 : 1);
        if (minutes is null) return;
        var cells = new uint[count];
        for (var row = 0; row < count; row++) cells[row] = (uint)(minutes[row] - MinutesCells.None);
        writer.Planes(cells, MinutesWidth);
    }

    private static MinutesCells? ReadMinutes(PayloadReader reader, int count) => reader.Number() == 0
        ? null
        : MinutesCells.Of([.. reader.Planes(count, MinutesWidth).Select(cell => (int)cell + MinutesCells.None)]);

    private static void WriteBytes(PayloadWriter writer, Chunk chunk)
    {
        writer.Number(chunk.Bytes.Count(column => column is not null));
        var buffer = new byte[chunk.Blocks * RowBlocks.Rows];
        for (var column = 0; column < chunk.Bytes.Length; column++)
        {
            if (chunk.Bytes[column] is not { } cells) continue;
            writer.Number(column);
            writer.Bytes(cells.Expand(buffer)[..chunk.Count]);
        }
    }

    private static ByteCells?[] ReadBytes(PayloadReader reader, int count, CubeHeader header)
    {
        var columns = new ByteCells?[Chunk.ByteColumns];
        for (var left = reader.Count(); left > 0; left--)
        {
            var place = reader.Number();
            if (place < 0 || place >= header.Columns.Length) throw PayloadReader.Damaged();
            if (!Enum.TryParse<ByteColumn>(header.Columns[(int)place], out var column))
            {
                throw new InvalidDataException(
                    $"The stored cube has a column {header.Columns[(int)place]}, which this program does not know.");
            }

            columns[(int)column] = ByteCells.Of(reader.Bytes(count), column > 0 ? columns[(int)column - 1] : null);
        }

        return columns;
    }
}
