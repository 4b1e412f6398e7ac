using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>Total need score at the end against the start, over every case with enhanced support and both assessments.</summary>
/// <param name="ReducedRate">Reduced over the base.</param>
public sealed record NeedReductionSection(
    PublishedCount Base, PublishedCount Reduced, PublishedCount Same, PublishedCount Increased, PublishedRate ReducedRate)
{
    private static readonly byte Start = Dimensions.NeedStage.IndexOf(NeedStages.Start);
    private static readonly byte End = Dimensions.NeedStage.IndexOf(NeedStages.End);

    internal static NeedReductionSection CountIn(ReportScope scope)
    {
        var needs = scope.Columns.Needs;
        var assessed = scope.Closed.FactsOfEnhanced(needs.CaseRow);
        var (reduced, same, increased) = (0, 0, 0);
        for (var row = assessed.Rows.First; row < assessed.Rows.End; row++)
        {
            var (start, end) = (needs.ByStage[Start][row], needs.ByStage[End][row]);
            if (!assessed.Contains(row) || !start.IsAssessed || !end.IsAssessed) continue;
            var change = end.Total - start.Total;
            if (change < 0) reduced++;
            else if (change == 0) same++;
            else increased++;
        }

        var rate = scope.Disclosure.Rate(new RawCount(reduced), new RawCount(reduced + same + increased));
        return new NeedReductionSection(
            rate.Denominator,
            rate.Numerator,
            scope.Disclosure.Publish(new RawCount(same)),
            scope.Disclosure.Publish(new RawCount(increased)),
            rate);
    }
}
