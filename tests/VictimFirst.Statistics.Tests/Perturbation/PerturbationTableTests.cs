using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Statistics.Tests.Perturbation;

public class PerturbationTableTests
{
    [Theory]
    [InlineData(5, 3.0, 3, "needs more than 4")]
    [InlineData(5, 2.0, 2, "needs more than 2")]
    [InlineData(3, 1.0, 1, "needs more than 1")]
    [InlineData(8, 6.0, 4, "needs more than 6")]
    [InlineData(9, 16.0, 7, "needs more than 16")]
    [InlineData(2, 3.0, 2, "could not fall to zero")]
    [InlineData(2, 2.1, 0, "at most 2")]
    [InlineData(0, 1.0, 0, "largest noise is 0")]
    [InlineData(2, 0.0, 0, "variance is 0")]
    [InlineData(2, 1.0, -1, "largest blocked count is -1")]
    public void Table_OfInfeasibleParameters_IsRefusedWithTheReason(int largest, double variance, int blocked, string reason)
    {
        var parameters = new PerturbationParameters { LargestNoise = largest, Variance = variance, LargestBlocked = blocked };

        var refused = Assert.Throws<InfeasiblePerturbationException>(() => new PerturbationTable(parameters));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_ThatLeavesBlockedCountsNothingButZero_IsRefusedWithTheReason()
    {
        var refused = Assert.Throws<InfeasiblePerturbationException>(
            () => new PerturbationTable(PerturbationParameters.Counts with { MostOfBlocked = 2 }));

        Assert.Contains("may become 2 at the most", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 1.001, 1)]
    [InlineData(3, 2.001, 2)]
    [InlineData(5, 4.001, 3)]
    [InlineData(5, 6.001, 4)]
    public void Table_JustAboveTheLeastVariance_IsMade(int largest, double variance, int blocked) =>
        Assert.Equal(
            largest + blocked + 2,
            new PerturbationTable(new() { LargestNoise = largest, Variance = variance, LargestBlocked = blocked }).Distributions.Length);

    /// <summary>The sdcTools Handbook's: keys 0.9, 0.3 and 0.6 add up to 1.8, of which 0.8 stays, and three becomes four.</summary>
    [Fact]
    public void Noise_OfTheHandbooksExample_IsOne()
    {
        var row = new NoiseDistribution([-1, 0, 1], [0.3, 0.4, 0.3]);
        var table = new PerturbationTable(
            PerturbationParameters.Counts, [NoiseDistribution.None, NoiseDistribution.None, NoiseDistribution.None, row]);

        Assert.Equal(1, table.NoiseOf(3, unchecked(Key(0.9) + Key(0.3) + Key(0.6))));
    }

    [Fact]
    public void Noise_AtABound_IsThatOfTheNextInterval()
    {
        var table = new PerturbationTable(
            PerturbationParameters.Counts, [NoiseDistribution.None, new NoiseDistribution([-1, 0, 1], [0.25, 0.5, 0.25])]);

        Assert.Equal(-1, table.NoiseOf(1, 0));
        Assert.Equal(-1, table.NoiseOf(1, (1u << 30) - 1));
        Assert.Equal(0, table.NoiseOf(1, 1u << 30));
        Assert.Equal(0, table.NoiseOf(1, (3u << 30) - 1));
        Assert.Equal(1, table.NoiseOf(1, 3u << 30));
        Assert.Equal(1, table.NoiseOf(1, uint.MaxValue));
    }

    [Fact]
    public void Noise_OfZero_IsNoneWhateverTheKey()
    {
        var random = new Random(1);
        for (var draw = 0; draw < 10_000; draw++) Assert.Equal(0, PerturbationTable.Counts.NoiseOf(0, (uint)random.NextInt64(1L << 32)));
    }

    [Fact]
    public void Noise_OfALargeCount_IsThatOfTheLastRow()
    {
        for (var key = 0u; key < uint.MaxValue - 5_000_000; key += 4_999_999)
        {
            Assert.Equal(PerturbationTable.Counts.NoiseOf(8, key), PerturbationTable.Counts.NoiseOf(1_000_000, key));
        }
    }

    [Fact]
    public void Noise_OverEvenlySpacedKeys_ComesAsOftenAsItsShare()
    {
        const int Keys = 1 << 20;
        for (var count = 1; count <= 9; count++)
        {
            var row = PerturbationTable.Counts.Distributions[Math.Min(count, 8)];
            var times = Enumerable.Range(0, Keys).CountBy(i => PerturbationTable.Counts.NoiseOf(count, (uint)i << 12)).ToDictionary();
            foreach (var (noise, share) in row.Values.Zip(row.Shares))
            {
                Assert.InRange(times.GetValueOrDefault(noise) - (share * Keys), -1.001, 1.001);
            }
        }
    }

    private static uint Key(double share) => (uint)Math.Round(share * 4294967296.0);
}
