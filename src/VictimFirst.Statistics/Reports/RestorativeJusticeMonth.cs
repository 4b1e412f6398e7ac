using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One month of restorative justice.</summary>
/// <param name="Month">Such as <c>2020-04</c>.</param>
public sealed record RestorativeJusticeMonth(string Month, PublishedCount Referrals, PublishedCount Closed);
