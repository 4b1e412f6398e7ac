namespace VictimFirst.Domain.ServiceLevels;

/// <summary>How one duty of the service stands in one case.</summary>
/// <param name="Outcome">Code of <c>service-level</c>.</param>
/// <param name="Due">The last instant that is in time; null where the duty never fell due.</param>
public readonly record struct ServiceLevel(string Outcome, DateTimeOffset? Due);
