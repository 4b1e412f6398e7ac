using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>How many cases with enhanced support had this level of need in this area at this stage.</summary>
/// <param name="Area">Of <c>need-area</c>.</param>
/// <param name="Stage">Of <c>need-stage</c>.</param>
/// <param name="Level">Of <c>need-level</c>: 0 (no need) to 4 (urgent).</param>
/// <param name="Count">By the latest assessment of the stage.</param>
/// <param name="Base">Cases with an assessment of this stage.</param>
public sealed record NeedsRow(Category Area, Category Stage, Category Level, PublishedCount Count, PublishedCount Base)
{
    /// <summary>Area by area, stage by stage, level by level, zeros too.</summary>
    internal static Func<ImmutableArray<NeedsRow>> Ask(ReportScope scope)
    {
        var levels = scope.Closed(
            Subject.Needs, ReportScope.Enhanced, DimensionCode.NeedArea, DimensionCode.NeedStage, DimensionCode.NeedLevel);
        var bases = scope.Closed(Subject.Needs, ReportScope.Enhanced, DimensionCode.NeedStage);
        return () =>
        [
            .. from area in CategoryLists.NeedArea.Categories
               from stage in CategoryLists.NeedStage.Categories
               from level in CategoryLists.NeedLevel.Categories
               select new NeedsRow(area, stage, level, levels[area.Code, stage.Code, level.Code], bases[stage.Code]),
        ];
    }
}
