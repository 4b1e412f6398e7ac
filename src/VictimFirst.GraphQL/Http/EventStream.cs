using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.GraphQL.Http;

/// <summary>
/// Writes responses as server-sent events: <c>next</c> each, then <c>complete</c>. GraphQL over Server-Sent Events, "Distinct connections
/// mode", which npm's <c>graphql-sse</c> defines and speaks.
/// </summary>
/// <param name="heartbeat">The longest silence: a comment breaks it.</param>
internal sealed class EventStream(TimeSpan heartbeat, TimeProvider time)
{
    public const string MediaType = "text/event-stream";

    /// <param name="stop">Ends the responses. Cancelled here too, when there is no more to write.</param>
    /// <exception cref="OperationCanceledException">They were ended: the client has gone, or the host stops.</exception>
    public async Task WriteAsync(HttpContext http, IAsyncEnumerable<GraphQLResponse> responses, CancellationTokenSource stop)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = $"{MediaType}; charset=utf-8";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Append("Vary", "Accept");
        // nginx and those who follow it keep a response back unless they are told not to.
        http.Response.Headers["X-Accel-Buffering"] = "no";

        var output = http.Response.BodyWriter;
        await SendAsync(output, ":\n\n"u8, stop.Token).ConfigureAwait(false);
        await WriteEventsAsync(output, responses, stop).ConfigureAwait(false);
    }

    private async Task WriteEventsAsync(PipeWriter output, IAsyncEnumerable<GraphQLResponse> responses, CancellationTokenSource stop)
    {
        var cancelled = stop.Token;
        await using var reader = responses.GetAsyncEnumerator(cancelled);
        using var timer = new PeriodicTimer(heartbeat, time);
        var next = reader.MoveNextAsync().AsTask();
        var beat = timer.WaitForNextTickAsync(cancelled).AsTask();
        try
        {
            while (true)
            {
                await Task.WhenAny(next, beat).ConfigureAwait(false);
                if (next.IsCompleted)
                {
                    if (!await next.ConfigureAwait(false))
                    {
                        // A browser's EventSource does not tell of an event without data.
                        await SendAsync(output, "event: complete\ndata: \n\n"u8, cancelled).ConfigureAwait(false);
                        return;
                    }

                    WriteNext(output, reader.Current);
                    await output.FlushAsync(cancelled).ConfigureAwait(false);
                    next = reader.MoveNextAsync().AsTask();
                }
                else
                {
                    await beat.ConfigureAwait(false);
                    await SendAsync(output, ":\n\n"u8, cancelled).ConfigureAwait(false);
                    beat = timer.WaitForNextTickAsync(cancelled).AsTask();
                }
            }
        }
        finally
        {
            // A reader that still waits cannot be disposed of.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The writer of responses breaks no line, so that one line of data holds it all.</summary>
    private static void WriteNext(PipeWriter output, GraphQLResponse response)
    {
        output.Write("event: next\ndata: "u8);
        response.WriteTo(output);
        output.Write("\n\n"u8);
    }

    private static ValueTask<FlushResult> SendAsync(PipeWriter output, ReadOnlySpan<byte> text, CancellationToken cancelled)
    {
        output.Write(text);
        return output.FlushAsync(cancelled);
    }
}
