namespace VictimFirst.Statistics.Cube.Building;

internal static class Ages
{
    /// <summary>Every band that anybody uses is open above from 90 or 91, so older ages need not be told apart.</summary>
    public const byte Oldest = 91;

    /// <summary>
    /// The age in whole years on that day. Somebody born on 29 February turns a year older on 1 March of a common year. A day before the
    /// birth, which only a wrong entry gives, has none.
    /// </summary>
    public static byte On(DateOnly day, DateOnly? born)
    {
        if (born is not { } birth || day < birth) return CategoryList.None;
        var birthdayIsToCome = (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0;
        return (byte)Math.Min(day.Year - birth.Year - (birthdayIsToCome ? 1 : 0), Oldest);
    }
}
