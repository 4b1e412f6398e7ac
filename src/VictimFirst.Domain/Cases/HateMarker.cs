namespace VictimFirst.Domain.Cases;

/// <summary>
/// What says that a case is about hate: the occurrence type, the police's flag on the Victims' Code page, or a caseworker's finding. One
/// per case at most.
/// </summary>
public sealed class HateMarker
{
    public required long CaseId { get; init; }
    /// <summary>Code of <c>occurrence-type</c>. The occurrence type the police recorded.</summary>
    public required string RecordedAs { get; init; }
    public required bool FlaggedOnVcop { get; init; }
    public required bool IdentifiedByCaseworker { get; init; }
    public long DataVersion { get; init; }
}
