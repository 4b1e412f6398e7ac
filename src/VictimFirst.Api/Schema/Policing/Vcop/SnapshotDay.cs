using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Policing;
using VictimFirst.Data.Rows;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

/// <summary>Which snapshot of the force's dashboard a question is about.</summary>
internal static class SnapshotDay
{
    /// <param name="asOf">The last snapshot up to this day is taken; null for the last of all.</param>
    /// <exception cref="GraphQL.Errors.GraphQLException">There is none so early, or the day has not come.</exception>
    public static async Task<DateOnly> FindAsync(ResolveContext context, ScopedRows rows, DateOnly? asOf)
    {
        if (asOf is { } asked) PoliceDays.RefuseFuture(context, "asOf", asked);
        if (await VcopSnapshots.LastDay(rows, asOf).ToListAsync(context.Cancelled) is not [var day])
            throw BadInput.Of("asOf", asOf?.ToString("O") ?? "", await WhyNoneAsync(context, rows));
        return day;
    }

    private static async Task<string> WhyNoneAsync(ResolveContext context, ScopedRows rows) =>
        await VcopSnapshots.FirstDay(rows).ToListAsync(context.Cancelled) is [var first]
            ? $"lies before the first snapshot, which is of {first:O}; leave it out for the latest."
            : "there is no snapshot of any day.";
}
