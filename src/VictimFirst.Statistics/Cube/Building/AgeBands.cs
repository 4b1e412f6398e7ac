using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>The performance report's age bands: ten years each from 11, as section 13.7 prints 31-40 and 41-50.</summary>
internal static class AgeBands
{
    private static readonly byte Unknown = Dimensions.AgeBand.IndexOf(UnknownKinds.Unknown);

    private static readonly (int OldestAge, byte Band)[] Bands =
    [
        (10, Dimensions.AgeBand.IndexOf("AGE_0_10")),
        (20, Dimensions.AgeBand.IndexOf("AGE_11_20")),
        (30, Dimensions.AgeBand.IndexOf("AGE_21_30")),
        (40, Dimensions.AgeBand.IndexOf("AGE_31_40")),
        (50, Dimensions.AgeBand.IndexOf("AGE_41_50")),
        (60, Dimensions.AgeBand.IndexOf("AGE_51_60")),
        (70, Dimensions.AgeBand.IndexOf("AGE_61_70")),
        (80, Dimensions.AgeBand.IndexOf("AGE_71_80")),
        (90, Dimensions.AgeBand.IndexOf("AGE_81_90")),
        (int.MaxValue, Dimensions.AgeBand.IndexOf("AGE_91_AND_OVER")),
    ];

    /// <summary>
    /// The band of the age in whole years on that day. Somebody born on 29 February turns a year older on 1 March of a common year. A day
    /// before the birth, which only a wrong entry gives, is unknown.
    /// </summary>
    public static byte On(DateOnly day, DateOnly? born)
    {
        if (born is not { } birth || day < birth) return Unknown;
        var birthdayIsToCome = (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0;
        var age = day.Year - birth.Year - (birthdayIsToCome ? 1 : 0);
        foreach (var (oldestAge, band) in Bands)
        {
            if (age <= oldestAge) return band;
        }

        return Unknown;
    }
}
