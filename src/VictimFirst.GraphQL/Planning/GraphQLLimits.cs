using VictimFirst.GraphQL.Language;

namespace VictimFirst.GraphQL.Planning;

/// <summary>
/// What one request may ask for. The defaults let a report of 400 fields and GraphiQL's introspection through, and little more.
/// </summary>
public sealed record GraphQLLimits
{
    public static GraphQLLimits Default { get; } = new();

    /// <summary>Bytes of a POST body. A report document takes about 16 KiB; its variables are few.</summary>
    public int MaxBodyBytes { get; init; } = 64 * 1024;

    /// <summary>Lexical tokens. A field with an alias and a filter takes about ten, 400 of them 4,000.</summary>
    public int MaxTokens { get; init; } = 8_000;

    /// <summary>Nesting that the parser follows, values included: it recurses, and the call stack is finite.</summary>
    public int MaxParserDepth { get; init; } = 64;

    /// <summary>Nesting of fields in the response. The deepest report has 12 levels.</summary>
    public int MaxDepth { get; init; } = 14;

    /// <summary>The same under <c>__schema</c> and <c>__type</c>: the usual query follows nine wrappers of a type and reaches 15.</summary>
    public int MaxIntrospectionDepth { get; init; } = 18;

    /// <summary>
    /// Field positions after fragments are spread, once per concrete type: fragments that spread fragments double the work at every step,
    /// and only the expanded count shows it.
    /// </summary>
    public int MaxFields { get; init; } = 1_000;

    /// <summary>Positions at the root: each is a question of its own to the database.</summary>
    public int MaxRootFields { get; init; } = 20;

    /// <summary>
    /// What an operation may cost, as <see cref="OperationCost"/> counts: about the number of objects that could be read, with ten for
    /// every position that asks a question. A report of 400 fields over lists of a hundred is a tenth of it.
    /// </summary>
    public int MaxCost { get; init; } = 250_000;

    /// <summary>Aliases as written. They name the figures of a report, so a report has many; they also multiply one costly field.</summary>
    public int MaxAliases { get; init; } = 400;

    /// <summary>Directives as written. Clients use a handful; a thousand on one field cost validation without any data.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>Validation errors in a response: a document with more is not helped by them.</summary>
    public int MaxValidationErrors { get; init; } = 5;

    /// <summary>Errors of fields in a response. One failing resolver can fail for a thousand rows.</summary>
    public int MaxFieldErrors { get; init; } = 100;

    /// <summary>From the parsed text to the last resolver. Reports answer within a second.</summary>
    public TimeSpan MaxExecutionTime { get; init; } = TimeSpan.FromSeconds(10);

    internal ParserLimits Parser => ParserLimits.Default with { MaxTokens = MaxTokens, MaxDepth = MaxParserDepth };
}
