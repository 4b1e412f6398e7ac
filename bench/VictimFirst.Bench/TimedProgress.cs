using System.Diagnostics;
using System.Globalization;

namespace VictimFirst.Bench;

/// <summary>A line every ten seconds, so that a run of an hour can be told from one that hangs.</summary>
internal sealed class TimedProgress<T>(Func<T, string> describe) : IProgress<T>
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Between;

    public void Report(T value)
    {
        if (watch.Elapsed < next) return;
        next = watch.Elapsed + Between;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {watch.Elapsed.TotalSeconds:N0} s: {describe(value)}"));
    }
}
