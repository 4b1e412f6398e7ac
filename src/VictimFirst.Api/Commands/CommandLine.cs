using System.CommandLine;
using System.Data.Common;

namespace VictimFirst.Api.Commands;

/// <summary>The program's commands. Exit codes: 0 done, 1 failed with the reason on standard error, 2 refused input.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Refused = 2;

    public static RootCommand Root() => new("The GraphQL data API of Victim First.")
    {
        ServeCommand.Create(),
        TokenCommand.Create(),
        ExtractCommand.Create(),
        ImportCommand.Create(),
        PublishEditionCommand.Create(),
        SchemaCommand.Create(),
        HealthCommand.Create(),
        VerifyAuditCommand.Create(),
        AuditReportCommand.Create(),
        EraseAuditCommand.Create(),
        ReconcileCommand.Create(),
    };

    /// <summary>Runs a command's work; an error that its user can mend is printed plainly, without a stack trace.</summary>
    public static async Task<int> Run(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (CommandException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return refused.ExitCode;
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted; nothing was left half done.");
            return Failed;
        }
    }
}

/// <summary>An error for the person at the command line.</summary>
internal sealed class CommandException(string message, int exitCode = CommandLine.Refused) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
