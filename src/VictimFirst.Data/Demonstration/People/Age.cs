using VictimFirst.Data.Demonstration.Draws;

namespace VictimFirst.Data.Demonstration.People;

/// <summary>Whole years of age on a day.</summary>
internal static class Age
{
    public static int On(DateOnly day, DateOnly dateOfBirth)
    {
        var years = day.Year - dateOfBirth.Year;
        return (day.Month, day.Day).CompareTo((dateOfBirth.Month, dateOfBirth.Day)) < 0 ? years - 1 : years;
    }

    public static bool IsChild(int age) => age < 18;

    /// <summary>The report's bands: 0 to 10, 11 to 20, and so on.</summary>
    public static int Band(int age) => Math.Max(0, age - 1) / 10;

    /// <summary>
    /// A date of birth that makes somebody so old on a day. Never 29 February, on whose anniversaries two rules of age differ.
    /// </summary>
    public static DateOnly DateOfBirth(Draw draw, DateOnly day, int age)
    {
        var born = day.AddYears(-age).AddDays(-draw.Below(364));
        return born is { Month: 2, Day: 29 } ? born.AddDays(-1) : born;
    }
}
