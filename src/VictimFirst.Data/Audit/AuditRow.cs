namespace VictimFirst.Data.Audit;

/// <summary>An entry as the table holds it. Everything but the hash is in <see cref="Entry"/> too, which is what the hash covers.</summary>
internal sealed class AuditRow
{
    /// <summary>The class and the result of an entry that was erased.</summary>
    public const string Erased = "ERASED";

    public required long Seq { get; init; }
    public required Guid Id { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
    public required string Class { get; init; }
    public required string Result { get; init; }
    public required Guid? ActorTenant { get; init; }
    public required Guid? ActorObject { get; init; }
    public required string? Document { get; init; }
    public required string Entry { get; init; }

    /// <summary>See <see cref="AuditChain"/>.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>Whether it says nothing any more: its place, its id and its hash are left.</summary>
    public bool IsErased => Entry.Length == 0;

    /// <summary>The row that an entry makes.</summary>
    public static AuditRow Of(AuditEntry entry, string text, byte[] hash) => new()
    {
        Seq = entry.Seq,
        Id = entry.Event.Id,
        RecordedAt = entry.Recorded,
        OccurredAt = AuditJson.WholeMilliseconds(entry.Event.OccurredAt),
        Class = AuditJson.NameOf(entry.Event.Class),
        Result = AuditJson.NameOf(entry.Event.Result),
        ActorTenant = entry.Event.Actor?.Tenant,
        ActorObject = entry.Event.Actor?.Object,
        Document = entry.Event.Document,
        Entry = text,
        Hash = hash,
    };
}

/// <summary>Whom an entry is about, to find entries by.</summary>
internal sealed class AuditSubjectRow
{
    /// <summary>See <see cref="AuditSubjects.KeyOf"/>.</summary>
    public required long Subject { get; init; }
    public required long Seq { get; init; }
}

/// <summary>A checkpoint that was also written to the second place.</summary>
internal sealed class AuditCheckpointRow
{
    /// <summary>How many entries it covers: all from the first on.</summary>
    public required long Size { get; init; }
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>See <see cref="CheckpointKey"/>.</summary>
    public required string Note { get; init; }
}
