using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace VictimFirst.GraphQL.Http;

/// <summary>What a request's <c>Accept</c> lets its response be.</summary>
/// <param name="Single">The form of a single response; null where the client takes none.</param>
/// <param name="Events">Whether the client takes a stream of events. It has to say so by name.</param>
/// <param name="PrefersEvents">Whether it likes the stream better than any single response.</param>
internal readonly record struct AcceptedForms(ResponseMediaType? Single, bool Events, bool PrefersEvents)
{
    /// <exception cref="HttpRefusal">Nothing that is served is acceptable: 406.</exception>
    public static AcceptedForms Of(StringValues accept)
    {
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace))
            return new(ResponseMediaType.Json, Events: false, PrefersEvents: false);
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            throw NotAcceptable();

        var single = ResponseMediaType.Choose(ranges, out var quality);
        var events = ranges
            .Where(range => ResponseMediaType.IsUtf8(range.Charset)
                && range.MediaType.Equals(EventStream.MediaType, StringComparison.OrdinalIgnoreCase))
            .Select(range => range.Quality ?? 1).FirstOrDefault();
        return single is null && events == 0
            ? throw NotAcceptable()
            : new(single, Events: events > 0, PrefersEvents: events > quality);
    }

    private static HttpRefusal NotAcceptable() => new(
        StatusCodes.Status406NotAcceptable,
        $"The response is {ResponseMediaType.GraphQLResponse}, {ResponseMediaType.Json} or {EventStream.MediaType}, in UTF-8.");
}
