namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>A local day as the cube stores it: days since 1 January 2000 in two bytes, which lasts until 2179.</summary>
internal static class Day
{
    /// <summary>No day: a case that is still open, a referral without a case. After every day there is.</summary>
    public const ushort None = ushort.MaxValue;
    public const ushort Last = ushort.MaxValue - 1;

    private static readonly int First = new DateOnly(2000, 1, 1).DayNumber;

    /// <summary>
    /// A day outside the range, which only a wrong entry gives since the service began in 2015, becomes the range's end: it stays outside
    /// every period that anybody asks for.
    /// </summary>
    public static ushort Of(DateOnly day) => (ushort)Math.Clamp(day.DayNumber - First, 0, Last);

    public static ushort OrNone(DateOnly? day) => day is { } known ? Of(known) : None;

    public static DateOnly ToDate(ushort day) => DateOnly.FromDayNumber(First + day);
}
