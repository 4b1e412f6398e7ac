using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Policing;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

internal sealed record VcopUpdatesArguments(DateOnly? AsOf, string? Department, string? Officer, int First);

internal enum UpdateLight
{
    Red,
    Amber,
    Green,
}

internal sealed record VcopUpdate(string Reference, string Department, string Officer, DateOnly DueOn, UpdateLight Light);

internal sealed record VcopUpdateList(DateOnly AsOf, int Overdue, int DueInSevenDays, int Later, IReadOnlyList<VcopUpdate> Nodes);

/// <summary>An officer's next days: whose victim is owed an update, and whose was owed one already.</summary>
internal static class VcopUpdates
{
    public const int Longest = 500;
    private const int DaysAhead = 7;

    public static async ValueTask<VcopUpdateList?> Resolve(ResolveContext context, QueryRoot root, VcopUpdatesArguments arguments)
    {
        if (arguments.First is < 1 or > Longest)
        {
            throw BadInput.Of(
                "first", FormattableString.Invariant($"{arguments.First}"), FormattableString.Invariant($"takes 1 to {Longest}."));
        }
        await using var rows = PoliceRows.For(context);
        var filter = new SnapshotFilter(arguments.Department, arguments.Officer);
        var asOf = await SnapshotDay.FindAsync(context, rows.Scoped, arguments.AsOf);
        var facts = await VcopSnapshots.Updates(rows.Scoped, asOf, filter).ToListAsync(context.Cancelled);
        var updates = facts.ConvertAll(i => new VcopUpdate(i.Reference, i.Department, i.Officer, i.DueOn, LightOf(i.DueOn, asOf)));
        return new VcopUpdateList(
            asOf,
            updates.Count(u => u.Light is UpdateLight.Red),
            updates.Count(u => u.Light is UpdateLight.Amber),
            updates.Count(u => u.Light is UpdateLight.Green),
            [
                .. updates.Where(u => u.Light is not UpdateLight.Green)
                    .OrderBy(u => u.DueOn)
                    .ThenBy(u => u.Reference, StringComparer.Ordinal)
                    .Take(arguments.First),
            ]);
    }

    private static UpdateLight LightOf(DateOnly due, DateOnly asOf) =>
        due < asOf ? UpdateLight.Red : due <= asOf.AddDays(DaysAhead) ? UpdateLight.Amber : UpdateLight.Green;
}
