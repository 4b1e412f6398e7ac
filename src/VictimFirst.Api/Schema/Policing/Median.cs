namespace VictimFirst.Api.Schema.Policing;

internal static class Median
{
    /// <returns>The middle, or the mean of the two in the middle; null of nothing.</returns>
    public static double? Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
