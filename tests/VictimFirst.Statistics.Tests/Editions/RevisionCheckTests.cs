using VictimFirst.Domain.Geography;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Editions;

public class RevisionCheckTests
{
    private const string District = "E07000130";
    private const string OtherDistrict = "E06000017";

    private static readonly FinancialQuarter Quarter = FinancialQuarter.Parse("2020-21 Q1");
    private static readonly DateOnly From = new(2019, 4, 1);

    [Fact]
    public void Revision_OfTheSameData_MakesNoSliver() => Assert.Empty(Check(Service(), _ => { }));

    [Fact]
    public void Revision_WithoutOnePerson_NamesTheFiguresThatTellOfIt()
    {
        var named = Check(Service(), service => service.Referrals.Remove(IdsIn(service, District).First()));

        Assert.Equal(
            [
                (Subject.Cases, Cohort.Closed, null), (Subject.Referrals, Cohort.Referred, null),
                (Subject.Cases, Cohort.Closed, District), (Subject.Referrals, Cohort.Referred, District),
            ],
            named.Select(figures => (figures.Subject, figures.Cohort, figures.Area)));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Revision_WithoutSeveralOfOneDistrictAndQuarter_IsSafeFromTenOn(int people, bool isSafe)
    {
        var named = Check(Service(), service =>
        {
            foreach (var id in IdsIn(service, District).Take(people).ToList()) service.Referrals.Remove(id);
        });

        Assert.Equal(isSafe, named.Length == 0);
    }

    [Fact]
    public void Revision_ThatMovesOneCase_TellsOfItInBothDistrictsAndNotInTheWholeArea()
    {
        var named = Check(Service(), service => Move(service, IdsIn(service, District).First(), OtherDistrict));

        Assert.DoesNotContain(named, figures => figures.Area is null);
        Assert.Equal([OtherDistrict, District], named.Select(figures => figures.Area).Distinct());
    }

    /// <summary>Who knows that one person's entry was wrong could look for it in the differences of two tables by gender.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Revision_ThatDescribesSeveralOtherwise_IsSafeFromTenOn(int people, bool isSafe)
    {
        var named = Check(Service(), service =>
        {
            foreach (var id in IdsIn(service, District).Take(people).ToList())
                Change(service, id, row => row with { Gender = row.Gender == "FEMALE" ? "MALE" : "FEMALE" });
        });

        Assert.Equal(isSafe, named.Length == 0);
        if (!isSafe) Assert.Equal([null, District], named.Select(figures => figures.Area).Distinct());
    }

    /// <summary>A table by religion shows the one, however many others there are.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OneChangedOrRemoved_IsNotHidden_ByTenThatDifferInSomethingElse(bool isRemoved)
    {
        var named = Check(Service(), service =>
        {
            var ids = IdsIn(service, District).ToList();
            foreach (var id in ids.Take(10)) Change(service, id, row => row with { Gender = row.Gender == "FEMALE" ? "MALE" : "FEMALE" });
            if (isRemoved) service.Referrals.Remove(ids[10]);
            else Change(service, ids[10], row => row with { Religion = row.Religion == "SIKH" ? "HINDU" : "SIKH" });
        });

        Assert.Equal([null, District], named.Select(figures => figures.Area).Distinct());
    }

    /// <summary>Twenty cases of each of two districts, received and closed in the quarter.</summary>
    private static RandomService Service()
    {
        var service = new RandomService(seed: 3, cases: 40);
        foreach (var (id, referral) in service.Referrals.ToList())
        {
            if (referral.Row.Case is not null) Move(service, id, id % 2 == 0 ? District : OtherDistrict);
            else service.Referrals.Remove(id);
        }

        for (var id = 1_000; service.Referrals.Count < 40; id++)
        {
            service.Renew(id);
            if (service.Referrals[id].Row.Case is null) service.Referrals.Remove(id);
            else Move(service, id, service.Referrals.Count % 2 == 0 ? District : OtherDistrict);
        }

        return service;
    }

    private static void Move(RandomService service, long id, string district)
    {
        var referral = service.Referrals[id];
        referral.Row = referral.Row with
        {
            ReceivedAt = new DateTimeOffset(2020, 5, 4, 9, 0, 0, TimeSpan.Zero),
            Case = referral.Row.Case!.Value with
            {
                OpenedAt = new DateTimeOffset(2020, 5, 4, 10, 0, 0, TimeSpan.Zero),
                ClosedOn = new DateOnly(2020, 6, 1),
                BeatCode = AreaCatalogue.All.Single(area => area.Code == district).Beats[0],
            },
        };
    }

    private static void Change(RandomService service, long id, Func<ReferralRow, ReferralRow> change)
    {
        var referral = service.Referrals[id];
        referral.Row = change(referral.Row);
    }

    private static IEnumerable<long> IdsIn(RandomService service, string district)
    {
        var beat = AreaCatalogue.All.Single(area => area.Code == district).Beats[0];
        return service.Referrals.Where(referral => referral.Value.Row.Case!.Value.BeatCode == beat).Select(referral => referral.Key);
    }

    private static WithheldFigures[] Check(RandomService service, Action<RandomService> change)
    {
        var before = TestEditions.Frozen(service.Cube(), "before", From, Quarter.End);
        change(service);
        return [.. RevisionCheck.Run(before, service.Cube().Slice(From, Quarter.End))];
    }
}
