using System.Diagnostics;
using System.Text.Json;
using VictimFirst.Api.Tests.Identity;

namespace VictimFirst.Api.Tests.Issuers;

/// <summary>A certified OpenID provider, npm <c>oidc-provider</c>, on loopback, whose access tokens have Entra's claims.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient http = new();

    private OpenIdProvider(Process process, Uri url)
    {
        this.process = process;
        Url = url;
    }

    public Uri Url { get; }

    public static async Task<OpenIdProvider> StartAsync()
    {
        var process = NodeProcess.Start("issuer.mjs", new Dictionary<string, string>
        {
            ["TENANT"] = TestTokens.Tenant.ToString(),
            ["AUDIENCE"] = TestTokens.Audience.ToString(),
            ["CLIENT"] = TestTokens.Client.ToString(),
            ["SUBJECT"] = TestTokens.Subject.ToString(),
        });
        // It warns about Node versions and its memory store; the pipe must not fill.
        var warnings = process.StandardError.ReadToEndAsync();
        var address = await process.StandardOutput.ReadLineAsync();
        return address is null ? throw new InvalidOperationException(await warnings) : new OpenIdProvider(process, new Uri(address));
    }

    public string IssuerOf(Guid tenant) => new Uri(Url, $"/{tenant}/v2.0").ToString();

    /// <summary>By client credentials.</summary>
    public async Task<string> ApplicationTokenAsync() => (await PostAsync("/application")).GetProperty("access_token").GetString()!;

    /// <summary>By the authorization code flow, with PKCE.</summary>
    public async Task<(string AccessToken, string IdToken)> SignInAsync()
    {
        var answer = await PostAsync("/sign-in");
        return (answer.GetProperty("access_token").GetString()!, answer.GetProperty("id_token").GetString()!);
    }

    /// <summary>Signs with a new key from now on.</summary>
    public async Task RotateAsync(bool keepOld)
    {
        using var response = await http.PostAsync(new Uri(Url, keepOld ? "/rotate?keep=1" : "/rotate"), null);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<JsonElement> PostAsync(string path)
    {
        using var response = await http.PostAsync(new Uri(Url, path), null);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
