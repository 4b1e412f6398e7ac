using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Api.Statistics;
using VictimFirst.Api.Tests.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Statistics;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Tests.Hosting;

/// <summary>
/// The whole web application as the program builds it, in this process and outside Development, with tokens that a test makes.
/// </summary>
internal sealed class HostedApi : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TestTokens tokens;
    private readonly VictimFirstDatabase log;
    private readonly DirectoryInfo folder;

    private HostedApi(WebApplication app, TestTokens tokens, VictimFirstDatabase log, DirectoryInfo folder, FormattedLog written)
    {
        (this.app, this.tokens, this.log, this.folder, Log) = (app, tokens, log, folder, written);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    /// <summary>Everything that it logs.</summary>
    public FormattedLog Log { get; }

    public string Spool => Path.Combine(folder.FullName, "spool");

    /// <param name="log">Another database for the host than the one that its figures come from, such as one that is away.</param>
    public static async Task<HostedApi> StartAsync(
        VictimFirstDatabase database, VictimFirstDatabase? log = null, Func<AuditSettings, AuditSettings>? audit = null)
    {
        var folder = Directory.CreateTempSubdirectory("victimfirst-hosted-");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var settings = new AuditSettings
        {
            HmacSecret = RandomNumberGenerator.GetBytes(32),
            CheckpointKeyPem = key.ExportPkcs8PrivateKeyPem(),
            Origin = "example.org/audit",
            AnchorFolder = Path.Combine(folder.FullName, "anchors"),
            SpoolFolder = Path.Combine(folder.FullName, "spool"),
        };
        var tokens = new TestTokens();
        var keys = tokens.KeySet();
        var written = new FormattedLog();
        var app = ApiHost.Build(
            ["http://127.0.0.1:0"],
            log ?? database,
            new CurrentCube(await new CubeLoader(database).LoadAsync()),
            new TrustedIssuer(TestTokens.Settings, _ => Task.FromResult(keys)),
            audit is null ? settings : audit(settings),
            new PerturbationSecret(RandomNumberGenerator.GetBytes(HostSecret.Bytes)),
            new RowSettings(RandomNumberGenerator.GetBytes(HostSecret.Bytes)),
            logging => logging.AddProvider(written));
        await app.StartAsync();
        return new HostedApi(app, tokens, log ?? database, folder, written);
    }

    /// <summary>A person's token that is valid now; the host reads the machine's clock.</summary>
    public string Token(string role, Action<JsonObject>? change = null) => tokens.Token(claims =>
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        (claims["iat"], claims["nbf"], claims["exp"]) = (now, now, now + 3600);
        claims["roles"] = new JsonArray(role);
        if (role == "Partner") claims["district"] = "E06000016";
        if (role == "PoliceVcop") claims["force"] = "LEICESTERSHIRE";
        change?.Invoke(claims);
    });

    public Task<HttpResponseMessage> AskAsync(string token, string query, object? variables = null, string? purpose = null) =>
        SendAsync(HttpMethod.Post, "/graphql", token, JsonContent.Create(new { query, variables }), headers =>
        {
            if (purpose is not null) headers.Add("Purpose", purpose);
        });

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? token, HttpContent? content = null, Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        headers?.Invoke(request.Headers);
        return await Client.SendAsync(request);
    }

    /// <summary>What the audit log says, oldest first, when all that was queued is in it.</summary>
    public async Task<IReadOnlyList<AuditEntry>> EntriesAsync()
    {
        await app.Services.GetRequiredService<AuditLog>().DisposeAsync();
        return [.. (await new AuditReader(log).ReadAsync(new AuditQuestion(), null, 1_000)).Entries.Reverse()];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
