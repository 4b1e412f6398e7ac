using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;

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
    internal static ImmutableArray<NeedsRow> CountIn(ReportScope scope)
    {
        var assessed = scope.Closed.FactsOfEnhanced(scope.Columns.Needs.CaseRow);
        var (areas, stages, levels) = (Dimensions.NeedArea, Dimensions.NeedStage, Dimensions.NeedLevel);
        var cells = new int[areas.Size, stages.Size, levels.Size];
        var bases = new int[stages.Size];
        for (var stage = 0; stage < stages.Size; stage++)
        {
            var assessments = scope.Columns.Needs.ByStage[stage];
            for (var row = assessed.Rows.First; row < assessed.Rows.End; row++)
            {
                if (!assessed.Contains(row) || !assessments[row].IsAssessed) continue;
                bases[stage]++;
                for (var area = 0; area < areas.Size; area++) cells[area, stage, assessments[row][area]]++;
            }
        }

        var rows = ImmutableArray.CreateBuilder<NeedsRow>(cells.Length);
        for (var area = 0; area < areas.Size; area++)
        {
            for (var stage = 0; stage < stages.Size; stage++)
            {
                for (var level = 0; level < levels.Size; level++)
                {
                    rows.Add(new NeedsRow(
                        areas.Categories[area],
                        stages.Categories[stage],
                        levels.Categories[level],
                        scope.Disclosure.Publish(new RawCount(cells[area, stage, level])),
                        scope.Disclosure.Publish(new RawCount(bases[stage]))));
                }
            }
        }

        return rows.MoveToImmutable();
    }
}
