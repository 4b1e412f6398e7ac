namespace VictimFirst.Data.Editions;

internal sealed class EditionRow
{
    public required string Id { get; init; }

    /// <summary>Such as <c>2020-21 Q1</c>.</summary>
    public required string Quarter { get; init; }
    public required int Revision { get; init; }
    public required DateTimeOffset PublishedAt { get; init; }
    public required long DataVersion { get; init; }
    public required DateTimeOffset AsOf { get; init; }
    public required DateOnly CoversFrom { get; init; }

    /// <summary>See <see cref="VictimFirst.Statistics.Editions.EditionOffer.Write"/>.</summary>
    public required string Withheld { get; init; }

    /// <summary>SHA-256 over the checksums of all parts in order: no part can be put in the place of another edition's.</summary>
    public required byte[] Digest { get; init; }
}

/// <summary>See <see cref="VictimFirst.Statistics.Cube.Storage.CubePayload"/>.</summary>
internal sealed class EditionPartRow
{
    public required string EditionId { get; init; }
    public required short Table { get; init; }
    public required int Number { get; init; }
    public required int Rows { get; init; }
    public required byte[] Content { get; init; }
    public required byte[] Checksum { get; init; }
}
