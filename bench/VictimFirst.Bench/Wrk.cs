using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace VictimFirst.Bench;

/// <summary>What a run of <see cref="Wrk"/> saw. Latencies are in milliseconds.</summary>
internal sealed record WrkResult(double RequestsPerSecond, double P50, double P99, long Requests, long Bytes, long Failed)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"p50 {P50:N3} ms, p99 {P99:N3} ms, {RequestsPerSecond:N0} requests/s, {KilobytesEach:N1} kB a response, {Failed} failed");

    private double KilobytesEach => Bytes / 1e3 / Math.Max(1, Requests);
}

/// <summary>The load generator of Debian's package <c>wrk</c>, on this machine only.</summary>
internal static class Wrk
{
    /// <summary>Writes a script for <see cref="RunAsync"/> that posts the same JSON again and again.</summary>
    public static Task WriteScriptAsync(string path, string body, params (string Name, string Value)[] headers) =>
        WriteScriptAsync(path, [body], headers);

    /// <summary>Posts each of the bodies in turn.</summary>
    public static Task WriteScriptAsync(string path, IReadOnlyList<string> bodies, params (string Name, string Value)[] headers)
    {
        var script = new StringBuilder()
            .AppendLine("wrk.method = 'POST'")
            .AppendLine(CultureInfo.InvariantCulture, $"wrk.body = [==[{bodies[0]}]==]")
            .AppendLine("wrk.headers['Content-Type'] = 'application/json'");
        foreach (var (name, value) in headers)
            script.AppendLine(CultureInfo.InvariantCulture, $"wrk.headers['{name}'] = '{value}'");
        if (bodies.Count > 1)
        {
            var all = string.Join(", ", bodies.Select(body => $"[==[{body}]==]"));
            script
                .AppendLine(CultureInfo.InvariantCulture, $"local bodies, sent = {{ {all} }}, 0")
                .AppendLine("function request()")
                .AppendLine("  sent = sent + 1")
                .AppendLine("  return wrk.format(nil, nil, nil, bodies[sent % #bodies + 1])")
                .AppendLine("end");
        }

        script
            .AppendLine("function done(summary, latency, requests)")
            .AppendLine("  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout")
            .AppendLine("  io.write(string.format('RESULT %.3f %.4f %.4f %d %d %d\\n', summary.requests / summary.duration * 1e6,")
            .AppendLine("    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.requests, summary.bytes, failed))")
            .AppendLine("end");
        return File.WriteAllTextAsync(path, script.ToString());
    }

    public static async Task<WrkResult> RunAsync(Uri url, string script, int clients, int seconds)
    {
        string[] arguments =
        [
            "-t", "1", "-c", clients.ToString(CultureInfo.InvariantCulture), "-d", $"{seconds.ToString(CultureInfo.InvariantCulture)}s",
            "-s", script, url.ToString(),
        ];
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var result = output.Split('\n').FirstOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk printed no result: {output}");
        var figures = result.Split(' ');
        return new WrkResult(
            Number(figures[1]), Number(figures[2]), Number(figures[3]),
            (long)Number(figures[4]), (long)Number(figures[5]), (long)Number(figures[6]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
