using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;
using static VictimFirst.Statistics.Tests.ServiceData;

namespace VictimFirst.Statistics.Tests.Cube;

public class CaseCubeBuilderTests
{
    [Fact]
    public void Referrals_AddedInAnyOrder_StandInOrderOfId()
    {
        var chunk = Only(new ServiceData()
            .With(Standard(3) with { ClosedOn = null }, Standard(1))
            .With(Referral(2, Noon(2020, 5, 1), "SELF", "SELF_REFERRAL"))
            .Cube());

        Assert.Equal([1L, 2L, 3L], Enumerable.Range(0, 3).Select(row => chunk.Ids![row]));
        Assert.Equal([Day.Of(InQuarter), Day.None, Day.None], chunk.Day(DayColumn.Closed).Padded[..3].ToArray());
        Assert.Equal([false, true, false], chunk.Day(DayColumn.Opened).Padded[..3].ToArray().Select(day => day == Day.None));
    }

    [Fact]
    public void Days_OfInstantsInUtc_BeginAtMidnightInLondon()
    {
        var chunk = Only(new ServiceData()
            .With(Standard(1) with
            {
                OpenedAt = new DateTimeOffset(2020, 4, 30, 23, 30, 0, TimeSpan.Zero),
                ReceivedAt = new DateTimeOffset(2020, 3, 28, 23, 59, 59, TimeSpan.Zero),
            })
            .Cube());

        Assert.Equal(Day.Of(new DateOnly(2020, 5, 1)), chunk.Day(DayColumn.Opened).Padded[0]);
        Assert.Equal(Day.Of(new DateOnly(2020, 3, 28)), chunk.Day(DayColumn.Received).Padded[0]);
    }

    [Fact]
    public void Age_OfAReferralLateInTheDay_IsThatOfTheLocalDay()
    {
        var lateOn20May = new DateTimeOffset(2020, 5, 20, 23, 15, 0, TimeSpan.Zero);
        var chunk = Only(new ServiceData()
            .With(Standard(1) with { ReceivedAt = lateOn20May, DateOfBirth = new DateOnly(1979, 5, 21) })
            .Cube());

        Assert.Equal(41, Cells(chunk, ByteColumn.Age)[0]);
    }

    [Fact]
    public void Facts_AddedBeforeTheirReferral_ReachIt()
    {
        var chunk = Only(new ServiceData()
            .With(new HateMarkerRow(2, "ROBBERY", FlaggedOnVcop: true, IdentifiedByCaseworker: false))
            .With(new HateStrandRow(2, "RACE"), new HateStrandRow(2, "DISABILITY"))
            .With(new ImpairmentRow(1, "VISION"), new ImpairmentRow(1, "HEARING"))
            .With(Standard(1), Standard(2))
            .Cube());

        Assert.Equal(
            [ReferralFlags.None, ReferralFlags.HateFlaggedOnVcop],
            Cells(chunk, ByteColumn.Flags).Select(flags => (ReferralFlags)flags & ReferralFlags.HateByAnySign));
        Assert.Equal([0, 0b1001], Cells(chunk, ByteColumn.HateStrands));
        Assert.Equal(CategoryList.None, Cells(chunk, ByteColumn.HateRecordedAs)[0]);
        Assert.Equal([0], chunk.Impairments.Rows.ToArray());
        Assert.Equal([0b11], chunk.Impairments.Masks.ToArray());
    }

    [Fact]
    public void Fact_OfACaseThatWasNotAdded_IsRefused()
    {
        var ofNoReferral = new ServiceData().With(Standard(1)).With(new SupportActionsRow(9, "ADVOCACY", "PHONE", 1));
        var ofNoCase = new ServiceData().With(Referral(9, Noon(2020, 5, 1), "SELF", "SELF_REFERRAL")).With(new HateStrandRow(9, "RACE"));

        foreach (var data in (ServiceData[])[ofNoReferral, ofNoCase])
        {
            var error = Assert.Throws<KeyNotFoundException>(() => data.Cube());
            Assert.Contains("referral 9 with a case", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Referral_AddedTwice_IsRefused()
    {
        var data = new ServiceData().With(Standard(1), Standard(2), Standard(1));

        Assert.Contains("id 1", Assert.Throws<ArgumentException>(() => data.Cube()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_OutsideItsList_IsRefusedByName()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => new ServiceData().With(Standard(1) with { Gender = "X" }));
        Assert.Equal("gender has no category 'X'.", error.Message);
    }

    [Fact]
    public void Support_OfTheSameCaseTypeAndChannel_AddsUpPastWhatOneEntryHolds()
    {
        var support = Only(new ServiceData()
            .With(Standard(1), Standard(2))
            .With(
                new SupportActionsRow(2, "ADVOCACY", "PHONE", 1),
                new SupportActionsRow(1, "SIGNPOSTING", "POST", 300),
                new SupportActionsRow(2, "EMOTIONAL_SUPPORT", "VISIT", 2),
                new SupportActionsRow(2, "ADVOCACY", "PHONE", 3))
            .Cube()).Support;

        Assert.Equal([0, 1], support.Rows.ToArray());
        Assert.Equal([0, 2, 4], support.First.ToArray());
        Assert.Equal([255, 45, 2, 4], support.Times.ToArray());
    }

    [Fact]
    public void Minutes_BeforeTheirStart_AreNone()
    {
        var chunk = Only(new ServiceData()
            .With(
                Standard(1) with { AllocatedAt = Noon(2020, 4, 20).AddMinutes(61.9), RecordedAt = Noon(2020, 4, 21) },
                Standard(2) with { AllocatedAt = Noon(2020, 4, 20).AddDays(400), RecordedAt = Noon(2020, 4, 20) })
            .Cube());

        var (allocated, recorded) = (chunk.Time(MinutesColumn.ReceivedToAllocated), chunk.Time(MinutesColumn.RecordedToReceived));
        Assert.Equal((61, 400 * 24 * 60), (allocated[0], allocated[1]));
        Assert.Equal((MinutesCells.None, 0), (recorded[0], recorded[1]));
    }

    private static Chunk Only(CaseCube cube) => Assert.Single(cube.Tables.Referrals);

    private static byte[] Cells(Chunk chunk, ByteColumn column) => chunk.Byte(column).Expand(new byte[64])[..chunk.Count].ToArray();
}
