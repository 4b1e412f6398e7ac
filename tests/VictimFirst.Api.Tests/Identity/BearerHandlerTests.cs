using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using VictimFirst.Api.Tests.Identity.Tokens;

namespace VictimFirst.Api.Tests.Identity;

public sealed class BearerHandlerTests : IAsyncLifetime
{
    private readonly TestTokens tokens = new();
    private IdentityHost host = null!;

    public async Task InitializeAsync() => host = await IdentityHost.StartAsync(tokens);

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task GoodToken_ComesIn()
    {
        using var response = await host.GetAsync(tokens.Token());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task EveryBadToken_GetsTheSameAnswer_AndTheLogSaysWhyWithoutTheToken()
    {
        var expected = await AnswerAsync(await host.GetAsync("x"));
        Assert.StartsWith("401 Bearer error=\"invalid_token\"", expected, StringComparison.Ordinal);
        var tried = 0;
        foreach (var bad in BadToken.All)
        {
            var token = bad.Make(tokens);
            // A header cannot hold these: no client can send them.
            if (token.Length == 0 || token.Trim() != token || token.AsSpan().ContainsAnyExceptInRange(' ', '~')) continue;
            host.Log.Records.Clear();

            Assert.Equal(expected, await AnswerAsync(await host.GetAsync(token)));

            tried++;
            var record = Assert.Single(host.Log.Records, record => record.Contains("A bearer token was refused", StringComparison.Ordinal));
            Assert.Contains(bad.Reason, record, StringComparison.Ordinal);
            Assert.All(host.Log.Records, text => AssertKeepsQuiet(token, text));
        }

        Assert.True(tried > 100, $"{tried} were tried.");
    }

    [Fact]
    public async Task AcceptedToken_LeavesNoTraceOfItselfInTheLog()
    {
        var token = tokens.Token(claims => (claims["name"], claims["preferred_username"]) = ("Ada Lovelace", "ada@example.org"));
        using var response = await host.GetAsync(token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.All(host.Log.Records, text => AssertKeepsQuiet(token, text));
        Assert.DoesNotContain(
            host.Log.Records, text => text.Contains("Ada", StringComparison.Ordinal) || text.Contains("ada@", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NoToken_IsAskedForOne_InTheSameWords()
    {
        using var none = await host.GetAsync(token: null);
        using var bad = await host.GetAsync("x");

        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
        Assert.Equal("Bearer", none.Headers.WwwAuthenticate.ToString());
        Assert.Equal(await bad.Content.ReadAsStringAsync(), await none.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    public async Task Scheme_IsReadInAnyCase(string scheme)
    {
        using var response = await host.GetAsync(
            null, headers => headers.TryAddWithoutValidation("Authorization", $"{scheme} {tokens.Token()}"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Basic ", "scheme is not Bearer")]
    [InlineData("DPoP ", "scheme is not Bearer")]
    [InlineData("", "scheme is not Bearer")]
    [InlineData("Bearer", "scheme is not Bearer")]
    [InlineData("Bearer  ", "header is not base64url")]
    [InlineData("Bearer Bearer ", "header is not base64url")]
    public async Task AnotherScheme_IsRefused(string before, string reason)
    {
        using var response = await host.GetAsync(
            null, headers => headers.TryAddWithoutValidation("Authorization", before + tokens.Token()));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains(host.Log.Records, record => record.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TwoAuthorizationHeaders_AreRefused_EvenWithTheSameToken()
    {
        // HttpClient joins them; a proxy or an attacker does not.
        var address = host.Client.BaseAddress!;
        using var socket = new System.Net.Sockets.TcpClient(address.Host, address.Port);
        var header = $"Authorization: Bearer {tokens.Token()}\r\n";
        await socket.GetStream().WriteAsync(
            Encoding.ASCII.GetBytes($"GET /viewer HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n{header}{header}\r\n"));
        using var reader = new StreamReader(socket.GetStream());

        Assert.StartsWith("HTTP/1.1 401 ", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Contains(host.Log.Records, record => record.Contains("more than one Authorization header", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TokenInTheAddressOrABody_IsNoToken()
    {
        using var address = await host.GetAsync($"/viewer?access_token={tokens.Token()}", token: null);
        using var form = new FormUrlEncodedContent([new("access_token", tokens.Token())]);
        using var body = await host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.Unauthorized, address.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, body.StatusCode);
    }

    [Fact]
    public async Task OpenEndpoint_StaysOpen_WhateverTheTokenIs()
    {
        using var response = await host.GetAsync("/open", "x");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public static TheoryData<string, Action<JsonObject>> Nothing => new()
    {
        { "no role of this API", claims => claims["roles"] = new JsonArray("GlobalAdministrator") },
        { "no role of this API", claims => claims.Remove("roles") },
        { "no role of this API", claims =>
            {
                claims.Remove("roles");
                claims.Remove("scp");
            } },
        { "more than one role of this API", claims => claims["roles"] = new JsonArray("Commissioner", "Auditor") },
        { "scp lacks the API's scope", claims => claims["scp"] = "User.Read" },
        { "scp lacks the API's scope", claims => claims["scp"] = "" },
        { "district is missing", claims => claims["roles"] = new JsonArray("Partner") },
        { "force is missing", claims => claims["roles"] = new JsonArray("PoliceVcop") },
    };

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task ValidTokenThatGivesNothing_Is403_WithoutTheReason(string reason, Action<JsonObject> change)
    {
        using var response = await host.GetAsync(tokens.Token(change));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("Bearer error=\"insufficient_scope\"", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal(
            """{"errors":[{"message":"The token gives no access to this API.","extensions":{"code":"FORBIDDEN"}}]}""",
            await response.Content.ReadAsStringAsync());
        Assert.Contains(host.Log.Records, record => record.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FieldForApplications_RefusesAPersonsToken_AndTheOtherWayRound()
    {
        var (person, application) = (tokens.Token(), tokens.Token(TestTokens.AsApplication));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), await StatusAsync("{ forApplications }", person, application));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), await StatusAsync("{ forPeople }", person, application));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await StatusAsync("{ statistics }", person, application));
    }

    [Fact]
    public async Task ExactFigures_NeedAnApplicationWithACertificate()
    {
        using var secret = await host.GetAsync(tokens.Token(claims =>
        {
            TestTokens.AsApplication(claims);
            claims["azpacr"] = "1";
        }));
        using var publicClient = await host.GetAsync(tokens.Token(claims => claims["azpacr"] = "0"));

        Assert.Equal(HttpStatusCode.Unauthorized, secret.StatusCode);
        Assert.Equal(HttpStatusCode.OK, publicClient.StatusCode);
    }

    [Fact]
    public async Task Purpose_IsReadFromTheHeader_AndWrongOnesAreExplained()
    {
        using var given = await host.GetAsync(tokens.Token(), headers => headers.Add("Purpose", "subject-access"));
        using var wrong = await host.GetAsync(tokens.Token(), headers => headers.Add("Purpose", "curiosity"));

        Assert.Contains("Purpose = SubjectAccess", await given.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("The Purpose header takes one of support, ", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            host.Log.Records,
            record => record.Contains("curiosity", StringComparison.Ordinal) && record.StartsWith("Warning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TwoPurposes_AreNotOne()
    {
        using var response = await host.GetAsync(tokens.Token(), headers => headers.Add("Purpose", ["support", "audit"]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static void AssertKeepsQuiet(string token, string text)
    {
        Assert.DoesNotContain(TestTokens.Subject.ToString(), text, StringComparison.OrdinalIgnoreCase);
        foreach (var segment in token.Split('.').Where(segment => segment.Length > 12))
            Assert.DoesNotContain(segment, text, StringComparison.Ordinal);
    }

    private static async Task<string> AnswerAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var headers = string.Join(
                '\n',
                response.Headers.Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(',', header.Value)}"));
            return $"{(int)response.StatusCode} {response.Headers.WwwAuthenticate}\n{headers}\n"
                + $"{response.Content.Headers.ContentType}\n{await response.Content.ReadAsStringAsync()}";
        }
    }

    private async Task<(HttpStatusCode Person, HttpStatusCode Application)> StatusAsync(string query, string person, string application)
    {
        using var asPerson = await host.AskAsync(person, query);
        using var asApplication = await host.AskAsync(application, query);
        return (asPerson.StatusCode, asApplication.StatusCode);
    }
}
