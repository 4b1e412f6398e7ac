namespace VictimFirst.GraphQL.Language;

/// <summary>
/// How much a document may ask of the parser. The bounds keep time, memory and the call stack of a hostile document small.
/// </summary>
public sealed record ParserLimits
{
    /// <summary>For requests.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>For texts of our own, such as the schema. Still bounded in depth, so that the stack holds.</summary>
    public static ParserLimits Trusted { get; } = new() { MaxTokens = int.MaxValue, MaxLength = int.MaxValue, MaxDepth = 256 };

    /// <summary>Lexical tokens, comments not counted.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>Nesting of selection sets, of values and of list types, counted together.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>UTF-16 units of the whole text.</summary>
    public int MaxLength { get; init; } = 1024 * 1024;
}
