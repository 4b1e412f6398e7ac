using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VictimFirst.GraphQL.Http;

namespace VictimFirst.GraphQL.Tests.Http;

/// <summary>Subscriptions over a real Kestrel on a free port, at <c>/graphql</c> and, with hardly a silence, at <c>/restless</c>.</summary>
public sealed class EventServer : IAsyncLifetime
{
    private WebApplication app = null!;

    public HttpClient Client { get; } = new();

    internal TestEvents Events { get; } = new();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ServiceCounter>().AddScoped<CountedService>();
        builder.Services.AddGraphQLServer(TestEvents.Sdl).Configure(Events.Configure);
        app = builder.Build();
        app.MapGraphQL();
        app.MapGraphQL("/restless", options => options.Heartbeat = TimeSpan.FromMilliseconds(10));
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client.BaseAddress = new Uri(address);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    public Task StopAsync() => app.StopAsync();

    /// <returns>The response as soon as its head has arrived.</returns>
    public async Task<HttpResponseMessage> AskAsync(
        string query, string accept = "text/event-stream", object? variables = null, string path = "/graphql")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.ParseAdd(accept);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <returns>The whole stream, without the comment that it begins with.</returns>
    public async Task<string> ReadAsync(string query, object? variables = null)
    {
        using var response = await AskAsync(query, variables: variables);
        Assert.Equal(new MediaTypeHeaderValue("text/event-stream", "utf-8"), response.Content.Headers.ContentType);
        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith(":\n\n", text, StringComparison.Ordinal);
        return text[3..];
    }
}
