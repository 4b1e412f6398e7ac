using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using VictimFirst.Api.Hosting;

namespace VictimFirst.Api.Tests.Hosting;

/// <summary>Keeps a host's log as both of its formatters write it: for machines, and for people in Development.</summary>
internal sealed class FormattedLog : ILoggerProvider
{
    private readonly JsonFormatter json = new(TimeProvider.System);
    private readonly LineFormatter lines = new();

    public ConcurrentQueue<string> Json { get; } = [];
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private static string Format<TState>(ConsoleFormatter formatter, in LogEntry<TState> entry)
    {
        using var text = new StringWriter();
        formatter.Write(entry, null, text);
        return text.ToString();
    }

    private sealed class Writer(FormattedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var entry = new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter);
            log.Json.Enqueue(Format(log.json, entry));
            log.Lines.Enqueue(Format(log.lines, entry));
        }
    }
}
