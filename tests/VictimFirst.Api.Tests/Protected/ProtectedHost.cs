using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Api.Statistics;
using VictimFirst.Api.Tests.Audit;
using VictimFirst.Api.Tests.Identity;
using VictimFirst.Data.Audit;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Tests.Protected;

/// <summary>The whole host over HTTP, with an edition of <see cref="ManyCases"/> and everything it logs.</summary>
public sealed class ProtectedHost : IAsyncLifetime
{
    private readonly AuditServer server = new();
    private readonly TestTokens tokens = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("victimfirst-protected-");
    private WebApplication app = null!;

    public HttpClient Client { get; private set; } = null!;

    internal RecordingLog Log { get; } = new();

    internal byte[] Secret { get; } = RandomNumberGenerator.GetBytes(PerturbationSecret.LeastBytes);

    internal EditionCube Editions => app.Services.GetRequiredService<EditionCube>();

    internal KeyedCube Edition { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await server.InitializeAsync();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var audit = new AuditSettings
        {
            HmacSecret = RandomNumberGenerator.GetBytes(32),
            CheckpointKeyPem = key.ExportPkcs8PrivateKeyPem(),
            Origin = "example.org/audit",
            AnchorFolder = Path.Combine(folder.FullName, "anchors"),
            SpoolFolder = Path.Combine(folder.FullName, "spool"),
        };
        var keys = tokens.KeySet();
        var secret = new PerturbationSecret(Secret);
        Edition = new KeyedCube(new KeyedEdition(new FrozenEdition("2020-21-Q1", ManyCases.Cube(), EditionOffer.Everything), secret));
        app = ApiHost.Build(
            ["http://127.0.0.1:0"],
            await server.CreateDatabaseAsync(),
            new CurrentCube(CaseCube.Empty),
            new TrustedIssuer(TestTokens.Settings, _ => Task.FromResult(keys)),
            audit,
            secret,
            new RowSettings(RandomNumberGenerator.GetBytes(32)));
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(Log);
        Editions.Value = Edition;
        await app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.Services.GetRequiredService<AuditLog>().DisposeAsync();
        await app.DisposeAsync();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <param name="client">Another one has a budget of its own.</param>
    internal async Task<HttpResponseMessage> SendAsync(string role, HttpRequestMessage request, Guid? client = null)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var token = tokens.Token(claims =>
        {
            (claims["iat"], claims["nbf"], claims["exp"]) = (now, now, now + 3600);
            claims["oid"] = (client ?? TestTokens.Subject).ToString();
            claims["roles"] = new JsonArray(role);
            claims["district"] = ManyCases.District;
            claims["force"] = "LEICESTERSHIRE";
        });
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Client.SendAsync(request);
    }

    internal async Task<JsonElement> AskAsync(string role, string query, Guid? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        using var response = await SendAsync(role, request, client);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
