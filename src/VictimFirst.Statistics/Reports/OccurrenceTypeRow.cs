using System.Collections.Immutable;
using VictimFirst.Statistics.Cohorts;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Publication;

namespace VictimFirst.Statistics.Reports;

/// <summary>One occurrence type of the cases closed.</summary>
/// <param name="Closed">All cases closed, children and young people among them.</param>
/// <param name="CypClosed">Cases of children and young people: a part of closed, not beside it.</param>
public sealed record OccurrenceTypeRow(
    Category OccurrenceType, PublishedCount Closed, PublishedCount Enhanced, PublishedCount CypClosed, PublishedCount CypEnhanced)
{
    /// <summary>Every type in the list's order, zeros too.</summary>
    internal static ImmutableArray<OccurrenceTypeRow> CountIn(ReportScope scope)
    {
        var closed = scope.Closed;
        var youngPeople = closed.With(CaseFlags.ChildOrYoungPerson);
        var type = closed.Columns.OccurrenceType;
        var enhanced = Tabulation.Of(type, closed.Enhanced);
        var cyp = Tabulation.Of(type, youngPeople);
        var cypEnhanced = Tabulation.Of(type, youngPeople.And(closed.Enhanced));
        return Tabulation.Of(type, closed.All).Rows((category, count) => new OccurrenceTypeRow(
            category,
            scope.Disclosure.Publish(count),
            scope.Disclosure.Publish(enhanced[category.Code]),
            scope.Disclosure.Publish(cyp[category.Code]),
            scope.Disclosure.Publish(cypEnhanced[category.Code])));
    }
}
