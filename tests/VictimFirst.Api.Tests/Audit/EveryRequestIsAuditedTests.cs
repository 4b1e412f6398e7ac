using System.Net;
using System.Net.Http.Headers;
using System.Text;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Tests.Audit;

/// <summary>
/// Whatever a known caller sends to a door that asks for a token leaves one entry, also where it never becomes an operation.
/// </summary>
public sealed class EveryRequestIsAuditedTests(AuditServer server) : IClassFixture<AuditServer>
{
    [Fact]
    public async Task Request_ThatIsNotAsHttpOrJsonShouldBe_LeavesOneEntry()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        var token = host.Token("Commissioner");
        (HttpMethod Method, string Path, HttpContent? Content, string? Accept, string Code)[] requests =
        [
            (HttpMethod.Post, "/graphql", Text("{ not json", "application/json"), null, "HTTP_400"),
            (HttpMethod.Post, "/graphql", Text("{}", "application/json"), null, "HTTP_400"),
            (HttpMethod.Post, "/graphql", Text("query=x", "application/x-www-form-urlencoded"), null, "HTTP_415"),
            (HttpMethod.Post, "/graphql", Text($"{{\"query\":\"{new string(' ', 200_000)}\"}}", "application/json"), null, "HTTP_413"),
            (HttpMethod.Put, "/graphql", Text("{}", "application/json"), null, "HTTP_405"),
            (HttpMethod.Get, "/graphql?query=%7Bx%7D&query=%7Bx%7D", null, null, "HTTP_400"),
            (HttpMethod.Get, "/graphql?query=%7Bx%7D", null, "image/png", "HTTP_406"),
            (HttpMethod.Get, "/graphql?query=%7Bx%7D", null, "text/csv", "HTTP_406"),
            (HttpMethod.Get, "/tables/nothing.csv", null, null, "HTTP_404"),
            (HttpMethod.Get, "/tables/a01-headlines.csv?quarters=1", null, null, "HTTP_400"),
        ];
        foreach (var (method, path, content, accept, code) in requests)
        {
            using var response = await host.SendAsync(method, path, token, content, headers =>
            {
                if (accept is not null) headers.TryAddWithoutValidation("Accept", accept);
            });
            Assert.Equal(code, $"HTTP_{(int)response.StatusCode}");
        }

        var entries = (await host.EntriesAsync()).Select(e => e.Event).ToList();
        Assert.Equal(requests.Select(r => r.Code), entries.Select(e => Assert.Single(e.Codes)));
        Assert.All(entries, e => Assert.Equal(
            (AuditClass.PolicyRefusal, AuditResult.Refused, "Commissioner", Identity.TestTokens.Subject),
            (e.Class, e.Result, e.Role, e.Actor?.Object)));
        Assert.Equal(entries.Count, entries.Select(e => e.Correlation).Distinct().Count());
    }

    [Fact]
    public async Task AnswerThatNothingChanged_LeavesAnEntry()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        var token = host.Token("Commissioner");
        var path = $"/graphql?query={Uri.EscapeDataString("query Codes { codeLists { name } }")}&operationName=Codes";
        using var whole = await host.SendAsync(HttpMethod.Get, path, token);
        using var unchanged = await host.SendAsync(
            HttpMethod.Get, path, token, headers: headers => headers.IfNoneMatch.Add(whole.Headers.ETag!));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (whole.StatusCode, unchanged.StatusCode));
        var entries = (await host.EntriesAsync()).Select(e => e.Event).ToList();
        Assert.Equal(2, entries.Count);
        Assert.Equal((entries[0].Document, "Codes", AuditResult.Ok), (entries[1].Document, entries[1].Operation, entries[1].Result));
        Assert.Equal(["NOT_MODIFIED"], entries[1].Codes);
        Assert.Equal(AuditClass.Disclosure, entries[1].Class);
    }

    [Fact]
    public async Task Table_AndThatItDidNotChange_LeaveAnEntryEach()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        var token = host.Token("HeadOfService");
        var path = $"/tables/a01-headlines.csv?{TableQuery}";
        using var whole = await host.SendAsync(HttpMethod.Get, path, token);
        Assert.True(whole.StatusCode == HttpStatusCode.OK, await whole.Content.ReadAsStringAsync());
        using var unchanged = await host.SendAsync(
            HttpMethod.Get, path, token, headers: headers => headers.IfNoneMatch.Add(whole.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        var entries = (await host.EntriesAsync()).Select(e => e.Event).ToList();
        Assert.Equal([AuditClass.Consultation, AuditClass.Consultation], entries.Select(e => e.Class));
        Assert.Equal((entries[0].Document, entries[0].DataVersion), (entries[1].Document, entries[1].DataVersion));
    }

    [Fact]
    public async Task SchemaThatIsFetched_LeavesAnEntry_AndWithoutOneIsNotGiven()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        using var given = await host.SendAsync(HttpMethod.Get, "/graphql/schema.graphql", host.Token("Auditor"));
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        var entry = Assert.Single(await host.EntriesAsync()).Event;
        Assert.Equal(("schema", "Auditor", AuditClass.Consultation), (entry.Operation, entry.Role, entry.Class));

        await using var full = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        await File.WriteAllTextAsync(full.Spool, "not a folder");
        using var withheld = await full.SendAsync(HttpMethod.Get, "/graphql/schema.graphql", full.Token("Auditor"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, withheld.StatusCode);
        Assert.DoesNotContain("type Query", await withheld.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenDoors_LeaveNoEntry()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        (await host.SendAsync(HttpMethod.Get, "/health/live", host.Token("Auditor"))).Dispose();
        (await host.SendAsync(HttpMethod.Get, "/nowhere", host.Token("Auditor"))).Dispose();
        (await host.SendAsync(HttpMethod.Get, "/graphql?query=%7Bx%7D", token: null)).Dispose();

        Assert.Empty(await host.EntriesAsync());
    }

    [Fact]
    public async Task Actor_HasTheTokensNameAndTheConnectionsAddress()
    {
        await using var host = await HostedApi.StartAsync(await server.CreateDatabaseAsync());
        var token = host.Token("Commissioner", claims => claims["name"] = "Ada Lovelace");
        using var response = await host.SendAsync(
            HttpMethod.Post, "/graphql", token,
            Text("""{"query":"{ codeLists { name } }"}""", "application/json"), Forwarded("203.0.113.7"));
        (await host.SendAsync(HttpMethod.Get, "/graphql?query=%7Bx%7D", "nonsense")).Dispose();

        var entries = (await host.EntriesAsync()).Select(e => e.Event).ToList();
        Assert.Equal(("Ada Lovelace", "127.0.0.1"), (entries[0].Actor?.Name, entries[0].Actor?.Address));
        Assert.Equal(new AuditActor(Address: "127.0.0.1"), entries[1].Actor);
        Assert.DoesNotContain(host.Log.Json, line => line.Contains("Lovelace", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("198.51.100.1, 203.0.113.7", "203.0.113.7")] // The left one was sent by the client itself.
    [InlineData("198.51.100.1, 203.0.113.7, 10.1.2.3", "203.0.113.7")] // Two proxies of ours
    [InlineData("rubbish", "127.0.0.1")]
    [InlineData("2001:db8::7", "2001:db8::7")]
    public async Task AddressOfATrustedProxysClient_IsTaken_AndNoOther(string forwarded, string expected)
    {
        await using var host = await HostedApi.StartAsync(
            await server.CreateDatabaseAsync(),
            audit: settings => settings with { TrustedProxies = [IPNetwork.Parse("127.0.0.1/32"), IPNetwork.Parse("10.0.0.0/8")] });
        (await host.SendAsync(HttpMethod.Get, "/graphql/schema.graphql", host.Token("Auditor"), headers: Forwarded(forwarded))).Dispose();

        Assert.Equal(expected, Assert.Single(await host.EntriesAsync()).Event.Actor?.Address);
    }

    private const string TableQuery = "period.financialQuarter=2020-21%20Q1";

    private static Action<HttpRequestHeaders> Forwarded(string addresses) => headers => headers.Add("X-Forwarded-For", addresses);

    private static StringContent Text(string text, string type) => new(text, Encoding.UTF8, type);
}
