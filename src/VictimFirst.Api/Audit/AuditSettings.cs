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

    /// <summary>From one checkpoint to the next, while entries come: what is cut off the log's end sooner than this leaves no trace.</summary>
    public TimeSpan AnchorInterval { get; init; } = TimeSpan.FromMinutes(10);

    /// <exception cref="CommandException">The settings are not complete. The message has every problem, one a line.</exception>
    public static AuditSettings Read(IConfiguration configuration, bool isDevelopment, DataFolder folder)
    {
        var settings = new SettingReader(configuration);
        var secret = HostSecret.Read(settings, $"{Section}:HmacSecret", isDevelopment, folder, "audit-hmac.txt");
        var pem = CheckpointPem(settings, isDevelopment, folder);
        var origin = settings.TextOr($"{Section}:Origin", "victimfirst/audit");
        if (origin.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '+'))
            settings.Wrong($"{Section}:Origin", origin, "a name without spaces and plus signs, such as example.org/victimfirst/audit");
        if (settings.Problems.Count > 0)
            throw new CommandException(string.Join('\n', settings.Problems.Prepend("The API does not start: it could not keep its audit log.")));
        return new AuditSettings
        {
            HmacSecret = secret,
            CheckpointKeyPem = pem,
            Origin = origin,
            AnchorFolder = settings.TextOr($"{Section}:AnchorFolder", folder.Combine("audit-anchors")),
            SpoolFolder = SpoolIn(settings, folder),
        };
    }

    /// <summary>For a command that only leaves an event behind: it needs no secret.</summary>
    public static string ReadSpoolFolder(IConfiguration configuration, DataFolder folder) => SpoolIn(new SettingReader(configuration), folder);

    public CheckpointKey OpenCheckpointKey()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(CheckpointKeyPem);
        return new CheckpointKey(Origin, key);
    }

    private static string SpoolIn(SettingReader settings, DataFolder folder) =>
        settings.TextOr($"{Section}:SpoolFolder", folder.Combine("audit-spool"));

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
