using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VictimFirst.GraphQL.Execution;
using VictimFirst.GraphQL.Http;
using VictimFirst.GraphQL.Planning;
using VictimFirst.GraphQL.Tests.Library;

namespace VictimFirst.GraphQL.Tests.Http;

/// <summary>
/// The library over a real Kestrel on a free port, at <c>/graphql</c> and, with the status codes of the draft, at <c>/draft</c>. The header
/// <c>X-Scopes</c> says who asks.
/// </summary>
public sealed class HttpServer : IAsyncLifetime
{
    public const string KnownDocument = "query Known { shelf(code: \"A\") { code } }";

    public const string KnownMutation = "mutation { put(title: \"persisted\") }";

    private WebApplication? app;

    public HttpClient Client { get; } = new();

    internal TestLibrary Library { get; } = new();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGraphQLServer(LibrarySchema.Sdl)
            .Configure(Library.Configure)
            .ModifyOptions(o => o with { PersistedDocuments = new PersistedDocuments(KnownDocument, KnownMutation) });
        app = builder.Build();
        app.MapGraphQL("/graphql", options => options.Permissions = PermissionsOf);
        app.MapGraphQL("/draft", options =>
        {
            options.Permissions = PermissionsOf;
            options.StatusProfile = StatusProfile.Draft2026;
        });
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client.BaseAddress = new Uri(address);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (app is not null)
            await app.DisposeAsync();
    }

    public Task<HttpResponseMessage> PostAsync(
        string body, string? accept = null, string contentType = "application/json", string? scopes = null,
        string path = "/graphql") =>
        PostAsync(System.Text.Encoding.UTF8.GetBytes(body), accept, contentType, scopes, path);

    public async Task<HttpResponseMessage> PostAsync(
        byte[] body, string? accept, string contentType, string? scopes = null, string path = "/graphql")
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        return await SendAsync(request, accept, scopes);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null, string? scopes = null)
    {
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (scopes is not null)
            request.Headers.TryAddWithoutValidation("X-Scopes", scopes);
        return await Client.SendAsync(request);
    }

    private static Permissions PermissionsOf(Microsoft.AspNetCore.Http.HttpContext http) => new()
    {
        IsAuthenticated = http.Request.Headers.ContainsKey("X-Scopes"),
        Scopes = [.. http.Request.Headers["X-Scopes"].ToString().Split(' ')],
    };
}
