using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Reports;

public class RestorativeJusticeSectionTests
{
    private static readonly DateOnly Earlier = new(2019, 4, 1);

    [Fact]
    public void RestorativeJustice_ReceiptAndClosing_CountEachOnItsOwnDay()
    {
        var justice = new ServiceData()
            .With(
                Justice(new DateOnly(2020, 4, 30), null, null, null),
                Justice(new DateOnly(2020, 4, 1), new DateOnly(2020, 6, 1), "RESTORATIVE_CONVERSATION", "COMPLETED"),
                Justice(Earlier, new DateOnly(2020, 6, 30), "REQUESTED_NOT_POSSIBLE", "UNABLE_TO_CONTACT"),
                Justice(Earlier, new DateOnly(2020, 4, 2), "REQUESTED_NOT_POSSIBLE", null),
                Justice(new DateOnly(2020, 6, 30), new DateOnly(2020, 7, 1), "RESTORATIVE_CONVERSATION", "COMPLETED"))
            .Report().RestorativeJustice;

        Assert.Equal(3, justice.Referrals.Value);
        Assert.Equal(3, justice.Closed.Value);
        Assert.Equal(
            [("2020-04", 2, 1), ("2020-05", 0, 0), ("2020-06", 1, 2)],
            justice.ByMonth.Select(m => (m.Month, m.Referrals.Value!.Value, m.Closed.Value!.Value)));
        Assert.Equal([0, 0, 0, 1, 2, 0], justice.ClosureCategories.Select(c => c.Count.Value!.Value));
        Assert.Equal(["COMPLETED"], justice.ClosureCategories[3].Reasons.Select(r => r.Category.Code));
        Assert.Equal(1, justice.ClosureCategories[4].Reasons.Of("UNABLE_TO_CONTACT"));
        Assert.Empty(justice.ClosureCategories[0].Reasons);
    }

    [Fact]
    public void Complaints_AroundTheQuarter_CountByTheDayReceived()
    {
        var report = new ServiceData()
            .WithComplaints(new(2020, 3, 31), new(2020, 4, 1), new(2020, 6, 30), new(2020, 7, 1))
            .Report();

        Assert.Equal(2, report.Complaints.Value);
    }

    private static RestorativeJusticeRow Justice(DateOnly received, DateOnly? closed, string? category, string? reason) =>
        new(received, "VICTIM", closed, category, reason, HadConversation: false, HadOutcome: false);
}
