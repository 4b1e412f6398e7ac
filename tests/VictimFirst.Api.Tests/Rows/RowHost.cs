using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema.Rows;
using VictimFirst.Api.Statistics;
using VictimFirst.Api.Tests.Identity;
using VictimFirst.Data;
using VictimFirst.Data.Demonstration;
using VictimFirst.Data.Import;
using VictimFirst.Data.PrivateServer;
using VictimFirst.Data.Statistics;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Tests.Rows;

/// <summary>The host itself in this process, over a generated extract, with every statement that reads rows kept.</summary>
public sealed class RowHost : IAsyncLifetime
{
    private const int Cases = 3_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("victimfirst-row-host-");
    private readonly TestTokens tokens = new();
    private PrivateCluster? cluster;
    private WebApplication? app;

    private HttpClient Client { get; } = new();

    internal RowStatements Statements { get; } = new();

    public async Task InitializeAsync()
    {
        try
        {
            await StartAsync();
        }
        catch
        {
            // Nobody else stops a cluster whose fixture did not come up.
            await DisposeAsync();
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        if (cluster is not null) await cluster.DisposeAsync();
        folder.Delete(recursive: true);
    }

    internal VictimFirstDatabase Database { get; private set; } = null!;

    /// <summary>Where the extract lies that was loaded, as in a served program's data folder.</summary>
    internal DirectoryInfo Data => folder;

    /// <summary>The data of an answer without errors, to the head of service, who supports victims.</summary>
    internal async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = await AnswerAsync("HeadOfService", Purpose.Support, query, variables);
        Assert.False(answer.TryGetProperty("errors", out _), answer.ToString());
        return answer.GetProperty("data");
    }

    internal async Task<JsonElement> AnswerAsync(
        string role, Purpose purpose, string query, object? variables = null, Action<JsonObject>? change = null)
    {
        var token = tokens.Token(claims =>
        {
            Claims(claims, role);
            change?.Invoke(claims);
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Purpose", purpose.ToText());
        using var response = await Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task StartAsync()
    {
        cluster = await PrivateCluster.StartAsync(Path.Combine(folder.FullName, "postgresql"), new PrivateClusterOptions(Durable: false));
        var database = VictimFirstDatabase.Open(
            new DatabaseOptions(DatabaseProvider.PostgreSql, cluster.ConnectionString), options => options.AddInterceptors(Statements));
        Database = database;
        await database.MigrateAsync();
        var extract = new DirectoryInfo(Path.Combine(folder.FullName, "demonstration-extract"));
        await DemonstrationExtract.WriteAsync(extract, new DemonstrationOptions { Cases = Cases });
        Assert.Empty((await new ExtractImporter(database, TimeProvider.System).ImportAsync(extract)).Rejects);

        var keys = tokens.KeySet();
        var cube = await new CubeLoader(database).LoadAsync();
        app = ApiHost.Build(
            ["http://127.0.0.1:0"], database, new CurrentCube(cube), new TrustedIssuer(TestTokens.Settings, _ => Task.FromResult(keys)),
            Audit(), new PerturbationSecret(RandomNumberGenerator.GetBytes(HostSecret.Bytes)),
            new RowSettings(RandomNumberGenerator.GetBytes(HostSecret.Bytes)));
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    private static void Claims(JsonObject claims, string role)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        (claims["iat"], claims["nbf"], claims["exp"]) = (now, now, now + 3600);
        claims["roles"] = new JsonArray(role);
        if (role == "PoliceVcop") claims["force"] = "LEICESTERSHIRE";
    }

    private AuditSettings Audit()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new AuditSettings
        {
            HmacSecret = RandomNumberGenerator.GetBytes(32),
            CheckpointKeyPem = key.ExportPkcs8PrivateKeyPem(),
            Origin = "example.org/rows",
            AnchorFolder = Path.Combine(folder.FullName, "anchors"),
            SpoolFolder = Path.Combine(folder.FullName, "spool"),
        };
    }
}
