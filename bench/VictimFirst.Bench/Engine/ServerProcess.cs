using System.Diagnostics;

namespace VictimFirst.Bench.Engine;

/// <summary>A server under test, in a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(string name, Process process, Uri url)
    {
        Name = name;
        this.process = process;
        Url = url;
    }

    public string Name { get; }

    /// <summary>Of the GraphQL endpoint.</summary>
    public Uri Url { get; }

    public static async Task<ServerProcess> StartAsync(string name, string program, params string[] arguments)
    {
        var process = Start(program, arguments);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("LISTENING ", StringComparison.Ordinal))
                return new ServerProcess(name, process, new Uri(line["LISTENING ".Length..]));
        }

        throw new InvalidOperationException($"{name} ended before it served. Was npm ci run in bench/peers and bench/peers/mercurius?");
    }

    /// <summary>A process that prints lines and ends.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,

            // The checks that Node packages leave out in production must not be held against them.
            Environment = { ["NODE_ENV"] = "production" },
        })!;
}
