using System.CommandLine;

namespace VictimFirst.Api.Commands;

internal static class HealthCommand
{
    public static Command Create()
    {
        var url = new Option<string>("--url")
        {
            Description = "The address to ask.",
            HelpName = "URL",
            DefaultValueFactory = _ => "http://127.0.0.1:5080/health/ready",
        };
        url.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValueOrDefault<string>(), UriKind.Absolute, out var address)
                || address.Scheme is not ("http" or "https"))
            {
                result.AddError(
                    $"--url '{result.GetValueOrDefault<string>()}' is not an address such as http://127.0.0.1:5080/health/ready.");
            }
        });
        var command = new Command("health", "Asks a running host how it is; exit code 0 when it is ready.") { url };
        command.SetAction((parsed, cancelled) => CommandLine.Run(async () =>
        {
            try
            {
                using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
                using var response = await client.GetAsync(parsed.GetValue(url), cancelled);
                await Console.Out.WriteLineAsync(await response.Content.ReadAsStringAsync(cancelled));
                return response.IsSuccessStatusCode ? CommandLine.Done : CommandLine.Failed;
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
            {
                throw new CommandException($"{parsed.GetValue(url)} does not answer: {fault.Message}", CommandLine.Failed);
            }
        }));
        return command;
    }
}
