using System.Globalization;
using System.Text.RegularExpressions;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>Reads the five forms of a period, and says of any other what it could have meant.</summary>
internal static partial class PeriodReader
{
    private static readonly string[] LooseMonths =
    [
        "M/yyyy", "M-yyyy", "M.yyyy", "yyyy/M", "yyyy-M", "yyyyMM", "MMMM yyyy", "MMM yyyy", "yyyy MMMM", "yyyy MMM", "yyyy-MM-dd",
        "dd/MM/yyyy",
    ];

    /// <exception cref="GraphQLException">Another form; the text names the right one and the nearest period written in it.</exception>
    public static ReportingPeriod Read(PeriodInput given) => given switch
    {
        { FinancialQuarter: { } text } => Quarter(text),
        { FinancialYear: { } text } => FinancialYear(text),
        { Month: { } text } => ReportingPeriod.OfMonth(Month("period.month", text)),
        { Rolling12MonthsTo: { } text } => ReportingPeriod.TwelveMonthsTo(Month("period.rolling12MonthsTo", text)),
        { Range: { } days } => Range(days),
        _ => throw BadInput.Of("period", "{}", "One period must be given."),
    };

    private static ReportingPeriod Quarter(string text)
    {
        const string Field = "period.financialQuarter";
        try
        {
            return ReportingPeriod.Of(FinancialQuarter.Parse(text));
        }
        catch (FormatException wrong)
        {
            var nearest = NearestQuarters(text).ToList();
            var meant = nearest is [var only] ? $" {only.Label} is {InWords(only)}." : "";
            throw BadInput.Of(Field, text, wrong.Message + meant, [.. nearest.Select(q => q.Label)]);
        }
    }

    private static IEnumerable<FinancialQuarter> NearestQuarters(string text)
    {
        if (LooseQuarter().Match(text) is { Success: true } loose && YearOf(loose) is { } year)
            return [new FinancialQuarter(year, loose.Groups["quarter"].ValueSpan[0] - '0')];

        // A quarter beside one calendar year: by the calendar, then by the financial year.
        return CalendarQuarter().Match(text) is { Success: true } calendar && YearOf(calendar) is { } said
            && calendar.Groups["quarter"].ValueSpan[0] - '0' is var number
                ? [FinancialQuarter.Of(new DateOnly(said, (3 * number) - 2, 1)), new FinancialQuarter(said, number)]
                : [];
    }

    private static ReportingPeriod FinancialYear(string text)
    {
        const string Field = "period.financialYear";
        const string Form = "A financial year is written as its two years, such as \"2020-21\" for April 2020 to March 2021.";
        if (StrictYear().Match(text) is { Success: true } strict && YearOf(strict) is { } year
            && int.Parse(strict.Groups["next"].ValueSpan, CultureInfo.InvariantCulture) == (year + 1) % 100)
        {
            return ReportingPeriod.OfFinancialYear(year);
        }

        var message = $"\"{BadInput.Shown(text)}\" is not a financial year. {Form}";
        if (LooseYear().Match(text) is not { Success: true } loose || YearOf(loose) is not { } said)
            throw BadInput.Of(Field, text, message);
        var nearest = ReportingPeriod.OfFinancialYear(said);
        throw BadInput.Of(
            Field,
            text,
            string.Create(CultureInfo.InvariantCulture, $"{message} {nearest.Label} is April {said} to March {said + 1}."),
            [nearest.Label]);
    }

    private static DateOnly Month(string field, string text)
    {
        const string Form = "A month is written as year and month, such as \"2020-04\".";
        if (TryDay(text + "-01", "yyyy-MM-dd", out var month) && StrictMonth().IsMatch(text)) return month;

        var nearest = LooseMonths.Where(form => TryDay(text.Trim(), form, out month)).Take(1).Select(_ => month).ToList();
        var meant = nearest is [var day] ? string.Create(CultureInfo.InvariantCulture, $" {day:yyyy-MM} is {day:MMMM yyyy}.") : "";
        throw BadInput.Of(
            field,
            text,
            $"\"{BadInput.Shown(text)}\" is not a month. {Form}{meant}",
            [.. nearest.Select(d => d.ToString("yyyy-MM", CultureInfo.InvariantCulture))]);
    }

    private static ReportingPeriod Range(DayRange days)
    {
        const string Field = "period.range";
        var value = string.Create(CultureInfo.InvariantCulture, $"{days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}");
        if (days.To < days.From)
        {
            var turned = ReportingPeriod.OfDays(days.To, days.From).Label;
            throw BadInput.Of(
                Field, value, $"The range ends on {days.To:yyyy-MM-dd}, before it begins on {days.From:yyyy-MM-dd}.", [turned]);
        }

        return days.From >= ReportingPeriod.EarliestDay && days.To <= ReportingPeriod.LatestDay
            ? ReportingPeriod.OfDays(days.From, days.To)
            : throw BadInput.Of(
                Field,
                value,
                $"The days must lie between {ReportingPeriod.EarliestDay:yyyy-MM-dd} and {ReportingPeriod.LatestDay:yyyy-MM-dd}.");
    }

    private static bool TryDay(string text, string form, out DateOnly day) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day >= ReportingPeriod.EarliestDay && day <= ReportingPeriod.LatestDay;

    private static int? YearOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return year is >= 1900 and <= 9997 ? year : null;
    }

    private static string InWords(FinancialQuarter quarter) =>
        string.Create(CultureInfo.InvariantCulture, $"{quarter.Start:MMMM} to {quarter.End:MMMM yyyy}");

    [GeneratedRegex(
        @"^\s*(?<year>[0-9]{4})\s*[-/\u2013]\s*([0-9]{4}|[0-9]{2})\W*q?\s*(?<quarter>[1-4])\s*\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LooseQuarter();

    [GeneratedRegex(
        @"^\s*((?<year>[0-9]{4})\W*Q\s*(?<quarter>[1-4])|Q\s*(?<quarter>[1-4])\W*(?<year>[0-9]{4}))\s*\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex CalendarQuarter();

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<next>[0-9]{2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex StrictYear();

    [GeneratedRegex(@"^\D{0,4}(?<year>[0-9]{4})(\W*[0-9]{2,4})?\s*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex LooseYear();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}\z")]
    private static partial Regex StrictMonth();
}
