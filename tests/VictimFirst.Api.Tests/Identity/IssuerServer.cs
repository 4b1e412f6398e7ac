using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VictimFirst.Api.Tests.Identity;

/// <summary>An issuer on loopback that serves metadata and keys, well or badly as a test says.</summary>
internal sealed class IssuerServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private IssuerServer(WebApplication app)
    {
        this.app = app;
        Metadata = http =>
            http.Response.WriteAsJsonAsync(new JsonObject { ["issuer"] = TestTokens.IssuerOf(TestTokens.Tenant), ["jwks_uri"] = KeysUrl });
        Keys = http => Json(http, "{\"keys\":[]}");
    }

    public Uri Url => new(app.Urls.Single());

    public string KeysUrl => new Uri(Url, $"/{TestTokens.Tenant}/discovery/v2.0/keys").ToString();

    public RequestDelegate Metadata { get; set; }

    public RequestDelegate Keys { get; set; }

    /// <summary>Paths and queries in the order they were asked.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public static async Task<IssuerServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new IssuerServer(app);
        app.Run(http =>
        {
            server.Asked.Enqueue($"{http.Request.Path}{http.Request.QueryString}");
            return http.Request.Path.Value!.EndsWith("/.well-known/openid-configuration", StringComparison.Ordinal)
                ? server.Metadata(http)
                : server.Keys(http);
        });
        await app.StartAsync();
        return server;
    }

    public static Task Json(HttpContext http, string text)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(text);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
