using System.Collections.Immutable;

namespace VictimFirst.Statistics.Reports;

/// <summary>A report and what must be said beside it.</summary>
public sealed record QuarterlyReportResult(QuarterlyReport Report, ImmutableArray<ReportWarning> Warnings);
