using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>One occurrence type of the cases closed.</summary>
/// <param name="Closed">All cases closed, children and young people among them.</param>
/// <param name="CypClosed">Cases of children and young people: a part of closed, not beside it.</param>
public sealed record OccurrenceTypeRow(
    Category OccurrenceType, PublishedCount Closed, PublishedCount Enhanced, PublishedCount CypClosed, PublishedCount CypEnhanced)
{
    /// <summary>Every type in the list's order, zeros too.</summary>
    internal static Func<ImmutableArray<OccurrenceTypeRow>> Ask(ReportScope scope)
    {
        var youngPeople = Filter.Is(DimensionCode.ChildOrYoungPerson);
        var closed = scope.Closed(Filter.All, DimensionCode.OccurrenceType);
        var enhanced = scope.Closed(ReportScope.Enhanced, DimensionCode.OccurrenceType);
        var cyp = scope.Closed(youngPeople, DimensionCode.OccurrenceType);
        var cypEnhanced = scope.Closed(Filter.And(youngPeople, ReportScope.Enhanced), DimensionCode.OccurrenceType);
        return () => closed.Rows((type, count) => new OccurrenceTypeRow(
            type, count, enhanced[type.Code], cyp[type.Code], cypEnhanced[type.Code]));
    }
}
