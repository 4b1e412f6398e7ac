using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Demonstration.People;
using VictimFirst.Data.Import;
using VictimFirst.Data.PrivateServer;

namespace VictimFirst.Bench.Rows;

/// <summary>
/// Whether time tells a case that is not the caller's from one that never was: a caseworker asks for both by reference, over HTTP, in an
/// order drawn beforehand, each reference once.
/// </summary>
internal static class HiddenBench
{
    private const string Document = "query($reference: ID!) { case(reference: $reference) { openedAt person { familyName } } }";
    private const string Subject = "staff-1";
    private const int WarmUp = 2_000;
    private const int EachKind = 10_000;

    public static async Task RunAsync(long cases)
    {
        using var folder = new BenchFolder();
        await folder.WriteExtractAsync(cases);
        await using var cluster = await PrivateCluster.StartAsync(Path.Combine(folder.Data, "postgresql"));
        var database = VictimFirstDatabase.Open(new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString));
        await database.MigrateAsync();
        await new ExtractImporter(database, TimeProvider.System).ImportAsync(folder.Extract);
        var asked = await DrawAsync(database);

        await using var host = await BenchHost.StartAsync(folder);
        using var client = new HttpClient { BaseAddress = host.Url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", BenchHost.Token(folder, new DemonstrationCaller(Role.Caseworker, Subject)));
        client.DefaultRequestHeaders.Add("Purpose", Purpose.Support.ToText());
        var times = new Dictionary<bool, List<double>> { [true] = [], [false] = [] };
        var answers = new HashSet<string>();
        for (var i = 0; i < asked.Length; i++)
        {
            var (reference, exists) = asked[i];
            var start = Stopwatch.GetTimestamp();
            using var response = await client.PostAsJsonAsync("", new { query = Document, variables = new { reference } });
            var answer = await response.Content.ReadAsStringAsync();
            if (i >= WarmUp) times[exists].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            answers.Add(answer);
        }

        if (answers is not { Count: 1 }) throw new InvalidOperationException($"The answers differ: {string.Join('\n', answers)}");
        Print($"not the caller's: {Shown(times[true])}");
        Print($"never existed:    {Shown(times[false])}");
        var test = RankSum.Of(times[true], times[false]);
        var apart = 1_000 * (Quantile(times[true], 0.5) - Quantile(times[false], 0.5));
        Print($"medians differ by {apart:N1} microseconds; not the caller's takes longer in {test.Superiority:P2} of pairs, z {test.Z:N2}");
    }

    /// <summary>Real references of others' cases, and made-up ones of the same shape, mixed.</summary>
    private static async Task<(string Reference, bool Exists)[]> DrawAsync(VictimFirstDatabase database)
    {
        await using var context = database.CreateContext();
        var account = DemonstrationAccount.ObjectIdOf(Subject);
        var own = await context.Staff.Where(s => s.DirectoryObjectId == account).Select(s => s.Id).SingleAsync();
        var all = (await context.Cases.Select(c => c.Reference).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var others = await context.Cases.Where(c => c.CaseworkerId != own).Select(c => c.Reference).ToArrayAsync();
        var random = new Random(1);
        random.Shuffle(others);
        var wanted = EachKind + (WarmUp / 2);
        var made = others.Select(one => Scrambled(one, random)).Where(one => !all.Contains(one)).Distinct().Take(wanted);
        (string, bool)[] asked = [.. others.Take(wanted).Select(one => (one, true)), .. made.Select(one => (one, false))];
        random.Shuffle(asked);
        return asked;
    }

    /// <summary>The characters after the prefix in another order.</summary>
    private static string Scrambled(string reference, Random random)
    {
        var start = reference.IndexOf('-', StringComparison.Ordinal) + 1;
        var rest = reference[start..].ToCharArray();
        random.Shuffle(rest);
        return $"{reference[..start]}{new string(rest)}";
    }

    private static FormattableString Shown(List<double> times) =>
        $"p10 {Quantile(times, 0.1):N3}, p50 {Quantile(times, 0.5):N3}, p90 {Quantile(times, 0.9):N3} ms of {times.Count:N0} requests";

    private static double Quantile(List<double> values, double at) => values.Order().ElementAt((int)(values.Count * at));

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
