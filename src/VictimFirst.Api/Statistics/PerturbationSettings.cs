using VictimFirst.Api.Commands;
using VictimFirst.Api.Hosting;
using VictimFirst.Api.Identity.Configuration;
using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Statistics;

/// <summary>Where the secret of protected figures comes from. Nothing prints it: whoever has it can take the noise away again.</summary>
internal static class PerturbationSettings
{
    /// <exception cref="CommandException">The secret is missing or wrong. The message says which, and not the secret.</exception>
    public static PerturbationSecret Read(IConfiguration configuration, bool isDevelopment, DataFolder folder)
    {
        var settings = new SettingReader(configuration);
        var secret = HostSecret.Read(settings, "Perturbation:Secret", isDevelopment, folder, "perturbation.txt");
        return settings.Problems.Count == 0
            ? new PerturbationSecret(secret)
            : throw new CommandException(
                string.Join('\n', settings.Problems.Prepend("The API does not start: it could not protect figures.")));
    }
}
