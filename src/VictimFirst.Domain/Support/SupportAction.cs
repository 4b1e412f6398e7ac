namespace VictimFirst.Domain.Support;

/// <summary>One thing done for the person. What it was and how it reached them are apart.</summary>
public sealed class SupportAction
{
    public required long Id { get; init; }
    public required long CaseId { get; init; }
    /// <summary>Code of <c>support-type</c>.</summary>
    public required string SupportType { get; init; }
    /// <summary>Code of <c>contact-channel</c>.</summary>
    public required string Channel { get; init; }
    public required DateTimeOffset DeliveredAt { get; init; }
    public required long? CaseworkerId { get; init; }
    public long DataVersion { get; init; }
}
