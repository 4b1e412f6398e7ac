namespace VictimFirst.Data.State;

/// <summary>What the database holds: the counter that every cached figure follows, and the extracts behind the rows.</summary>
public sealed class DataState
{
    /// <summary>The only row's key.</summary>
    public const short OnlyRow = 1;

    public short Id { get; init; } = OnlyRow;

    /// <summary>0 before the first import. Moves in the same transaction as any change that can alter a figure.</summary>
    public required long Version { get; set; }

    /// <summary>When the newest extract was taken.</summary>
    public required DateTimeOffset? ExportedAt { get; set; }

    /// <summary>First local day that the extracts together cover, inclusive.</summary>
    public required DateOnly? CoversFrom { get; set; }

    /// <summary>Last local day that the extracts together cover, inclusive.</summary>
    public required DateOnly? CoversTo { get; set; }

    public required DateTimeOffset? ImportedAt { get; set; }

    /// <summary>The case-management system that wrote the newest extract. At most 100 characters.</summary>
    public required string? System { get; set; }
}
