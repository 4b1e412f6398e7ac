namespace VictimFirst.Statistics.Cube;

/// <summary>The ten levels of one needs assessment, 0 to 4 each, three bits a level in the order of <c>need-area</c>.</summary>
public readonly record struct NeedLevels
{
    /// <summary>As many as <c>need-area</c> has codes.</summary>
    public const int Areas = 10;

    private const int Highest = 4;
    private const int BitsPerLevel = 3;

    private readonly uint packed;

    private NeedLevels(uint packed) => this.packed = packed;

    internal static NeedLevels NotAssessed { get; } = new(uint.MaxValue);

    /// <summary>Three bits an area, the first the lowest.</summary>
    internal uint Packed => packed;

    /// <summary>What <see cref="Packed"/> gave.</summary>
    internal static NeedLevels OfPacked(uint packed) => new(packed);

    internal bool IsAssessed => packed != uint.MaxValue;

    /// <summary>Sum of the ten levels, 0 to 40.</summary>
    internal int Total
    {
        get
        {
            var total = 0;
            for (var area = 0; area < Areas; area++) total += this[area];
            return total;
        }
    }

    internal int this[int area] => (int)(packed >> (BitsPerLevel * area)) & 7;

    /// <param name="levels">Ten, in the order of <c>need-area</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not ten levels, or one outside 0 to 4.</exception>
    public static NeedLevels Of(params ReadOnlySpan<short> levels)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels.Length, Areas);
        uint packed = 0;
        for (var area = 0; area < Areas; area++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(levels[area]);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(levels[area], (short)Highest);
            packed |= (uint)levels[area] << (BitsPerLevel * area);
        }

        return new NeedLevels(packed);
    }
}
