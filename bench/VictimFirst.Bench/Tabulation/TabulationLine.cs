using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;
using static VictimFirst.Statistics.Questions.DimensionCode;

namespace VictimFirst.Bench.Tabulation;

/// <summary>What one line of the bench asks, all at once, and the columns that any way of answering it must read.</summary>
internal sealed record TabulationLine(string Title, Question[] Questions, ByteColumn[] Bytes, DayColumn[] Days)
{
    private static readonly Period AllYears = new(new DateOnly(2010, 1, 1), new DateOnly(2030, 12, 31));
    private static readonly Period OneQuarter = new(new DateOnly(2020, 4, 1), new DateOnly(2020, 6, 30));
    private static readonly Filter Enhanced = Filter.In(DimensionCode.SupportTier, SupportTiers.Enhanced);

    private static readonly DimensionCode[] TwentyDimensions =
    [
        Gender, AgeBand, AgeBandOns, Ethnicity, EthnicityGroup, Disability, Religion, SexualOrientation, CommunicationNeed,
        DimensionCode.SupportTier, DimensionCode.ContactOutcome, DimensionCode.OccurrenceType, OffenceGroup, PoliceBeat, PolicingArea,
        LocalAuthority, CountyOrUnitary, LengthOfSupport, AllocatedInTime, ContactedInTime,
    ];

    public static TabulationLine[] All { get; } =
    [
        One("total, all years", Closed(), [], [DayColumn.Closed]),
        One("gender, all years", Closed(Gender), [ByteColumn.Gender], [DayColumn.Closed]),
        One("occurrence type, all years", Closed(DimensionCode.OccurrenceType), [ByteColumn.OccurrenceType], [DayColumn.Closed]),
        One("police beat, all years", Closed(PoliceBeat), [ByteColumn.Beat], [DayColumn.Closed]),
        One("month, all years", Closed(Month), [], [DayColumn.Closed]),
        One(
            "referrals by gender, all years",
            Closed(Gender) with { Subject = Subject.Referrals, Cohort = Cohort.Referred },
            [ByteColumn.Gender],
            []),
        One(
            "enhanced by occurrence type, all years",
            Closed(DimensionCode.OccurrenceType) with { Where = Enhanced },
            [ByteColumn.OccurrenceType, ByteColumn.SupportTier],
            [DayColumn.Closed]),
        One(
            "occurrence type x age band, all years",
            Closed(DimensionCode.OccurrenceType, AgeBand),
            [ByteColumn.OccurrenceType, ByteColumn.Age],
            [DayColumn.Closed]),
        One(
            "authority x ethnic group x tier, all years",
            Closed(LocalAuthority, EthnicityGroup, DimensionCode.SupportTier),
            [ByteColumn.Beat, ByteColumn.Ethnicity, ByteColumn.SupportTier],
            [DayColumn.Closed]),
        One(
            "occurrence type, one quarter",
            Closed(DimensionCode.OccurrenceType) with { Period = OneQuarter },
            [ByteColumn.OccurrenceType],
            [DayColumn.Closed]),
        One(
            "need area x stage x level",
            Closed(NeedArea, NeedStage, DimensionCode.NeedLevel) with { Subject = Subject.Needs },
            [],
            [DayColumn.Closed]),
        One(
            "support actions by type x channel",
            Closed(SupportType, SupportChannel) with { Measure = Measure.SupportActions },
            [],
            [DayColumn.Closed]),
        One(
            "mean hours to allocation by quarter",
            Closed(Quarter) with { Measure = Measure.Mean(MeasureCode.HoursToAllocation) },
            [],
            [DayColumn.Closed]),
        One(
            "median days of support by tier",
            Closed(DimensionCode.SupportTier) with { Measure = Measure.Median(MeasureCode.DaysOfSupport) },
            [ByteColumn.SupportTier],
            [DayColumn.Closed, DayColumn.Opened]),
        One("people by authority", Closed(LocalAuthority) with { Measure = Measure.People }, [ByteColumn.Beat], [DayColumn.Closed]),
        new(
            "20 aliases of one document",
            [.. TwentyDimensions.Select(dimension => Closed(dimension))],
            [
                ByteColumn.Gender, ByteColumn.Age, ByteColumn.Ethnicity, ByteColumn.Disability, ByteColumn.Religion,
                ByteColumn.SexualOrientation,
                ByteColumn.CommunicationNeed, ByteColumn.SupportTier, ByteColumn.ContactOutcome, ByteColumn.OccurrenceType, ByteColumn.Beat,
                ByteColumn.LengthOfSupport, ByteColumn.AllocatedInOneWorkingDay, ByteColumn.ContactedIn48Hours,
            ],
            [DayColumn.Closed]),
    ];

    private static TabulationLine One(string title, Question question, ByteColumn[] bytes, DayColumn[] days) =>
        new(title, [question], bytes, days);

    private static Question Closed(params ReadOnlySpan<DimensionCode> by) =>
        new() { Subject = Subject.Cases, Cohort = Cohort.Closed, Period = AllYears, By = [.. by] };
}
