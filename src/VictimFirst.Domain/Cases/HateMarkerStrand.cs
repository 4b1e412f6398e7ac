namespace VictimFirst.Domain.Cases;

/// <summary>One strand of a hate marker; a marker may have several, or none known.</summary>
public sealed class HateMarkerStrand
{
    public required long CaseId { get; init; }
    /// <summary>Code of <c>hate-strand</c>.</summary>
    public required string Strand { get; init; }
    public long DataVersion { get; init; }
}
