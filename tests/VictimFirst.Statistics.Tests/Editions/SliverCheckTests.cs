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

        var offer = SliverCheck.Run(Cube(service).UpTo(To), ComparedFigures.Everything);

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

    [Fact]
    public void Check_OfAnEmptyCube_WithholdsNothing() => Assert.Empty(SliverCheck.Run(CaseCube.Empty).Withheld);

    [Fact]
    public void Check_ForPartners_ComparesOnlyWhatTheirPolicyAnswers()
    {
        var offer = SliverCheck.Run(Cube(new RandomService(seed: 1, cases: 40)).UpTo(To));

        Assert.NotEmpty(offer.Withheld);
        Assert.All(offer.Withheld, withheld =>
        {
            Assert.Contains((withheld.Subject, withheld.Cohort), new[] { (Subject.Referrals, Cohort.Referred), (Subject.Cases, Cohort.Closed) });
            Assert.Contains(withheld.Level, new DimensionCode?[] { null, DimensionCode.LocalAuthority });
            Assert.Contains(withheld.Period, new[] { EditionPeriod.Quarter, EditionPeriod.FinancialYear });
        });
    }

    [Fact]
    public void Message_OfWhatIsWithheld_NamesTheFiguresAndNoNumberButTheRules()
    {
        var offer = SliverCheck.Run(Cube(new RandomService(seed: 2, cases: 400)).UpTo(To), ComparedFigures.Everything);

        Assert.All(offer.Withheld, withheld =>
        {
            var sentence = withheld.Message.Replace(withheld.Area ?? "-", "", StringComparison.Ordinal);
            Assert.Equal("10", new string([.. sentence.Where(char.IsAsciiDigit)]));
        });
    }

    [Fact]
    public void Offer_WrittenAndRead_IsTheSame()
    {
        var offer = SliverCheck.Run(Cube(new RandomService(seed: 2, cases: 400)).UpTo(To), ComparedFigures.Everything);

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

    private static CaseCube Cube(RandomService service) => service.Cube(stamp: ServiceData.Stamp with { CoversFrom = From, CoversTo = To });

    private static bool IsGiven(EditionOffer offer, WithheldFigures kind) =>
        offer.GivesOut(kind.Subject, kind.Cohort, kind.Level, kind.Area, kind.Period);
}
