using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Identity.Tokens;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.Planning;

namespace VictimFirst.Api.Tests.Identity;

/// <summary>The host's own way in, over HTTP, before a schema of three fields: one for each way of giving access.</summary>
internal sealed class IdentityHost : IAsyncDisposable
{
    private const string Sdl = """
        directive @authenticated on FIELD_DEFINITION
        directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
        directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION
        type Query {
          viewer: String! @authenticated
          statistics: String! @requiresScopes(scopes: [["statistics.read"]])
          forApplications: String! @policy(policies: [["application"]])
          forPeople: String! @policy(policies: [["person"]])
        }
        """;

    private readonly WebApplication app;

    private IdentityHost(WebApplication app, RecordingLog log)
    {
        this.app = app;
        Log = log;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public RecordingLog Log { get; }

    public static Task<IdentityHost> StartAsync(TestTokens tokens, TokenSettings? settings = null)
    {
        var keys = tokens.KeySet();
        return StartAsync(new TrustedIssuer(settings ?? TestTokens.Settings, _ => Task.FromResult(keys)), tokens.Clock);
    }

    public static async Task<IdentityHost> StartAsync(TrustedIssuer issuer, TimeProvider clock)
    {
        var log = new RecordingLog();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(clock);
        builder.Services.AddIdentity(issuer);
        builder.Services.AddGraphQLServer(Sdl).Configure(schema => schema.Type<Root>("Query")
            .Field("viewer", (ResolveContext _, Root _) => new ValueTask<string?>("viewer"))
            .Field("statistics", (ResolveContext _, Root _) => new ValueTask<string?>("statistics"))
            .Field("forApplications", (ResolveContext _, Root _) => new ValueTask<string?>("application"))
            .Field("forPeople", (ResolveContext _, Root _) => new ValueTask<string?>("person")));
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/open", () => "open");
        app.MapGet("/viewer", (HttpContext http) => http.Features.Get<Viewer>()!.ToString()).RequireAuthorization();
        app.MapGraphQL("/graphql", options =>
                options.Permissions = http => http.Features.Get<Viewer>()?.Permissions ?? Permissions.Anonymous)
            .RequireAuthorization();
        await app.StartAsync();
        return new IdentityHost(app, log);
    }

    public Task<HttpResponseMessage> GetAsync(string? token, Action<HttpRequestHeaders>? headers = null) =>
        GetAsync("/viewer", token, headers);

    public async Task<HttpResponseMessage> GetAsync(string path, string? token, Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        headers?.Invoke(request.Headers);
        return await Client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> AskAsync(string token, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class Root;
}
