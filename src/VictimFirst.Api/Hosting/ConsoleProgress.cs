using Spectre.Console;

namespace VictimFirst.Api.Hosting;

/// <summary>Progress of long work on standard error, so that standard output holds results only. A bar a step on a terminal, lines elsewhere.</summary>
internal sealed class ConsoleProgress(ProgressContext context)
{
    private readonly Dictionary<string, ProgressTask> steps = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    public static async Task RunAsync(Func<ConsoleProgress, Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress()
            .AutoClear(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new ConsoleProgress(context)));
    }

    /// <param name="describe">The step's name, how much of it is done, and how much there is, in one unit.</param>
    public IProgress<T> As<T>(Func<T, (string Step, long Done, long Total)> describe) => new Reporter<T>(this, describe);

    private void Show(string name, long done, long total)
    {
        lock (gate)
        {
            if (!steps.TryGetValue(name, out var step)) steps.Add(name, step = context.AddTask(Markup.Escape(name)));
            step.MaxValue = Math.Max(total, 1);
            step.Value = total == 0 ? 1 : done;
        }
    }

    /// <summary>Reports on the caller's thread: the last report must not come after the end.</summary>
    private sealed class Reporter<T>(ConsoleProgress progress, Func<T, (string Step, long Done, long Total)> describe) : IProgress<T>
    {
        public void Report(T value)
        {
            var (step, done, total) = describe(value);
            progress.Show(step, done, total);
        }
    }
}
