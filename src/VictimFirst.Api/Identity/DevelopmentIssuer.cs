using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Identity.Tokens;
using VictimFirst.Data.Demonstration.People;

namespace VictimFirst.Api.Identity;

/// <summary>
/// Issues demonstration tokens in Development, with a key made once under the data folder. They have the shape of Microsoft Entra ID's
/// (version 2.0), so what reads them is what reads the real ones; tenant, audience and client are made up.
/// </summary>
internal sealed class DevelopmentIssuer : IDisposable
{
    private static readonly Guid Tenant = new("5d2b6f0e-0000-4000-8000-0000000000d1");
    private static readonly Guid Audience = new("5d2b6f0e-0000-4000-8000-0000000000d2");
    private static readonly Guid Client = new("5d2b6f0e-0000-4000-8000-0000000000d3");

    private const string Scope = "access_as_user";

    /// <summary>A working day, so that a demonstration does not stop at lunch.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly RSA key;
    private readonly string keyId;

    private DevelopmentIssuer(RSA key)
    {
        this.key = key;
        keyId = Base64Url.EncodeToString(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];
    }

    /// <summary>To believe the tokens it issues; without the private key.</summary>
    public TrustedIssuer AsTrusted()
    {
        var keys = SigningKeySet.Of(SigningKey.Of(keyId, key));
        var tokens = new TokenSettings
        {
            IssuerOf = IssuerOf,
            Tenants = FrozenSet.Create(Tenant),
            Audience = Audience,
            Clients = new Dictionary<Guid, RegisteredClient> { [Client] = new() }.ToFrozenDictionary(),
            Scope = Scope,
            MaxLifetime = Lifetime,
        };
        return new TrustedIssuer(tokens, _ => Task.FromResult(keys));
    }

    /// <summary>Reads the key, or makes it where there is none. Two starts at once agree on the file that came first.</summary>
    public static DevelopmentIssuer Open(DataFolder folder)
    {
        var path = folder.Private("development-key.pem");
        if (!File.Exists(path))
        {
            using var made = RSA.Create(2048);
            var draft = $"{path}.{Environment.ProcessId}";
            File.WriteAllText(draft, "");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.WriteAllText(draft, made.ExportPkcs8PrivateKeyPem());
            try
            {
                File.Move(draft, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(draft);
            }
        }

        var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(path));
        return new DevelopmentIssuer(key);
    }

    public string Issue(DemonstrationCaller caller, DateTimeOffset now)
    {
        var issued = now.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>
        {
            ["ver"] = "2.0",
            ["iss"] = IssuerOf(Tenant),
            ["aud"] = Audience,
            ["tid"] = Tenant,
            ["oid"] = DemonstrationAccount.ObjectIdOf(caller.Subject),
            ["azp"] = Client,
            ["azpacr"] = "2",
            ["roles"] = new[] { caller.Role.ToString() },
            ["iat"] = issued,
            ["nbf"] = issued,
            ["exp"] = issued + (long)Lifetime.TotalSeconds,
            ["uti"] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)),
        };
        if (caller.Kind is CallerKind.Application) claims["idtyp"] = "app";
        else (claims["scp"], claims["name"]) = (Scope, $"Demonstration ({caller.Role})");
        if (caller.District is not null) claims["district"] = caller.District;
        if (caller.Force is not null) claims["force"] = caller.Force;
        if (caller.Unit is not null) claims["unit"] = caller.Unit;
        if (caller.Team is not null) claims["team"] = caller.Team;

        var signed = $"{Encode(new { alg = TokenHeader.Algorithm, typ = "JWT", kid = keyId })}.{Encode(claims)}";
        var signature = key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public void Dispose() => key.Dispose();

    private static string IssuerOf(Guid tenant) => $"https://development.victimfirst.invalid/{tenant}/v2.0";

    private static string Encode(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
