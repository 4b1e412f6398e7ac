using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace VictimFirst.Api.Hosting;

/// <summary>
/// A log record as a line of JSON. Of an exception it has the type, the code and the stack, not the message: messages quote what could not
/// be read, and that may be a person's name. The writer escapes control characters and everything that is not ASCII.
/// </summary>
internal sealed class JsonFormatter(TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "json-lines";

    private const string Template = "{OriginalFormat}";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("time", clock.GetUtcNow().UtcDateTime);
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteString("message", logEntry.Formatter(logEntry.State, null));
            if (logEntry.State is IEnumerable<KeyValuePair<string, object?>> values) WriteValues(json, values);
            if (logEntry.Exception is { } fault) WriteException(json, "exception", fault);
            json.WriteEndObject();
        }

        textWriter.Write(Encoding.UTF8.GetString(line.WrittenSpan));
        textWriter.Write('\n');
    }

    private static void WriteValues(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> values)
    {
        json.WriteStartObject("values");
        foreach (var (name, value) in values.Where(value => value.Key != Template))
        {
            json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static void WriteException(Utf8JsonWriter json, string name, Exception fault)
    {
        json.WriteStartObject(name);
        json.WriteString("type", fault.GetType().FullName);
        if (CodeOf(fault) is { } code) json.WriteString("code", code);
        if (fault.StackTrace is { } stack) json.WriteString("stack", stack);
        if (fault.InnerException is { } inner) WriteException(json, "inner", inner);
        json.WriteEndObject();
    }

    private static string? CodeOf(Exception fault) => fault switch
    {
        DbException database => database.SqlState,
        SocketException socket => socket.SocketErrorCode.ToString(),
        HttpRequestException http => http.HttpRequestError.ToString(),
        _ => null,
    };
}
