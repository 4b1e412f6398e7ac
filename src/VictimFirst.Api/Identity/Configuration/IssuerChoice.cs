using VictimFirst.Api.Commands;
using VictimFirst.Api.Hosting;

namespace VictimFirst.Api.Identity.Configuration;

/// <summary>
/// Whose tokens the host believes: in Development those of its own key unless <c>Identity:Issuer</c> says <c>EntraId</c>, elsewhere
/// Microsoft Entra ID's and nobody else's.
/// </summary>
internal static class IssuerChoice
{
    private const string Key = $"{EntraSettings.Section}:Issuer";
    private const string Development = "Development";
    private const string EntraId = "EntraId";

    /// <exception cref="CommandException">The settings are not safe or not complete. The message has every problem, one a line.</exception>
    public static TrustedIssuer Read(IConfiguration configuration, bool isDevelopment, DataFolder folder, TimeProvider clock)
    {
        var settings = new SettingReader(configuration);
        var chosen = settings.TextOr(Key, isDevelopment ? Development : EntraId);
        switch (chosen)
        {
            case Development when isDevelopment:
                using (var issuer = DevelopmentIssuer.Open(folder)) return issuer.AsTrusted();
            case Development:
                throw new CommandException(
                    $"{Key} is '{Development}': the demonstration key lies in a file, and whoever reads it could issue any token. "
                    + $"Outside Development it takes {EntraId}.");
            case EntraId:
                return EntraSettings.Read(settings, clock) ?? throw Refusal(settings);
            default:
                settings.Wrong(Key, chosen, $"{EntraId}, or in Development {Development}");
                throw Refusal(settings);
        }
    }

    private static CommandException Refusal(SettingReader settings) =>
        new(string.Join('\n', settings.Problems.Prepend("The API does not start: it would not know whose tokens to believe.")));
}
