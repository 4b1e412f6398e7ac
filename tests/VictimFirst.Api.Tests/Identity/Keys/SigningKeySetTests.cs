using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using VictimFirst.Api.Identity.Keys;

namespace VictimFirst.Api.Tests.Identity.Keys;

public sealed class SigningKeySetTests
{
    private static readonly RSA Key = RSA.Create(2048);
    private static readonly RSA Other = RSA.Create(2048);

    public static TheoryData<string, Action<JsonObject>> Usable => new()
    {
        {
            "as Entra writes it",
            jwk => (jwk["x5t"], jwk["x5c"], jwk["issuer"]) =
                ("k1", new JsonArray("MII"), "https://login.microsoftonline.com/{tenantid}/v2.0")
        },
        { "with the issuer written out", jwk => jwk["issuer"] = TestTokens.IssuerOf(TestTokens.Tenant) },
        { "without use", jwk => jwk.Remove("use") },
        { "with the algorithm", jwk => jwk["alg"] = "RS256" },
        { "with operations", jwk => jwk["key_ops"] = new JsonArray("verify") },
        { "with a kid of 128 characters", jwk => jwk["kid"] = new string('k', 128) },
    };

    [Theory]
    [MemberData(nameof(Usable))]
    public void KeyForSignatures_IsTaken(string what, Action<JsonObject> change)
    {
        var jwk = KeySets.With(Key, change);

        Assert.NotNull(Parse(KeySets.Of(jwk)).Find(jwk["kid"]!.GetValue<string>()));
        Assert.NotEmpty(what);
    }

    public static TheoryData<string, Action<JsonObject>> Unusable => new()
    {
        { "for encryption", jwk => jwk["use"] = "enc" },
        { "for another algorithm", jwk => jwk["alg"] = "RS512" },
        { "for an HMAC", jwk => jwk["alg"] = "HS256" },
        { "for signing only", jwk => jwk["key_ops"] = new JsonArray("sign") },
        { "operations that are not a list", jwk => jwk["key_ops"] = "verify" },
        { "of another type", jwk => jwk["kty"] = "EC" },
        { "a secret", jwk => (jwk["kty"], jwk["k"]) = ("oct", "AAAA") },
        { "without an id", jwk => jwk.Remove("kid") },
        { "with an empty id", jwk => jwk["kid"] = "" },
        { "with an id over 128 characters", jwk => jwk["kid"] = new string('k', 129) },
        { "of another tenant", jwk => jwk["issuer"] = TestTokens.IssuerOf(TestTokens.OtherTenant) },
        { "of another issuer", jwk => jwk["issuer"] = "https://login.example.org/{tenantid}/v2.0" },
        { "without a modulus", jwk => jwk.Remove("n") },
        { "with a modulus in the Other alphabet", jwk => jwk["n"] = "+/" + jwk["n"]!.GetValue<string>()[2..] },
        { "with a leading zero", jwk => jwk["e"] = Base64Url.EncodeToString([0, 1, 0, 1]) },
        { "with an exponent of one", jwk => jwk["e"] = Base64Url.EncodeToString([1]) },
        { "with an even exponent", jwk => jwk["e"] = Base64Url.EncodeToString([1, 0, 0]) },
        { "without an exponent", jwk => jwk["e"] = "" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void KeyForSomethingElse_IsLeftOut_AndTheOthersAreTaken(string what, Action<JsonObject> change)
    {
        var jwk = KeySets.With(Key, change);
        var set = Parse(KeySets.Of(jwk, TestTokens.Jwk(Other, "good")));

        Assert.Equal(1, set.Count);
        Assert.NotNull(set.Find("good"));
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData(new byte[] { 3 }, true)]
    [InlineData(new byte[] { 1, 0, 1 }, true)]
    [InlineData(new byte[] { 1 }, false)]
    [InlineData(new byte[] { 2 }, false)]
    [InlineData(new byte[] { 1, 0, 0 }, false)]
    public void Exponent_IsOddAndMoreThanOne(byte[] exponent, bool isStrong) =>
        Assert.Equal(isStrong, SigningKey.IsStrong([.. Enumerable.Repeat((byte)0xff, 256)], exponent));

    [Theory]
    [InlineData(1024)]
    [InlineData(2040)]
    public void ShortKey_IsLeftOut(int bits)
    {
        using var shortKey = RSA.Create(bits);

        Assert.Throws<KeysUnreadableException>(() => Parse(KeySets.Of(TestTokens.Jwk(shortKey))));
    }

    [Fact]
    public void EndlessKey_IsLeftOut() => Assert.Throws<KeysUnreadableException>(() => Parse(KeySets.Of(KeySets.With(
        Key,
        jwk => jwk["n"] = Base64Url.EncodeToString([.. Enumerable.Repeat((byte)0xff, 1025)])))));

    [Fact]
    public void TwoKeysWithOneId_AreBothLeftOut()
    {
        var set = Parse(KeySets.Of(TestTokens.Jwk(Key, "twice"), TestTokens.Jwk(Other, "twice"), TestTokens.Jwk(Other, "once")));

        Assert.Null(set.Find("twice"));
        Assert.NotNull(set.Find("once"));
    }

    [Fact]
    public void IdOfAKeyForSomethingElse_IsTakenToo()
    {
        var encryption = KeySets.With(Other, jwk => (jwk["use"], jwk["kid"]) = ("enc", "twice"));
        var set = Parse(KeySets.Of(encryption, TestTokens.Jwk(Key, "twice"), TestTokens.Jwk(Other, "once")));

        Assert.Null(set.Find("twice"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"keys":{}}""")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"keys":[1,"k",null,[]]}""")]
    [InlineData("""{"keys":[],"keys":[]}""")]
    [InlineData("<html>Sign in to the proxy</html>")]
    public void WhatIsNoKeySet_IsRefused(string text) => Assert.Throws<KeysUnreadableException>(() => Parse(text));

    [Fact]
    public void MemberTwiceInAKey_RefusesTheSet()
    {
        var jwk = TestTokens.Jwk(Key).ToJsonString();

        Assert.Throws<KeysUnreadableException>(() => Parse($$"""{"keys":[{{jwk[..^1]}},"use":"sig"}]}"""));
    }

    /// <summary>RFC 7515 appendix A.2: what the standard signed, under the standard's key.</summary>
    [Fact]
    public void ExampleOfTheStandard_Verifies_AndNotWithAByteChanged()
    {
        var set = Parse($$"""{"keys":[{"kty":"RSA","kid":"A.2","n":"{{StandardExamples.Modulus}}","e":"AQAB"}]}""");
        var token = StandardExamples.Rs256.Split('.');
        var (signed, signature) = (Encoding.ASCII.GetBytes($"{token[0]}.{token[1]}"), Base64Url.DecodeFromChars(token[2]));

        Assert.True(set.Find("A.2")!.Verifies(signed, signature));
        signed[^1] ^= 1;
        Assert.False(set.Find("A.2")!.Verifies(signed, signature));
        Assert.False(Parse(KeySets.Of(TestTokens.Jwk(Key))).Find("k1")!.Verifies(signed, signature));
    }

    private static SigningKeySet Parse(string json) =>
        SigningKeySet.Parse(Encoding.UTF8.GetBytes(json), TestTokens.IssuerOf(TestTokens.Tenant), TestTokens.Tenant);
}
