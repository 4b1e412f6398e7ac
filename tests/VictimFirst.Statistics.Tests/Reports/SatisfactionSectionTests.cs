using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class SatisfactionSectionTests
{
    [Fact]
    public void Surveys_AroundTheQuarter_CountOnTheirOwnDayAndOnlyWithAnAnswer()
    {
        var satisfaction = new ServiceData()
            .With(
                new SurveyRow(new DateOnly(2020, 4, 1), "VERY_SATISFIED"),
                new SurveyRow(new DateOnly(2020, 6, 30), "SATISFIED"),
                new SurveyRow(InQuarter, "NEITHER"),
                new SurveyRow(InQuarter, "NOT_ASKED"),
                new SurveyRow(InQuarter, "PREFER_NOT_TO_SAY"),
                new SurveyRow(new DateOnly(2020, 3, 31), "SATISFIED"),
                new SurveyRow(new DateOnly(2020, 7, 1), "SATISFIED"))
            .Report().Satisfaction;

        Assert.Equal(3, satisfaction.Surveyed.Value);
        Assert.Equal(2, satisfaction.Satisfied.Value);
        Assert.Equal((2, 3), satisfaction.SatisfiedRate.Parts());
        Assert.Equal(8, satisfaction.Results.Length);
        Assert.Equal(1, satisfaction.Results.Of("NOT_ASKED"));
    }
}
