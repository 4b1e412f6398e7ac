using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Perturbation;

/// <summary>
/// The most that one unit adds to a protected sum, in stored units (days, minutes, points), and so the scale of the sum's noise: whether a
/// unit is in a sum must not show in it. Fixed numbers and not percentiles of the data, which would tell of the data themselves.
/// </summary>
internal static class ContributionCaps
{
    private const int MinutesADay = 24 * 60;

    /// <returns>Null for measures that no protected figure is made of.</returns>
    public static int? Of(MeasureCode measure) => measure switch
    {
        // The report's last band but one of the length of support ends at a year.
        MeasureCode.DaysOfSupport => 366,

        // The service levels are of one and two days; after a week they are as missed as they can be.
        MeasureCode.HoursToAllocation or MeasureCode.HoursToFirstContact => 7 * MinutesADay,
        MeasureCode.HoursRecordedToReceived => 7 * MinutesADay,

        // The scale itself: ten areas of 0 to 4.
        MeasureCode.NeedAtStart or MeasureCode.NeedAtReview or MeasureCode.NeedAtEnd or MeasureCode.NeedChange => 40,
        _ => null,
    };
}
