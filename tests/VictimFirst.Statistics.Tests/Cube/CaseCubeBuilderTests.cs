using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Cube;

public class CaseCubeBuilderTests
{
    [Fact]
    public void Cases_AddedInAnyOrder_StandInOrderOfClosingDayWithOpenOnesLast()
    {
        var cases = new ServiceData()
            .With(
                Standard(1) with { ClosedOn = null, OccurrenceType = "ROBBERY" },
                Standard(2) with { ClosedOn = new DateOnly(2020, 6, 1), OccurrenceType = "FRAUD" },
                Standard(3) with { ClosedOn = new DateOnly(2020, 5, 1), OccurrenceType = "THEFT" })
            .Cube().Columns.Cases;

        Assert.Equal(
            [new DateOnly(2020, 5, 1).DayNumber, new DateOnly(2020, 6, 1).DayNumber, CaseColumns.StillOpen],
            cases.ClosedDay.Values.ToArray());
        Assert.Equal(
            ["THEFT", "FRAUD", "ROBBERY"],
            cases.OccurrenceType.Codes.ToArray().Select(c => Dimensions.OccurrenceType.Categories[c].Code));
        Assert.Equal(Dimension.None, cases.LengthOfSupport.Codes[2]);
    }

    [Fact]
    public void Days_OfInstantsInUtc_BeginAtMidnightInLondon()
    {
        var columns = new ServiceData()
            .With(Standard(1) with { OpenedAt = new DateTimeOffset(2020, 4, 30, 23, 30, 0, TimeSpan.Zero) })
            .With(new ReferralRow(new DateTimeOffset(2020, 3, 28, 23, 59, 59, TimeSpan.Zero), "SELF", "SELF_REFERRAL"))
            .Cube().Columns;

        Assert.Equal(new DateOnly(2020, 5, 1).DayNumber, columns.Cases.OpenedDay[0]);
        Assert.Equal(new DateOnly(2020, 3, 28).DayNumber, columns.Referrals.ReceivedDay.Values[0]);
    }

    [Fact]
    public void Age_OfAReferralLateInTheDay_IsThatOfTheLocalDay()
    {
        var lateOn20May = new DateTimeOffset(2020, 5, 20, 23, 15, 0, TimeSpan.Zero);
        var cases = new ServiceData()
            .With(Standard(1) with { ReceivedAt = lateOn20May, DateOfBirth = new DateOnly(1979, 5, 21) })
            .Cube().Columns.Cases;

        Assert.Equal("AGE_41_50", Dimensions.AgeBand.Categories[cases.AgeBand.Codes[0]].Code);
    }

    [Fact]
    public void Facts_AddedBeforeTheirCase_ReachIt()
    {
        var columns = new ServiceData()
            .With(new HateMarkerRow(2, "ROBBERY", FlaggedOnVcop: true, IdentifiedByCaseworker: false))
            .With(new HateStrandRow(2, "RACE"), new HateStrandRow(2, "DISABILITY"))
            .With(Standard(1), Standard(2))
            .Cube().Columns.Cases;

        Assert.Equal([0, (byte)CaseFlags.HateFlaggedOnVcop], columns.Flags);
        Assert.Equal([0, 0b1001], columns.HateStrands);
        Assert.Equal(Dimension.None, columns.HateRecordedAs.Codes[0]);
    }

    [Fact]
    public void Fact_OfACaseThatWasNotAdded_IsRefused()
    {
        var data = new ServiceData().With(Standard(1)).With(new SupportActionsRow(9, "ADVOCACY", "PHONE", 1));

        var error = Assert.Throws<KeyNotFoundException>(() => data.Cube());
        Assert.Contains("case 9", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_OutsideItsList_IsRefusedByName()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => new ServiceData().With(Standard(1) with { Gender = "X" }));
        Assert.Equal("gender has no category 'X'.", error.Message);
    }

    [Fact]
    public void Support_OfTheSameCaseTypeAndChannel_AddsUp()
    {
        var support = new ServiceData()
            .With(Standard(1), Standard(2))
            .With(
                new SupportActionsRow(2, "ADVOCACY", "PHONE", 1),
                new SupportActionsRow(1, "SIGNPOSTING", "POST", 4),
                new SupportActionsRow(2, "EMOTIONAL_SUPPORT", "VISIT", 2),
                new SupportActionsRow(2, "ADVOCACY", "PHONE", 3))
            .Cube().Columns.Support;

        Assert.Equal([0, 1], support.CaseRow.Values.ToArray());
        Assert.Equal([0, 1, 3], support.FirstEntry);
        Assert.Equal([4, 2, 4], support.Times);
    }
}
