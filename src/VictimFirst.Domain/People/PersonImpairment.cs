namespace VictimFirst.Domain.People;

/// <summary>One impairment of a person; a person may have several.</summary>
public sealed class PersonImpairment
{
    public required long PersonId { get; init; }
    /// <summary>Code of <c>impairment</c>.</summary>
    public required string Impairment { get; init; }
    public long DataVersion { get; init; }
}
