using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;
using NeedsRow = VictimFirst.Statistics.Reports.NeedsRow;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class NeedsRowTests
{
    [Fact]
    public void Needs_SeveralAssessmentsOfAStage_CountTheLatest()
    {
        var rows = new ServiceData()
            .With(Enhanced(1), Enhanced(2))
            .With(
                new NeedsAssessmentRow(1, 1, "REVIEW", Noon(2020, 5, 2), NeedLevels.Of(4, 1, 0, 0, 0, 0, 0, 0, 0, 2)),
                new NeedsAssessmentRow(2, 1, "REVIEW", Noon(2020, 5, 1), NeedLevels.Of(3, 3, 0, 0, 0, 0, 0, 0, 0, 0)),
                new NeedsAssessmentRow(3, 2, "REVIEW", Noon(2020, 5, 1), NeedLevels.Of(2, 2, 0, 0, 0, 0, 0, 0, 0, 0)),
                new NeedsAssessmentRow(4, 2, "REVIEW", Noon(2020, 5, 1), NeedLevels.Of(1, 1, 0, 0, 0, 0, 0, 0, 0, 0)))
            .Report().Needs;

        Assert.Equal((1, 2), Figures(rows, "PERSONAL_SAFETY", "REVIEW", "4"));
        Assert.Equal((1, 2), Figures(rows, "PERSONAL_SAFETY", "REVIEW", "1"));
        Assert.Equal((0, 2), Figures(rows, "PERSONAL_SAFETY", "REVIEW", "3"));
        Assert.Equal((2, 2), Figures(rows, "MENTAL_AND_PHYSICAL_HEALTH", "REVIEW", "1"));
        Assert.Equal((1, 2), Figures(rows, "ANY_OTHER_ISSUES", "REVIEW", "2"));
        Assert.Equal((0, 0), Figures(rows, "PERSONAL_SAFETY", "START", "0"));
    }

    [Fact]
    public void Needs_WithoutEnhancedSupportOrClosedElsewhen_DoNotCount()
    {
        var rows = new ServiceData()
            .With(Enhanced(1), Standard(2), Enhanced(3) with { ClosedOn = new DateOnly(2020, 3, 31) })
            .With(
                new NeedsAssessmentRow(1, 1, "START", Noon(2020, 5, 1), default),
                new NeedsAssessmentRow(2, 2, "START", Noon(2020, 5, 1), default),
                new NeedsAssessmentRow(3, 3, "START", Noon(2020, 5, 1), default))
            .Report().Needs;

        Assert.Equal((1, 1), Figures(rows, "FAMILY", "START", "0"));
    }

    [Fact]
    public void Needs_OfNoCase_HaveARowForEveryAreaStageAndLevel()
    {
        var rows = new ServiceData().Report().Needs;

        Assert.Equal(150, rows.Length);
        Assert.Equal(150, rows.DistinctBy(r => (r.Area.Code, r.Stage.Code, r.Level.Code)).Count());
    }

    private static (int?, int?) Figures(IEnumerable<NeedsRow> rows, string area, string stage, string level)
    {
        var row = rows.Single(r => r.Area.Code == area && r.Stage.Code == stage && r.Level.Code == level);
        return (row.Count.Value, row.Base.Value);
    }
}
