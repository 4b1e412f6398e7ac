namespace VictimFirst.Data.Import.Reading;

internal enum InstantForm
{
    Good,
    NotAnInstant,
    Impossible,
    WithoutOffset,
}

/// <summary>
/// Reads values from UTF-8 as the extract writes them, and in no other form: one that two readers could read in two ways is refused.
/// </summary>
internal static class Utf8Values
{
    /// <summary>Digits with an optional minus, as far as <see cref="long"/> reaches.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var negative = text is [(byte)'-', ..];
        var digits = negative ? text[1..] : text;
        if (digits.Length is 0 or > 18) return false;
        foreach (var b in digits)
        {
            var digit = b - '0';
            if ((uint)digit > 9) return false;
            value = (value * 10) + digit;
        }

        if (negative) value = -value;
        return true;
    }

    /// <summary><c>2020-04-01</c>.</summary>
    /// <param name="hasForm">Whether the text looks like a date, possible or not.</param>
    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly date, out bool hasForm)
    {
        date = default;
        hasForm = text is [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _]
            && TryDigits(text[..4], out _) && TryDigits(text[5..7], out _) && TryDigits(text[8..], out _);
        if (!hasForm) return false;
        TryDigits(text[..4], out var year);
        TryDigits(text[5..7], out var month);
        TryDigits(text[8..], out var day);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>
    /// <c>2020-04-01T09:30:00+01:00</c> or <c>...Z</c>; seconds may be left out, and may have up to seven decimals, of which microseconds
    /// are kept.
    /// </summary>
    public static InstantForm ReadInstant(ReadOnlySpan<byte> text, out DateTime utc)
    {
        utc = default;
        if (text.Length < 10) return InstantForm.NotAnInstant;
        if (!TryDate(text[..10], out var date, out var dateHasForm)) return dateHasForm ? InstantForm.Impossible : InstantForm.NotAnInstant;
        if (text.Length == 10) return InstantForm.WithoutOffset;
        if (text[10] != 'T' || !TryTime(text[11..], out var ticks, out var length, out var possible)) return InstantForm.NotAnInstant;
        var rest = text[(11 + length)..];
        if (rest.IsEmpty) return InstantForm.WithoutOffset;
        if (!TryOffset(rest, out var offset, out var offsetPossible)) return InstantForm.NotAnInstant;
        if (!possible || !offsetPossible) return InstantForm.Impossible;
        var total = (date.DayNumber * TimeSpan.TicksPerDay) + ticks - offset;
        if (total < 0 || total > DateTime.MaxValue.Ticks) return InstantForm.Impossible;
        utc = new DateTime(total, DateTimeKind.Utc);
        return InstantForm.Good;
    }

    private static bool TryTime(ReadOnlySpan<byte> text, out long ticks, out int length, out bool possible)
    {
        (ticks, length, possible) = (0, 5, false);
        if (text.Length < 5 || text[2] != ':') return false;
        if (!TryDigits(text[..2], out var hour) || !TryDigits(text[3..5], out var minute)) return false;
        var second = 0;
        var fraction = 0L;
        if (text.Length > 5 && text[5] == ':')
        {
            if (text.Length < 8 || !TryDigits(text[6..8], out second)) return false;
            length = 8;
            if (text.Length > 8 && text[8] == '.' && !TryFraction(text[9..], out fraction, ref length)) return false;
        }

        possible = hour < 24 && minute < 60 && second < 60;
        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond) + fraction;
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out long ticks, ref int length)
    {
        ticks = 0;
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end && end < 0 ? text.Length : end;
        if (digits is 0 or > 7) return false;
        for (var i = 0; i < 6; i++) ticks = (ticks * 10) + (i < digits ? text[i] - '0' : 0);
        ticks *= TimeSpan.TicksPerMicrosecond;
        length += 1 + digits;
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out long ticks, out bool possible)
    {
        (ticks, possible) = (0, true);
        if (text is [(byte)'Z']) return true;
        if (text is not [(byte)'+' or (byte)'-', _, _, (byte)':', _, _]) return false;
        if (!TryDigits(text[1..3], out var hours) || !TryDigits(text[4..], out var minutes)) return false;
        possible = minutes < 60 && (hours * 60) + minutes <= 14 * 60;
        ticks = (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute);
        if (text[0] == '-') ticks = -ticks;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var b in text)
        {
            var digit = b - '0';
            if ((uint)digit > 9) return false;
            value = (value * 10) + digit;
        }

        return true;
    }
}
