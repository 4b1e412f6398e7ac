using System.Collections.Immutable;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>One month of restorative justice.</summary>
/// <param name="Month">Such as <c>2020-04</c>.</param>
public sealed record RestorativeJusticeMonth(string Month, PublishedCount Referrals, PublishedCount Closed)
{
    /// <summary>The quarter's three months in order, zeros too.</summary>
    internal static Func<ImmutableArray<RestorativeJusticeMonth>> Ask(ReportScope scope)
    {
        var referrals = scope.Ask(Subject.RestorativeJustice, Cohort.Referred, Filter.All, DimensionCode.Month);
        var closed = scope.Ask(Subject.RestorativeJustice, Cohort.Closed, Filter.All, DimensionCode.Month);
        return () => referrals.Rows((month, count) => new RestorativeJusticeMonth(month.Code, count, closed[month.Code]));
    }
}
