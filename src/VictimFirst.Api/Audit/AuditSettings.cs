using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using VictimFirst.Api.Commands;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity.Configuration;
using VictimFirst.Data.Audit;

namespace VictimFirst.Api.Audit;

/// <summary>
/// Where the audit log's secrets and folders are. In Development the secrets are made once under the data folder; elsewhere they come from
/// the configuration, because every host of one database needs the same ones.
/// </summary>
internal sealed record AuditSettings
{
    private const string Section = "Audit";
    private const int DefaultRetentionYears = 6;

    /// <summary>Makes record ids and values unreadable in the log; without it nobody can look a person up there.</summary>
    public required byte[] HmacSecret { get; init; }

    /// <summary>PEM of an ECDSA key on P-256: a private key to sign checkpoints, a public one to verify them.</summary>
    public required string CheckpointKeyPem { get; init; }

    /// <summary>Names the log in its checkpoints. Another name for each database.</summary>
    public required string Origin { get; init; }

    /// <summary>The second place of checkpoints: storage that the database's owner cannot change.</summary>
    public required string AnchorFolder { get; init; }

    /// <summary>Where events wait for the database.</summary>
    public required string SpoolFolder { get; init; }

    /// <summary>
    /// From one checkpoint to the next, while entries come: what is cut off the log's end sooner than this leaves no trace.
    /// </summary>
    public TimeSpan AnchorInterval { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How old an entry is before <c>erase-audit</c> takes what it says away.</summary>
    public int RetentionYears { get; init; } = DefaultRetentionYears;

    /// <summary>Proxies whose word is taken for where a request came from; nobody's unless set.</summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <exception cref="CommandException">The settings are not complete. The message has every problem, one a line.</exception>
    public static AuditSettings Read(IConfiguration configuration, bool isDevelopment, DataFolder folder)
    {
        var settings = new SettingReader(configuration);
        var secret = HostSecret.Read(settings, $"{Section}:HmacSecret", isDevelopment, folder, "audit-hmac.txt");
        var pem = CheckpointPem(settings, isDevelopment, folder);
        var origin = settings.TextOr($"{Section}:Origin", "victimfirst/audit");
        if (origin.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '+'))
            settings.Wrong($"{Section}:Origin", origin, "a name without spaces and plus signs, such as example.org/victimfirst/audit");
        var (years, proxies) = (Years(settings), Proxies(settings));
        if (settings.Problems.Count > 0)
        {
            throw new CommandException(
                string.Join('\n', settings.Problems.Prepend("The API does not start: it could not keep its audit log.")));
        }

        return new AuditSettings
        {
            HmacSecret = secret,
            CheckpointKeyPem = pem,
            Origin = origin,
            AnchorFolder = settings.TextOr($"{Section}:AnchorFolder", folder.Combine("audit-anchors")),
            SpoolFolder = SpoolIn(settings, folder),
            RetentionYears = years,
            TrustedProxies = proxies,
        };
    }

    /// <summary>For a command that only leaves an event behind: it needs no secret.</summary>
    public static string ReadSpoolFolder(IConfiguration configuration, DataFolder folder) =>
        SpoolIn(new SettingReader(configuration), folder);

    public CheckpointKey OpenCheckpointKey()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(CheckpointKeyPem);
        return new CheckpointKey(Origin, key);
    }

    private static string SpoolIn(SettingReader settings, DataFolder folder) =>
        settings.TextOr($"{Section}:SpoolFolder", folder.Combine("audit-spool"));

    private static int Years(SettingReader settings)
    {
        const string Key = $"{Section}:RetentionYears";
        if (settings.Text(Key) is not { } text) return DefaultRetentionYears;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= 100) return years;
        settings.Wrong(Key, text, "a number of years, 1 to 100");
        return 0;
    }

    private static List<IPNetwork> Proxies(SettingReader settings)
    {
        var proxies = new List<IPNetwork>();
        foreach (var entry in settings.Children($"{Section}:TrustedProxies"))
        {
            if (IPNetwork.TryParse(entry.Value, out var network)) proxies.Add(network);
            else if (IPAddress.TryParse(entry.Value, out var one)) proxies.Add(new IPNetwork(one, one.GetAddressBytes().Length * 8));
            else settings.Wrong(entry.Path, entry.Value ?? "", "the IP address of a proxy, or a network such as 10.0.0.0/24");
        }

        return proxies;
    }

    private static string CheckpointPem(SettingReader settings, bool isDevelopment, DataFolder folder)
    {
        const string Key = $"{Section}:CheckpointKeyFile";
        const string Takes = "the path of a PEM file: openssl ecparam -name prime256v1 -genkey -noout";
        if (settings.Text(Key) is { } path)
        {
            if (File.Exists(path)) return File.ReadAllText(path);
            settings.Wrong(Key, path, Takes);
        }
        else if (isDevelopment)
        {
            return PrivateFile.ReadOrMake(folder.Private("audit-checkpoints.pem"), () =>
            {
                using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
                return made.ExportPkcs8PrivateKeyPem();
            });
        }
        else
        {
            settings.Missing(Key, Takes);
        }

        return "";
    }
}
