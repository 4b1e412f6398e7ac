using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>One type of support given to the cases with enhanced support, in all channels or in one.</summary>
/// <param name="Channel">Null for all channels together.</param>
/// <param name="Cases">Cases that had it at least once. A case repeats across rows.</param>
/// <param name="Actions">Times it was given, on whatever day.</param>
public sealed record SupportRow(Category SupportType, Category? Channel, PublishedCount Cases, PublishedCount Actions)
{
    /// <summary>Type by type: all channels together, then each channel; zeros too.</summary>
    internal static Func<ImmutableArray<SupportRow>> Ask(ReportScope scope)
    {
        var cases = Tables(Measure.Units);
        var actions = Tables(Measure.SupportActions);
        return () =>
        [
            .. from type in CategoryLists.SupportType.Categories
               from channel in CategoryLists.ContactChannel.Categories.Prepend(null)
               select new SupportRow(type, channel, cases(type, channel), actions(type, channel)),
        ];

        Func<Category, Category?, PublishedCount> Tables(Measure measure)
        {
            var byType = scope.Closed(measure, ReportScope.Enhanced, DimensionCode.SupportType);
            var byBoth = scope.Closed(measure, ReportScope.Enhanced, DimensionCode.SupportType, DimensionCode.SupportChannel);
            return (type, channel) => channel is null ? byType[type.Code] : byBoth[type.Code, channel.Code];
        }
    }
}
