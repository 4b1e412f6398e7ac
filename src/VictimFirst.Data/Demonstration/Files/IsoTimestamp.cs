namespace VictimFirst.Data.Demonstration.Files;

/// <summary>
/// Writes <c>2020-04-01T09:30:00+01:00</c>. The runtime's own formats hold fractions of a second or are several times slower.
/// </summary>
internal static class IsoTimestamp
{
    public const int Length = 25;

    /// <param name="text">At least <see cref="Length"/> bytes.</param>
    public static void Format(DateTimeOffset instant, Span<byte> text)
    {
        TwoDigits(instant.Year / 100, text);
        TwoDigits(instant.Year % 100, text[2..]);
        text[4] = (byte)'-';
        TwoDigits(instant.Month, text[5..]);
        text[7] = (byte)'-';
        TwoDigits(instant.Day, text[8..]);
        text[10] = (byte)'T';
        TwoDigits(instant.Hour, text[11..]);
        text[13] = (byte)':';
        TwoDigits(instant.Minute, text[14..]);
        text[16] = (byte)':';
        TwoDigits(instant.Second, text[17..]);
        var offset = instant.TotalOffsetMinutes;
        text[19] = (byte)(offset < 0 ? '-' : '+');
        TwoDigits(Math.Abs(offset) / 60, text[20..]);
        text[22] = (byte)':';
        TwoDigits(Math.Abs(offset) % 60, text[23..]);
    }

    private static void TwoDigits(int value, Span<byte> text)
    {
        text[0] = (byte)('0' + (value / 10));
        text[1] = (byte)('0' + (value % 10));
    }
}
