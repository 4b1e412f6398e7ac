using System.Globalization;
using System.Text.RegularExpressions;

namespace VictimFirst.Domain.Time;

/// <summary>A quarter of the financial year, which begins on 1 April. Quarter 1 of 2020-21 is April to June 2020.</summary>
/// <param name="StartYear">The calendar year in which the financial year begins, 1900 to 9998.</param>
/// <param name="Number">1 to 4.</param>
public readonly partial record struct FinancialQuarter(int StartYear, int Number)
{
    /// <summary>Such as <c>2020-21 Q1</c>.</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}-{(StartYear + 1) % 100:00} Q{Number}");

    public DateOnly Start => new DateOnly(StartYear, 4, 1).AddMonths(3 * (Number - 1));

    /// <summary>The last day, inclusive.</summary>
    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    public FinancialQuarter Previous => Of(Start.AddDays(-1));

    public FinancialQuarter Next => Of(End.AddDays(1));

    /// <summary>The months in words, such as <c>April-June 2020</c>.</summary>
    public string Months => string.Create(CultureInfo.InvariantCulture, $"{Start:MMMM}-{End:MMMM yyyy}");

    public static FinancialQuarter Of(DateOnly day)
    {
        var startYear = day.Month >= 4 ? day.Year : day.Year - 1;
        return new FinancialQuarter(startYear, ((day.Month + 8) % 12 / 3) + 1);
    }

    public bool Contains(DateOnly day) => day >= Start && day <= End;

    public override string ToString() => Label;

    /// <summary>Reads a label such as <c>2020-21 Q1</c>.</summary>
    /// <exception cref="FormatException">
    /// Another form. The text says which form is expected and what an ambiguous one could have meant.
    /// </exception>
    public static FinancialQuarter Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (LabelForm().Match(text) is { Success: true } label)
        {
            var year = int.Parse(label.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            var quarter = new FinancialQuarter(year, label.Groups["quarter"].ValueSpan[0] - '0');
            var next = int.Parse(label.Groups["next"].ValueSpan, CultureInfo.InvariantCulture);
            if (year is < 1900 or > 9998) throw new FormatException($"Quarter '{text}' lies outside the years 1900 to 9998.");
            if (next == (year + 1) % 100) return quarter;
            throw new FormatException(
                $"Quarter '{text}' names two years that do not follow each other; {year}'s financial year is written "
                + $"'{quarter.Label[..7]}'.");
        }

        throw new FormatException(Explain(text));
    }

    private static string Explain(string text)
    {
        const string Form = "A quarter is written as financial year and quarter, such as '2020-21 Q1' (April-June 2020).";
        var shown = text.Length > 40 ? text[..40] + "..." : text;
        var match = CalendarForm().Match(text);
        if (!match.Success) return $"Quarter '{shown}' is not understood. {Form}";
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (year < 1900) return $"Quarter '{shown}' is not understood. {Form}";
        var number = match.Groups["quarter"].ValueSpan[0] - '0';
        var financial = new FinancialQuarter(year, number);
        var calendar = Of(new DateOnly(year, (3 * number) - 2, 1));
        return $"Quarter '{shown}' is ambiguous: it could be '{financial.Label}' ({financial.Months}, by the financial year) "
            + $"or '{calendar.Label}' ({calendar.Months}, by the calendar year). {Form}";
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<next>[0-9]{2}) Q(?<quarter>[1-4])\z", RegexOptions.ExplicitCapture)]
    private static partial Regex LabelForm();

    [GeneratedRegex(
        @"^\s*((?<year>[0-9]{4})\W*Q(?<quarter>[1-4])|Q(?<quarter>[1-4])\W*(?<year>[0-9]{4}))\s*\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex CalendarForm();
}
