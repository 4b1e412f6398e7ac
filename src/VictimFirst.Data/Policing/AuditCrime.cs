namespace VictimFirst.Data.Policing;

/// <summary>A crime that the audit of the Code may draw.</summary>
/// <param name="Category">Code of <c>vcop-audit-category</c>.</param>
public sealed record AuditCrime(long Id, string Reference, string Category, bool IsCharged);
