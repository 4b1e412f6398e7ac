using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Editions;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Api.Statistics;
using VictimFirst.Api.Tests.Audit;
using VictimFirst.Api.Tests.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Audit;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Tests.Editions;

/// <summary>Two hosts that share a database, the secrets, and nothing else.</summary>
public sealed class EditionHosts : IAsyncLifetime
{
    private readonly AuditServer server = new();
    private readonly TestTokens tokens = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("victimfirst-editions-");
    private readonly byte[] auditSecret = RandomNumberGenerator.GetBytes(32);
    private readonly byte[] secret = RandomNumberGenerator.GetBytes(PerturbationSecret.LeastBytes);
    private readonly List<WebApplication> hosts = [];
    private HttpClient Client { get; } = new();

    internal VictimFirstDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await server.InitializeAsync();
        Database = await server.CreateDatabaseAsync();
        for (var number = 0; number < 2; number++) hosts.Add(await StartAsync(number));
    }

    public async Task DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.StopAsync();
            await host.Services.GetRequiredService<AuditLog>().DisposeAsync();
            await host.DisposeAsync();
        }

        Client.Dispose();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>What a host does every two seconds.</summary>
    internal async Task FollowAsync()
    {
        foreach (var host in hosts) await host.Services.GetRequiredService<EditionFollower>().ReadAsync(CancellationToken.None);
    }

    /// <param name="person">Another one has a budget of its own.</param>
    internal async Task<JsonElement> AskAsync(int host, string role, string query, Guid? person = null)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var token = tokens.Token(claims =>
        {
            (claims["iat"], claims["nbf"], claims["exp"]) = (now, now, now + 3600);
            claims["oid"] = (person ?? TestTokens.Subject).ToString();
            claims["roles"] = new JsonArray(role);
            claims["district"] = "E07000130";
        });
        using var request =
            new HttpRequestMessage(HttpMethod.Post, $"{hosts[host].Urls.Single()}/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<WebApplication> StartAsync(int number)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var audit = new AuditSettings
        {
            HmacSecret = auditSecret,
            CheckpointKeyPem = key.ExportPkcs8PrivateKeyPem(),
            Origin = "example.org/audit",
            AnchorFolder = Path.Combine(folder.FullName, $"anchors{number}"),
            SpoolFolder = Path.Combine(folder.FullName, $"spool{number}"),
        };
        var keys = tokens.KeySet();
        var host = ApiHost.Build(
            ["http://127.0.0.1:0"],
            VictimFirstDatabase.Open(Database.Options),
            new CurrentCube(CaseCube.Empty),
            new TrustedIssuer(TestTokens.Settings, _ => Task.FromResult(keys)),
            audit,
            new PerturbationSecret(secret),
            new RowSettings(secret));
        await host.StartAsync();
        return host;
    }
}
