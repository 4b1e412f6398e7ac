using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Policing;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing;

internal sealed record RecordingToReferralArguments(DateOnly ReceivedFrom, DateOnly ReceivedTo);

/// <summary>
/// The time from a crime's record to the referral, week by week of receipt and by department, as the referrals themselves say it.
/// </summary>
internal static class RecordingToReferral
{
    /// <summary>Two years: this year's weeks beside last year's.</summary>
    public const int MostDays = 732;

    /// <summary>Where no snapshot has the crime. In capitals, as codes are, so that it is nobody's department.</summary>
    public const string UnknownDepartment = "UNKNOWN_DEPARTMENT";

    public static async ValueTask<IReadOnlyList<RecordingToReferralWeek>?> Resolve(
        ResolveContext context, QueryRoot root, RecordingToReferralArguments arguments)
    {
        var period = PoliceDays.Of(context, ("receivedFrom", arguments.ReceivedFrom), ("receivedTo", arguments.ReceivedTo), MostDays);
        await using var rows = PoliceRows.For(context);
        var received = await ReferralWaits.Received(rows.Scoped, period.From, period.To).ToListAsync(context.Cancelled);
        return Weeks(received, arguments.ReceivedFrom, arguments.ReceivedTo);
    }

    /// <summary>Every week of the period, and in each every department that the period has.</summary>
    private static IReadOnlyList<RecordingToReferralWeek> Weeks(List<ReferralWait> received, DateOnly from, DateOnly to)
    {
        string[] departments =
        [
            .. received.Select(DepartmentOf).Distinct()
                .OrderBy(name => name == UnknownDepartment)
                .ThenBy(name => name, StringComparer.Ordinal),
        ];
        var byWeek = received.ToLookup(r => MondayOf(ServiceCalendar.LocalDate(r.ReceivedAt)));
        var (first, last) = (MondayOf(from), MondayOf(to));
        return
        [
            .. Enumerable.Range(0, ((last.DayNumber - first.DayNumber) / 7) + 1)
                .Select(week => first.AddDays(7 * week))
                .Select(monday => WeekOf(monday, departments, byWeek[monday])),
        ];
    }

    private static RecordingToReferralWeek WeekOf(DateOnly monday, string[] departments, IEnumerable<ReferralWait> received)
    {
        var byDepartment = received.ToLookup(DepartmentOf);
        return new RecordingToReferralWeek(monday, [.. received])
        {
            Departments = [.. departments.Select(name => new RecordingToReferralDepartment(name, [.. byDepartment[name]]))],
        };
    }

    private static string DepartmentOf(ReferralWait referral) => referral.Department ?? UnknownDepartment;

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
