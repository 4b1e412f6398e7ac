using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Bench.Tabulation;

/// <summary>
/// How fast the cube answers, on rows drawn in memory: each line by one worker and by two, beside a plain pass over the bytes of its
/// columns in the same run. The same lines can be put to a database that holds the same rows: they are <see cref="TabulationLine.All"/>.
/// </summary>
internal static class TabulateBench
{
    private static readonly CubeStamp Stamp = new(1, null, new DateOnly(2015, 10, 1), new DateOnly(2025, 9, 30));

    public static void Run(int cases, int seed)
    {
        var cube = Build(cases, seed);
        Refresh(cube, cases, seed, changed: 1);
        Refresh(cube, cases, seed, changed: 100);
        Lines(cube, cases);
        ProtectedLines.Run(cube, cases);
        Report(cube);
    }

    public static void Lines(CaseCube cube, int cases)
    {
        Print($"{"median of runs",-44} {"1 worker",10} {"ns/row",8} {"plain",9} {"ratio",6} {"2 workers",10}");
        foreach (var line in TabulationLine.All)
        {
            // One after the other in each round, so that both meet the same weather.
            var (one, two, plain) = (new List<double>(), new List<double>(), new List<double>());
            var sink = 0UL;
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; round < 200 && (round < 7 || Stopwatch.GetElapsedTime(start).TotalSeconds < 2); round++)
            {
                one.Add(Time(() => Reader(cube, workers: 1).Prepare(line.Questions)));
                plain.Add(Time(() => sink += PlainPass.Read(cube, line)));
                two.Add(Time(() => Reader(cube, workers: 2).Prepare(line.Questions)));
            }

            GC.KeepAlive(sink);
            var perRow = Median(one) * 1e6 / cases;
            var (alone, together) = (Median(one), Median(two));
            Print($"{line.Title,-44} {alone,7:N3} ms {perRow,8:N3} {Median(plain),6:N3} ms {Ratio(one, plain),6:N1} {together,7:N3} ms");
        }
    }

    private static CaseCube Build(int cases, int seed)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var cube = DrawAndBuild(cases, seed);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var size = cube.Tables.Referrals.Sum(chunk => chunk.Size);
        Print($"cube: {size / (double)cases:N1} bytes a case in columns, {held / (double)cases:N1} held in all, {held / 1e6:N1} MB");
        return cube;
    }

    /// <summary>By itself, so that nothing of the builder is still held when the cube is weighed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CaseCube DrawAndBuild(int cases, int seed)
    {
        var watch = Stopwatch.StartNew();
        var builder = new SyntheticCases(seed, cases).All();
        var drawn = watch.Elapsed.TotalSeconds;
        var cube = builder.Build(Stamp);
        var built = watch.Elapsed.TotalSeconds - drawn;
        var chunks = cube.Tables.Referrals.Length;
        Print($"cube: {cases:N0} referrals in {chunks:N0} chunks, drawn and coded in {drawn:N1} s, built in {built:N2} s");
        return cube;
    }

    private static void Refresh(CaseCube cube, int cases, int seed, int changed)
    {
        var random = new Random(seed);
        var times = new List<double>();
        for (var round = 0; round < 15; round++)
        {
            long[] ids = [.. Enumerable.Range(0, changed).Select(_ => 1 + random.NextInt64(cases)).Distinct()];
            var rows = new SyntheticCases(seed + round, cases).Of(ids);
            times.Add(Time(() => cube.Refresh(ids, rows, Stamp)));
        }

        Print($"refresh of {changed:N0} referrals here and there: {Median(times):N2} ms");
    }

    private static void Report(CaseCube cube)
    {
        var (quarter, today, times) = (FinancialQuarter.Parse("2020-21 Q1"), new DateOnly(2026, 1, 1), new List<double>());
        for (var round = 0; round < 600; round++)
        {
            var time = Time(() => QuarterlyReportDefinition.Build(cube, quarter, DisclosurePolicy.ExactUnderAgreement, today));
            if (round >= 200) times.Add(time);
        }

        times.Sort();
        Print($"whole quarterly report: p50 {times[times.Count / 2]:N3} ms, p99 {times[times.Count * 99 / 100]:N3} ms");
    }

    private static StatisticsReader Reader(CaseCube cube, int workers) => new(cube, DisclosurePolicy.ExactUnderAgreement, workers);

    private static double Ratio(List<double> ours, List<double> plain) => Median([.. ours.Zip(plain, (a, b) => a / b)]);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
