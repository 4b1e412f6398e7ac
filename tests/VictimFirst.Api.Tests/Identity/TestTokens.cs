using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Tests.Identity;

/// <summary>Tokens as Entra writes them, with whatever a test changes about them.</summary>
internal sealed class TestTokens
{
    public const string KeyId = "k1";

    public static readonly Guid Tenant = new("11111111-0000-4000-8000-000000000001");
    public static readonly Guid OtherTenant = new("11111111-0000-4000-8000-000000000002");
    public static readonly Guid Audience = new("11111111-0000-4000-8000-000000000003");
    public static readonly Guid Client = new("11111111-0000-4000-8000-000000000004");
    public static readonly Guid Subject = new("11111111-0000-4000-8000-000000000005");
    public static readonly Guid Stranger = new("11111111-0000-4000-8000-000000000006");
    public static readonly DateTimeOffset Now = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    /// <summary>One for all tests: making a key takes long. Used by one thread at a time.</summary>
    private static readonly RSA SharedKey = RSA.Create(2048);

    private static readonly Lock Gate = new();

    public RSA Key => SharedKey;

    public ManualClock Clock { get; } = new(Now);

    public static TokenSettings Settings { get; } = new()
    {
        IssuerOf = IssuerOf,
        Tenants = FrozenSet.Create(Tenant),
        Audience = Audience,
        Clients = new Dictionary<Guid, RegisteredClient> { [Client] = new() }.ToFrozenDictionary(),
    };

    public static string IssuerOf(Guid tenant) => $"https://login.microsoftonline.com/{tenant}/v2.0";

    public TokenValidator Validator(TokenSettings? settings = null)
    {
        var keys = KeySet();
        return Validator(settings ?? Settings, _ => Task.FromResult(keys));
    }

    public TokenValidator Validator(TokenSettings settings, Func<Guid, Task<SigningKeySet>> read) =>
        new(settings, new KeyRings(settings.Tenants, read, Clock, NullLogger<KeyRings>.Instance), Clock);

    public SigningKeySet KeySet(string kid = KeyId)
    {
        lock (Gate) return SigningKeySet.Of(SigningKey.Of(kid, Key));
    }

    public static JsonObject Header() => new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = KeyId };

    /// <summary>A commissioner's analyst, signed in through an application that proves itself with a secret.</summary>
    public static JsonObject Claims() => new()
    {
        ["ver"] = "2.0",
        ["iss"] = IssuerOf(Tenant),
        ["aud"] = Audience.ToString(),
        ["tid"] = Tenant.ToString(),
        ["oid"] = Subject.ToString(),
        ["azp"] = Client.ToString(),
        ["azpacr"] = "1",
        ["scp"] = "access_as_user",
        ["roles"] = new JsonArray("Commissioner"),
        ["iat"] = Now.ToUnixTimeSeconds(),
        ["nbf"] = Now.ToUnixTimeSeconds(),
        ["exp"] = Now.ToUnixTimeSeconds() + 3600,
        ["sub"] = "pairwise",
        ["uti"] = "token-1",
    };

    /// <summary>Makes <see cref="Claims"/> those of an application with a certificate, in its own name.</summary>
    public static void AsApplication(JsonObject claims)
    {
        claims.Remove("scp");
        claims["idtyp"] = "app";
        claims["azpacr"] = "2";
    }

    public string Token(Action<JsonObject>? claims = null, Action<JsonObject>? header = null, RSA? with = null)
    {
        var (head, body) = (Header(), Claims());
        header?.Invoke(head);
        claims?.Invoke(body);
        return SignText(head.ToJsonString(), body.ToJsonString(), with);
    }

    public string SignText(string header, string claims, RSA? with = null) =>
        SignBytes(Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(claims), with);

    public string SignBytes(byte[] header, byte[] claims, RSA? with = null)
    {
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(claims)}";
        lock (Gate)
        {
            var signature = (with ?? Key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            return $"{signed}.{Base64Url.EncodeToString(signature)}";
        }
    }

    /// <summary>The public key as a member of a key set.</summary>
    public static JsonObject Jwk(RSA key, string kid = KeyId)
    {
        RSAParameters parameters;
        lock (Gate) parameters = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
    }
}
