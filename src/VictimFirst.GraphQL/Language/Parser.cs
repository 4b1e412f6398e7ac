using System.Collections.Immutable;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Language;

/// <summary>
/// Recursive descent over the tokens; the other parts of the class hold the grammar, this one the machinery. One method per production of
/// the specification's appendix C, which needs no token of look-ahead.
/// </summary>
internal sealed partial class Parser
{
    private Lexer lexer;
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
        if (lexer.Kind != TokenKind.EndOfFile && ++tokens > limits.MaxTokens) throw TooManyTokens();
    }

    /// <summary>
    /// Every production that can contain itself is between this and <see cref="Leave"/>, so that no text overflows the stack.
    /// </summary>
    private void Enter()
    {
        if (++depth > limits.MaxDepth) throw TooDeep();
    }

    private void Leave() => depth--;

    private bool Peek(TokenKind kind) => lexer.Kind == kind;

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind)) throw Expected(kind);
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
        if (lexer.Kind != TokenKind.Name || !lexer.Text.SequenceEqual(keyword)) return false;
        Advance();
        return true;
    }

    private NameNode ParseName()
    {
        if (!Peek(TokenKind.Name)) throw Expected(TokenKind.Name);
        var name = new NameNode { Value = NameTable.Intern(lexer.Text), Start = lexer.Start, End = lexer.End };
        Advance();
        return name;
    }

    /// <summary>One or more items between an opening and a closing token.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> item, TokenKind close) where T : SyntaxNode
    {
        Expect(open);
        var items = new ItemList<T>();
        do
        {
            items.Add(item(this));
        }
        while (!Skip(close));
        return items.ToImmutable();
    }

    /// <summary><see cref="Many"/>, or nothing at all where the opening token is missing.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> item, TokenKind close) where T : SyntaxNode =>
        Peek(open) ? Many(open, item, close) : [];

    /// <summary>One or more items with a delimiter between them, and maybe before the first.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Func<Parser, T> item) where T : SyntaxNode
    {
        Skip(delimiter);
        var items = new ItemList<T>();
        do
        {
            items.Add(item(this));
        }
        while (Skip(delimiter));
        return items.ToImmutable();
    }

    private GraphQLException TooManyTokens() => ErrorHere($"Document contains more than {limits.MaxTokens} tokens. Parsing aborted.");

    private GraphQLException TooDeep() => ErrorHere($"Document is nested more than {limits.MaxDepth} levels deep. Parsing aborted.");

    private GraphQLException Expected(TokenKind kind) => ErrorHere($"Expected {kind.Describe()}, found {lexer.Description}.");

    private GraphQLException Unexpected() => ErrorHere($"Unexpected {lexer.Description}.");

    /// <summary>For a name that had to be read past before it could be refused.</summary>
    private GraphQLException UnexpectedName(NameNode name) =>
        ErrorAt(name.Start, $"Unexpected {TokenKind.Name.Describe()} \"{name.Value}\".");

    private GraphQLException ErrorHere(string message) => ErrorAt(lexer.Start, message);

    private GraphQLException ErrorAt(int offset, string message) => SyntaxError.At(lexer.Source, offset, message);
}
