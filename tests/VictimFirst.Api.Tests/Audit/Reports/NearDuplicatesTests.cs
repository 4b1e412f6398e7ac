using VictimFirst.Api.Audit.Reports;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Tests.Audit.Reports;

public sealed class NearDuplicatesTests
{
    private const string Area = "StatisticsFilter.localAuthority";
    private const string Quarter = "PeriodInput.financialQuarter";
    private const string Dimension = "Figures.by(dimension:)";

    private readonly NearDuplicates duplicates = new();
    private long written;

    [Fact]
    public void QuestionsThatDifferInOneArea_AreAFamily()
    {
        Ask("E07000130", [(Area, "E07000130"), (Quarter, "2020-21 Q1"), (Dimension, "AGE_BAND")]);
        Ask("E07000130", [(Dimension, "AGE_BAND"), (Area, "E07000131"), (Quarter, "2020-21 Q1")]);

        var family = Assert.Single(duplicates.Families());
        Assert.Equal((Area, "E07000130", 1, 1L), (family.Where, family.Asker, family.Pairs, family.First));
        Assert.Equal(new Dictionary<string, long> { ["E07000130"] = 1, ["E07000131"] = 2 }, family.Variants);
    }

    [Fact]
    public void SetsOfAreas_OneInsideTheOther_AndTheWhole_AreOneFamily()
    {
        Ask("A", [(Area, "E07000130"), (Area, "E07000131"), (Dimension, "AGE_BAND")]);
        Ask("A", [(Area, "E07000130"), (Dimension, "AGE_BAND")]);
        Ask("A", [(Dimension, "AGE_BAND")]);

        var family = Assert.Single(duplicates.Families());
        Assert.Equal(3, family.Pairs);
        Assert.Equal(["(not given)", "E07000130", "E07000130 E07000131"], family.Variants.Keys);
    }

    [Fact]
    public void Periods_AreAFamilyToo_ByTheirInputOrTheirForm()
    {
        Ask("A", [(Quarter, "2020-21 Q1")]);
        Ask("A", [(Quarter, "2020-21 Q2")]);
        Ask("B", [("Query.quarterlyReport(quarter:)", "2020-21 Q1")]);
        Ask("B", [("Query.quarterlyReport(quarter:)", "2020-21 Q2")]);

        Assert.Equal(["A", "B"], duplicates.Families().Select(family => family.Asker));
    }

    [Fact]
    public void TheSameQuestionAgain_IsNoPair()
    {
        Ask("A", [(Area, "E07000130"), (Quarter, "2020-21 Q1")]);
        Ask("A", [(Quarter, "2020-21 Q1"), (Area, "E07000130")]);

        Assert.Empty(duplicates.Families());
    }

    [Fact]
    public void QuestionsThatDifferInMore_OrInSomethingElse_AreNone()
    {
        Ask("A", [(Area, "E07000130"), (Quarter, "2020-21 Q1"), (Dimension, "AGE_BAND")]);
        Ask("A", [(Area, "E07000131"), (Quarter, "2020-21 Q2"), (Dimension, "AGE_BAND")]);
        Ask("A", [(Area, "E07000130"), (Quarter, "2020-21 Q1"), (Dimension, "GENDER")]);
        Ask("A", [(Area, "E07000131"), (Quarter, "2020-21 Q1"), (Dimension, "AGE_BAND")], coordinates: ["Figure.value", "Figure.status"]);

        Assert.Empty(duplicates.Families());
    }

    [Fact]
    public void QuestionsOfTwoOrganisations_AreNotPutTogether_ThoseOfTwoOfItsPeopleAre()
    {
        Ask("A", [(Area, "E07000130")]);
        Ask("B", [(Area, "E07000131")]);
        Assert.Empty(duplicates.Families());

        Ask("A", [(Area, "E07000131")], actor: Guid.AllBitsSet);
        Assert.Single(duplicates.Families());
    }

    [Theory]
    [InlineData("Exact", AuditClass.Disclosure, 1)]
    [InlineData("Protected", AuditClass.PolicyRefusal, 1)]
    [InlineData("Protected", AuditClass.Disclosure, 0)]
    public void QuestionsWithoutProtectedFigures_AreNotLookedAt(string tier, AuditClass kind, long cells)
    {
        Ask("A", [(Area, "E07000130")], tier: tier, kind: kind, cells: cells);
        Ask("A", [(Area, "E07000131")], tier: tier, kind: kind, cells: cells);

        Assert.Empty(duplicates.Families());
    }

    private void Ask(
        string recipient, (string Where, string Value)[] values, string tier = "Protected",
        AuditClass kind = AuditClass.Disclosure, long cells = 1,
        string[]? coordinates = null, Guid? actor = null) => duplicates.Take(new AuditEntry(
            new AuditEvent
            {
                Id = Guid.Empty,
                OccurredAt = DateTimeOffset.UnixEpoch,
                Class = kind,
                Result = AuditResult.Ok,
                Actor = new AuditActor(Object: actor ?? Guid.Empty),
                Tier = tier,
                Recipient = recipient,
                Cells = cells,
                Coordinates = coordinates ?? ["Figure.value"],
                Values = [.. values.Select(value => new AuditValue(value.Where, value.Value))],
            },
            DateTimeOffset.UnixEpoch,
            ++written));
}
