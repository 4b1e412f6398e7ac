using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Audit;

/// <summary>The program as a person runs it, on a data folder of its own, since it is killed and its log is changed.</summary>
public sealed class AuditOfTheProgramTests : IAsyncLifetime
{
    private const string Look = """
        query Look($where: AuditEventFilter, $first: Int!, $after: String) {
          auditEvents(where: $where, first: $first, after: $after) {
            nodes { sequence class result operation role purpose actor { object systemUser } counts { name count } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    private readonly ServedApi api = new();

    public Task InitializeAsync() => api.StartAsync();

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Auditor_PagesThroughTheLog_AndIsInItToo()
    {
        (await api.PostAsync("query Areas { areas { code } }", token: await api.TokenAsync("commissioner"))).Dispose();
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await LookAsync(new { first = 2, after })).GetProperty("data").GetProperty("auditEvents");
            seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => $"{n.GetProperty("operation")} {n.GetProperty("class")}"));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()
                ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString()
                : null;
        }
        while (after is not null);

        Assert.Contains("serve ADMINISTRATION", seen);
        Assert.Contains("import COLLECTION", seen);
        Assert.Contains("token ADMINISTRATION", seen);
        var again = await LookAsync(new { first = 50, where = new { @class = "CONSULTATION" } });
        Assert.Contains(
            again.GetProperty("data").GetProperty("auditEvents").GetProperty("nodes").EnumerateArray(),
            node => node.GetProperty("operation").GetString() == "Look" && node.GetProperty("role").GetString() == "Auditor");
    }

    [Fact]
    public async Task AccessLogOfACaseThatNobodyRead_IsEmpty()
    {
        var answer = await AskAuditAsync(
            "{ caseAccessLog(reference: \"VF-1\") { nodes { sequence } pageInfo { hasNextPage endCursor } } }", null);
        Assert.Equal(
            """{"data":{"caseAccessLog":{"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""", answer.GetRawText());
    }

    [Fact]
    public async Task ReportOfTheWeek_NamesWhoReadWhat_AndIsInTheLogItself()
    {
        (await api.PostAsync("query Areas { areas { code } }", token: await api.TokenAsync("commissioner"))).Dispose();
        (await api.PostAsync("query Areas { areas { code } }", token: "nonsense")).Dispose();
        await Task.WhenAll(LookAsync(new { first = 1 }), LookAsync(new { first = 1 }));
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var week = $"{System.Globalization.ISOWeek.GetYear(now)}-W{System.Globalization.ISOWeek.GetWeekOfYear(now):D2}";

        var (exitCode, output, error) = await ApiProgram.RunAsync(api.Data, "audit-report", "--week", week);
        Assert.True(exitCode == 0, error);
        Assert.StartsWith($"Audit log of {week} (", output, StringComparison.Ordinal);
        Assert.True(output.Contains("Auditor+Commissioner Demonstration (", StringComparison.Ordinal), output);
        Assert.Contains("at the command line", output, StringComparison.Ordinal);
        var seen = (await LookAsync(new { first = 50, where = new { @class = "CONSULTATION" } })).GetRawText();
        Assert.Contains("\"audit-report\"", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfWhatIsNoWeek_IsRefused()
    {
        var (exitCode, _, error) = await ApiProgram.RunAsync(api.Data, "audit-report", "--week", "2026-12");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("--week '2026-12' is not a week such as 2026-W12.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasure_OfAYoungLog_ErasesNothing_AndTheLogVerifies()
    {
        var dry = await ApiProgram.RunAsync(api.Data, "erase-audit", "--dry-run");
        var real = await ApiProgram.RunAsync(api.Data, "erase-audit");
        var verified = await ApiProgram.RunAsync(api.Data, "verify-audit");

        Assert.StartsWith("0 entries would be erased, recorded before 20", dry.Output, StringComparison.Ordinal);
        Assert.StartsWith("No entry was recorded before 20", real.Output, StringComparison.Ordinal);
        Assert.True(verified.ExitCode == 0, verified.Error);
    }

    [Fact]
    public async Task RetentionThatIsNoNumberOfYears_IsRefused()
    {
        var (exitCode, _, error) = await ApiProgram.RunAsync(
            api.Data, new Dictionary<string, string> { ["Audit__RetentionYears"] = "0", ["Audit__TrustedProxies__0"] = "everybody" },
            "erase-audit");

        Assert.Equal(2, exitCode);
        Assert.Contains("Audit:RetentionYears is '0'; it takes a number of years, 1 to 100.", error, StringComparison.Ordinal);
        Assert.Contains("Audit:TrustedProxies:0 is 'everybody'; it takes the IP address of a proxy", error, StringComparison.Ordinal);
    }

    /// <summary>Both ways into the log: figures by the spool, the log's own entries by the table.</summary>
    [Fact]
    public async Task EveryAnswerThatAKilledHostGave_IsInTheLogAfterwards()
    {
        var commissioner = await api.TokenAsync("commissioner");
        var auditor = await api.TokenAsync("auditor");
        var answered = new ConcurrentBag<string>();
        var enough = new TaskCompletionSource();
        var clients = Enumerable.Range(0, 8).Select(client => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                var name = $"Client{client}Number{i}";
                try
                {
                    using var response = client % 2 == 0
                        ? await api.PostAsync($"query {name} {{ areas {{ code }} }}", token: commissioner)
                        : await SendAsync($"query {name} {{ auditEvents(first: 1) {{ nodes {{ sequence }} }} }}", null, auditor);
                    if ((await response.Content.ReadAsStringAsync()).StartsWith("{\"data\"", StringComparison.Ordinal)) answered.Add(name);
                    if (answered.Count > 300) enough.TrySetResult();
                }
                catch (Exception gone) when (gone is HttpRequestException or IOException)
                {
                    return;
                }
            }
        })).ToList();
        await enough.Task;
        await api.KillAsync();
        await Task.WhenAll(clients);
        await api.StartAsync();

        var logged = new HashSet<string>();
        string? after = null;
        do
        {
            var page = (await LookAsync(new { first = 100, after })).GetProperty("data").GetProperty("auditEvents");
            logged.UnionWith(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("operation").GetString() ?? ""));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()
                ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString()
                : null;
        }
        while (after is not null);
        Assert.Empty(answered.Except(logged));

        var (exitCode, output, error) = await ApiProgram.RunAsync(api.Data, "verify-audit");
        Assert.True(exitCode == 0, output + error);
        Assert.Contains("The audit log is as it was written", output, StringComparison.Ordinal);
    }

    private Task<JsonElement> LookAsync(object variables) => AskAuditAsync(Look, variables);

    private async Task<JsonElement> AskAuditAsync(string query, object? variables)
    {
        using var response = await SendAsync(query, variables, await api.TokenAsync("auditor"));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpResponseMessage> SendAsync(string query, object? variables, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api.Url, "/graphql"))
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Purpose", "audit");
        return await api.Client.SendAsync(request);
    }
}
