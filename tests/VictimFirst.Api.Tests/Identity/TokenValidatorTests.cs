using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using VictimFirst.Api.Identity;

namespace VictimFirst.Api.Tests.Identity;

public sealed class TokenValidatorTests : IDisposable
{
    private static readonly Guid Tenant = new("11111111-0000-4000-8000-000000000001");
    private static readonly Guid OtherTenant = new("11111111-0000-4000-8000-000000000002");
    private static readonly Guid Audience = new("11111111-0000-4000-8000-000000000003");
    private static readonly Guid Client = new("11111111-0000-4000-8000-000000000004");
    private static readonly Guid Subject = new("11111111-0000-4000-8000-000000000005");
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    private readonly RSA key = RSA.Create(2048);
    private readonly TokenValidator validator;

    public TokenValidatorTests() => validator = new TokenValidator(
        new TokenSettings
        {
            IssuerOf = tenant => $"https://issuer.invalid/{tenant}/v2.0",
            Tenants = FrozenSet.Create(Tenant),
            Audience = Audience,
            Clients = FrozenSet.Create(Client),
            Keys = new Dictionary<string, RSA> { ["k1"] = key }.ToFrozenDictionary(),
            MaxLifetime = TimeSpan.FromMinutes(90),
        },
        new FixedClock(Now));

    public void Dispose() => key.Dispose();

    [Fact]
    public void GoodToken_GivesTheViewer()
    {
        var viewer = validator.Validate(Token());

        Assert.Equal((Tenant, Subject, Client), (viewer.TenantId, viewer.ObjectId, viewer.ClientId));
        Assert.Equal([Role.Commissioner], viewer.Roles);
        Assert.Equal(["statistics.read"], viewer.Permissions.Scopes);
    }

    [Fact]
    public void RoleThatIsNotOurs_GivesNothing()
    {
        var viewer = validator.Validate(Token(claims => claims["roles"] = new JsonArray("GlobalAdministrator", "commissioner", "4")));

        Assert.Empty(viewer.Roles);
        Assert.Empty(viewer.Permissions.Scopes);
        Assert.True(viewer.Permissions.HidesForbidden);
    }

    [Fact]
    public void NoRoles_GivesNothing() => Assert.Empty(validator.Validate(Token(claims => claims.Remove("roles"))).Permissions.Scopes);

    public static TheoryData<string, Action<JsonObject>> BadHeaders => new()
    {
        { "none", header => header["alg"] = "none" },
        { "HMAC, with the public key as the secret in mind", header => header["alg"] = "HS256" },
        { "lower case", header => header["alg"] = "rs256" },
        { "no alg", header => header.Remove("alg") },
        { "another typ", header => header["typ"] = "id_token+jwt" },
        { "typ that is not text", header => header["typ"] = 1 },
        { "crit", header => header["crit"] = new JsonArray("b64") },
        { "b64", header => header["b64"] = false },
        { "zip", header => header["zip"] = "DEF" },
        { "no kid", header => header.Remove("kid") },
        { "unknown kid", header => header["kid"] = "k2" },
        { "long kid", header => header["kid"] = new string('k', 129) },
    };

    [Theory]
    [MemberData(nameof(BadHeaders))]
    public void BadHeader_IsRefused(string what, Action<JsonObject> change)
    {
        Assert.NotEmpty(what);
        Assert.Throws<TokenRejectedException>(() => validator.Validate(Token(header: change)));
    }

    public static TheoryData<string, Action<JsonObject>> BadClaims => new()
    {
        { "version 1", claims => claims["ver"] = "1.0" },
        { "no version", claims => claims.Remove("ver") },
        { "tenant not allowed", claims => (claims["tid"], claims["iss"]) = (OtherTenant.ToString(), $"https://issuer.invalid/{OtherTenant}/v2.0") },
        { "issuer of another tenant", claims => claims["iss"] = $"https://issuer.invalid/{OtherTenant}/v2.0" },
        { "issuer in another case", claims => claims["iss"] = $"https://ISSUER.invalid/{Tenant}/v2.0" },
        { "no issuer", claims => claims.Remove("iss") },
        { "another audience", claims => claims["aud"] = Client.ToString() },
        { "audiences in a list", claims => claims["aud"] = new JsonArray(Audience.ToString(), Client.ToString()) },
        { "client not allowed", claims => claims["azp"] = Subject.ToString() },
        { "no client", claims => claims.Remove("azp") },
        { "no object id", claims => claims.Remove("oid") },
        { "object id not a GUID", claims => claims["oid"] = "somebody@example.org" },
        { "no expiry", claims => claims.Remove("exp") },
        { "expiry as text", claims => claims["exp"] = "1900000000" },
        { "negative expiry", claims => claims["exp"] = -1 },
        { "endless", claims => claims["exp"] = 1e300 },
        { "no issue time", claims => claims.Remove("iat") },
        { "longer than allowed", claims => claims["exp"] = Now.ToUnixTimeSeconds() + (92 * 60) },
        { "roles as text", claims => claims["roles"] = "Commissioner" },
        { "a role that is not text", claims => claims["roles"] = new JsonArray(4) },
    };

    [Theory]
    [MemberData(nameof(BadClaims))]
    public void BadClaim_IsRefused(string what, Action<JsonObject> change)
    {
        Assert.NotEmpty(what);
        Assert.Throws<TokenRejectedException>(() => validator.Validate(Token(change)));
    }

    [Theory]
    [InlineData("exp", -59, true)]
    [InlineData("exp", -60, false)]
    [InlineData("nbf", 60, true)]
    [InlineData("nbf", 61, false)]
    [InlineData("iat", 60, true)]
    [InlineData("iat", 61, false)]
    public void Times_AreKeptToTheSkewOfAMinute(string claim, int seconds, bool accepted)
    {
        var token = Token(claims => claims[claim] = Now.ToUnixTimeSeconds() + seconds);

        Assert.Equal(accepted, Accepts(token));
    }

    [Fact]
    public void ChangedByte_BreaksTheSignature()
    {
        var parts = Token().Split('.');
        var claims = Base64Url.DecodeFromChars(parts[1]);
        claims[^2] ^= 1;

        Assert.False(Accepts($"{parts[0]}.{Base64Url.EncodeToString(claims)}.{parts[2]}"));
    }

    [Fact]
    public void AnotherKeysSignature_IsRefused()
    {
        using var other = RSA.Create(2048);

        Assert.False(Accepts(Sign(Header(), Claims(), other)));
    }

    [Fact]
    public void RepeatedMember_IsRefused_InHeaderAndClaims()
    {
        var header = Header().ToJsonString();
        var claims = Claims().ToJsonString();

        Assert.False(Accepts(SignText($$"""{"alg":"none",{{header[1..]}}""", claims)));
        Assert.False(Accepts(SignText(header, $$"""{"roles":["Auditor"],{{claims[1..]}}""")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d.e")]
    [InlineData("..")]
    [InlineData("e30.e30.")]
    [InlineData("e30=.e30.e30")]
    [InlineData("e30.e3 0.e30")]
    [InlineData("W10.W10.W10")]
    public void AnotherForm_IsRefused(string token) => Assert.False(Accepts(token));

    [Fact]
    public void StrayBitsAtAPartsEnd_AreRefused()
    {
        var token = Token();
        // 2048 bits are 342 characters, of which the last holds two bits only.
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var stray = Alphabet[Alphabet.IndexOf(token[^1], StringComparison.Ordinal) | 1];

        Assert.False(Accepts(token[..^1] + stray));
    }

    [Fact]
    public void TokenOverSixteenKibibytes_IsRefused_EvenIfSigned() =>
        Assert.False(Accepts(Token(claims => claims["padding"] = new string('x', 16 * 1024))));

    private bool Accepts(string token)
    {
        try
        {
            validator.Validate(token);
            return true;
        }
        catch (TokenRejectedException)
        {
            return false;
        }
    }

    private string Token(Action<JsonObject>? claims = null, Action<JsonObject>? header = null)
    {
        var (head, body) = (Header(), Claims());
        header?.Invoke(head);
        claims?.Invoke(body);
        return Sign(head, body, key);
    }

    private static JsonObject Header() => new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "k1" };

    private static JsonObject Claims() => new()
    {
        ["ver"] = "2.0",
        ["iss"] = $"https://issuer.invalid/{Tenant}/v2.0",
        ["aud"] = Audience.ToString(),
        ["tid"] = Tenant.ToString(),
        ["oid"] = Subject.ToString(),
        ["azp"] = Client.ToString(),
        ["roles"] = new JsonArray("Commissioner"),
        ["iat"] = Now.ToUnixTimeSeconds(),
        ["nbf"] = Now.ToUnixTimeSeconds(),
        ["exp"] = Now.ToUnixTimeSeconds() + 3600,
    };

    private static string Sign(JsonObject header, JsonObject claims, RSA with) => SignText(header.ToJsonString(), claims.ToJsonString(), with);

    private string SignText(string header, string claims) => SignText(header, claims, key);

    private static string SignText(string header, string claims, RSA with)
    {
        var signed = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}";
        var signature = with.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
