using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Editions;

/// <summary>What an analyst asks to be published.</summary>
/// <param name="IsRevision">Whether it takes the place of the quarter's edition.</param>
/// <param name="AcceptSlivers">
/// Whether a revision may change figures by so few records that the change tells of them, as one does that leaves out an erased person.
/// </param>
public sealed record EditionRequest(FinancialQuarter Quarter, bool IsRevision = false, bool AcceptSlivers = false);
