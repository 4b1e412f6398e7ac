namespace VictimFirst.Statistics.Cube.Building;

/// <summary>The bands of length-of-support, in calendar months: 31 January and one month is the last of February.</summary>
internal static class LengthsOfSupport
{
    private static readonly (int Months, byte Band)[] Bands =
    [
        (1, CategoryLists.LengthOfSupport.IndexOf("UP_TO_1_MONTH")),
        (3, CategoryLists.LengthOfSupport.IndexOf("OVER_1_TO_3_MONTHS")),
        (6, CategoryLists.LengthOfSupport.IndexOf("OVER_3_TO_6_MONTHS")),
        (12, CategoryLists.LengthOfSupport.IndexOf("OVER_6_TO_12_MONTHS")),
    ];

    private static readonly byte Longest = CategoryLists.LengthOfSupport.IndexOf("OVER_12_MONTHS");

    /// <summary>A band's last day is the one on which its months are full.</summary>
    public static byte Between(DateOnly opened, DateOnly closed)
    {
        foreach (var (months, band) in Bands)
        {
            // Near the end of the calendar there is no such later day, and nothing closes after it either.
            if (opened > DateOnly.MaxValue.AddMonths(-months) || closed <= opened.AddMonths(months)) return band;
        }

        return Longest;
    }
}
