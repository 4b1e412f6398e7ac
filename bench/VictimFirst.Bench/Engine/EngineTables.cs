using System.Globalization;

namespace VictimFirst.Bench.Engine;

/// <summary>Prints what was measured, and the ratios of it.</summary>
internal static class EngineTables
{
    /// <summary>Stages that only the engine has are printed without a ratio; the reference plans while it executes.</summary>
    public static void PrintStages(IReadOnlyList<StageTiming> ours, IReadOnlyList<StageTiming> reference)
    {
        Line($"{"in process",-22}{"engine p50",12}{"p99",12}{"allocated",12}{"reference p50",16}{"p99",12}{"ratio",9}");
        foreach (var (name, stage) in ours.Select(t => (t.Name, t.Stage)).Distinct())
        {
            var own = Best(ours, name, stage)!;
            var figures = string.Create(
                CultureInfo.InvariantCulture, $"{$"{name} {stage}",-22}{own.P50,9:N1} µs{own.P99,9:N1} µs{own.Bytes,10:N0} B");
            if (Best(reference, name, stage) is { } peer)
                Line($"{figures}{peer.P50,13:N1} µs{peer.P99,9:N1} µs{peer.P50 / own.P50,8:N1}x");
            else
                Console.WriteLine(figures);
        }
    }

    public static void PrintHttp(IReadOnlyList<HttpRun> runs)
    {
        Line($"");
        Line($"{"over HTTP",-22}{"server",-12}{"requests/s",12}{"p50",12}{"p99",12}{"allocated",12}{"ratio",9}{"failed",8}");
        foreach (var line in runs.GroupBy(run => (run.Case, run.Clients)))
        {
            var best = line.GroupBy(run => run.Server).Select(same => same.MaxBy(run => run.Result.RequestsPerSecond)!).ToList();
            var engine = best.Single(run => run.Server == "engine");
            var fastestPeer = best.Where(run => run.Server is "yoga" or "mercurius").Max(run => run.Result.RequestsPerSecond);
            foreach (var (server, _, _, result, bytes) in best)
            {
                var title = $"{line.Key.Case}, {line.Key.Clients} clients";
                var isOurs = server is "engine" or "http alone";
                var allocated = isOurs ? string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} B") : "";
                var ratio = isOurs ? string.Create(CultureInfo.InvariantCulture, $"{result.RequestsPerSecond / fastestPeer:N1}x") : "";
                var load = string.Create(
                    CultureInfo.InvariantCulture, $"{result.RequestsPerSecond,12:N0}{result.P50,9:N3} ms{result.P99,9:N3} ms");
                Line($"{title,-22}{server,-12}{load}{allocated,12}{ratio,9}{result.Failed,8}");
            }
        }
    }

    private static StageTiming? Best(IEnumerable<StageTiming> timings, string name, string stage) =>
        timings.Where(t => t.Name == name && t.Stage == stage).MinBy(t => t.P50);

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
