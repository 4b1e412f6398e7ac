using VictimFirst.Statistics.Perturbation;
using VictimFirst.Statistics.Publication.Policy;

namespace VictimFirst.Statistics.Tests.Perturbation;

/// <summary>Against the tables that others have published (the ptable package's vignette and tests, cellKey's tests).</summary>
public class NoiseDistributionTests
{
    private const double Published = 1e-7;

    [Fact]
    public void Of_NothingBlocked_IsThePublishedTable()
    {
        var parameters = new PerturbationParameters { LargestNoise = 2, Variance = 1, LargestBlocked = 0 };

        AssertShares(parameters, 1, 0.36648551, 0.3664855, 0.1675725, 0.09945652);
        AssertShares(parameters, 2, 0.06382714, 0.2446915, 0.3829628, 0.24469145, 0.06382714);

        // The row cannot reach the variance, and says what it has.
        Assert.Equal(0.93188, NoiseDistribution.Of(1, parameters).Variance, 5);
    }

    [Fact]
    public void Of_AVarianceThatBinds_IsThePublishedTable()
    {
        var parameters = new PerturbationParameters { LargestNoise = 2, Variance = 0.9, LargestBlocked = 0 };

        AssertShares(parameters, 1, 0.3625, 0.3625, 0.1875, 0.0875);
        AssertShares(parameters, 2, 0.05154609, 0.24381564, 0.40927654, 0.24381564, 0.05154609);
    }

    [Fact]
    public void Of_TwoBlocked_IsThePublishedTable()
    {
        var parameters = new PerturbationParameters { LargestNoise = 5, Variance = 3, LargestBlocked = 2 };

        AssertShares(parameters, 1, 0.73446954, 0.13672019, 0.07279631, 0.03742956, 0.01858440);
        AssertShares(parameters, 2, 0.40880704, 0.40664354, 0.14762401, 0.03231882, 0.00426687, 0.00033972);
        AssertShares(parameters, 3, 0.20398618, 0.39366253, 0.24749239, 0.11056847, 0.03510204, 0.00791891, 0.00126949);
        AssertShares(parameters, 4, 0.08485487, 0.27792123, 0.27792123, 0.18939369, 0.10512545, 0.04545536, 0.01531077, 0.00401739);
        AssertShares(
            parameters, 5, 0.02014749, 0.17334747, 0.22063302, 0.22131828, 0.17496764, 0.10901647, 0.05353283, 0.02071769, 0.00631911);
        AssertShares(
            parameters, 6, 0.07202983, 0.13671708, 0.19735138, 0.21665293, 0.18088226, 0.11485089, 0.05545998, 0.02036724, 0.00568842);
        AssertShares(
            parameters,
            7,
            0.01843920, 0.05548389, 0.12162104, 0.19420816, 0.22591402, 0.19144140, 0.11818040, 0.05314618, 0.01741067, 0.00415505);
        AssertShares(
            parameters,
            8,
            0.00379186, 0.01659093, 0.05229263, 0.11873037, 0.19419346, 0.22880150,
            0.19419346, 0.11873037, 0.05229263, 0.01659093, 0.00379186);
        Assert.Equal(8, parameters.LastRow);
    }

    [Fact]
    public void Of_TheParametersForPartners_IsThatTable_ButForTheCountsThatAreNeverShown()
    {
        var (parameters, published) = (PerturbationParameters.Counts, PerturbationParameters.Counts with { MostOfBlocked = null });

        for (var count = 1; count <= parameters.LastRow; count++)
        {
            var row = NoiseDistribution.Of(count, parameters);
            if (count > 2) Assert.Equal(NoiseDistribution.Of(count, published).Shares.ToArray(), row.Shares.ToArray());
            else Assert.All(row.Values, noise => Assert.True(count + noise < ProtectionRules.Partnership.LeastPublished));
            Assert.Equal(0, row.Mean, 9);
            Assert.True(row.Variance <= 3 + 1e-9);
        }
    }

    [Fact]
    public void Of_RowsThatNeedNotRise_IsThePublishedTable()
    {
        var parameters = new PerturbationParameters
        {
            LargestNoise = 2,
            Variance = 1.05,
            LargestBlocked = 1,
            Rising = [true, true, false, true],
        };

        AssertShares(parameters, 0, 1);
        AssertShares(parameters, 1, 0.50833333, 0.475, 0.01666667);
        AssertShares(parameters, 2, 0.16155827, 0.55565037, 0.24246618, 0.04032518);
        AssertShares(parameters, 3, 0.41231301, 0.28806097, 0.18693903, 0.11268699);
        AssertShares(parameters, 4, 0.07012498, 0.24450007, 0.3707499, 0.24450007, 0.07012498);
    }

    [Fact]
    public void Of_ThreeUnknownsAndThreeEquations_IsTheClosedForm() =>
        AssertShares(
            new() { LargestNoise = 2, Variance = 1.08, LargestBlocked = 1 }, 1, 1 - 0.46 - (0.08 / 3), 0.46, 0.08 / 3);

    [Fact]
    public void Of_HalfStaying_HasThePublishedAveragesOverAllIntervals()
    {
        var parameters = new PerturbationParameters { LargestNoise = 5, Variance = 3, LargestBlocked = 2, LeastStaying = [0.5] };
        var rows = new List<(double Share, double Lower, double Upper, int Noise)>();
        foreach (var row in Enumerable.Range(0, parameters.LastRow + 1).Select(count => NoiseDistribution.Of(count, parameters)))
        {
            var upper = 0.0;
            foreach (var (noise, share) in row.Values.Zip(row.Shares)) rows.Add((share, upper, upper += share, noise));
        }

        Assert.Equal(66, rows.Count);
        Assert.Equal(0.136, rows.Average(r => r.Share), 3);
        Assert.Equal(0.562, rows.Average(r => r.Lower), 3);
        Assert.Equal(0.698, rows.Average(r => r.Upper), 3);
        Assert.Equal(1.045, rows.Average(r => r.Noise), 3);
    }

    [Fact]
    public void Of_AShareThatStaysForEachRow_KeepsItAndTheVariance()
    {
        var parameters = new PerturbationParameters
        {
            LargestNoise = 4, Variance = 1, LargestBlocked = 0, LeastStaying = [0.5, 0.5, 0.7, 0.8],
        };

        foreach (var (count, staying) in new[] { (1, 0.5), (2, 0.5), (3, 0.7), (4, 0.8) })
        {
            var row = NoiseDistribution.Of(count, parameters);
            Assert.Equal(1, row.Variance, 3);
            Assert.Equal(staying, row.Staying, 7);
        }
    }

    [Fact]
    public void Of_AShareThatTheVarianceDoesNotAllow_GivesWayAsPublished()
    {
        var parameters = new PerturbationParameters
        {
            LargestNoise = 4, Variance = 1.5, LargestBlocked = 0, LeastStaying = [0.8, 0.9, 0.9, 0.9],
        };
        var rows = Enumerable.Range(1, 4).Select(count => NoiseDistribution.Of(count, parameters)).ToArray();

        Assert.Equal(0.38585, rows[0].Staying, 5);
        Assert.Equal(1.22497, rows[0].Variance, 5);
        Assert.Equal([0.60, 0.70, 0.80], rows[1..].Select(row => Math.Round(row.Staying, 6)));
    }

    [Fact]
    public void Of_AWideTableWithManyBlocked_ReachesTheVarianceThatItsFirstRowCan()
    {
        var parameters = new PerturbationParameters { LargestNoise = 9, Variance = 8, LargestBlocked = 4 };

        Assert.Equal(5.525, NoiseDistribution.Of(1, parameters).Variance, 3);
    }

    [Theory]
    [InlineData(5, 3, 2)]
    [InlineData(5, 3, 0)]
    [InlineData(3, 2, 1)]
    [InlineData(9, 8, 4)]
    [InlineData(10, 20, 7)]
    public void Of_AnyRow_HasAMeanOfZeroAndNoMoreThanTheVarianceAndBlocksWhatItMust(int largest, double variance, int blocked)
    {
        var parameters = new PerturbationParameters { LargestNoise = largest, Variance = variance, LargestBlocked = blocked };
        for (var count = 0; count <= parameters.LastRow; count++)
        {
            var row = NoiseDistribution.Of(count, parameters);

            Assert.Equal(1, row.Shares.Sum(), 9);
            Assert.Equal(0, row.Mean, 9);
            Assert.True(row.Variance <= variance + 1e-9, $"row {count} has a variance of {row.Variance}");
            Assert.All(row.Shares, share => Assert.InRange(share, 0, 1));
            Assert.All(row.Values, noise => Assert.True(count + noise == 0 || count + noise > blocked));
            Assert.All(row.Values, noise => Assert.InRange(noise, -largest, largest));
        }

        Assert.Equal(variance, NoiseDistribution.Of(parameters.LastRow, parameters).Variance, 9);
    }

    private static void AssertShares(PerturbationParameters parameters, int count, params double[] published)
    {
        var shares = NoiseDistribution.Of(count, parameters).Shares;
        Assert.Equal(published.Length, shares.Length);
        for (var i = 0; i < published.Length; i++)
            Assert.True(Math.Abs(published[i] - shares[i]) < Published, $"{published[i]} and {shares[i]}");
    }
}
