using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing;

/// <summary>The local days that a police question is about, both inclusive, as instants.</summary>
/// <param name="To">The first instant after them.</param>
internal readonly record struct PoliceDays(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>
    /// The last day may lie ahead, as that of a quarter under way does. A first day ahead is a slip: nothing can have happened on it.
    /// </summary>
    /// <exception cref="GraphQL.Errors.GraphQLException">
    /// The days are in the wrong order, too many, or none of them has come. The error names the argument that is wrong.
    /// </exception>
    public static PoliceDays Of(
        ResolveContext context, (string Argument, DateOnly Day) from, (string Argument, DateOnly Day) to, int mostDays)
    {
        var days = to.Day.DayNumber - from.Day.DayNumber + 1;
        if (days < 1) throw BadInput.Of(to.Argument, to.Day.ToString("O"), $"is before {from.Argument}, which is {from.Day:O}.");
        if (days > mostDays)
        {
            throw BadInput.Of(
                to.Argument,
                to.Day.ToString("O"),
                FormattableString.Invariant($"at most {mostDays} days are answered at once, and these are {days}."));
        }

        RefuseFuture(context, from.Argument, from.Day);
        return new PoliceDays(ServiceCalendar.StartOfDay(from.Day), ServiceCalendar.StartOfDay(to.Day.AddDays(1)));
    }

    /// <exception cref="GraphQL.Errors.GraphQLException">The day has not come, in London.</exception>
    public static void RefuseFuture(ResolveContext context, string argument, DateOnly day)
    {
        var today = ServiceCalendar.LocalDate(context.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        if (day > today) throw BadInput.Of(argument, day.ToString("O"), $"is in the future; it takes a day up to today, {today:O}.");
    }
}
