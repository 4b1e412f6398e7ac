using VictimFirst.Domain.Policing;

namespace VictimFirst.Api.Schema.Policing;

internal enum ReconciliationStatus
{
    Matched,

    /// <summary>Not held, or held and none of the force's business: nothing in an answer tells which.</summary>
    NotFound,

    InvalidReference,

    /// <summary>An earlier item of the request asks for the same reference, in this or another spelling.</summary>
    DuplicateInRequest,
}

/// <summary>One item's answer. Whatever is not <see cref="ReconciliationStatus.Matched"/> has nothing but its status.</summary>
/// <param name="Reference">As the item gave it.</param>
/// <param name="Reason">What was expected, for an item that was not understood or came twice.</param>
internal sealed record ReconciledReferral(string Reference, ReconciliationStatus Status, string? Reason = null)
{
    public DateTimeOffset? ReceivedAt { get; init; }
    public bool? Acknowledged { get; init; }
    public bool? ConsentOnFile { get; init; }

    /// <summary>Null also where the 48 hours have not passed and nobody was reached yet.</summary>
    public bool? ContactedWithin48Hours { get; init; }

    public ContactForPolice? ContactOutcome { get; init; }
    public bool? SupportClosed { get; init; }
}

internal sealed record ReferralReconciliation(IReadOnlyList<ReconciledReferral> Items, ReconciliationSummary Summary);

internal sealed record ReconciliationSummary
{
    public required int Items { get; init; }
    public required int Matched { get; init; }
    public required int NotFound { get; init; }
    public required int InvalidReferences { get; init; }
    public required int Duplicates { get; init; }

    /// <summary>Of the references that could be read, each once.</summary>
    public required PoliceShare Arrived { get; init; }

    public required PoliceShare Acknowledged { get; init; }
    public required PoliceShare ContactedWithin48Hours { get; init; }
    public required PoliceShare SupportClosed { get; init; }

    /// <summary>Of the matched items that say when the crime was recorded.</summary>
    public required PoliceShare ReceivedWithin7Days { get; init; }

    /// <inheritdoc cref="ReceivedWithin7Days"/>
    public required double? MedianHoursToReferral { get; init; }
}
