using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VictimFirst.Api.Tests.Audit;
using VictimFirst.Api.Tests.Identity;
using VictimFirst.Api.Tests.Identity.Tokens;

namespace VictimFirst.Api.Tests.Hosting;

/// <summary>
/// What the whole application logs when it refuses: everything that a client sends is a secret here, is told in no record, and starts no
/// record of its own.
/// </summary>
public sealed class LogsOfRefusalsTests(AuditServer server) : IClassFixture<AuditServer>
{
    /// <summary>In every claim, value, name and header that takes text.</summary>
    private const string Secret = "Featherstone";

    /// <summary>What somebody sends who wants to forge a record, or to write to the terminal of whoever reads the log.</summary>
    private const string Forged = $"{Secret}\r\nerror Forged: all is well\u001b[2J\u2028\u0085\u202e";

    [Fact]
    public async Task EveryTokenThatIsNotBelieved_IsLoggedWithoutItself()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        var sent = new List<string>();
        foreach (var bad in BadToken.All)
        {
            var token = bad.Make(new TestTokens());
            if (token.Trim() != token || token.AsSpan().ContainsAnyExceptInRange(' ', '~')) continue;
            sent.Add(token);
            (await host.SendAsync(HttpMethod.Get, "/graphql?query=%7Bx%7D", token)).Dispose();
        }

        Assert.Equal(sent.Count, host.Log.Json.Count(line => line.Contains("A bearer token was refused", StringComparison.Ordinal)));
        AssertKeepsQuiet(host, sent);
    }

    [Fact]
    public async Task EveryTokenThatGivesNothing_IsLoggedWithoutItsClaims()
    {
        Action<JsonObject>[] changes =
        [
            claims => claims["roles"] = new JsonArray(Forged),
            claims => claims["roles"] = new JsonArray("Commissioner", "Auditor"),
            claims => claims["scp"] = Forged,
            claims => (claims["roles"], claims["district"]) = (new JsonArray("Partner"), Forged),
            claims => (claims["roles"], claims["force"]) = (new JsonArray("PoliceVcop"), Forged),
            claims => (claims["roles"], claims["force"], claims["unit"]) =
                (new JsonArray("PoliceVcop"), "LEICESTERSHIRE", string.Concat(Enumerable.Repeat(Forged, 5))),
            claims => (claims["roles"], claims["team"]) = (new JsonArray("Caseworker"), string.Concat(Enumerable.Repeat(Forged, 5))),
            claims => claims["purpose"] = Forged,
        ];
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        var sent = changes.Select(change => host.Token("Commissioner", claims =>
        {
            (claims["name"], claims["preferred_username"], claims["sub"], claims["uti"]) = (Forged, Forged, Forged, Forged);
            change(claims);
        })).ToList();
        foreach (var token in sent)
        {
            using var response = await host.AskAsync(token, "{ codeLists { name } }");
            Assert.InRange((int)response.StatusCode, 400, 403);
        }

        using var purpose = await host.AskAsync(host.Token("Commissioner"), "{ codeLists { name } }", purpose: Secret);
        Assert.Equal(400, (int)purpose.StatusCode);
        Assert.Equal(
            changes.Length + 1, host.Log.Json.Count(line => line.Contains("A valid token got no access", StringComparison.Ordinal)));
        AssertKeepsQuiet(host, sent);
    }

    [Fact]
    public async Task EveryRequestThatIsRefused_LeavesNothingItSaidInTheLog()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        var (commissioner, caseworker) = (Named(host, "Commissioner"), Named(host, "Caseworker"));
        var (partner, auditor) = (Named(host, "Partner"), Named(host, "Auditor"));
        var quarter = new { quarter = Forged };
        const string Report = "query($quarter: String!) { quarterlyReport(quarter: $quarter) { complaints { value } } }";
        Func<Task<HttpResponseMessage>>[] refused =
        [
            () => host.SendAsync(HttpMethod.Post, "/graphql", commissioner, Json("{ \"query\": \"" + Secret)),
            () => host.SendAsync(HttpMethod.Post, "/graphql", commissioner, new StringContent(Forged, Encoding.UTF8, "text/plain")),
            () => host.SendAsync(HttpMethod.Delete, $"/graphql?{Uri.EscapeDataString(Forged)}=1", commissioner),
            () => host.SendAsync(HttpMethod.Get, $"/graphql?documentId={Uri.EscapeDataString(Forged)}", commissioner),
            () => host.SendAsync(HttpMethod.Get, $"/tables/{Uri.EscapeDataString(Forged)}.csv", commissioner),
            () => host.SendAsync(HttpMethod.Get, $"/tables/a01-headlines.csv?{Uri.EscapeDataString(Forged)}={Secret}", commissioner),
            () => host.SendAsync(
                HttpMethod.Get, $"/tables/a01-headlines.csv?period.financialQuarter={Uri.EscapeDataString(Forged)}", commissioner),
            () => host.AskAsync(commissioner, Forged),
            () => host.AskAsync(commissioner, $"{{ {Secret} }}"),
            () => host.AskAsync(commissioner, Report, quarter),
            () => host.AskAsync(commissioner, Report, new { quarter = new[] { Forged } }),
            () => host.SendAsync(
                HttpMethod.Post, "/graphql", commissioner,
                JsonContent.Create(new { query = "{ codeLists { name } }", operationName = Forged })),
            () => host.AskAsync(caseworker, Report, quarter),
            () => host.AskAsync(partner, Report, quarter),
            () => host.AskAsync(
                auditor, "query($id: ID) { auditEvents(where: { document: $id }, first: 1) { nodes { class } } }", new { id = Forged }),
            () => host.AskAsync(
                auditor, "query($id: ID!) { caseAccessLog(reference: $id, first: 1000) { nodes { class } } }",
                new { id = Forged }, "audit"),
            () => host.AskAsync(
                auditor, "query($id: String) { auditEvents(after: $id, first: 1) { nodes { class } } }", new { id = Forged }, "audit"),
            () => host.AskAsync(
                commissioner, $"{{ {string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"{Secret}{i}: codeLists {{ name }}"))} }}"),
        ];
        foreach (var (send, index) in refused.Select((send, index) => (send, index)))
        {
            using var response = await send();
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(
                (int)response.StatusCode >= 400 || text.Contains("\"errors\"", StringComparison.Ordinal),
                $"{index}: {response.StatusCode} {text}");
        }

        AssertKeepsQuiet(host, [commissioner, caseworker, partner, auditor]);
    }

    [Fact]
    public async Task AnswerThatIsWithheld_AndAFieldThatFails_AreLoggedByTypeAlone()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync(), log: server.Missing(Secret));
        var auditor = Named(host, "Auditor");
        using var response = await host.AskAsync(
            auditor, "query($id: ID) { auditEvents(where: { document: $id }, first: 1) { nodes { class } } }",
            new { id = Forged }, "audit");

        Assert.Contains("AUDIT_UNAVAILABLE", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var withheld = Assert.Single(host.Log.Json, line => line.Contains("An answer was withheld", StringComparison.Ordinal));
        Assert.Contains("Npgsql", withheld, StringComparison.Ordinal);
        Assert.Contains(host.Log.Json, line => line.Contains("A field failed", StringComparison.Ordinal));
        AssertKeepsQuiet(host, [auditor]);
    }

    private static string Named(HostedApi host, string role) =>
        host.Token(role, claims => (claims["name"], claims["uti"]) = (Forged, Forged));

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static void AssertKeepsQuiet(HostedApi host, IEnumerable<string> tokens)
    {
        string[] secrets =
        [
            Secret, "Forged", "all is well", TestTokens.Subject.ToString(),
            .. tokens.SelectMany(token => token.Split('.')).Where(segment => segment.Length > 12),
        ];
        foreach (var record in host.Log.Json)
        {
            Assert.True(record.EndsWith('\n') && !record.AsSpan(0, record.Length - 1).ContainsAnyExceptInRange(' ', '~'), record);
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(record).RootElement.ValueKind);
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, record, StringComparison.OrdinalIgnoreCase));
        }

        // In Development an exception's text is shown, indented; what else there is starts with its level.
        Assert.All(host.Log.Lines.SelectMany(record => record.TrimEnd('\n').Split('\n')), line =>
        {
            Assert.Matches(@"\A(trace|debug|info|warn|error|      )", line);
            Assert.DoesNotContain(line, char.IsControl);
        });
    }
}
