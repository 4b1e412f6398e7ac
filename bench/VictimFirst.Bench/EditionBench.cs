using System.Diagnostics;
using System.Globalization;
using VictimFirst.Bench.Tabulation;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Storage;
using VictimFirst.Statistics.Editions;

namespace VictimFirst.Bench;

/// <summary>What an edition costs: bytes a case, and the time to check, pack and unpack it, without the database's part.</summary>
internal static class EditionBench
{
    public static void Run(int cases, int seed)
    {
        var stamp = new CubeStamp(
            1, new DateTimeOffset(2025, 10, 2, 0, 0, 0, TimeSpan.Zero), new DateOnly(2015, 10, 1), new DateOnly(2025, 9, 30));
        var cube = new SyntheticCases(seed, cases).All().Build(stamp).Slice(new DateOnly(2015, 10, 1), new DateOnly(2025, 9, 30));
        for (var round = 0; round < 3; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var offer = SliverCheck.Run(cube, []);
            var checkedIn = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            var payloads = CubeArchive.Pack(cube);
            var packedIn = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var bytes = payloads.Sum(payload => (long)payload.Content.Length);
            start = Stopwatch.GetTimestamp();
            CubeArchive.Unpack(payloads);
            var unpackedIn = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"edition of {cases:N0} cases: {bytes / 1e6:N1} MB in {payloads.Length} parts, {(double)bytes / cases:N1} bytes a case; "
                + $"checked in {checkedIn:N0} ms ({offer.Withheld.Length} withheld), "
                + $"packed in {packedIn:N0} ms, loaded in {unpackedIn:N0} ms"));
        }
    }
}
