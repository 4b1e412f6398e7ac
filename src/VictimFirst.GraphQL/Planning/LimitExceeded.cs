using VictimFirst.GraphQL.Errors;
using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Planning;

/// <summary>Words for a limit that a document goes over.</summary>
internal static class LimitExceeded
{
    public const string Code = "LIMIT_EXCEEDED";

    public static GraphQLException Of(string what, int limit, SourceLocation? where = null) => new(new GraphQLError
    {
        Message = $"The operation has more than {limit} {what}.",
        Code = Code,
        Locations = where is { } location ? [location] : [],
    });
}
