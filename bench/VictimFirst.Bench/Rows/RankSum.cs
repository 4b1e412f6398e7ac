namespace VictimFirst.Bench.Rows;

/// <summary>
/// The rank-sum test of Mann and Whitney (1947), with its normal approximation: whether one sample's values tend to lie above the other's.
/// </summary>
/// <param name="Superiority">How often a value of the first lies above one of the second; a half where nothing tells them apart.</param>
/// <param name="Z">In standard deviations from a half.</param>
internal sealed record RankSum(double Superiority, double Z)
{
    public static RankSum Of(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        var all = first.Select(value => (Value: value, IsFirst: true)).Concat(second.Select(value => (Value: value, IsFirst: false)))
            .OrderBy(one => one.Value).ToList();
        double rankSum = 0;
        for (var at = 0; at < all.Count;)
        {
            var end = at;
            while (end < all.Count && all[end].Value.Equals(all[at].Value)) end++;
            var sharedRank = (at + 1 + end) / 2.0;
            rankSum += sharedRank * Enumerable.Range(at, end - at).Count(i => all[i].IsFirst);
            at = end;
        }

        double n = first.Count, m = second.Count;
        var u = rankSum - (n * (n + 1) / 2);
        return new RankSum(u / (n * m), (u - (n * m / 2)) / Math.Sqrt(n * m * (n + m + 1) / 12));
    }
}
