using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

internal sealed class NeedsColumnsBuilder
{
    private readonly List<Assessment> assessments = [];

    public void Add(in NeedsAssessmentRow row) =>
        assessments.Add(new Assessment(row.Id, row.ReferralId, Dimensions.NeedStage.IndexOf(row.Stage), row.AssessedAt, row.Levels));

    public NeedsColumns Build(CaseRowIndex index)
    {
        var cases = new List<(int CaseRow, Assessment?[] Latest)>();
        foreach (var (caseRow, assessment) in index.Arrange(assessments, a => a.CaseId))
        {
            if (cases is [] || cases[^1].CaseRow != caseRow) cases.Add((caseRow, new Assessment?[Dimensions.NeedStage.Size]));
            ref var latest = ref cases[^1].Latest[assessment.Stage];
            if (latest is not { } other || assessment.IsLaterThan(other)) latest = assessment;
        }

        return new NeedsColumns
        {
            CaseRow = cases.OrderedColumn(c => c.CaseRow),
            ByStage = [.. Enumerable.Range(0, Dimensions.NeedStage.Size)
                .Select(stage => cases.Column(c => c.Latest[stage]?.Levels ?? NeedLevels.NotAssessed))],
        };
    }

    private readonly record struct Assessment(long Id, long CaseId, byte Stage, DateTimeOffset AssessedAt, NeedLevels Levels)
    {
        public bool IsLaterThan(Assessment other) =>
            AssessedAt != other.AssessedAt ? AssessedAt > other.AssessedAt : Id > other.Id;
    }
}
