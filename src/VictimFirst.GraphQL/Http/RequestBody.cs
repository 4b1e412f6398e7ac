using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace VictimFirst.GraphQL.Http;

/// <summary>Reads a body up to a limit, whether or not its length was announced.</summary>
internal static class RequestBody
{
    /// <exception cref="HttpRefusal">The body is too large: 413.</exception>
    public static async ValueTask<byte[]> ReadAsync(HttpRequest request, int maxBytes)
    {
        if (request.ContentLength > maxBytes)
            throw TooLarge(maxBytes);
        var cancelled = request.HttpContext.RequestAborted;
        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancelled).ConfigureAwait(false);
            if (result.Buffer.Length > maxBytes)
            {
                request.BodyReader.AdvanceTo(result.Buffer.End);
                throw TooLarge(maxBytes);
            }

            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                request.BodyReader.AdvanceTo(result.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static HttpRefusal TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {maxBytes} bytes.", "LIMIT_EXCEEDED");
}
