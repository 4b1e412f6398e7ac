using System.Text.Json;

namespace VictimFirst.Bench.Attack;

/// <summary>What is really in a cell: by many sums that come to it, by what is derived from it, by what else an answer tells.</summary>
internal sealed class CellAttacks(AttackHost host)
{
    private static readonly string[] Partitions =
        ["GENDER", "AGE_BAND", "OCCURRENCE_TYPE", "OFFENCE_GROUP", "LENGTH_OF_SUPPORT", "REFERRAL_SOURCE", "CONTACT_OUTCOME"];

    /// <summary>
    /// The exact count of a cell: as it is published, or by the sums of its partitions too, each corrected for what is withheld in it and
    /// weighted by how far it was off in as many other trials, of which the attacker knows the truth.
    /// </summary>
    public async Task<Risk> ExactCountAsync(int trials, bool byPartitions, bool exact)
    {
        const string Cell =
            $"caseStatistics(cohort: CLOSED, {AttackWorld.Quarter}, "
                + $"where: {{ localAuthority: [\"{AttackWorld.Own}\"], supportTier: [ENHANCED] }})";
        var query =
            $"{{ a: {Cell} {{ count {{ value }} "
                + $"{string.Concat(Partitions.Select(p => $"{p}: by(dimension: {p}) {{ count {{ value }} }} "))} }} }}";
        var looks = new List<(int Truth, CellLook[] Looks)>();
        for (var trial = 0; trial < 2 * trials; trial++)
        {
            var world = new AttackWorld(trial, AttackWorld.Skewed);
            var victims = world.DrawMany(world.Random.Next(60, 300), AttackWorld.Own);
            host.Publish(AttackWorld.Cube([.. victims, .. world.DrawMany(100, AttackWorld.Other)]), $"averaging {trial}");
            var answer = Published.Root(
                await host.AskAsync(exact ? host.Commissioner() : host.Partner(trial, AttackWorld.Own), query), "a");
            var tables = Partitions
                .Select(p => answer.GetProperty(p).EnumerateArray().Select(n => Published.Number(n.GetProperty("count"))).ToArray());
            looks.Add((
                victims.Count(v => v.Enhanced),
                [
                    new CellLook([Published.Number(answer.GetProperty("count"))]),
                    .. byPartitions ? tables.Select(cells => new CellLook(cells)) : [],
                ]));
        }

        var estimate = CellEstimate.Of(looks[trials..]);
        var guesses = looks[..trials].Select(look => (look.Truth, Guess: estimate.Guess(look.Looks))).ToList();
        var usual = guesses.GroupBy(t => t.Truth).MaxBy(g => g.Count())!.Key;
        var risk = new Risk();
        foreach (var (truth, guess) in guesses) risk.Add(guess == truth, usual == truth);
        return risk;
    }

    /// <summary>A group whose members all have one secret: do the group's figures tell it of each of them?</summary>
    public async Task<Risk> AttributionAsync(int trials, bool exact)
    {
        const string Query =
            $"{{ a: caseStatistics(cohort: CLOSED, {AttackWorld.Quarter}, where: {{ localAuthority: [\"{AttackWorld.Own}\"] }}) "
            + "{ by(dimension: RELIGION) { category { code } count { value } } } }";
        var risk = new Risk();
        for (var trial = 0; trial < trials; trial++)
        {
            var world = new AttackWorld(trial, AttackWorld.Skewed);
            var target = world.Draw(AttackWorld.Own);
            var group = Enumerable.Range(0, world.Random.Next(9, 40)).Select(_ => world.Draw(AttackWorld.Own, target.Secret));
            host.Publish(AttackWorld.Cube([target, .. group, .. world.DrawMany(200, AttackWorld.Other)]), $"attribution {trial}");
            var counts = Published.BySecret(
                await host.AskAsync(exact ? host.Commissioner() : host.Partner(trial, AttackWorld.Own), Query), "a");
            var guess = counts.Any(c => c > 0) ? Array.IndexOf(counts, counts.Max()) : 0;
            risk.Add(guess == target.Secret, target.Secret == 0);
        }

        return risk;
    }

    /// <summary>The exact base of a mean: the one count near the published one that makes a whole sum of it.</summary>
    public async Task<Risk> InversionAsync(int trials, bool exact)
    {
        const string Query =
            $"{{ a: caseStatistics(cohort: CLOSED, {AttackWorld.Quarter}, where: {{ localAuthority: [\"{AttackWorld.Own}\"] }}) "
            + "{ count { value } mean(of: DAYS_OF_SUPPORT) { value } rate(of: { supportTier: ENHANCED }) { value } } }";
        var risk = new Risk();
        for (var trial = 0; trial < trials; trial++)
        {
            var world = new AttackWorld(trial, AttackWorld.Skewed);
            var truth = world.Random.Next(20, 200);
            host.Publish(
                AttackWorld.Cube([.. world.DrawMany(truth, AttackWorld.Own), .. world.DrawMany(100, AttackWorld.Other)]),
                $"inversion {trial}");
            var answer = Published.Root(
                await host.AskAsync(exact ? host.Commissioner() : host.Partner(trial, AttackWorld.Own), Query), "a");
            var published = Published.Number(answer.GetProperty("count")) ?? 0;
            var derived = new[] { answer.GetProperty("mean"), answer.GetProperty("rate") }
                .Where(d => d.GetProperty("value").ValueKind == JsonValueKind.Number)
                .Select(d => d.GetProperty("value").GetDouble()).ToList();
            var guess = Enumerable.Range(Math.Max(1, published - 5), 11)
                .MinBy(n => (derived.Sum(d => Math.Abs((d * n) - Math.Round(d * n)) > 1e-6 ? 1 : 0), Math.Abs(n - published)));
            // Without the derived figures the published count is the best guess; without access, one in 180.
            risk.Add(guess == truth, !exact && published == truth);
        }

        return risk;
    }

    /// <summary>
    /// Whether anybody of a kind is among the victims at all: by its cells, and by anything else in which two answers differ.
    /// </summary>
    /// <param name="looks">1 for one cell; more for the other areas and periods that the same person is in.</param>
    public async Task<(Risk Cells, int OtherDifferences)> PresenceAsync(int trials, int looks, bool exact)
    {
        string[] places =
        [
            $"{AttackWorld.Quarter}, where: {{ localAuthority: [\"{AttackWorld.Own}\"] }}", AttackWorld.Quarter,
            $"{AttackWorld.Year}, where: {{ localAuthority: [\"{AttackWorld.Own}\"] }}", AttackWorld.Year,
        ];
        var roots = places.Take(looks).Select((place, look) =>
            $"look{look}: caseStatistics(cohort: CLOSED, {place}) "
                + $"{{ by(dimension: RELIGION) {{ category {{ code }} count {{ value }} }} }}");
        var query = $"{{ {string.Join(' ', roots)} }}";
        const int Rare = 4;
        var (risk, differences) = (new Risk(), 0);
        string? shape = null;
        for (var trial = 0; trial < trials; trial++)
        {
            var world = new AttackWorld(trial, [0.7, 0.15, 0.1, 0.05, 0]);
            var victims = world.DrawMany(200, AttackWorld.Own);
            var isPresent = trial % 2 == 0;
            var target = world.Draw(AttackWorld.Own, Rare);
            host.Publish(AttackWorld.Cube(isPresent ? [.. victims, target] : victims), $"presence {trial}");
            var answer = await host.AskAsync(exact ? host.Commissioner() : host.Partner(trial, AttackWorld.Own), query);
            var seen = Enumerable.Range(0, looks).Any(look => Published.BySecret(answer, $"look{look}")[Rare] != 0);
            risk.Add(seen == isPresent, isPresent);
            if (Shape(answer) != (shape ??= Shape(answer))) differences++;
        }

        return (risk, differences);
    }

    /// <summary>The answer without its numbers: order and presence of groups, errors, warnings.</summary>
    private static string Shape(JsonElement answer) =>
        System.Text.RegularExpressions.Regex.Replace(answer.GetRawText(), "\"value\":(null|[0-9]+)", "\"value\":");
}
