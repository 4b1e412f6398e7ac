using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Language;

/// <summary>Reads GraphQL text into a syntax tree. Specification section 2 and appendix C.</summary>
public static class GraphQLParser
{
    /// <exception cref="GraphQLException">A syntax error or a limit, with its location; code <c>GRAPHQL_PARSE_FAILED</c>.</exception>
    public static DocumentNode Parse(Source source, ParserLimits? limits = null) =>
        new Parser(source, limits ?? ParserLimits.Default).ParseDocument();

    /// <summary>Reads one value, which may hold variables.</summary>
    /// <inheritdoc cref="Parse"/>
    public static ValueNode ParseValue(Source source, ParserLimits? limits = null) =>
        new Parser(source, limits ?? ParserLimits.Default).ParseLoneValue();

    /// <summary>Reads one type reference, such as <c>[Int!]!</c>.</summary>
    /// <inheritdoc cref="Parse"/>
    public static TypeNode ParseType(Source source, ParserLimits? limits = null) =>
        new Parser(source, limits ?? ParserLimits.Default).ParseLoneType();
}
