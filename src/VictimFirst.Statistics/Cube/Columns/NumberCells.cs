namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>One number of 64 bits a row, kept as what it exceeds the smallest by, in as few bytes as that fits.</summary>
internal sealed class NumberCells
{
    private readonly ushort[]? twoBytes;
    private readonly uint[]? fourBytes;
    private readonly long[]? eightBytes;

    private NumberCells(long smallest, long largest, ReadOnlySpan<long> numbers)
    {
        (Smallest, Largest) = (smallest, largest);
        var range = unchecked((ulong)(largest - smallest));
        if (range <= ushort.MaxValue)
        {
            twoBytes = new ushort[numbers.Length];
            for (var row = 0; row < numbers.Length; row++) twoBytes[row] = (ushort)(numbers[row] - smallest);
        }
        else if (range <= uint.MaxValue)
        {
            fourBytes = new uint[numbers.Length];
            for (var row = 0; row < numbers.Length; row++) fourBytes[row] = (uint)(numbers[row] - smallest);
        }
        else
        {
            eightBytes = numbers.ToArray();
        }
    }

    public long Smallest { get; }

    public long Largest { get; }

    public long Size => twoBytes is not null ? 2L * twoBytes.Length
        : fourBytes is not null ? 4L * fourBytes.Length
        : 8L * eightBytes!.Length;

    public long this[int row] => twoBytes is not null ? Smallest + twoBytes[row]
        : fourBytes is not null ? Smallest + fourBytes[row]
        : eightBytes![row];

    /// <param name="numbers">At least one.</param>
    public static NumberCells Of(ReadOnlySpan<long> numbers)
    {
        var (smallest, largest) = (long.MaxValue, long.MinValue);
        foreach (var number in numbers)
        {
            smallest = Math.Min(smallest, number);
            largest = Math.Max(largest, number);
        }

        return new NumberCells(smallest, largest, numbers);
    }

    /// <summary>The numbers from one row on.</summary>
    public void CopyTo(Span<long> numbers, int first)
    {
        for (var i = 0; i < numbers.Length; i++) numbers[i] = this[first + i];
    }
}
