using System.Diagnostics;
using VictimFirst.Data;
using VictimFirst.Data.Demonstration;
using VictimFirst.Data.Import;
using VictimFirst.Data.PrivateServer;
using VictimFirst.Data.Statistics;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Bench.Attack;

/// <summary>
/// Attacks on protected figures over HTTP with a partner's token, each beside itself on exact figures with the commissioner's, where it
/// must succeed. Risk R is what an attack gains over the best guess without access.
/// </summary>
internal static class AttackBench
{
    private const double AimOfOne = 0.05;
    private const double AimOfMany = 0.10;

    public static async Task RunAsync(int trials)
    {
        var folder = Directory.CreateTempSubdirectory("victimfirst-attack-");
        try
        {
            await using var cluster = await PrivateCluster.StartAsync(
                Path.Combine(folder.FullName, "postgresql"), new PrivateClusterOptions(Durable: false));
            var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
            await database.MigrateAsync();
            await using (var host = await AttackHost.StartAsync(Path.Combine(folder.FullName, "data"), database, CaseCube.Empty))
            {
                await AttacksAsync(host, trials);
            }

            await UsefulnessAsync(folder, database);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task AttacksAsync(AttackHost host, int trials)
    {
        var (slivers, cells) = (new SliverAttacks(host), new CellAttacks(host));
        Console.WriteLine($"{"attack",-58} {"right",6} {"guess",6} {"R",6} {"upper",6}  exact R");
        await LineAsync(
            "area sliver as published, 70%", AimOfOne, trials,
            (n, exact) => slivers.AreasAsync(AttackWorld.Skewed, n, withCheck: true, exact));
        await LineAsync(
            "area sliver as published, equal", AimOfOne, trials,
            (n, exact) => slivers.AreasAsync(AttackWorld.Even, n, withCheck: true, exact));
        foreach (var (name, prior) in new[] { ("one category has 70%", AttackWorld.Skewed), ("five equal categories", AttackWorld.Even) })
        {
            await LineAsync(
                $"latecomer in the next edition, {name}", AimOfOne, trials,
                (n, exact) => slivers.SnapshotsAsync(prior, n, 1, Latecomer.InTheNextEdition, exact));
            await LineAsync(
                $"latecomer in a revision, {name}", AimOfOne, trials,
                (n, exact) => slivers.SnapshotsAsync(prior, n, 1, Latecomer.InARevision, exact));
        }

        await LineAsync(
            "four latecomer editions and four before, equal", AimOfMany, trials,
            (n, exact) => slivers.SnapshotsAsync(AttackWorld.Even, n, 4, Latecomer.InTheNextEdition, exact));
        await LineAsync(
            "exact count of a cell, by the cell", AimOfMany, trials, (n, exact) => cells.ExactCountAsync(n, byPartitions: false, exact));
        await LineAsync(
            "exact count of a cell, by seven partitions", AimOfMany, trials,
            (n, exact) => cells.ExactCountAsync(n, byPartitions: true, exact));
        await LineAsync("attribution to a whole group", AimOfOne, trials, cells.AttributionAsync);
        await LineAsync("inversion of a mean and a rate: the exact count", AimOfOne, trials, cells.InversionAsync);
        var shapes = 0;
        await LineAsync("is anybody of a rare kind there: one cell", AimOfOne, trials, (n, exact) => PresenceAsync(n, 1, exact));
        await LineAsync("is anybody of a rare kind there: all four cells", AimOfMany, trials, (n, exact) => PresenceAsync(n, 4, exact));
        Console.WriteLine("without the guards:");
        await LineAsync(
            "area sliver, check off, 70%", AimOfOne, trials,
            (n, exact) => slivers.AreasAsync(AttackWorld.Skewed, n, withCheck: false, exact));
        await LineAsync(
            "area sliver, check off, equal", AimOfOne, trials,
            (n, exact) => slivers.AreasAsync(AttackWorld.Even, n, withCheck: false, exact));
        await LineAsync(
            "latecomer in an accepted revision, 70%", AimOfOne, trials,
            (n, exact) => slivers.SnapshotsAsync(AttackWorld.Skewed, n, 1, Latecomer.InAnAcceptedRevision, exact));
        await LineAsync(
            "latecomer in an accepted revision, equal", AimOfOne, trials,
            (n, exact) => slivers.SnapshotsAsync(AttackWorld.Even, n, 1, Latecomer.InAnAcceptedRevision, exact));
        Console.WriteLine($"order, groups, errors and warnings: {shapes} protected answers differed in anything but numbers (aim: 0)");

        async Task<Risk> PresenceAsync(int n, int looks, bool exact)
        {
            var (risk, differences) = await cells.PresenceAsync(n, looks, exact);
            if (!exact) shapes += differences;
            return risk;
        }
    }

    private static async Task LineAsync(string name, double aim, int trials, Func<int, bool, Task<Risk>> attack)
    {
        var risk = await attack(trials, false);
        var control = await attack(Math.Max(20, trials / 10), true);
        var (r, upper) = risk.Score;
        var exact = control.Score.R;
        // By its rate: R of so few trials is far from 1 by its interval alone.
        var isSound = control.Attacks >= 0.95 * control.Trials;
        Console.WriteLine(
            $"{name,-58} {Rate(risk.Attacks, risk.Trials),6} {Rate(risk.Guesses, risk.Trials),6} "
            + $"{AttackWorld.Text(r, "N3"),6} {AttackWorld.Text(upper, "N3"),6}"
            + $"  {AttackWorld.Text(exact, "N2")}{(upper <= aim ? "" : $"  NOT MET: aim {AttackWorld.Text(aim, "N2")}")}"
            + $"{(isSound ? "" : "  THE BENCH IS BROKEN")}");
    }

    private static string Rate(int part, int all) => AttackWorld.Text((double)part / all, "N3");

    /// <summary>The demonstration data as imported, published as an analyst publishes it.</summary>
    private static async Task UsefulnessAsync(DirectoryInfo folder, VictimFirstDatabase database)
    {
        var extract = new DirectoryInfo(Path.Combine(folder.FullName, "extract"));
        await DemonstrationExtract.WriteAsync(extract, new DemonstrationOptions());
        await new ExtractImporter(database, TimeProvider.System).ImportAsync(extract);
        var cube = await new CubeLoader(database).LoadAsync();
        await using var host = await AttackHost.StartAsync(Path.Combine(folder.FullName, "data"), database, cube);
        var quarter = FinancialQuarter.Parse("2020-21 Q1");
        var watch = Stopwatch.GetTimestamp();
        var cut = cube.Slice(cube.Stamp.CoversFrom!.Value, quarter.End);
        var offer = SliverCheck.Run(cut, []);
        Console.WriteLine(
            $"sliver check of the demonstration data: {offer.Withheld.Length} kinds of figures withheld, "
            + $"in {Stopwatch.GetElapsedTime(watch).TotalMilliseconds:N0} ms");
        host.Publish(cut, "2020-21-Q1", offer);
        await new Usefulness(host).RunAsync(quarter.Label);
    }
}
