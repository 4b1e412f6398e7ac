using VictimFirst.Statistics.Cube;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>How often each combination of levels came in three areas that stand side by side in <see cref="NeedLevels"/>.</summary>
internal sealed class PackedLevelCounts
{
    private const int AreasTogether = 3;
    private const int BitsTogether = 9;
    private const int Combinations = 1 << BitsTogether;

    private readonly int[] counts = new int[4 * Combinations];

    public void Add(NeedLevels levels)
    {
        var packed = levels.Packed;
        counts[packed & (Combinations - 1)]++;
        counts[Combinations + ((packed >> BitsTogether) & (Combinations - 1))]++;
        counts[(2 * Combinations) + ((packed >> (2 * BitsTogether)) & (Combinations - 1))]++;
        counts[(3 * Combinations) + (packed >> (3 * BitsTogether))]++;
    }

    public int CountOf(int area, int level)
    {
        var (first, shift) = (area / AreasTogether * Combinations, BitsTogether / AreasTogether * (area % AreasTogether));
        var count = 0;
        for (var combination = 0; combination < Combinations; combination++)
        {
            if ((combination >> shift & 7) == level) count += counts[first + combination];
        }

        return count;
    }
}
