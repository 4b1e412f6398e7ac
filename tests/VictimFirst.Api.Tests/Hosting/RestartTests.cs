using System.Net.Sockets;
using System.Text;

namespace VictimFirst.Api.Tests.Hosting;

/// <summary>A host of its own, since these tests end it.</summary>
public sealed class RestartTests
{
    private const string Query = """
        { quarterlyReport(quarter: "2020-21 Q1") { data { version } headlines { casesClosed { current { value } } } } }
        """;

    [Fact]
    public async Task HostThatWasKilled_StartsAgain_WithNothingLost()
    {
        var api = new ServedApi();
        await api.StartAsync();
        try
        {
            var before = await ReportAsync(api);
            await api.KillAsync();
            await api.StartAsync();

            Assert.Equal(before, await ReportAsync(api));
            Assert.Contains("\"value\":2641", before, StringComparison.Ordinal);
        }
        finally
        {
            await api.DisposeAsync();
        }
    }

    [Fact]
    public async Task ImportBesideARunningHost_ReachesItsFigures()
    {
        var api = new ServedApi();
        await api.StartAsync();
        try
        {
            // Another seed's people under the same keys: rows change, the published figures stay, the data version moves.
            var extract = Path.Combine(api.Data.FullName, "other-extract");
            await ApiProgram.LastLineAsync(api.Data, "extract", extract, "--seed", "7");
            await ApiProgram.LastLineAsync(api.Data, "import", extract);

            Assert.Contains("\"version\":2", await ReportOfVersionAsync(api, 2), StringComparison.Ordinal);
        }
        finally
        {
            await api.DisposeAsync();
        }
    }

    /// <summary>Longer than the two seconds that the command line's library gives.</summary>
    [Fact]
    public async Task HostThatIsStopped_AnswersWhatIsOnItsWay_HoweverSlow_AndStopsItsDatabase()
    {
        var api = new ServedApi();
        await api.StartAsync();
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(api.Url.Host, api.Url.Port);
            var stream = client.GetStream();
            const string Body = """{"query":"{ areas(level: LOCAL_AUTHORITY) { code } }"}""";
            var head = $"POST /graphql HTTP/1.1\r\nHost: {api.Url.Authority}\r\nAuthorization: Bearer {await api.TokenAsync("commissioner")}\r\n"
                + $"Content-Type: application/json\r\nContent-Length: {Body.Length}\r\nConnection: close\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head + Body[..10]));
            // Until the host has taken the request it may refuse it.
            await Task.Delay(TimeSpan.FromSeconds(1));
            await api.TerminateAsync();
            await Task.Delay(TimeSpan.FromSeconds(4));
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Body[10..]));
            var answer = await new StreamReader(stream).ReadToEndAsync();

            Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
            Assert.Contains("E06000017", answer, StringComparison.Ordinal);
            Assert.Equal(0, await api.ExitCodeAsync());
            Assert.Empty(api.Data.GetFiles("postmaster.pid", SearchOption.AllDirectories));
        }
        finally
        {
            await api.DisposeAsync();
        }
    }

    private static async Task<string> ReportAsync(ServedApi api)
    {
        var response = await api.AskAsync("commissioner", Query);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetRawText();
    }

    /// <summary>The host looks once a second; a version that never comes ends the loop.</summary>
    private static async Task<string> ReportOfVersionAsync(ServedApi api, int version)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        var report = "";
        for (var attempt = 0; attempt < 1_000; attempt++)
        {
            report = await ReportAsync(api);
            if (report.Contains($"\"version\":{version}", StringComparison.Ordinal)) break;
            await timer.WaitForNextTickAsync();
        }

        return report;
    }
}
