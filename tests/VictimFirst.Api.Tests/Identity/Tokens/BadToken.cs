using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace VictimFirst.Api.Tests.Identity.Tokens;

/// <summary>A token that must be refused: what is wrong with it, how it is made, and the reason that the log must give.</summary>
internal sealed record BadToken(string Name, string Reason, Func<TestTokens, string> Make)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public override string ToString() => Name;

    public static IEnumerable<BadToken> All => [.. Forms, .. Headers, .. Signatures, .. Claims, .. Callers];

    private static IEnumerable<BadToken> Forms =>
    [
        // Signed, since the length must be refused for itself.
        Claim("longer than 16 KiB", "longer than allowed", claims => claims["padding"] = new string('x', 16 * 1024)),
        Text("no token", "not three segments", ""),
        Text("a word", "not three segments", "x"),
        Text("two segments", "not three segments", "e30.e30"),
        Text("five segments: an encrypted token", "not three segments", "e30.e30.e30.e30.e30"),
        new("a point behind", "not three segments", tokens => tokens.Token() + "."),
        Text("JSON serialisation", "not three segments", """{"payload":"e30","signatures":[{"protected":"e30","signature":"e30"}]}"""),
        Text("empty header", "a segment is empty", ".e30.e30"),
        Text("empty claims", "a segment is empty", "e30..e30"),
        new("empty signature", "a segment is empty", tokens => tokens.Token()[..(tokens.Token().LastIndexOf('.') + 1)]),
        new("padding", "signature is not base64url", tokens => tokens.Token() + "=="),
        new("white space behind", "signature is not base64url", tokens => tokens.Token() + " "),
        new("line break inside", "signature is not base64url", tokens => tokens.Token().Insert(tokens.Token().Length - 5, "\r\n")),
        Text("the other alphabet", "header is not base64url", "a+b/.e30.e30"),
        Text("a letter that is not ASCII", "header is not base64url", "é30.e30.e30"),
        Text("an impossible length", "header is not base64url", "e30ab.e30.e30"),
        // 2048 bits are 342 characters, of which the last holds two bits only.
        new("stray bits behind the signature", "signature is not base64url",
            tokens => tokens.Token() is var good ? good[..^1] + Alphabet[Alphabet.IndexOf(good[^1], StringComparison.Ordinal) | 1] : ""),
    ];

    private static IEnumerable<BadToken> Headers =>
    [
        Signed("header that is a list", "header is not a JSON object", "[]"),
        Signed("header that is not JSON", "header is not a JSON object", "{alg:RS256}"),
        Signed("header with a name twice", "header is not a JSON object", """{"alg":"RS256","kid":"k1","alg":"RS256"}"""),
        Signed("header with a name twice, once escaped", "header is not a JSON object",
            """{"alg":"RS256","kid":"k1","\u0061lg":"RS256"}"""),
        Signed("header too deep", "header is not a JSON object", """{"alg":"RS256","kid":"k1","x":[[[[1]]]]}"""),
        Signed("header with something behind it", "header is not a JSON object", """{"alg":"RS256","kid":"k1"} {}"""),
        Signed("header with half a surrogate pair as a name", "header is not a JSON object",
            """{"alg":"RS256","kid":"k1","\ud800":1,"\ud800":2}"""),
        new("header that is not UTF-8", "header is not a JSON object",
            tokens => tokens.SignBytes([.. "{\"alg\":\"RS256\",\"kid\":\"k1\",\"x\":\""u8, 0xff, .. "\"}"u8], "{}"u8.ToArray())),
        new("header with a byte order mark", "header is not a JSON object",
            tokens => tokens.SignBytes(
                [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(TestTokens.Header().ToJsonString())], "{}"u8.ToArray())),
        Header("alg none, still signed", "alg is not RS256", header => header["alg"] = "none"),
        Header("alg None", "alg is not RS256", header => header["alg"] = "None"),
        Header("alg in lower case", "alg is not RS256", header => header["alg"] = "rs256"),
        Header("another RSA algorithm", "alg is not RS256", header => header["alg"] = "RS512"),
        Header("PSS", "alg is not RS256", header => header["alg"] = "PS256"),
        Header("no alg", "alg is not RS256", header => header.Remove("alg")),
        Header("alg that is not text", "alg is not RS256", header => header["alg"] = 256),
        Signed("alg with half a surrogate pair", "alg is not RS256", """{"alg":"\ud800","kid":"k1"}"""),
        new("HS256 with the public key as the secret", "alg is not RS256", HmacWithPublicKey),
        Header("typ of something else", "typ is not a JWT", header => header["typ"] = "logout+jwt"),
        Header("typ that is not text", "typ is not a JWT", header => header["typ"] = 1),
        Header("crit", "header has crit", header => header["crit"] = new JsonArray("exp")),
        Header("crit that is empty", "header has crit", header => header["crit"] = new JsonArray()),
        Header("b64", "header has b64", header => header["b64"] = false),
        Header("zip", "header has zip", header => header["zip"] = "DEF"),
        Header("no kid", "kid is missing", header => header.Remove("kid")),
        Header("empty kid", "kid is missing", header => header["kid"] = ""),
        Header("kid that is not text", "kid is missing", header => header["kid"] = 1),
        Header("kid over 128 characters", "kid is missing", header => header["kid"] = new string('k', 129)),
        Header("unknown kid", "unknown kid", header => header["kid"] = "k2"),
        Header("kid in another case", "unknown kid", header => header["kid"] = "K1"),
        Header("kid that is a path", "unknown kid", header => header["kid"] = "../../../../dev/null"),
        Header("kid that is a query", "unknown kid", header => header["kid"] = "' UNION SELECT 'key"),
    ];

    private static IEnumerable<BadToken> Signatures =>
    [
        new("another key's signature", "signature does not verify", tokens => WithOtherKey(tokens, null)),
        new("another key's signature, and that key in the header", "signature does not verify", tokens => WithOtherKey(tokens, "jwk")),
        new("another key's signature, and where to find that key", "signature does not verify", tokens => WithOtherKey(tokens, "jku")),
        new("a signature that is too short", "signature does not verify",
            tokens => tokens.Token() is var good ? good[..(good.LastIndexOf('.') + 1)] + "e30" : ""),
        new("a changed claim", "signature does not verify",
            tokens => Swapped(tokens, claims => claims["roles"] = new JsonArray("Auditor"))),
        new("a changed header", "signature does not verify",
            tokens => $"{Encode("""{"alg":"RS256","kid":"k1","typ":"at+jwt"}""")}"
                + $"{tokens.Token()[tokens.Token().IndexOf('.', StringComparison.Ordinal)..]}"),
        // Claims are not looked at before the signature is verified, however bad they are.
        new("claims that are not JSON, unsigned", "signature does not verify",
            tokens => $"{Encode(TestTokens.Header().ToJsonString())}.{Encode("{")}.e30"),
    ];

    private static IEnumerable<BadToken> Claims =>
    [
        SignedClaims("claims that are a list", "claims are not a JSON object", "[]"),
        SignedClaims("claims that are a JWT", "claims are not a JSON object", "eyJhbGciOiJub25lIn0.e30."),
        SignedClaims("a claim twice", "claims are not a JSON object",
            TestTokens.Claims().ToJsonString()[..^1] + ",\"roles\":[\"Auditor\"]}"),
        Claim("version 1", "ver is not 2.0", claims => claims["ver"] = "1.0"),
        Claim("no version", "ver is missing", claims => claims.Remove("ver")),
        Claim("a version 1 token", "ver is not 2.0", claims =>
        {
            claims["ver"] = "1.0";
            claims["iss"] = $"https://sts.windows.net/{TestTokens.Tenant}/";
            claims["appid"] = claims["azp"]!.DeepClone();
        }),
        Claim("another tenant", "tid is not an allowed tenant", claims =>
        {
            claims["tid"] = TestTokens.OtherTenant.ToString();
            claims["iss"] = TestTokens.IssuerOf(TestTokens.OtherTenant);
        }),
        Claim("tid that is not a GUID", "tid is not a GUID", claims => claims["tid"] = "common"),
        Claim("tid with white space", "tid is not a GUID", claims => claims["tid"] = $" {TestTokens.Tenant}"),
        Claim("issuer of another tenant", "iss is not", claims => claims["iss"] = TestTokens.IssuerOf(TestTokens.OtherTenant)),
        Claim("issuer in capitals", "iss is not", claims => claims["iss"] = TestTokens.IssuerOf(TestTokens.Tenant).ToUpperInvariant()),
        Claim("issuer of version 1", "iss is not", claims => claims["iss"] = $"https://sts.windows.net/{TestTokens.Tenant}/"),
        Claim("issuer with a slash behind", "iss is not", claims => claims["iss"] = TestTokens.IssuerOf(TestTokens.Tenant) + "/"),
        Claim("no issuer", "iss is missing", claims => claims.Remove("iss")),
        Claim("another audience", "aud is not this API", claims => claims["aud"] = TestTokens.Client.ToString()),
        Claim("audience as an address", "aud is not this API", claims => claims["aud"] = $"api://{TestTokens.Audience}"),
        Claim("two audiences", "aud is not this API",
            claims => claims["aud"] = new JsonArray(TestTokens.Audience.ToString(), TestTokens.Client.ToString())),
        Claim("the audience twice", "aud is not this API",
            claims => claims["aud"] = new JsonArray(TestTokens.Audience.ToString(), TestTokens.Audience.ToString())),
        Claim("no audience in the list", "aud is not this API", claims => claims["aud"] = new JsonArray()),
        Claim("audience that is not text", "aud holds something", claims => claims["aud"] = new JsonArray(1)),
        Claim("no audience", "aud is missing", claims => claims.Remove("aud")),
        Claim("no object id", "oid is missing", claims => claims.Remove("oid")),
        Claim("an address as object id", "oid is not a GUID", claims => claims["oid"] = "somebody@example.org"),
        Claim("object id in braces", "oid is not a GUID", claims => claims["oid"] = $"{{{TestTokens.Subject}}}"),
        Claim("object id with a sign", "oid is not a GUID", claims => claims["oid"] = $"+{TestTokens.Subject.ToString()[1..]}"),
        Claim("no expiry", "exp is missing", claims => claims.Remove("exp")),
        Claim("expiry as text", "exp is missing or not a time", claims => claims["exp"] = "1900000000"),
        Claim("negative expiry", "exp is missing or not a time", claims => claims["exp"] = -1),
        Claim("endless expiry", "exp is missing or not a time", claims => claims["exp"] = 1e300),
        Claim("expiry past what a number holds", "exp is missing or not a time", claims => claims["exp"] = (1L << 53) + 2),
        Claim("expiry that overflows", "exp is missing or not a time", claims => claims["exp"] = JsonNode.Parse("1e400")),
        Claim("nbf as text", "nbf is missing or not a time", claims => claims["nbf"] = "0"),
        Claim("nbf that is null", "nbf is missing or not a time", claims => claims["nbf"] = null),
        Claim("iat as text", "iat is missing or not a time", claims => claims["iat"] = "0"),
        Claim("longer than ninety minutes", "lives too long",
            claims => claims["exp"] = TestTokens.Now.ToUnixTimeSeconds() + (90 * 60) + 61),
        Claim("longer than ninety minutes, without saying since when", "lives too long", claims =>
        {
            claims.Remove("iat");
            claims["exp"] = TestTokens.Now.ToUnixTimeSeconds() + (90 * 60) + 61;
        }),
        Claim("client not allowed", "azp is not an allowed client", claims => claims["azp"] = TestTokens.Stranger.ToString()),
        Claim("no client", "azp is missing", claims => claims.Remove("azp")),
        Claim("client by the claim of version 1", "azp is missing", claims =>
        {
            claims["appid"] = claims["azp"]!.DeepClone();
            claims.Remove("azp");
        }),
        Claim("roles as text", "roles is not a list", claims => claims["roles"] = "Commissioner"),
        Claim("roles as an object", "roles is not a list", claims => claims["roles"] = new JsonObject { ["0"] = "Commissioner" }),
        Claim("a role that is not text", "roles holds something", claims => claims["roles"] = new JsonArray(4)),
        Claim("district that is not text", "district is missing or not text", claims => claims["district"] = 6),
        Claim("two districts", "district is not one text", claims => claims["district"] = new JsonArray("E06000016", "E06000017")),
        Claim("no district in the list", "district is not one text", claims => claims["district"] = new JsonArray()),
        Claim("two teams", "team is not one text", claims => claims["team"] = new JsonArray("City", "County")),
    ];

    private static IEnumerable<BadToken> Callers =>
    [
        Claim("no word on how the client authenticated", "azpacr is missing", claims => claims.Remove("azpacr")),
        Claim("another word on how the client authenticated", "azpacr is not 0, 1 or 2", claims => claims["azpacr"] = "3"),
        Claim("azpacr as a number", "azpacr is missing or not text", claims => claims["azpacr"] = 2),
        Application("an application that did not authenticate", "an application did not authenticate", claims => claims["azpacr"] = "0"),
        Application("an application's token with a person's scope", "scp in an application's token",
            claims => claims["scp"] = "access_as_user"),
        Application("an application's token that does not say so", "roles without scp or idtyp", claims => claims.Remove("idtyp")),
        Application("an application's token of another kind", "roles without scp or idtyp", claims => claims["idtyp"] = "user"),
        Claim("scp that is not text", "scp is missing or not text", claims => claims["scp"] = new JsonArray("access_as_user")),
        Claim("an ID token for its client", "aud is not this API", AsIdToken),
        Claim("an ID token, the API being its own client", "azp is missing", claims =>
        {
            AsIdToken(claims);
            claims["aud"] = TestTokens.Audience.ToString();
        }),
    ];

    private static BadToken Text(string name, string reason, string token) => new(name, reason, _ => token);

    private static BadToken Header(string name, string reason, Action<JsonObject> change) =>
        new(name, reason, tokens => tokens.Token(header: change));

    private static BadToken Claim(string name, string reason, Action<JsonObject> change) =>
        new(name, reason, tokens => tokens.Token(change));

    private static BadToken Application(string name, string reason, Action<JsonObject> change) =>
        Claim(name, reason, claims =>
        {
            TestTokens.AsApplication(claims);
            change(claims);
        });

    private static BadToken Signed(string name, string reason, string header) => new(name, reason, tokens => tokens.SignText(header, "{}"));

    private static BadToken SignedClaims(string name, string reason, string claims) =>
        new(name, reason, tokens => tokens.SignText(TestTokens.Header().ToJsonString(), claims));

    /// <summary>What the application got to know who signed in; Entra puts the app roles into it too.</summary>
    private static void AsIdToken(JsonObject claims)
    {
        claims["aud"] = TestTokens.Client.ToString();
        claims.Remove("azp");
        claims.Remove("azpacr");
        claims.Remove("scp");
        claims["nonce"] = "n";
    }

    private static string WithOtherKey(TestTokens tokens, string? hint)
    {
        using var other = RSA.Create(2048);
        return tokens.Token(
            header: header =>
            {
                if (hint == "jwk") header["jwk"] = TestTokens.Jwk(other);
                if (hint == "jku") header["jku"] = "https://keys.example.org/keys";
            },
            with: other);
    }

    private static string HmacWithPublicKey(TestTokens tokens)
    {
        var signed = $"{Encode("""{"alg":"HS256","kid":"k1"}""")}.{Encode(TestTokens.Claims().ToJsonString())}";
        var signature = HMACSHA256.HashData(
            Encoding.ASCII.GetBytes(tokens.Key.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(signed));
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Swapped(TestTokens tokens, Action<JsonObject> change)
    {
        var (good, other) = (tokens.Token().Split('.'), tokens.Token(change).Split('.'));
        return $"{good[0]}.{other[1]}.{good[2]}";
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
