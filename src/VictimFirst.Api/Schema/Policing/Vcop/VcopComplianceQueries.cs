using VictimFirst.Domain.Policing;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

internal sealed record VcopComplianceArguments(DateOnly? AsOf, string? CodeVersion, VcopGrouping By, string? Department, string? Officer);

internal sealed record VcopSeriesArguments(DateOnly From, DateOnly To, string? Department);

/// <summary>Compliance with the Victims' Code on one day, and from month to month.</summary>
internal static class VcopComplianceQueries
{
    /// <summary>Five years of months.</summary>
    private const int MostDays = 1_830;

    public static async ValueTask<VcopCompliance?> Compliance(ResolveContext context, QueryRoot root, VcopComplianceArguments arguments)
    {
        await using var rows = PoliceRows.For(context);
        var (asOf, snapshot) = await VcopInvestigations.SnapshotAsync(
            rows.Figures, arguments.AsOf, arguments.Department, arguments.Officer, context.Cancelled);
        if (arguments.CodeVersion is { } version) snapshot = snapshot.Where(i => i.CodeVersion == version);
        var facts = await VcopInvestigations.FactsAsync(snapshot, context.Cancelled);
        var groups = facts
            .GroupBy(row => (
                row.Force,
                row.CodeVersion,
                Department: arguments.By is VcopGrouping.Force ? null : row.Department,
                Officer: arguments.By is VcopGrouping.Officer ? row.Officer : null))
            .OrderBy(group => group.Key)
            .Select(group => VcopComplianceGroup.Of(
                group.Key.Force, group.Key.CodeVersion, group.Key.Department, group.Key.Officer, [.. group]));
        return new VcopCompliance(asOf, VcopRules.Definition, [.. groups]);
    }

    public static async ValueTask<IReadOnlyList<VcopSeriesPoint>?> Series(
        ResolveContext context, QueryRoot root, VcopSeriesArguments arguments)
    {
        _ = ReceivedPeriod.Of(arguments.From, arguments.To, MostDays);
        await using var rows = PoliceRows.For(context);
        var snapshots = rows.Figures.Of<VcopInvestigation>().Where(i => i.AsOf >= arguments.From && i.AsOf <= arguments.To);
        if (arguments.Department is { } department) snapshots = snapshots.Where(i => i.Department == department);
        var facts = await VcopInvestigations.FactsAsync(snapshots, context.Cancelled);
        return
        [
            .. facts.GroupBy(row => (row.AsOf.Year, row.AsOf.Month))
                .SelectMany(month => month.GroupBy(row => row.AsOf).MaxBy(day => day.Key)!.GroupBy(row => (row.AsOf, row.CodeVersion)))
                .OrderBy(point => point.Key)
                .Select(point => PointOf(VcopComplianceGroup.Of("", point.Key.CodeVersion, null, null, [.. point]), point.Key.AsOf)),
        ];
    }

    private static VcopSeriesPoint PointOf(VcopComplianceGroup group, DateOnly asOf) => new(asOf, group.CodeVersion, VcopRules.Definition)
    {
        Investigations = group.Investigations,
        NeedsAssessed = group.NeedsAssessed,
        UpdatedWithin28Days = group.UpdatedWithin28Days,
        FullyCompliant = group.FullyCompliant,
    };
}
