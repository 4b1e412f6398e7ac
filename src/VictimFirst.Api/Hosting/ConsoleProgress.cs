using Spectre.Console;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// Progress of long work on standard error, so that standard output holds results only: live on a terminal, lines elsewhere.
/// </summary>
internal static class ConsoleProgress
{
    /// <summary>For work whose size is known.</summary>
    /// <param name="describe">How much is done, and how much there is, in one unit.</param>
    public static Task BarAsync<T>(string title, Func<T, (long Done, long Total)> describe, Func<IProgress<T>, Task> work) =>
        Console().Progress().AutoClear(false)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape(title));
                await work(new Reporter<T>(value =>
                {
                    var (done, total) = describe(value);
                    bar.MaxValue = Math.Max(total, 1);
                    bar.Value = total == 0 ? 1 : done;
                }));
                bar.Value = bar.MaxValue;
            });

    /// <summary>For work whose size is not known before it is done.</summary>
    public static Task<TResult> StatusAsync<T, TResult>(string title, Func<T, string> describe, Func<IProgress<T>, Task<TResult>> work) =>
        Console().Status().StartAsync(
            Markup.Escape(title),
            context => work(new Reporter<T>(value => context.Status(Markup.Escape(describe(value))))));

    private static IAnsiConsole Console() =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) });

    /// <summary>Reports on the caller's thread: no report comes after the end of the work.</summary>
    private sealed class Reporter<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
