using System.Collections.Frozen;
using VictimFirst.Api.Identity.Keys;
using VictimFirst.Api.Identity.Tokens;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Api.Identity.Configuration;

/// <summary>
/// The section <c>Identity</c> of the configuration: which directories, which API, which clients. The issuer and the host of the keys are
/// Microsoft Entra ID's own and cannot be set to anything else.
/// </summary>
internal static class EntraSettings
{
    public const string Section = "Identity";

    private const string Instance = "https://login.microsoftonline.com/";
    private const string ClientTakes = "the client id of an application that may ask, a GUID";

    /// <summary>Tokens under continuous access evaluation live 20 to 28 hours.</summary>
    private static readonly TimeSpan EvaluatedLifetime = TimeSpan.FromHours(28);

    private static readonly FrozenSet<string> Keys = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Issuer", "Instance", "Tenants", "Audience", "Clients", "Scope", "Roles", "Claims",
        "ContinuousAccessEvaluation", "CustomSigningKeys");

    /// <returns>Null where the reader has gathered problems.</returns>
    public static TrustedIssuer? Read(SettingReader settings, TimeProvider clock)
    {
        CheckKeys(settings);
        CheckInstance(settings);
        var audience = settings.RequiredId($"{Section}:Audience", "this API's own client id, a GUID");
        var tokens = new TokenSettings
        {
            IssuerOf = IssuerOf,
            Tenants = Tenants(settings),
            Audience = audience,
            Clients = Clients(settings),
            Scope = settings.TextOr($"{Section}:Scope", "access_as_user"),
            Roles = Roles(settings),
            Claims = Claims(settings),
        };
        if (settings.Flag($"{Section}:ContinuousAccessEvaluation")) tokens = tokens with { MaxLifetime = EvaluatedLifetime };
        var customKeys = settings.Flag($"{Section}:CustomSigningKeys");
        if (settings.Problems.Count > 0) return null;

        var discovery = new OpenIdDiscovery(new Uri(Instance), IssuerOf, customKeys ? audience : null, clock);
        return new TrustedIssuer(tokens, discovery.ReadKeysAsync);
    }

    private static string IssuerOf(Guid tenant) => $"{Instance}{tenant:D}/v2.0";

    private static void CheckKeys(SettingReader settings)
    {
        foreach (var unknown in settings.Children(Section).Where(child => !Keys.Contains(child.Key)))
        {
            settings.Wrong(
                $"{Section}:{unknown.Key}",
                unknown.Value ?? "",
                $"no value: the section's keys are {string.Join(", ", Keys.Order(StringComparer.Ordinal))}");
        }
    }

    private static void CheckInstance(SettingReader settings)
    {
        const string Key = $"{Section}:Instance";
        if (settings.Text(Key) is not { } text || text.TrimEnd('/') == Instance.TrimEnd('/')) return;
        settings.Wrong(Key, text, text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            ? $"{Instance}: metadata and signing keys are never read over HTTP"
            : Instance);
    }

    private static FrozenSet<Guid> Tenants(SettingReader settings)
    {
        const string Takes = "a directory's tenant id, a GUID";
        var listed = settings.Children($"{Section}:Tenants").ToList();
        if (listed.Count == 0) settings.Missing($"{Section}:Tenants:0", Takes);
        return listed.Select(entry => settings.RequiredId(entry.Path, Takes)).ToFrozenSet();
    }

    private static FrozenDictionary<Guid, RegisteredClient> Clients(SettingReader settings)
    {
        var clients = new Dictionary<Guid, RegisteredClient>();
        var listed = settings.Children($"{Section}:Clients").ToList();
        if (listed.Count == 0) settings.Missing($"{Section}:Clients:0:Id", ClientTakes);
        foreach (var entry in listed)
        {
            var id = settings.RequiredId($"{entry.Path}:Id", ClientTakes);
            var isNew = clients.TryAdd(id, Client(settings, entry.Path));
            if (!isNew && id != Guid.Empty) settings.Wrong($"{entry.Path}:Id", $"{id}", "each client once");
        }

        return clients.ToFrozenDictionary();
    }

    private static RegisteredClient Client(SettingReader settings, string path)
    {
        var district = settings.Text($"{path}:District");
        var force = settings.Text($"{path}:Force");
        var unit = settings.Text($"{path}:Unit");
        var purpose = settings.Text($"{path}:Purpose");
        if (district is not null && !Gazetteer.LocalAuthorities.Any(authority => authority.Code == district))
        {
            var known = Gazetteer.LocalAuthorities.Select(authority => authority.Code);
            settings.Wrong($"{path}:District", district, $"one of {string.Join(", ", known)}");
        }

        if (force is not null && !PoliceForces.Contains(force))
        {
            settings.Wrong($"{path}:Force", force, $"one of {string.Join(", ", PoliceForces.All.Select(code => code.Value))}");
        }

        if (unit is not null && !PoliceForces.IsUnit(unit))
            settings.Wrong($"{path}:Unit", unit, $"a department's name, of at most {PoliceForces.LongestUnit} characters");
        if (unit is not null && force is null)
            settings.Wrong($"{path}:Unit", unit, $"no value without {path}:Force, the force whose department it is");

        if (purpose is not null && PurposeText.Parse(purpose) is null)
        {
            settings.Wrong($"{path}:Purpose", purpose, $"one of {string.Join(", ", PurposeText.All)}");
        }

        return new RegisteredClient
        {
            District = district,
            Force = force,
            Unit = unit,
            Purpose = purpose is null ? null : PurposeText.Parse(purpose),
        };
    }

    private static FrozenDictionary<string, Role> Roles(SettingReader settings)
    {
        var names = Enum.GetNames<Role>();
        foreach (var unknown in settings.Children($"{Section}:Roles")
            .Where(child => !names.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            settings.Wrong(unknown.Path, unknown.Value ?? "", $"no value: the roles are {string.Join(", ", names)}");
        }

        var byValue = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var role in Enum.GetValues<Role>())
        {
            var value = settings.TextOr($"{Section}:Roles:{role}", role.ToString());
            if (byValue.TryAdd(value, role)) continue;
            settings.Wrong($"{Section}:Roles:{role}", value, $"a value of its own: {byValue[value]} has this one");
        }

        return byValue.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ClaimNames Claims(SettingReader settings)
    {
        var names = new ClaimNames();
        return new ClaimNames
        {
            District = settings.TextOr($"{Section}:Claims:District", names.District),
            Force = settings.TextOr($"{Section}:Claims:Force", names.Force),
            Unit = settings.TextOr($"{Section}:Claims:Unit", names.Unit),
            Team = settings.TextOr($"{Section}:Claims:Team", names.Team),
            Purpose = settings.TextOr($"{Section}:Claims:Purpose", names.Purpose),
        };
    }
}
