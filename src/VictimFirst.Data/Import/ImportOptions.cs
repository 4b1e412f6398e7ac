namespace VictimFirst.Data.Import;

public sealed record ImportOptions
{
    /// <summary>How many rejects are collected before an import gives up reading.</summary>
    public int RejectLimit { get; init; } = 10_000;

    /// <summary>Where rejects are written as CSV; null for nowhere. An older report there is removed where nothing is rejected.</summary>
    public FileInfo? RejectReport { get; init; }
}
