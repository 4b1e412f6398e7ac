using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Rows;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Api.Schema.Policing.Vcop;

/// <summary>Reads snapshots of the force's dashboard.</summary>
internal static class VcopInvestigations
{
    /// <param name="asOf">The last snapshot up to this day is taken; null for the last of all.</param>
    /// <exception cref="GraphQL.Errors.GraphQLException">There is none so early.</exception>
    public static async Task<(DateOnly AsOf, IQueryable<VcopInvestigation> Rows)> SnapshotAsync(
        ScopedRows rows, DateOnly? asOf, string? department, string? officer, CancellationToken cancelled)
    {
        var all = rows.Of<VcopInvestigation>();
        var days = await all.Where(i => asOf == null || i.AsOf <= asOf).Select(i => (DateOnly?)i.AsOf).MaxAsync(cancelled);
        if (days is not { } day)
        {
            throw BadInput.Of("asOf", asOf?.ToString("O") ?? "", "lies before the first snapshot; leave it out for the latest.");
        }

        var taken = all.Where(i => i.AsOf == day);
        if (department is not null) taken = taken.Where(i => i.Department == department);
        if (officer is not null) taken = taken.Where(i => i.Officer == officer);
        return (day, taken);
    }

    public static async Task<List<InvestigationFacts>> FactsAsync(IQueryable<VcopInvestigation> investigations, CancellationToken cancelled)
    {
        var read = await investigations.Select(i => new
        {
            i.PoliceForce, i.AsOf, i.CodeVersion, i.Department, i.Officer, i.RecordedAt, i.NeedsAssessed, i.LastUpdateAt,
            i.Right1Met, i.Right2Met, i.Right3Met, i.Right4Met, i.Right5Met, i.Right6Met, i.Right7Met,
        }).ToListAsync(cancelled);
        return read.ConvertAll(i => new InvestigationFacts
        {
            Force = i.PoliceForce,
            AsOf = i.AsOf,
            CodeVersion = i.CodeVersion,
            Department = i.Department,
            Officer = i.Officer,
            RecordedAt = i.RecordedAt,
            NeedsAssessed = i.NeedsAssessed,
            LastUpdateAt = i.LastUpdateAt,
            Rights = [i.Right1Met, i.Right2Met, i.Right3Met, i.Right4Met, i.Right5Met, i.Right6Met, i.Right7Met],
        });
    }
}
