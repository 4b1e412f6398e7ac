using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Policing;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing;

internal sealed record RecordingToReferralArguments(DateOnly ReceivedFrom, DateOnly ReceivedTo);

/// <summary>A week's referrals and how long they took, for Right 4.</summary>
/// <param name="Week">Its Monday, in London.</param>
internal sealed record RecordingToReferralWeek(DateOnly Week, int Referrals, int WithRecordedTime)
{
    public required double? MedianHours { get; init; }
    public required PoliceShare WithinTwoDays { get; init; }
    public required PoliceShare WithinSevenDays { get; init; }
}

/// <summary>The time from a crime's record to the referral, week by week of receipt, as the referrals themselves say it.</summary>
internal static class RecordingToReferral
{
    /// <summary>Two years: this year's weeks beside last year's.</summary>
    public const int MostDays = 732;

    public static async ValueTask<IReadOnlyList<RecordingToReferralWeek>?> Resolve(
        ResolveContext context, QueryRoot root, RecordingToReferralArguments arguments)
    {
        var period = ReceivedPeriod.Of(arguments.ReceivedFrom, arguments.ReceivedTo, MostDays);
        await using var rows = PoliceRows.For(context);
        var received = await PoliceReferrals.Received(rows.Scoped, period.From, period.To)
            .Select(r => new { r.ReceivedAt, r.RecordedAt })
            .ToListAsync(context.Cancelled);
        var byWeek = received.ToLookup(r => MondayOf(ServiceCalendar.LocalDate(r.ReceivedAt)), r => r.ReceivedAt - r.RecordedAt);
        var first = MondayOf(arguments.ReceivedFrom);
        var weeks = (MondayOf(arguments.ReceivedTo).DayNumber - first.DayNumber) / 7;
        return [.. Enumerable.Range(0, weeks + 1).Select(i => WeekOf(first.AddDays(7 * i), [.. byWeek[first.AddDays(7 * i)]]))];
    }

    private static RecordingToReferralWeek WeekOf(DateOnly monday, List<TimeSpan?> waits)
    {
        var known = waits.OfType<TimeSpan>().ToList();
        return new RecordingToReferralWeek(monday, waits.Count, known.Count)
        {
            MedianHours = Median.Of(known.Select(wait => wait.TotalHours)),
            WithinTwoDays = PoliceShare.Of(known, wait => wait <= TimeSpan.FromDays(2)),
            WithinSevenDays = PoliceShare.Of(known, wait => wait <= TimeSpan.FromDays(7)),
        };
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
