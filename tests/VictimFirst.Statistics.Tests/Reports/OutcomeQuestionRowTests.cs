using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class OutcomeQuestionRowTests
{
    [Fact]
    public void EndOfCase_NotAskedAndUnknown_AreNoResponsesAndEveryOtherAnswerIs()
    {
        var rows = new ServiceData()
            .With(Enhanced(1), Enhanced(2), Enhanced(3), Enhanced(4), Standard(5))
            .With(
                new EndOfCaseRow(1, "YES", "YES", "NOT_ASKED", "NO"),
                new EndOfCaseRow(2, "PARTLY", "NOT_ASKED", "NOT_ASKED", "NO"),
                new EndOfCaseRow(3, "PREFER_NOT_TO_SAY", "UNKNOWN", "NOT_ASKED", "YES"),
                new EndOfCaseRow(4, "NOT_ASKED", "NOT_APPLICABLE", "NOT_ASKED", "NOT_SURE"),
                new EndOfCaseRow(5, "YES", "YES", "YES", "YES"))
            .Report().EndOfCaseReview;

        Assert.Equal(
            ["HEALTH_AND_WELLBEING", "COPE_AND_MOVE_FORWARD", "SAFETY", "INFORMED_AND_EMPOWERED"], rows.Select(r => r.Question.Code));
        Assert.Equal([3, 2, 0, 4], rows.Select(r => r.Responses.Value!.Value));
        Assert.Equal((2, 3), rows[0].ImprovedRate.Parts());
        Assert.Equal((1, 2), rows[1].ImprovedRate.Parts());
        Assert.Null(rows[2].ImprovedRate.Value);
        Assert.Equal((1, 4), rows[3].ImprovedRate.Parts());
    }

    [Fact]
    public void EndOfCase_AnswersOutsideTheBase_HaveACountButNoRate()
    {
        var answers = new ServiceData()
            .With(Enhanced(1), Enhanced(2))
            .With(new EndOfCaseRow(1, "YES", "YES", "YES", "YES"), new EndOfCaseRow(2, "UNKNOWN", "YES", "YES", "YES"))
            .Report().EndOfCaseReview[0].Answers;

        Assert.Equal(8, answers.Length);
        Assert.Equal(["UNKNOWN", "NOT_ASKED"], answers.Where(a => a.Rate is null).Select(a => a.Answer.Code));
        Assert.Equal(1, answers.Single(a => a.Answer.Code == "UNKNOWN").Count.Value);
        Assert.Equal((1, 1), answers.Single(a => a.Answer.Code == "YES").Rate!.Parts());
    }
}
