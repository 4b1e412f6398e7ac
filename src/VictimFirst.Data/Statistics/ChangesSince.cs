using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Changes;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Data.Statistics;

/// <summary>What a cube does not know yet.</summary>
internal sealed record ChangesSince(IReadOnlyCollection<long> ReferralIds, WholeTables Tables)
{
    /// <summary>Above this, reading everything is quicker than reading by id.</summary>
    public const int MostReferrals = 200_000;

    /// <returns>Null where the trace does not tell everything, or tells so much that a full load is quicker.</returns>
    public static async Task<ChangesSince?> ReadAsync(
        VictimFirstContext context, CubeStamp known, CubeStamp now, CancellationToken cancellationToken)
    {
        if (known.Version > now.Version || now.Version - known.Version > CubeChange.KeptVersions) return null;
        // Data of an earlier day than before: somebody has put an older database in place.
        if (known.AsOf > now.AsOf || (known.AsOf is null) != (now.AsOf is null)) return null;

        var referrals = new HashSet<long>();
        var tables = WholeTables.None;
        await foreach (var change in Trace(context, known.Version, now.Version).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (change.Kind == ChangeKinds.Everything) return null;
            if (change.Kind == ChangeKinds.Referral) referrals.Add(change.ReferralId);
            else tables |= TableOf(change.Kind);
        }

        if (known.AsOf < now.AsOf)
        {
            var fallenDue = new CubeQueries(context).MayHaveFallenDue(known.AsOf.Value, now.AsOf.Value);
            referrals.UnionWith(await fallenDue.ToListAsync(cancellationToken));
        }

        return referrals.Count > MostReferrals ? null : new ChangesSince(referrals, tables);
    }

    internal static IQueryable<TracedChange> Trace(VictimFirstContext context, long after, long until) => context.CubeChanges.AsNoTracking()
        .Where(c => c.Version > after && c.Version <= until)
        .Select(c => new TracedChange(c.Kind, c.ReferralId))
        .Distinct();

    private static WholeTables TableOf(string kind) => kind switch
    {
        ChangeKinds.RestorativeJustice => WholeTables.RestorativeJustice,
        ChangeKinds.Complaints => WholeTables.Complaints,
        ChangeKinds.Engagement => WholeTables.Engagement,
        ChangeKinds.Surveys => WholeTables.Surveys,
        _ => throw new InvalidOperationException($"The database traces '{kind}', which this program does not know."),
    };
}

internal sealed record TracedChange(string Kind, long ReferralId);
