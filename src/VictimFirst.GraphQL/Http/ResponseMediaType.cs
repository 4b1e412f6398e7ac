using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace VictimFirst.GraphQL.Http;

/// <summary>The two forms of a single response. GraphQL over HTTP, section "Media types".</summary>
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

    public override string ToString() => name;

    /// <summary>The form that a client likes best. Between equals the one that is named wins, the newer if both are.</summary>
    /// <returns>Null where neither is acceptable.</returns>
    public static ResponseMediaType? Choose(IList<MediaTypeHeaderValue> ranges, out double quality)
    {
        var newer = GraphQLResponse.Liking(ranges);
        var older = Json.Liking(ranges);
        quality = Math.Max(newer.Quality, older.Quality);
        if (quality == 0)
            return null;
        return newer.Quality > older.Quality || (newer.Quality == older.Quality && newer.IsNamed) ? GraphQLResponse : Json;
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
}
