using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Editions;

public class SliverCheckTests
{
    private static readonly DateOnly From = new(2019, 4, 1);
    private static readonly DateOnly To = new(2020, 9, 30);

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 400)]
    [InlineData(3, 3_000)]
    public void Check_OfRandomCases_LeavesNoSliverAndWithholdsNothingWithoutOne(int seed, int cases)
    {
        var service = new RandomService(seed, cases);
        var oracle = new SliverOracle(service, From, To);

        var offer = SliverCheck.Run(Cube(service), [], ComparedFigures.Everything);

        var given = SliverOracle.Kinds().Where(kind => IsGiven(offer, kind)).ToList();
        foreach (var kind in given)
        {
            foreach (var other in given) Assert.False(oracle.MakeSliver(kind, other), $"{kind} beside {other}");
        }

        Assert.NotEmpty(offer.Withheld);
        foreach (var kind in offer.Withheld)
        {
            Assert.True(oracle.MakeSliver(kind, kind) || given.Any(other => oracle.MakeSliver(kind, other)), $"{kind} makes no sliver");
        }
    }

    /// <summary>Data that does not change between editions, so that the oracle's figures are those of every edition.</summary>
    [Theory]
    [InlineData(4, 60)]
    [InlineData(5, 400)]
    [InlineData(6, 2_000)]
    public void Check_BesideEarlierEditions_LeavesNoSliverBetweenThem(int seed, int cases)
    {
        var service = new RandomService(seed, cases);
        var oracle = new SliverOracle(service, From, To);
        var editions = new List<FrozenEdition>();
        foreach (var (first, last) in new[]
        {
            (From, new DateOnly(2020, 3, 31)), (new DateOnly(2020, 4, 1), new DateOnly(2020, 6, 30)), (new DateOnly(2020, 7, 1), To),
        })
        {
            var slice = Cube(service).Slice(first, last);
            editions.Add(new FrozenEdition($"to {last:O}", slice, SliverCheck.Run(slice, editions)));
        }

        var published = new EditionRun([.. editions]);
        var kinds = SliverOracle.Kinds().Where(IsOfPartners).ToList();
        foreach (var kind in kinds)
        {
            foreach (var other in kinds) Assert.False(oracle.MakeSliver(kind, other, IsOut), $"{kind} beside {other}");
        }

        bool IsOut(WithheldFigures kind, Period period) =>
            published.Holds(period) && published.GivesOut(kind.Subject, kind.Cohort, kind.Level, kind.Area, kind.Period, period);
    }

    [Fact]
    public void Check_OfAYearThatAnEarlierEditionBegan_CountsAUnitOfBothOnce()
    {
        // Eight of two hundred have no case, and half of the others are received in one edition and closed in the next. Were these counted
        // as two, the year's referrals and closed cases would seem to differ by many.
        var service = new RandomService(seed: 3, cases: 0);
        for (var id = 1; id <= 200; id++)
        {
            do service.Renew(id);
            while (service.Referrals[id] is not
                { Row.Case: not null, Vps: null, EndOfCase: null, HateMarker: null, Support: [], Assessments: [] });
            var referral = service.Referrals[id];
            referral.Row = referral.Row with
            {
                ReceivedAt = new DateTimeOffset(2019, 5, 6, 9, 0, 0, TimeSpan.Zero),
                Case = id <= 8 ? null : referral.Row.Case!.Value with
                {
                    OpenedAt = new DateTimeOffset(2019, 5, 7, 9, 0, 0, TimeSpan.Zero),
                    ClosedOn = id % 2 == 0 ? new DateOnly(2019, 12, 2) : new DateOnly(2019, 6, 3),
                },
            };
        }

        var first = Cube(service).Slice(From, new DateOnly(2019, 9, 30));
        var editions = new[] { new FrozenEdition("first", first, SliverCheck.Run(first, [])) };
        var offer = SliverCheck.Run(Cube(service).Slice(new DateOnly(2019, 10, 1), new DateOnly(2020, 3, 31)), editions);

        Assert.Contains(offer.Withheld, figures =>
            figures is { Subject: Subject.Referrals, Cohort: Cohort.Referred, Level: null, Period: EditionPeriod.FinancialYear });
    }

    [Fact]
    public void Check_OfAYear_ComparesItWithTheQuartersOfEarlierEditions()
    {
        // Nearly everybody was received and closed in the first quarter, and five in the last: the year less the quarter is these five.
        var service = new RandomService(seed: 3, cases: 0);
        for (var id = 1; id <= 100; id++)
        {
            do service.Renew(id);
            while (service.Referrals[id].Row.Case is null);
            var referral = service.Referrals[id];
            var received = id <= 5
                ? new DateTimeOffset(2020, 2, 3, 9, 0, 0, TimeSpan.Zero)
                : new DateTimeOffset(2019, 5, 6, 9, 0, 0, TimeSpan.Zero);
            referral.Row = referral.Row with
            {
                ReceivedAt = received,
                Case = referral.Row.Case!.Value with
                {
                    OpenedAt = received, ClosedOn = DateOnly.FromDateTime(received.UtcDateTime).AddDays(9),
                },
            };
        }

        var first = Cube(service).Slice(From, new DateOnly(2019, 9, 30));
        var editions = new[] { new FrozenEdition("first", first, SliverCheck.Run(first, [])) };
        var offer = SliverCheck.Run(Cube(service).Slice(new DateOnly(2019, 10, 1), new DateOnly(2020, 3, 31)), editions);

        Assert.True(editions[0].Offer.GivesOut(Subject.Cases, Cohort.Closed, null, null, EditionPeriod.Quarter));
        Assert.Contains(offer.Withheld, figures =>
            figures is { Subject: Subject.Cases, Cohort: Cohort.Closed, Level: null, Period: EditionPeriod.FinancialYear });
    }

    [Fact]
    public void Check_OfAnEmptyCube_WithholdsNothing() => Assert.Empty(SliverCheck.Run(CaseCube.Empty, []).Withheld);

    [Fact]
    public void Check_ForPartners_ComparesOnlyWhatTheirPolicyAnswers()
    {
        var offer = SliverCheck.Run(Cube(new RandomService(seed: 1, cases: 40)), []);

        Assert.NotEmpty(offer.Withheld);
        Assert.All(offer.Withheld, withheld =>
        {
            Assert.Contains(
                (withheld.Subject, withheld.Cohort), new[] { (Subject.Referrals, Cohort.Referred), (Subject.Cases, Cohort.Closed) });
            Assert.Contains(withheld.Level, new DimensionCode?[] { null, DimensionCode.LocalAuthority });
            Assert.Contains(withheld.Period, new[] { EditionPeriod.Quarter, EditionPeriod.FinancialYear });
        });
    }

    [Fact]
    public void Message_OfWhatIsWithheld_NamesTheFiguresAndNoNumberButTheRules()
    {
        var offer = SliverCheck.Run(Cube(new RandomService(seed: 2, cases: 400)), [], ComparedFigures.Everything);

        Assert.All(offer.Withheld, withheld =>
        {
            var sentence = withheld.Message.Replace(withheld.Area ?? "-", "", StringComparison.Ordinal);
            Assert.Equal("10", new string([.. sentence.Where(char.IsAsciiDigit)]));
        });
    }

    [Fact]
    public void Offer_WrittenAndRead_IsTheSame()
    {
        var offer = SliverCheck.Run(Cube(new RandomService(seed: 2, cases: 400)), [], ComparedFigures.Everything);

        Assert.Equal(offer.Withheld.ToArray(), EditionOffer.Read(offer.Write()).Withheld.ToArray());
    }

    [Fact]
    public void Offer_OfASubjectThatIsPartOfTheCases_GoesWithTheCases()
    {
        var offer = new EditionOffer([new(Subject.Cases, Cohort.Opened, DimensionCode.LocalAuthority, "E06000017", EditionPeriod.Month)]);

        Assert.False(offer.GivesOut(Subject.Needs, Cohort.Opened, DimensionCode.LocalAuthority, "E06000017", EditionPeriod.Month));
        Assert.True(offer.GivesOut(Subject.Referrals, Cohort.Opened, DimensionCode.LocalAuthority, "E06000017", EditionPeriod.Month));
        Assert.True(offer.GivesOut(Subject.Cases, Cohort.Closed, DimensionCode.LocalAuthority, "E06000017", EditionPeriod.Month));
        Assert.True(offer.GivesOut(Subject.Cases, Cohort.Opened, DimensionCode.LocalAuthority, "E06000017", EditionPeriod.Quarter));
    }

    [Theory]
    [InlineData("CASES CLOSED - -\n")]
    [InlineData("CASES SHUT - - MONTH\n")]
    public void Offer_ThatAnotherProgramWrote_IsRefused(string text) => Assert.Throws<FormatException>(() => EditionOffer.Read(text));

    private static bool IsOfPartners(WithheldFigures kind) =>
        (kind.Subject, kind.Cohort) is (Subject.Referrals, Cohort.Referred) or (Subject.Cases, Cohort.Closed)
        && kind.Level is null or DimensionCode.LocalAuthority
        && kind.Period is EditionPeriod.Quarter or EditionPeriod.FinancialYear;

    private static CaseCube Cube(RandomService service) => service.Cube(stamp: ServiceData.Stamp with { CoversFrom = From, CoversTo = To });

    private static bool IsGiven(EditionOffer offer, WithheldFigures kind) =>
        offer.GivesOut(kind.Subject, kind.Cohort, kind.Level, kind.Area, kind.Period);
}
