using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Bench.Attack;

/// <summary>Somebody is in one of two figures and not in the other: which cell has gained one?</summary>
internal sealed class SliverAttacks(AttackHost host)
{
    private const double NoiseVariance = 3;

    /// <summary>Of exact figures: next to none.</summary>
    private const double NoVariance = 0.01;
    private const string BySecret = "by(dimension: RELIGION) { category { code } count { value } }";

    /// <summary>What is published before somebody came whom the attacker knows to have come, and what is published after.</summary>
    /// <param name="editions">How many of each the attacker has kept.</param>
    public async Task<Risk> SnapshotsAsync(double[] prior, int trials, int editions, Latecomer latecomer, bool exact)
    {
        const string Query = $"{{ a: caseStatistics(cohort: CLOSED, {AttackWorld.Quarter}) {{ {BySecret} }} }}";
        var risk = new Risk();
        for (var trial = 0; trial < trials; trial++)
        {
            var world = new AttackWorld(trial, prior);
            var token = exact ? host.Commissioner() : host.Partner(trial, AttackWorld.Own);
            var victims = world.DrawMany(world.Random.Next(150, 400), AttackWorld.Own);
            var target = world.Draw(AttackWorld.Own);
            var (before, after) = (AttackWorld.Cube(victims), AttackWorld.Cube([.. victims, target]));
            var sums = new double?[prior.Length];
            Array.Fill(sums, 0.0);
            for (var edition = 0; edition < editions; edition++)
            {
                var old = Edition(before, $"snapshot {trial} before {edition}");
                host.Publish(before, old);
                var lacking = Published.BySecret(await host.AskAsync(token, Query), "a");
                host.Publish(after, After(old, after, $"snapshot {trial} after {edition}", latecomer));
                var having = Published.BySecret(await host.AskAsync(token, Query), "a");
                sums = [.. sums.Zip(Published.Gained(lacking, having), (sum, gained) => sum + gained)];
            }

            var guess = Published.LikeliestOfSliver(
                prior, [.. sums.Select(sum => sum / editions)], exact ? NoVariance : NoiseVariance / editions);
            risk.Add(guess == target.Secret, Array.IndexOf(prior, prior.Max()) == target.Secret);
        }

        return risk;
    }

    private static FrozenEdition Edition(CaseCube cube, string id) =>
        new(id, cube.Slice(AttackWorld.FirstDay, AttackWorld.QuarterEnd), EditionOffer.Everything);

    private static FrozenEdition[] After(FrozenEdition old, CaseCube after, string id, Latecomer latecomer)
    {
        var revision = Edition(after, id);
        return latecomer switch
        {
            Latecomer.InTheNextEdition =>
                [old, new FrozenEdition(id, after.Slice(AttackWorld.QuarterEnd.AddDays(1), AttackWorld.LastDay), EditionOffer.Everything)],
            Latecomer.InARevision when RevisionCheck.Run(old, after.Slice(AttackWorld.FirstDay, AttackWorld.QuarterEnd)) is not [] => [old],
            _ => [revision],
        };
    }

    /// <summary>The whole area, and the own district that everybody but one lives in.</summary>
    public async Task<Risk> AreasAsync(double[] prior, int trials, bool withCheck, bool exact)
    {
        const string Query =
            $"{{ a: caseStatistics(cohort: CLOSED, {AttackWorld.Quarter}, "
            + $"where: {{ localAuthority: [\"{AttackWorld.Own}\"] }}) {{ {BySecret} }} "
            + $"b: caseStatistics(cohort: CLOSED, {AttackWorld.Quarter}) {{ {BySecret} }} }}";
        var risk = new Risk();
        for (var trial = 0; trial < trials; trial++)
        {
            var world = new AttackWorld(trial, prior);
            var target = world.Draw(AttackWorld.Other);
            var cube = AttackWorld.Cube([.. world.DrawMany(world.Random.Next(150, 400), AttackWorld.Own), target]);
            host.Publish(cube, $"areas {trial}", withCheck ? SliverCheck.Run(cube, []) : null);
            var answer = await host.AskAsync(exact ? host.Commissioner() : host.Partner(trial, AttackWorld.Own), Query);
            var gained = Published.Gained(Published.BySecret(answer, "a"), Published.BySecret(answer, "b"));
            var guess = Published.LikeliestOfSliver(prior, gained, exact ? NoVariance : NoiseVariance);
            risk.Add(guess == target.Secret, Array.IndexOf(prior, prior.Max()) == target.Secret);
        }

        return risk;
    }
}
