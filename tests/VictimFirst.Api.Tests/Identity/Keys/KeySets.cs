using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace VictimFirst.Api.Tests.Identity.Keys;

/// <summary>Key sets as an issuer serves them.</summary>
internal static class KeySets
{
    public static string Of(params JsonObject[] keys) => new JsonObject { ["keys"] = new JsonArray([.. keys]) }.ToJsonString();

    public static JsonObject With(RSA key, Action<JsonObject> change)
    {
        var jwk = TestTokens.Jwk(key);
        change(jwk);
        return jwk;
    }
}
