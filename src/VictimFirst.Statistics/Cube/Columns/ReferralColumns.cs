namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The referrals, in order of the local day they were received.</summary>
internal sealed class ReferralColumns
{
    public required OrderedColumn ReceivedDay { get; init; }
    public required CodeColumn Source { get; init; }
    public required CodeColumn SubSource { get; init; }
}
