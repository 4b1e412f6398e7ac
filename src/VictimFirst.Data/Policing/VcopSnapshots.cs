using VictimFirst.Data.Rows;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Policing;

/// <summary>The snapshots of a force's dashboard, each question one SQL command.</summary>
public static class VcopSnapshots
{
    /// <summary>The day of the last snapshot: one row, or none where there is no snapshot so early.</summary>
    /// <param name="upTo">Null for the last of all.</param>
    public static IQueryable<DateOnly> LastDay(ScopedRows rows, DateOnly? upTo)
    {
        var snapshots = rows.Of<VcopInvestigation>();
        if (upTo is { } last) snapshots = snapshots.Where(i => i.AsOf <= last);
        return snapshots.OrderByDescending(i => i.AsOf).Select(i => i.AsOf).Take(1);
    }

    /// <summary>The day of the first snapshot: one row, or none where there is none at all.</summary>
    public static IQueryable<DateOnly> FirstDay(ScopedRows rows) =>
        rows.Of<VcopInvestigation>().OrderBy(i => i.AsOf).Select(i => i.AsOf).Take(1);

    public static IQueryable<InvestigationFacts> Of(ScopedRows rows, DateOnly day, SnapshotFilter filter) =>
        Facts(OfDay(rows, day, filter));

    /// <param name="to">Inclusive.</param>
    public static IQueryable<InvestigationFacts> Between(ScopedRows rows, DateOnly from, DateOnly to, SnapshotFilter filter) =>
        Facts(filter.Of(rows.Of<VcopInvestigation>().Where(i => i.AsOf >= from && i.AsOf <= to)));

    public static IQueryable<UpdateFacts> Updates(ScopedRows rows, DateOnly day, SnapshotFilter filter) =>
        from i in OfDay(rows, day, filter)
        select new UpdateFacts
        {
            Reference = i.CrimeReference,
            Department = i.Department,
            Officer = i.Officer,
            RecordedAt = i.RecordedAt,
            LastUpdateAt = i.LastUpdateAt,
        };

    private static IQueryable<VcopInvestigation> OfDay(ScopedRows rows, DateOnly day, SnapshotFilter filter) =>
        filter.Of(rows.Of<VcopInvestigation>().Where(i => i.AsOf == day));

    private static IQueryable<InvestigationFacts> Facts(IQueryable<VcopInvestigation> investigations) =>
        from i in investigations
        select new InvestigationFacts
        {
            Force = i.PoliceForce,
            AsOf = i.AsOf,
            CodeVersion = i.CodeVersion,
            Department = i.Department,
            Officer = i.Officer,
            RecordedAt = i.RecordedAt,
            NeedsAssessed = i.NeedsAssessed,
            LastUpdateAt = i.LastUpdateAt,
            Rights = new[] { i.Right1Met, i.Right2Met, i.Right3Met, i.Right4Met, i.Right5Met, i.Right6Met, i.Right7Met },
        };
}

/// <summary>Which investigations of a snapshot: what is null is not asked for.</summary>
/// <param name="Officer">The officer's number.</param>
/// <param name="CodeVersion">Code of <c>vcop-code-version</c>.</param>
public sealed record SnapshotFilter(string? Department = null, string? Officer = null, string? CodeVersion = null)
{
    internal IQueryable<VcopInvestigation> Of(IQueryable<VcopInvestigation> investigations)
    {
        // No row holds a text with a zero character, and PostgreSQL cannot even be asked for one.
        if ($"{Department}{Officer}{CodeVersion}".Contains('\0', StringComparison.Ordinal)) return investigations.Where(i => false);
        if (Department is { } department) investigations = investigations.Where(i => i.Department == department);
        if (Officer is { } officer) investigations = investigations.Where(i => i.Officer == officer);
        if (CodeVersion is { } version) investigations = investigations.Where(i => i.CodeVersion == version);
        return investigations;
    }
}
