using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Api.Statistics;
using VictimFirst.Data;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Bench.Attack;

/// <summary>The API over HTTP as a partner meets it, with an edition that a bench can change as often as it likes.</summary>
internal sealed class AttackHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DevelopmentIssuer issuer;
    private readonly HttpClient client;
    private readonly PerturbationSecret secret = new(RandomNumberGenerator.GetBytes(PerturbationSecret.LeastBytes));

    private AttackHost(WebApplication app, DevelopmentIssuer issuer)
    {
        (this.app, this.issuer) = (app, issuer);
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public static async Task<AttackHost> StartAsync(string folder, VictimFirstDatabase database, CaseCube current)
    {
        var data = new DataFolder(folder);
        var issuer = DevelopmentIssuer.Open(data);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var app = ApiHost.Build(
            ["http://127.0.0.1:0"],
            database,
            new CurrentCube(current),
            issuer.AsTrusted(),
            new AuditSettings
            {
                HmacSecret = RandomNumberGenerator.GetBytes(32),
                CheckpointKeyPem = key.ExportPkcs8PrivateKeyPem(),
                Origin = "bench/audit",
                AnchorFolder = data.Combine("anchors"),
                SpoolFolder = data.Combine("spool"),
            },
            new PerturbationSecret(RandomNumberGenerator.GetBytes(PerturbationSecret.LeastBytes)),
            new RowSettings(RandomNumberGenerator.GetBytes(HostSecret.Bytes)));
        await app.StartAsync();
        return new AttackHost(app, issuer);
    }

    /// <summary>What partners read from now on, as one edition, and the commissioner as counted.</summary>
    public void Publish(CaseCube cube, string edition, EditionOffer? offer = null) =>
        Publish(cube, new FrozenEdition(edition, cube, offer ?? EditionOffer.Everything));

    /// <param name="newest">What the commissioner reads.</param>
    /// <param name="editions">What partners read, in order of their days.</param>
    public void Publish(CaseCube newest, params IEnumerable<FrozenEdition> editions)
    {
        app.Services.GetRequiredService<EditionCube>().Value = new KeyedCube(
            [.. editions.Select(edition => new KeyedEdition(edition, secret))]);
        app.Services.GetRequiredService<CurrentCube>().Confirm(newest);
    }

    /// <param name="number">Each has a budget of its own.</param>
    public string Partner(int number, string district) => issuer.Issue(
        new DemonstrationCaller(Role.Partner, $"attacker {number}") { District = district }, TimeProvider.System.GetUtcNow());

    public string Commissioner() => issuer.Issue(new DemonstrationCaller(Role.Commissioner, "bench"), TimeProvider.System.GetUtcNow());

    public async Task<JsonElement> AskAsync(string token, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.StopAsync();
        await app.Services.GetRequiredService<VictimFirst.Data.Audit.AuditLog>().DisposeAsync();
        await app.DisposeAsync();
        issuer.Dispose();
    }
}
