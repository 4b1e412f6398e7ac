using System.Text.Json.Nodes;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Tests.Identity.Tokens;

public sealed class TokenValidatorTests
{
    private readonly TestTokens tokens = new();
    private readonly TokenValidator validator;

    public TokenValidatorTests() => validator = tokens.Validator();

    public static TheoryData<string> BadNames => [.. BadToken.All.Select(bad => bad.Name)];

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task BadToken_IsRefused_ForThatReason(string name)
    {
        var bad = BadToken.All.Single(bad => bad.Name == name);

        var rejected = await Assert.ThrowsAsync<TokenRejectedException>(() => ValidateAsync(bad.Make(tokens)));

        Assert.StartsWith(bad.Reason, rejected.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GoodToken_SaysWhoAsks()
    {
        var token = await ValidateAsync(tokens.Token());

        Assert.Equal(
            new Caller(TestTokens.Tenant, TestTokens.Subject, TestTokens.Client, CallerKind.Person, "token-1", "pairwise"), token.Caller);
        Assert.Equal([Role.Commissioner], token.Roles);
        Assert.True(token.HasScope);
    }

    public static TheoryData<string, Action<JsonObject>> GoodHeaders => new()
    {
        { "no typ", header => header.Remove("typ") },
        { "the typ of RFC 9068", header => header["typ"] = "at+jwt" },
        { "a key of its own, which is not looked at", header => header["jwk"] = new JsonObject { ["kty"] = "oct", ["k"] = "AAAA" } },
        { "an address of keys, which is not asked", header => header["jku"] = "http://127.0.0.1:9/keys" },
        {
            "a certificate, which is not looked at",
            header => (header["x5c"], header["x5u"], header["x5t"]) = (new JsonArray("AA=="), "http://127.0.0.1:9/", "k1")
        },
    };

    [Theory]
    [MemberData(nameof(GoodHeaders))]
    public async Task HeaderMembersThatDecideNothing_ChangeNothing(string what, Action<JsonObject> change)
    {
        Assert.NotEmpty(what);
        Assert.Equal([Role.Commissioner], (await ValidateAsync(tokens.Token(header: change))).Roles);
    }

    public static TheoryData<string, Action<JsonObject>> GoodClaims => new()
    {
        { "an audience in a list of one", claims => claims["aud"] = new JsonArray(TestTokens.Audience.ToString()) },
        { "no nbf", claims => claims.Remove("nbf") },
        { "no iat", claims => claims.Remove("iat") },
        { "seconds with a fraction", claims => claims["exp"] = TestTokens.Now.ToUnixTimeSeconds() + 0.5 },
        { "more scopes than ours", claims => claims["scp"] = "openid access_as_user other" },
        { "groups, which are not read", claims => claims["groups"] = new JsonArray("Auditor") },
        { "groups elsewhere, which are not asked for", claims =>
            {
                claims["hasgroups"] = true;
                claims["_claim_names"] = new JsonObject { ["groups"] = "src1" };
                claims["_claim_sources"] = new JsonObject { ["src1"] = new JsonObject { ["endpoint"] = "http://127.0.0.1:9/" } };
            } },
    };

    [Theory]
    [MemberData(nameof(GoodClaims))]
    public async Task ClaimsInAnotherAllowedForm_ChangeNothing(string what, Action<JsonObject> change)
    {
        Assert.NotEmpty(what);
        var token = await ValidateAsync(tokens.Token(change));

        Assert.Equal([Role.Commissioner], token.Roles);
        Assert.True(token.HasScope);
    }

    [Theory]
    // The second in which a token ends, and the last of the minute that clocks may be apart.
    [InlineData("exp", -1, true)]
    [InlineData("exp", 0, true)]
    [InlineData("exp", 59, true)]
    [InlineData("exp", 60, false)]
    [InlineData("nbf", -61, false)]
    [InlineData("nbf", -60, true)]
    [InlineData("nbf", 0, true)]
    [InlineData("iat", -61, false)]
    [InlineData("iat", -60, true)]
    public async Task Time_IsKeptToASkewOfOneMinute(string claim, int secondsAfter, bool accepted)
    {
        var at = TestTokens.Now.ToUnixTimeSeconds() + 1800;
        var token = tokens.Token(claims => claims[claim] = at);

        tokens.Clock.Advance(TimeSpan.FromSeconds(1800 + secondsAfter));

        Assert.Equal(accepted, await AcceptsAsync(token));
    }

    [Theory]
    [InlineData(90 * 60, true)]
    [InlineData((90 * 60) + 60, true)]
    [InlineData((90 * 60) + 61, false)]
    public async Task Lifetime_IsNinetyMinutesAndTheSkew(int seconds, bool accepted) =>
        Assert.Equal(accepted, await AcceptsAsync(tokens.Token(claims => claims["exp"] = TestTokens.Now.ToUnixTimeSeconds() + seconds)));

    [Fact]
    public async Task RoleNames_AreTheConfiguredOnes_AndOthersArePassedOver()
    {
        var token = await ValidateAsync(
            tokens.Token(claims => claims["roles"] = new JsonArray("GlobalAdministrator", "commissioner", "4", "Commissioner ")));

        Assert.Empty(token.Roles);
    }

    [Fact]
    public async Task ScopeInsideAnotherWord_IsNotTheScope()
    {
        Assert.False((await ValidateAsync(tokens.Token(claims => claims["scp"] = "access_as_user_too  not_access_as_user"))).HasScope);
        Assert.False((await ValidateAsync(tokens.Token(claims => claims["scp"] = "Access_As_User\taccess_as_user"))).HasScope);
        Assert.False((await ValidateAsync(tokens.Token(claims => claims["scp"] = "ACCESS_AS_USER"))).HasScope);
    }

    [Fact]
    public async Task AnyOneByteChanged_IsRefused()
    {
        var token = tokens.Token();
        for (var index = 0; index < token.Length; index++)
        {
            var changed = token.ToCharArray();
            changed[index] = changed[index] == 'A' ? 'B' : 'A';
            Assert.False(await AcceptsAsync(new string(changed)), $"character {index}");
        }
    }

    [Fact]
    public async Task Rubbish_IsRefused_AndNothingElseHappens()
    {
        var random = new Random(Seed: 5);
        var good = tokens.Token().Split('.');
        for (var round = 0; round < 2_000; round++)
        {
            var part = random.Next(2);
            var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(good[part]);
            for (var change = random.Next(1, 4); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var token = part == 0
                ? tokens.SignBytes(bytes, System.Buffers.Text.Base64Url.DecodeFromChars(good[1]))
                : tokens.SignBytes(System.Buffers.Text.Base64Url.DecodeFromChars(good[0]), bytes);

            // Accepted or refused: any other exception would be an answer of 500.
            await AcceptsAsync(token);
        }
    }

    private Task<VerifiedToken> ValidateAsync(string token) => validator.ValidateAsync(token, CancellationToken.None).AsTask();

    private async Task<bool> AcceptsAsync(string token)
    {
        try
        {
            await ValidateAsync(token);
            return true;
        }
        catch (TokenRejectedException)
        {
            return false;
        }
    }
}
