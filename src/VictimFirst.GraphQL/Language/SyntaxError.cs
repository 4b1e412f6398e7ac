using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Language;

internal static class SyntaxError
{
    public const string Code = "GRAPHQL_PARSE_FAILED";

    public static GraphQLException At(Source source, int offset, string message) => new(new GraphQLError
    {
        Message = $"Syntax Error: {message}",
        Locations = [source.LocationOf(offset)],
        Code = Code,
    });
}
