using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Statistics.Tests.Perturbation;

/// <summary>
/// Noise as it comes out of real record keys and salts: its moments within four standard errors, its distribution by chi-square.
/// </summary>
public class PerturbedCountTests
{
    private const int Draws = 40_000;

    private static readonly PerturbationSecret Secret = new("a secret of at least 32 bytes, for tests"u8);
    private static readonly CellSalt Salt = Secret.SaltOf("2020-21 Q1", "E07000130", "2020-21", "UNITS");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(25)]
    public void Noise_OfManyCellsOfACount_HasTheTablesMomentsAndDistribution(int count)
    {
        var row = PerturbationTable.Counts.Distributions[Math.Min(count, 8)];
        var noise = Cells(count).Select(sum => PerturbedCount.Of(count, sum, Salt).Number - count).ToArray();

        Assert.InRange(noise.Average(), -4 * Math.Sqrt(row.Variance / Draws), 4 * Math.Sqrt(row.Variance / Draws));
        var fourth = row.Values.Zip(row.Shares, (v, p) => Math.Pow(v, 4) * p).Sum();
        var error = Math.Sqrt((fourth - (row.Variance * row.Variance)) / Draws);
        Assert.InRange(noise.Average(v => (double)v * v), row.Variance - (4 * error), row.Variance + (4 * error));
        var times = noise.CountBy(v => v).ToDictionary();
        Assert.Empty(times.Keys.Except(row.Values));
        AssertFits(row.Values.Select(v => times.GetValueOrDefault(v)), row.Shares);
    }

    [Fact]
    public void Noise_OfTheSameRecordsInTwoPlaces_IsIndependent()
    {
        var other = Secret.SaltOf("2020-21 Q1", "whole-area", "2020-21", "UNITS");
        var (both, row) = (new int[11, 11], PerturbationTable.Counts.Distributions[8]);
        foreach (var sum in Cells(20)) both[PerturbedCount.Of(20, sum, Salt).Number - 15, PerturbedCount.Of(20, sum, other).Number - 15]++;

        // Every pair of noises as often as chance has it, so that no shift between two places shows.
        var shares = from a in Enumerable.Range(0, 11) from b in Enumerable.Range(0, 11) select row.Shares[a] * row.Shares[b];
        AssertFits(both.Cast<int>(), shares);
    }

    [Fact]
    public void Sum_OfManyCells_HasNoBiasAndKeepsNoRemainderOfTheCap()
    {
        const int Cap = 366;
        var noise = Cells(30).Select(sum => PerturbedSum.Of(30, 5_000, sum, Cap, Salt).Number - 5_000).ToArray();

        var deviation = Cap * Math.Sqrt(3 + (1 / 12.0));
        Assert.InRange(noise.Average(), -4 * deviation / Math.Sqrt(Draws), 4 * deviation / Math.Sqrt(Draws));
        var remainders = new int[6];
        foreach (var one in noise) remainders[(int)(((one % Cap) + Cap) % Cap / (Cap / 6.0))]++;
        AssertFits(remainders, Enumerable.Repeat(1 / 6.0, 6));
    }

    [Fact]
    public void Sum_OfNoUnits_IsZero() => Assert.Equal(0, PerturbedSum.Of(0, 0, 0, 366, Salt).Number);

    /// <summary>Sums of the keys of so many units, no two cells with a unit in common.</summary>
    private static IEnumerable<uint> Cells(int count)
    {
        for (var cell = 0; cell < Draws; cell++)
        {
            var sum = 0u;
            for (var unit = 0; unit < count; unit++) sum += Secret.RecordKey("referral"u8, ((long)cell * count) + unit);
            yield return sum;
        }
    }

    /// <summary>Chi-square below its mean and four standard errors, by the approximation of Wilson and Hilferty.</summary>
    private static void AssertFits(IEnumerable<int> times, IEnumerable<double> shares)
    {
        var (observed, expected) = (times.ToArray(), shares.Select(share => share * Draws).ToArray());

        // Cells that hardly ever come are counted together.
        var rare = Enumerable.Range(0, expected.Length).Where(i => expected[i] < 5).ToArray();
        var chi = Enumerable.Range(0, expected.Length).Except(rare).Sum(i => Math.Pow(observed[i] - expected[i], 2) / expected[i]);
        var (rareObserved, rareExpected) = (rare.Sum(i => observed[i]), rare.Sum(i => expected[i]));
        if (rareExpected > 0) chi += Math.Pow(rareObserved - rareExpected, 2) / Math.Max(rareExpected, 1);
        var degrees = expected.Length - rare.Length - (rare.Length > 0 ? 0 : 1);
        var z = (Math.Cbrt(chi / degrees) - (1 - (2 / (9.0 * degrees)))) / Math.Sqrt(2 / (9.0 * degrees));
        Assert.True(z < 4, $"chi-square {chi} of {degrees} degrees of freedom");
    }
}
