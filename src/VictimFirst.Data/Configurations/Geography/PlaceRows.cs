namespace VictimFirst.Data.Configurations.Geography;

internal sealed class PrintedRollUpRow
{
    public required string Code { get; init; }
    public required string Name { get; set; }
}

internal sealed class PolicingAreaRow
{
    public required string Code { get; init; }
    public required string Name { get; set; }
    public required string PrintedRollUp { get; set; }
}

internal sealed class LocalAuthorityRow
{
    public required string Code { get; init; }
    public required string Name { get; set; }
    public required string CountyOrUnitary { get; set; }
}

internal sealed class PoliceBeatRow
{
    public required string Code { get; init; }
    public required string Name { get; set; }
    public required string PrintedLabel { get; set; }
    public required string? NeighbourhoodPolicingArea { get; set; }
    public required string PrintedRollUp { get; set; }
}

/// <summary>A local authority that a beat may lie in.</summary>
internal sealed class BeatLocalAuthorityRow
{
    public required string BeatCode { get; init; }
    public required string LocalAuthority { get; init; }
}
