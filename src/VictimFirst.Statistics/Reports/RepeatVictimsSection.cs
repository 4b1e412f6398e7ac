using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>Cases of people who were victims before, of any crime.</summary>
/// <param name="ClosedRate">Over all cases closed.</param>
public sealed record RepeatVictimsSection(PublishedCount Closed, PublishedRate ClosedRate, PublishedCount Enhanced)
{
    internal static Func<RepeatVictimsSection> Ask(ReportScope scope)
    {
        var repeat = Filter.Is(DimensionCode.RepeatVictim);
        var all = scope.Closed(Filter.All);
        var closed = scope.Closed(repeat);
        var enhanced = scope.Closed(Filter.And(repeat, ReportScope.Enhanced));
        return () => new RepeatVictimsSection(closed.Only, PublishedRate.Of(closed.Only, all.Only), enhanced.Only);
    }
}
