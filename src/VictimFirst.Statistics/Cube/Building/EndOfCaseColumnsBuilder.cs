using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

internal sealed class EndOfCaseColumnsBuilder
{
    private static readonly byte HealthAndWellbeing = Dimensions.OutcomeQuestion.IndexOf("HEALTH_AND_WELLBEING");
    private static readonly byte CopeAndMoveForward = Dimensions.OutcomeQuestion.IndexOf("COPE_AND_MOVE_FORWARD");
    private static readonly byte Safety = Dimensions.OutcomeQuestion.IndexOf("SAFETY");
    private static readonly byte InformedAndEmpowered = Dimensions.OutcomeQuestion.IndexOf("INFORMED_AND_EMPOWERED");

    private readonly List<(long CaseId, byte[] Answers)> responses = [];

    public void Add(in EndOfCaseRow row)
    {
        var answers = new byte[Dimensions.OutcomeQuestion.Size];
        Array.Fill(answers, Dimension.None);
        answers[HealthAndWellbeing] = Dimensions.OutcomeAnswer.IndexOf(row.HealthAndWellbeing);
        answers[CopeAndMoveForward] = Dimensions.OutcomeAnswer.IndexOf(row.CopeAndMoveForward);
        answers[Safety] = Dimensions.OutcomeAnswer.IndexOf(row.Safety);
        answers[InformedAndEmpowered] = Dimensions.OutcomeAnswer.IndexOf(row.InformedAndEmpowered);
        responses.Add((row.ReferralId, answers));
    }

    public EndOfCaseColumns Build(CaseRowIndex index)
    {
        var arranged = index.Arrange(responses, r => r.CaseId);
        return new EndOfCaseColumns
        {
            CaseRow = arranged.OrderedColumn(r => r.CaseRow),
            ByQuestion = [.. Enumerable.Range(0, Dimensions.OutcomeQuestion.Size)
                .Select(question => arranged.CodeColumn(Dimensions.OutcomeAnswer, r => r.Fact.Answers[question]))],
        };
    }
}
