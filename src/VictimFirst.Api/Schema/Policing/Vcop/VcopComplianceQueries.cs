using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Policing;
using VictimFirst.Domain.CodeLists;
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
        RefuseUnknownVersion(arguments.CodeVersion);
        await using var rows = PoliceRows.For(context);
        var filter = new SnapshotFilter(arguments.Department, arguments.Officer, arguments.CodeVersion);
        var asOf = await SnapshotDay.FindAsync(context, rows.Figures, arguments.AsOf);
        var facts = await VcopSnapshots.Of(rows.Figures, asOf, filter).ToListAsync(context.Cancelled);
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
        _ = PoliceDays.Of(context, ("from", arguments.From), ("to", arguments.To), MostDays);
        await using var rows = PoliceRows.For(context);
        var facts = await VcopSnapshots.Between(rows.Figures, arguments.From, arguments.To, new SnapshotFilter(arguments.Department))
            .ToListAsync(context.Cancelled);
        return
        [
            .. facts.GroupBy(row => (row.AsOf.Year, row.AsOf.Month))
                .SelectMany(month => month.GroupBy(row => row.AsOf).MaxBy(day => day.Key)!.GroupBy(row => (row.AsOf, row.CodeVersion)))
                .OrderBy(point => point.Key)
                .Select(point => PointOf(VcopComplianceGroup.Of("", point.Key.CodeVersion, null, null, [.. point]), point.Key.AsOf)),
        ];
    }

    private static void RefuseUnknownVersion(string? version)
    {
        var known = CodeListCatalogue.Get(CodeListNames.VcopCodeVersion).Codes.Select(code => code.Value).ToList();
        if (version is not null && !known.Contains(version, StringComparer.Ordinal))
            throw BadInput.Of("codeVersion", version, $"takes one of {string.Join(", ", known)}.", allowed: known);
    }

    private static VcopSeriesPoint PointOf(VcopComplianceGroup group, DateOnly asOf) => new(asOf, group.CodeVersion, VcopRules.Definition)
    {
        Investigations = group.Investigations,
        NeedsAssessed = group.NeedsAssessed,
        UpdatedWithin28Days = group.UpdatedWithin28Days,
        FullyCompliant = group.FullyCompliant,
    };
}
