namespace VictimFirst.Domain.Audit;

/// <summary>
/// One operation, told once: who asked what for which purpose, and how it ended. It holds no token, no figure, no free text, no name but
/// that of who asked, and a person's reference only as an HMAC.
/// </summary>
public sealed record AuditEvent
{
    /// <summary>Given when the event happens, so that an event which is delivered twice is written once.</summary>
    public required Guid Id { get; init; }

    /// <summary>UTC, whole milliseconds, by the clock of the host where it happened.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    public required AuditClass Class { get; init; }
    public required AuditResult Result { get; init; }
    public AuditActor? Actor { get; init; }
    public string? Role { get; init; }
    public string? Tier { get; init; }
    public string? Purpose { get; init; }

    /// <summary>The organisation that data went to, where it is another than the service's own.</summary>
    public string? Recipient { get; init; }

    /// <summary>The request's, so that the entry and the host's log can be put side by side.</summary>
    public string? Correlation { get; init; }

    /// <summary><c>sha256:</c> and 64 hexadecimal digits of the GraphQL document.</summary>
    public string? Document { get; init; }

    /// <summary>A name of GraphQL's grammar, or the command.</summary>
    public string? Operation { get; init; }

    public IReadOnlyList<AuditValue> Values { get; init; } = [];

    /// <summary>The coordinates of the schema that the operation used and that have an access rule.</summary>
    public IReadOnlyList<string> Coordinates { get; init; } = [];

    /// <summary>Whom the answer was about: HMACs of record ids, hexadecimal, each once.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The data version that the answer was made from.</summary>
    public long? DataVersion { get; init; }

    /// <summary>Objects in the answer, one person or one category each.</summary>
    public long? Rows { get; init; }

    /// <summary>Scalars in the answer.</summary>
    public long? Cells { get; init; }

    /// <summary>The codes of the answer's errors, each once.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>What the operation was estimated to cost at most before it ran.</summary>
    public long? Cost { get; init; }

    public long? DurationMilliseconds { get; init; }

    /// <summary>Of an erasure of entries: that it was one, signed with the log's key.</summary>
    public string? SignedNote { get; init; }

    /// <summary>Counts of what was done, by name, where the rest does not tell: rows inserted, failures counted together.</summary>
    public IReadOnlyDictionary<string, long> Counts { get; init; } = new Dictionary<string, long>();
}

public enum AuditResult
{
    Ok,

    /// <summary>Some fields of the answer are errors.</summary>
    Partial,

    /// <summary>Nothing was read.</summary>
    Refused,

    /// <summary>It ran and gave no answer.</summary>
    Failed,
}
