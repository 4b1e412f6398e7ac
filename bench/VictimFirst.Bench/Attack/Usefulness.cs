using System.Text.Json;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Bench.Attack;

/// <summary>
/// What noise costs an honest reader: the tables of a partnership's dashboard, each district's own, beside the same as counted.
/// </summary>
internal sealed class Usefulness(AttackHost host)
{
    private static readonly string[] Tables =
        ["OCCURRENCE_TYPE", "AGE_BAND", "GENDER", "ETHNICITY_GROUP", "SUPPORT_TIER", "REFERRAL_SOURCE"];

    private int cells;
    private int changed;
    private int withheld;
    private long change;

    public async Task RunAsync(string quarter)
    {
        var (published, exact) = (new List<double>(), new List<double>());
        foreach (var authority in Gazetteer.LocalAuthorities)
        {
            var query =
                $"{{ a: caseStatistics(cohort: CLOSED, period: {{ financialQuarter: \"{quarter}\" }}, "
                + $"where: {{ localAuthority: [\"{authority.Code}\"] }}) "
                + $"{{ count {{ value }} {string.Join(' ', Tables.Select(t => $"{t}: by(dimension: {t}) {{ count {{ value }} }}"))} }} }}";
            var own = Published.Root(await host.AskAsync(host.Partner(1, authority.Code), query), "a");
            var counted = Published.Root(await host.AskAsync(host.Commissioner(), query), "a");
            published.Add(Published.Number(own.GetProperty("count")) ?? 0);
            exact.Add(Published.Number(counted.GetProperty("count"))!.Value);
            foreach (var table in Tables) Compare(own.GetProperty(table), counted.GetProperty(table));
        }

        Console.WriteLine(
            $"usefulness: {cells} cells of {Tables.Length} tables in {Gazetteer.LocalAuthorities.Length} districts, {quarter}: "
            + $"{Share(withheld)} withheld, {Share(changed)} of all published and changed, mean absolute change of those published "
            + $"{AttackWorld.Text((double)change / (cells - withheld), "N2")}; "
            + $"rank correlation of the districts' totals {AttackWorld.Text(Spearman(published, exact), "N3")}");
    }

    private void Compare(JsonElement own, JsonElement counted)
    {
        foreach (var (mine, true_) in own.EnumerateArray().Zip(counted.EnumerateArray()))
        {
            cells++;
            if (Published.Number(mine.GetProperty("count")) is not { } value)
            {
                withheld++;
                continue;
            }

            var difference = Math.Abs(value - Published.Number(true_.GetProperty("count"))!.Value);
            if (difference > 0) changed++;
            change += difference;
        }
    }

    private string Share(int part) => AttackWorld.Text((double)part / cells, "P0");

    private static double Spearman(List<double> one, List<double> other)
    {
        var (ranks, others) = (Ranks(one), Ranks(other));
        var n = one.Count;
        return 1 - (6 * ranks.Zip(others, (a, b) => (a - b) * (a - b)).Sum() / (n * ((n * n) - 1.0)));
    }

    private static double[] Ranks(List<double> values) =>
        [.. values.Select(v => values.Count(o => o < v) + ((values.Count(o => o == v) - 1) / 2.0))];
}
