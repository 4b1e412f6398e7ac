using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Security.Cryptography;
using System.Text.Json;
using VictimFirst.Api.Identity.Tokens;

namespace VictimFirst.Api.Identity.Keys;

/// <summary>A public RSA key that may verify tokens.</summary>
internal sealed class SigningKey
{
    private const int LeastBits = 2048;

    /// <summary>Verifying with a longer key costs more than any issuer needs.</summary>
    private const int MostBits = 8192;

    /// <summary>The platform does not promise that one object serves several threads.</summary>
    private readonly Lock gate = new();
    private readonly RSA rsa;

    private SigningKey(string keyId, RSA rsa)
    {
        KeyId = keyId;
        this.rsa = rsa;
        Fingerprint = Convert.ToHexString(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()));
    }

    public string KeyId { get; }

    /// <summary>SHA-256 of the public key, in hexadecimal: two keys with one fingerprint are one key.</summary>
    public string Fingerprint { get; }

    public static SigningKey Of(string keyId, RSA key)
    {
        var copy = RSA.Create();
        copy.ImportParameters(key.ExportParameters(includePrivateParameters: false));
        return new SigningKey(keyId, copy);
    }

    /// <summary>Reads a JSON Web Key (RFC 7517). A set may hold keys for other uses; those are left out without complaint.</summary>
    /// <param name="issuer">The tenant's issuer. A key that names another is not one of its keys.</param>
    public static bool TryRead(JsonElement jwk, string issuer, Guid tenant, [NotNullWhen(true)] out SigningKey? key)
    {
        key = null;
        return StrictJson.TextOf(jwk, "kid") is { } kid && KeyIdentifier.IsValid(kid)
            && StrictJson.TextOf(jwk, "kty") == "RSA"
            && IsAbsentOr(jwk, "use", "sig")
            && IsAbsentOr(jwk, "alg", TokenHeader.Algorithm)
            && MayVerify(jwk)
            && IsOfIssuer(jwk, issuer, tenant)
            && TryReadNumber(jwk, "n", out var modulus)
            && TryReadNumber(jwk, "e", out var exponent)
            && IsStrong(modulus, exponent)
            && TryImport(kid, modulus, exponent, out key);
    }

    /// <summary>RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 section 3.3).</summary>
    public bool Verifies(byte[] signed, byte[] signature)
    {
        lock (gate) return rsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static bool IsAbsentOr(JsonElement jwk, string name, string expected) =>
        !jwk.TryGetProperty(name, out var value) || StrictJson.TextOf(value) == expected;

    private static bool MayVerify(JsonElement jwk) =>
        !jwk.TryGetProperty("key_ops", out var operations)
        || (operations.ValueKind is JsonValueKind.Array
            && operations.EnumerateArray().Any(item => StrictJson.TextOf(item) == "verify"));

    /// <summary>Entra says beside each key whose it is, with a placeholder where the set is shared between tenants.</summary>
    private static bool IsOfIssuer(JsonElement jwk, string issuer, Guid tenant) =>
        !jwk.TryGetProperty("issuer", out var value)
        || StrictJson.TextOf(value)?.Replace("{tenantid}", tenant.ToString("D"), StringComparison.Ordinal) == issuer;

    /// <summary>A Base64urlUInt (RFC 7518 section 2): big-endian, without leading zeros.</summary>
    private static bool TryReadNumber(JsonElement jwk, string name, out byte[] number)
    {
        number = [];
        if (StrictJson.TextOf(jwk, name) is not { } text || !Base64UrlText.TryDecode(text, out var bytes) || bytes is [] or [0, ..])
            return false;
        number = bytes;
        return true;
    }

    /// <summary>
    /// 2,048 to 8,192 bits and an odd exponent over one. Some platforms' import refuses weak exponents too, others do not.
    /// </summary>
    internal static bool IsStrong(byte[] modulus, byte[] exponent)
    {
        var bits = new BigInteger(modulus, isUnsigned: true, isBigEndian: true).GetBitLength();
        var e = new BigInteger(exponent, isUnsigned: true, isBigEndian: true);
        return bits is >= LeastBits and <= MostBits && !e.IsEven && e > BigInteger.One;
    }

    private static bool TryImport(string kid, byte[] modulus, byte[] exponent, [NotNullWhen(true)] out SigningKey? key)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportParameters(new RSAParameters { Modulus = modulus, Exponent = exponent });
            key = new SigningKey(kid, rsa);
            return true;
        }
        catch (CryptographicException)
        {
            rsa.Dispose();
            key = null;
            return false;
        }
    }
}
