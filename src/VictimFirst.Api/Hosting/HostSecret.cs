using System.Security.Cryptography;
using VictimFirst.Api.Identity.Configuration;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// Random bytes that every host of one database needs alike. In Development they are made once under the data folder; elsewhere they come
/// from the configuration.
/// </summary>
internal static class HostSecret
{
    /// <summary>The least that is taken, and what is made in Development.</summary>
    public const int Bytes = 32;

    private const string Takes = "32 random bytes in base64, the same on every host: openssl rand -base64 32";

    /// <param name="key">The setting, such as Audit:HmacSecret.</param>
    /// <param name="file">In Development, its name among the data folder's keys.</param>
    /// <returns>Empty where it is missing or wrong: then <paramref name="settings"/> has the problem.</returns>
    public static byte[] Read(SettingReader settings, string key, bool isDevelopment, DataFolder folder, string file)
    {
        if (settings.Text(key) is { } text)
        {
            var bytes = new byte[text.Length];
            if (Convert.TryFromBase64String(text, bytes, out var length) && length >= Bytes) return bytes[..length];
            // Not the value: it is a secret, if perhaps a wrong one.
            settings.Wrong(key, "(not shown)", Takes);
        }
        else if (isDevelopment)
        {
            return Convert.FromBase64String(PrivateFile.ReadOrMake(
                folder.Private(file), () => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes))));
        }
        else
        {
            settings.Missing(key, Takes);
        }

        return [];
    }
}
