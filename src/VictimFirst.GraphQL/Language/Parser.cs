using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Language;

/// <summary>
/// Recursive descent over the tokens; the other parts of the class hold the grammar, this one the machinery. One method per production of
/// the specification's appendix C, which needs no token of look-ahead.
/// </summary>
internal sealed partial class Parser
{
    private readonly Lexer lexer;
    private readonly ParserLimits limits;
    private int tokens;
    private int depth;

    public Parser(Source source, ParserLimits limits)
    {
        if (source.Body.Length > limits.MaxLength)
        {
            throw SyntaxError.At(
                source, limits.MaxLength, $"Source contains more than {limits.MaxLength} UTF-16 code units. Parsing aborted.");
        }

        lexer = new Lexer(source);
        this.limits = limits;
        Advance();
    }

    public ValueNode ParseLoneValue()
    {
        var value = ParseValue(isConstant: false);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    public TypeNode ParseLoneType()
    {
        var type = ParseTypeReference();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    private void Advance()
    {
        lexer.Advance();
        if (lexer.Kind != TokenKind.EndOfFile && ++tokens > limits.MaxTokens)
        {
            throw ErrorHere($"Document contains more than {limits.MaxTokens} tokens. Parsing aborted.");
        }
    }

    /// <summary>
    /// Every production that can contain itself is between this and <see cref="Leave"/>, so that no text overflows the stack.
    /// </summary>
    private void Enter()
    {
        if (++depth > limits.MaxDepth) throw ErrorHere($"Document is nested more than {limits.MaxDepth} levels deep. Parsing aborted.");
    }

    private void Leave() => depth--;

    private bool Peek(TokenKind kind) => lexer.Kind == kind;

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind)) throw ErrorHere($"Expected {kind.Describe()}, found {lexer.Description}.");
    }

    private bool Skip(TokenKind kind)
    {
        if (lexer.Kind != kind) return false;
        if (kind != TokenKind.EndOfFile) Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword)) throw ErrorHere($"Expected \"{keyword}\", found {lexer.Description}.");
    }

    private bool SkipKeyword(string keyword)
    {
        if (lexer.Kind != TokenKind.Name || lexer.Value != keyword) return false;
        Advance();
        return true;
    }

    private NameNode ParseName()
    {
        var start = lexer.Start;
        var value = lexer.Value;
        Expect(TokenKind.Name);
        return new NameNode { Value = value!, Start = start, End = lexer.PreviousEnd };
    }

    /// <summary>One or more items between an opening and a closing token.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item());
        }
        while (!Skip(close));
        return items.DrainToImmutable();
    }

    /// <summary><see cref="Many"/>, or nothing at all where the opening token is missing.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<T> item, TokenKind close) => Peek(open) ? Many(open, item, close) : [];

    /// <summary>One or more items with a delimiter between them, and maybe before the first.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Func<T> item)
    {
        Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item());
        }
        while (Skip(delimiter));
        return items.DrainToImmutable();
    }

    private GraphQLException Unexpected() => ErrorHere($"Unexpected {lexer.Description}.");

    private GraphQLException ErrorHere(string message) => ErrorAt(lexer.Start, message);

    private GraphQLException ErrorAt(int offset, string message) => SyntaxError.At(lexer.Source, offset, message);
}
