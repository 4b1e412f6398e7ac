namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>Whole minutes a row: two bytes, and a third only where some row needs it (45 days and more).</summary>
internal sealed class MinutesCells
{
    /// <summary>No such time.</summary>
    public const int None = -1;

    /// <summary>31 years: what is longer, which only a wrong entry gives, becomes this.</summary>
    public const int Longest = 0xFF_FFFE;

    private readonly ushort[] low;
    private readonly byte[]? high;

    private MinutesCells(ushort[] low, byte[]? high)
    {
        this.low = low;
        this.high = high;
    }

    public long Size => (2L * low.Length) + (high?.Length ?? 0);

    public int this[int row]
    {
        get
        {
            if (high is null) return low[row] == ushort.MaxValue ? None : low[row];
            var minutes = low[row] | (high[row] << 16);
            return minutes > Longest ? None : minutes;
        }
    }

    /// <param name="minutes">One a row, at least 0 or <see cref="None"/>.</param>
    public static MinutesCells Of(ReadOnlySpan<int> minutes)
    {
        var low = new ushort[minutes.Length];
        byte[]? high = minutes.ContainsAnyInRange(ushort.MaxValue, int.MaxValue) ? new byte[minutes.Length] : null;
        for (var row = 0; row < minutes.Length; row++)
        {
            var stored = minutes[row] == None ? Longest + 1 : Math.Min(minutes[row], Longest);
            low[row] = (ushort)stored;
            if (high is not null) high[row] = (byte)(stored >> 16);
        }

        return new MinutesCells(low, high);
    }

    /// <summary>The minutes from one row on.</summary>
    public void CopyTo(Span<int> minutes, int first)
    {
        for (var i = 0; i < minutes.Length; i++) minutes[i] = this[first + i];
    }
}
