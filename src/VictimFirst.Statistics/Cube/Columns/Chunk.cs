namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>
/// A run of rows in order of id with all their columns and facts: immutable, whole in itself, and small enough that a column fits the
/// processor's nearest cache, so that every question of a request finds it there. A table without some column has null for it.
/// </summary>
internal sealed class Chunk
{
    /// <summary>Rows are numbered in two bytes; 16,384 bytes a column leave room beside it in 48 KB.</summary>
    public const int Capacity = 16_384;

    public static int ByteColumns { get; } = Enum.GetValues<ByteColumn>().Length;

    public static int DayColumns { get; } = Enum.GetValues<DayColumn>().Length;

    public static int MinutesColumns { get; } = Enum.GetValues<MinutesColumn>().Length;

    /// <summary>1 to <see cref="Capacity"/>.</summary>
    public required int Count { get; init; }

    /// <summary>Referral ids in rising order; null in the tables whose rows belong to no referral, as is the person.</summary>
    public required NumberCells? Ids { get; init; }
    public required NumberCells? People { get; init; }

    /// <summary>By <see cref="DayColumn"/>.</summary>
    public required DayCells?[] Days { get; init; }

    /// <summary>By <see cref="ByteColumn"/>.</summary>
    public required ByteCells?[] Bytes { get; init; }

    /// <summary>By <see cref="MinutesColumn"/>.</summary>
    public required MinutesCells?[] Minutes { get; init; }

    /// <summary>
    /// As <see cref="Columns.Caseworkers"/> numbers them; <see cref="Columns.Caseworkers.None"/> where nobody has the case. As long as the
    /// blocks.
    /// </summary>
    public required ushort[]? Caseworkers { get; init; }
    public required MaskFacts Impairments { get; init; }
    public required NeedsFacts Needs { get; init; }
    public required SupportFacts Support { get; init; }
    public required EndOfCaseFacts EndOfCase { get; init; }

    /// <summary>Record keys, as long as the blocks and zero past the rows; null in a cube that only exact figures are counted on.</summary>
    public uint[]? Keys { get; private set; }

    /// <summary>Of all rows, modulo 2^32.</summary>
    public uint SumOfKeys { get; private set; }

    /// <summary>How many blocks of 64 rows.</summary>
    public int Blocks => RowBlocks.Of(Count);

    /// <summary>The bytes that the columns and facts hold in memory, without the objects around them.</summary>
    public long Size
    {
        get
        {
            var size = (Ids?.Size ?? 0) + (People?.Size ?? 0) + (2L * (Caseworkers?.Length ?? 0)) + (4L * (Keys?.Length ?? 0))
                + Impairments.Size + Needs.Size + Support.Size + EndOfCase.Size
                + Days.Sum(d => d?.Size ?? 0) + Minutes.Sum(m => m?.Size ?? 0);
            for (var column = 0; column < Bytes.Length; column++)
            {
                size += Bytes[column]?.SizeBeside(column > 0 ? Bytes[column - 1] : null) ?? 0;
            }

            return size;
        }
    }

    /// <summary>The same rows with nobody's name to them, sharing every other column.</summary>
    public Chunk WithoutCaseworkers()
    {
        var nobody = new ushort[Blocks * RowBlocks.Rows];
        Array.Fill(nobody, Columns.Caseworkers.None);
        return Copy(Days, nobody);
    }

    /// <summary>The same rows with other days in one column, sharing every other column.</summary>
    /// <param name="days">One a row.</param>
    public Chunk With(DayColumn column, DayCells days)
    {
        var others = (DayCells?[])Days.Clone();
        others[(int)column] = days;
        return Copy(others, Caseworkers);
    }

    public DayCells Day(DayColumn column) => Days[(int)column] ?? throw new InvalidOperationException($"The table has no column {column}.");

    public ByteCells Byte(ByteColumn column) =>
        Bytes[(int)column] ?? throw new InvalidOperationException($"The table has no column {column}.");

    public MinutesCells Time(MinutesColumn column) =>
        Minutes[(int)column] ?? throw new InvalidOperationException($"The table has no column {column}.");

    /// <summary>The same rows with a record key each.</summary>
    public Chunk With(uint[] keys)
    {
        var copy = Copy(Days, Caseworkers);
        copy.Keys = keys;
        copy.SumOfKeys = keys.Aggregate(0u, (sum, key) => unchecked(sum + key));
        return copy;
    }

    private Chunk Copy(DayCells?[] days, ushort[]? caseworkers) => new()
    {
        Count = Count,
        Ids = Ids,
        People = People,
        Days = days,
        Bytes = Bytes,
        Minutes = Minutes,
        Caseworkers = caseworkers,
        Impairments = Impairments,
        Needs = Needs,
        Support = Support,
        EndOfCase = EndOfCase,
    };
}
