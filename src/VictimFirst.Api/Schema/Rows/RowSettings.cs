using VictimFirst.Api.Commands;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity.Configuration;

namespace VictimFirst.Api.Schema.Rows;

/// <param name="Key">Seals ids and cursors. The same on every host, so that each takes the others'.</param>
internal sealed record RowSettings(byte[] Key)
{
    /// <exception cref="CommandException">The key is missing or wrong.</exception>
    public static RowSettings Read(IConfiguration configuration, bool isDevelopment, DataFolder folder)
    {
        var settings = new SettingReader(configuration);
        var key = HostSecret.Read(settings, "Rows:Key", isDevelopment, folder, "row-ids.txt");
        return settings.Problems.Count == 0
            ? new RowSettings(key)
            : throw new CommandException(
                string.Join('\n', settings.Problems.Prepend("The API does not start: it could not seal the ids of rows.")));
    }
}
