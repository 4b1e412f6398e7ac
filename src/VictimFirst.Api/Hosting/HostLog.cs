using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// The host's log: one record a line on standard output, as JSON for machines, as text for people in Development. Neither lets what a
/// client sent start a line of its own.
/// </summary>
internal static class HostLog
{
    public static void AddHostLog(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning)
            // Each request without a token would say so; a refused token is a warning and stays.
            .AddFilter(typeof(Identity.BearerHandler).FullName, LogLevel.Warning);
        logging.Services.TryAddSingleton(TimeProvider.System);
        logging.AddConsole(console =>
            console.FormatterName = Runtime.IsDevelopment ? LineFormatter.FormatterName : JsonFormatter.FormatterName);
        logging.AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
        logging.AddConsoleFormatter<JsonFormatter, ConsoleFormatterOptions>();
    }
}
