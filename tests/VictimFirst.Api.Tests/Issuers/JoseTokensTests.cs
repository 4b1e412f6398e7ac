using System.Net;
using System.Text;
using System.Text.Json;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Tests.Identity;

namespace VictimFirst.Api.Tests.Issuers;

/// <summary>Tokens made by npm <c>jose</c>, with keys that it made and wrote down.</summary>
public sealed class JoseTokensTests
{
    [Fact]
    public async Task TokensOfAnotherHand_AreBelievedOrRefused_AsTheyDeserve()
    {
        var tokens = new TestTokens();
        var made = await MakeAsync();
        var keys = SigningKeySet.Parse(
            Encoding.UTF8.GetBytes(made.GetRawText()), TestTokens.IssuerOf(TestTokens.Tenant), TestTokens.Tenant);
        await using var host = await IdentityHost.StartAsync(
            new TrustedIssuer(TestTokens.Settings, _ => Task.FromResult(keys)), tokens.Clock);
        var (believed, refused) = (0, 0);
        foreach (var token in made.GetProperty("tokens").EnumerateArray())
        {
            using var response = await host.GetAsync(token.GetProperty("token").GetString());

            var expected = token.GetProperty("good").GetBoolean() ? HttpStatusCode.OK : HttpStatusCode.Unauthorized;
            Assert.True(expected == response.StatusCode, $"{token.GetProperty("name")}: {(int)response.StatusCode}");
            if (expected is HttpStatusCode.OK) believed++;
            else refused++;
        }

        Assert.Equal((4, 16), (believed, refused));
    }

    private static async Task<JsonElement> MakeAsync()
    {
        using var process = NodeProcess.Start("tokens.mjs", new Dictionary<string, string>());
        await process.StandardInput.WriteAsync(TestTokens.Claims().ToJsonString());
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return JsonSerializer.Deserialize<JsonElement>(await output);
    }
}
