namespace VictimFirst.Statistics.Publication;

/// <summary>The one way from raw numbers to published ones, under one audience's policy.</summary>
internal sealed class Disclosure(DisclosurePolicy policy)
{
    public PublishedCount Publish(RawCount raw)
    {
        var small = raw.Number >= 1 && raw.Number <= policy.LargestSmallCell;
        return new PublishedCount(raw.Number, small ? CellStatus.Small : CellStatus.Exact);
    }

    public PublishedRate Rate(RawCount numerator, RawCount denominator) => PublishedRate.Of(Publish(numerator), Publish(denominator));

    public CountComparison Compare(RawCount current, RawCount previous) => new(Publish(current), Publish(previous));

    /// <summary>A mean or median of something other than a count: null over an empty base, and where the base itself is withheld.</summary>
    public double? PublishAverage(double average, RawCount over) => Publish(over) is { Value: > 0 } ? average : null;
}
