namespace VictimFirst.Statistics.Questions;

/// <summary>What each dimension means and which column it is a map over.</summary>
internal static class DimensionDefinitions
{
    public static IEnumerable<Dimension> Each() =>
    [
        .. PeopleDimensions.Referrals(),
        .. PeopleDimensions.People(),
        .. CaseDimensions.Cases(),
        .. CaseDimensions.Places(),
        .. CaseDimensions.Hate(),
        .. ServiceDimensions.Statements(),
        .. ServiceDimensions.Support(),
        .. ServiceDimensions.Service(),
        .. ServiceDimensions.Others(),
        .. ServiceDimensions.Time(),
    ];
}
