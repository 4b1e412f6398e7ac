namespace VictimFirst.Statistics.Tests.Perturbation;

/// <summary>
/// Why a mean is the published sum by the published count (sdcTools Handbook section 5.7): counts of 8, 12 and 20 are published as 9, 14
/// and 19, nobody's count moved by more than 2, and the three groups add up to 370.
/// </summary>
public class MeanAttackTests
{
    private const double Total = 370;

    private static readonly int[] Counts = [8, 12, 20];
    private static readonly int[] Published = [9, 14, 19];
    private static readonly double[] Sums = [90, 95, 185];

    [Fact]
    public void Attack_OnMeansOverTrueCounts_FindsEveryTrueCount() =>
        Assert.Equal([Counts], Consistent([.. Sums.Zip(Counts, (sum, count) => Math.Round(sum / count, 4))]));

    [Fact]
    public void Attack_OnMeansOverPublishedCounts_FindsOnlyWhatWasPublished() =>
        Assert.Equal([Published], Consistent([.. Sums.Zip(Published, (sum, count) => Math.Round(sum / count, 4))]));

    /// <summary>Every three counts near the published ones with which the means add up to the total.</summary>
    private static int[][] Consistent(double[] means) =>
    [
        .. from a in Near(0) from b in Near(1) from c in Near(2)
           where Math.Abs((a * means[0]) + (b * means[1]) + (c * means[2]) - Total) < 0.002
           select new[] { a, b, c },
    ];

    private static IEnumerable<int> Near(int group) => Enumerable.Range(Published[group] - 2, 5);
}
