using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace VictimFirst.GraphQL.Http;

/// <summary>The two forms of a response. GraphQL over HTTP, section "Media types".</summary>
internal sealed class ResponseMediaType
{
    /// <summary>The older form: an error in the request does not show in the status.</summary>
    public static ResponseMediaType Json { get; } = new("application/json", hidesRequestErrors: true);

    public static ResponseMediaType GraphQLResponse { get; } = new("application/graphql-response+json", hidesRequestErrors: false);

    private readonly string name;

    private ResponseMediaType(string name, bool hidesRequestErrors)
    {
        this.name = name;
        ContentType = $"{name}; charset=utf-8";
        HidesRequestErrors = hidesRequestErrors;
    }

    /// <summary>Whether a well-formed request that cannot be executed is answered with 200.</summary>
    public bool HidesRequestErrors { get; }

    public string ContentType { get; }

    /// <summary>
    /// The form that <c>Accept</c> likes best. Between equals the one that is named wins, the newer if both are; a client that says nothing
    /// gets <c>application/json</c>.
    /// </summary>
    /// <exception cref="HttpRefusal">Neither is acceptable: 406.</exception>
    public static ResponseMediaType Choose(StringValues accept)
    {
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace))
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            throw NotAcceptable();

        var newer = GraphQLResponse.Liking(ranges);
        var older = Json.Liking(ranges);
        var best = newer.Quality > older.Quality || (newer.Quality == older.Quality && newer.IsNamed) ? GraphQLResponse : Json;
        return Math.Max(newer.Quality, older.Quality) > 0 ? best : throw NotAcceptable();
    }

    /// <summary>The quality that the most specific matching range gives (RFC 9110, section 12.5.1); 0 where none matches.</summary>
    private (double Quality, bool IsNamed) Liking(IEnumerable<MediaTypeHeaderValue> ranges)
    {
        var own = new MediaTypeHeaderValue(name);
        var match = ranges
            .Where(range => IsUtf8(range.Charset) && (range.MatchesAllTypes
                || (range.Type == own.Type && range.MatchesAllSubTypes)
                || range.MediaType.Equals(own.MediaType, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault();
        return match is null ? (0, false) : (match.Quality ?? 1, !match.MatchesAllSubTypes);
    }

    public static bool IsUtf8(StringSegment charset) =>
        !charset.HasValue || charset.Length == 0
        || HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static HttpRefusal NotAcceptable() => new(
        StatusCodes.Status406NotAcceptable, $"The response is {GraphQLResponse.name} or {Json.name}, in UTF-8.");
}
