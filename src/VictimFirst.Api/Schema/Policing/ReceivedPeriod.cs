using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Domain.Time;

namespace VictimFirst.Api.Schema.Policing;

/// <summary>The local days on which referrals were received, both inclusive, as instants.</summary>
internal readonly record struct ReceivedPeriod(DateTimeOffset From, DateTimeOffset To)
{
    /// <exception cref="GraphQL.Errors.GraphQLException">The days are in the wrong order, or too many.</exception>
    public static ReceivedPeriod Of(DateOnly from, DateOnly to, int mostDays)
    {
        var days = to.DayNumber - from.DayNumber + 1;
        if (days < 1) throw BadInput.Of("receivedTo", to.ToString("O"), "is before receivedFrom.");
        return days <= mostDays
            ? new ReceivedPeriod(ServiceCalendar.StartOfDay(from), ServiceCalendar.StartOfDay(to.AddDays(1)))
            : throw BadInput.Of(
                "receivedTo",
                to.ToString("O"),
                FormattableString.Invariant($"at most {mostDays} days are answered at once, and these are {days}."));
    }
}
