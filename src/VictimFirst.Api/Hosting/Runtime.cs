using VictimFirst.Api.Commands;

namespace VictimFirst.Api.Hosting;

/// <summary>Where the program runs. Anything that does not say Development is production.</summary>
internal static class Runtime
{
    public static string Environment { get; } =
        System.Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environments.Production;

    public static bool IsDevelopment => string.Equals(Environment, Environments.Development, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Where settings come from, the later before the earlier: <c>appsettings.json</c> and the environment's own, such as
    /// <c>appsettings.Production.json</c>, in the working folder; environment variables.
    /// </summary>
    /// <exception cref="CommandException">A file is not JSON.</exception>
    public static IConfiguration Configuration()
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile("appsettings.json", optional: true)
                .AddJsonFile($"appsettings.{Environment}.json", optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (InvalidDataException wrong)
        {
            throw new CommandException($"{wrong.Message} {wrong.InnerException?.Message}");
        }
    }
}
