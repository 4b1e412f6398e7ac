using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Configurations.CodeLists;
using VictimFirst.Data.Configurations.Geography;
using VictimFirst.Data.Configurations.Needs;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Data.ReferenceData;

/// <summary>
/// Brings the tables of code lists and places to what the domain holds. A step after migrating rather than rows inside migrations: a new
/// code is a line in a CSV file, and must not need a migration for two providers. Rows are added and corrected, never removed, because
/// codes are permanent and data may refer to retired ones.
/// </summary>
internal static class ReferenceDataSync
{
    /// <summary>The caller sees to it that no other host does the same meanwhile.</summary>
    public static Task RunAsync(VictimFirstContext context, CancellationToken cancellationToken) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                context.ChangeTracker.Clear();
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                await SyncAllAsync(context, token);
                await context.SaveChangesAsync(token);
                await transaction.CommitAsync(token);
            },
            cancellationToken);

    private static async Task SyncAllAsync(VictimFirstContext context, CancellationToken cancellationToken)
    {
        foreach (var list in CodeListCatalogue.All)
        {
            var table = context.Set<CodeRow>(CodeTables.NameOf(list.Name));
            await SyncAsync(context, table, list.Codes.Select(Row), r => r.Code, cancellationToken);
        }

        await SyncAsync(context, context.Set<NeedScaleRow>(), NeedScales(), r => r.Version, cancellationToken);
        await SyncAsync(context, context.Set<PrintedRollUpRow>(), Gazetteer.PrintedRollUps.Select(Row), r => r.Code, cancellationToken);
        await SyncAsync(context, context.Set<PolicingAreaRow>(), Gazetteer.PolicingAreas.Select(Row), r => r.Code, cancellationToken);
        await SyncAsync(context, context.Set<LocalAuthorityRow>(), Gazetteer.LocalAuthorities.Select(Row), r => r.Code, cancellationToken);
        await SyncAsync(context, context.Set<PoliceBeatRow>(), Gazetteer.Beats.Select(Row), r => r.Code, cancellationToken);
        await SyncBeatAuthoritiesAsync(context, cancellationToken);
    }

    private static async Task SyncAsync<TRow, TKey>(
        VictimFirstContext context, DbSet<TRow> table, IEnumerable<TRow> wanted, Func<TRow, TKey> key, CancellationToken cancellationToken)
        where TRow : class
        where TKey : notnull
    {
        var stored = (await table.ToListAsync(cancellationToken)).ToDictionary(key);
        foreach (var row in wanted)
        {
            if (stored.TryGetValue(key(row), out var old)) context.Entry(old).CurrentValues.SetValues(row);
            else table.Add(row);
        }
    }

    /// <summary>Unlike a code, a pairing of beat and authority is no one's reference, so one that was wrong goes.</summary>
    private static async Task SyncBeatAuthoritiesAsync(VictimFirstContext context, CancellationToken cancellationToken)
    {
        var table = context.Set<BeatLocalAuthorityRow>();
        var wanted = Gazetteer.Beats.SelectMany(b => b.LocalAuthorities.Select(a => (Beat: b.Code, Authority: a))).ToHashSet();
        foreach (var stored in await table.ToListAsync(cancellationToken))
        {
            if (!wanted.Remove((stored.BeatCode, stored.LocalAuthority))) table.Remove(stored);
        }

        table.AddRange(wanted.Select(pair => new BeatLocalAuthorityRow { BeatCode = pair.Beat, LocalAuthority = pair.Authority }));
    }

    private static IEnumerable<NeedScaleRow> NeedScales() =>
        Enumerable.Range(1, CodeListCatalogue.Get(CodeListNames.NeedLevel).Version).Select(v => new NeedScaleRow { Version = (short)v });

    private static CodeRow Row(Code code) => new()
    {
        Code = code.Value,
        Label = code.Label,
        Position = code.Position,
        Version = code.Version,
        Parent = code.Parent,
        Source = code.Source,
    };

    private static PrintedRollUpRow Row(PrintedRollUp rollUp) => new() { Code = rollUp.Code, Name = rollUp.Name };

    private static PolicingAreaRow Row(NeighbourhoodPolicingArea area) =>
        new() { Code = area.Code, Name = area.Name, PrintedRollUp = area.PrintedRollUp };

    private static LocalAuthorityRow Row(LocalAuthority authority) =>
        new() { Code = authority.Code, Name = authority.Name, CountyOrUnitary = authority.CountyOrUnitary };

    private static PoliceBeatRow Row(PoliceBeat beat) => new()
    {
        Code = beat.Code,
        Name = beat.Name,
        PrintedLabel = beat.PrintedLabel,
        NeighbourhoodPolicingArea = beat.NeighbourhoodPolicingArea,
        PrintedRollUp = beat.PrintedRollUp,
    };
}
