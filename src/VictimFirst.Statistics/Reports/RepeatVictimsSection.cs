using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>Cases of people who were victims before, of any crime.</summary>
/// <param name="ClosedRate">Over all cases closed.</param>
public sealed record RepeatVictimsSection(PublishedCount Closed, PublishedRate ClosedRate, PublishedCount Enhanced)
{
    internal static RepeatVictimsSection CountIn(ReportScope scope)
    {
        var repeat = scope.Closed.With(CaseFlags.RepeatVictim);
        var rate = scope.Disclosure.Rate(repeat.Count(), scope.Closed.All.Count());
        return new RepeatVictimsSection(
            rate.Numerator, rate, scope.Disclosure.Publish(repeat.And(scope.Closed.Enhanced).Count()));
    }
}
