using System.Diagnostics;
using System.Globalization;

namespace VictimFirst.Bench.Rows;

/// <summary>What so many clients saw, each asking again as soon as it was answered. Milliseconds.</summary>
internal sealed record LoadRun(double RequestsPerSecond, double P50, double P99)
{
    /// <param name="open">Makes a client: what it calls for its nth request.</param>
    public static async Task<LoadRun> RunAsync(int clients, int seconds, Func<Task<Func<int, Task>>> open)
    {
        var all = new Func<int, Task>[clients];
        for (var i = 0; i < clients; i++) all[i] = await open();
        var until = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        var runs = await Task.WhenAll(all.Select((ask, number) => Task.Run(async () =>
        {
            var times = new List<double>();
            for (var i = number; Stopwatch.GetTimestamp() < until; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await ask(i);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return times;
        })));
        double[] sorted = [.. runs.SelectMany(times => times).Order()];
        return new LoadRun(sorted.Length / (double)seconds, sorted[sorted.Length / 2], sorted[sorted.Length * 99 / 100]);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"p50 {P50:N3} ms, p99 {P99:N3} ms, {RequestsPerSecond:N0} requests/s");
}
