using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Language;

/// <summary>
/// Cuts a source into tokens and holds the current one. Specification section 2.1; texts of the reference implementation.
/// </summary>
/// <remarks>
/// A struct that changes: its parser holds the only one, in a field. The text of a token is made where a node needs it, since most tokens
/// become none.
/// </remarks>
internal struct Lexer(Source source)
{
    private readonly string body = source.Body;
    private string? meaning;

    public Source Source { get; } = source;
    public TokenKind Kind { get; private set; } = TokenKind.StartOfFile;
    public int Start { get; private set; }
    public int End { get; private set; }

    /// <summary>The end of the token before the current one.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The current token as written.</summary>
    public readonly ReadOnlySpan<char> Text => body.AsSpan(Start, End - Start);

    /// <summary>A name, a number as written, or a string's meaning; null for punctuators.</summary>
    public readonly string? Value => Kind switch
    {
        TokenKind.Name => NameTable.Intern(Text),
        TokenKind.Int or TokenKind.Float => Text.ToString(),
        TokenKind.String or TokenKind.BlockString => meaning,
        _ => null,
    };

    /// <summary>The current token as errors name it: <c>Name "type"</c>.</summary>
    public readonly string Description => Value is { } value ? $"{Kind.Describe()} \"{value}\"" : Kind.Describe();

    public void Advance()
    {
        PreviousEnd = End;
        var position = SkipIgnored(End);
        var text = body.AsSpan();
        if ((uint)position >= (uint)text.Length)
        {
            Set(TokenKind.EndOfFile, text.Length, text.Length);
            return;
        }

        switch (Characters.TokenBeginningWith(text[position]))
        {
            case TokenKind.Name:
                Set(TokenKind.Name, position, EndOfName(text, position + 1));
                break;
            case TokenKind.String:
                ReadAnyString(position);
                break;
            case TokenKind.Int:
                ReadNumber(position);
                break;
            case TokenKind.Spread when At(position + 1) == '.' && At(position + 2) == '.':
                Set(TokenKind.Spread, position, position + 3);
                break;
            case TokenKind.Spread or TokenKind.StartOfFile:
                throw UnexpectedCharacter(position);
            case var punctuator:
                Set(punctuator, position, position + 1);
                break;
        }
    }

    private void Set(TokenKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        End = end;
    }

    /// <summary>A character that no token has where the text has ended.</summary>
    private readonly char At(int position) => position < body.Length ? body[position] : '\0';

    /// <summary>White space, line terminators, commas, the byte order mark and comments (section 2.1.7).</summary>
    private readonly int SkipIgnored(int position)
    {
        var text = body.AsSpan();
        while ((uint)position < (uint)text.Length)
        {
            var c = text[position];
            if (c is ' ' or '\n')
            {
                // Indentation is most of many a document, and spaces follow spaces.
                do
                {
                    position++;
                }
                while ((uint)position < (uint)text.Length && text[position] == ' ');
            }
            else if (c is ',' or '\r' or '\t' or '\uFEFF')
            {
                position++;
            }
            else if (c == '#')
            {
                position = SkipComment(position + 1);
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private readonly int SkipComment(int position)
    {
        while (position < body.Length && body[position] is not ('\n' or '\r') && ScalarWidth(position) is var width and > 0)
        {
            position += width;
        }

        return position;
    }

    private static int EndOfName(ReadOnlySpan<char> text, int position)
    {
        while ((uint)position < (uint)text.Length && Characters.ContinuesName(text[position])) position++;
        return position;
    }

    private void ReadNumber(int start)
    {
        var kind = TokenKind.Int;
        var position = At(start) == '-' ? start + 1 : start;
        if (At(position) == '0')
        {
            position++;
            if (char.IsAsciiDigit(At(position)))
            {
                throw Error(position, $"Invalid number, unexpected digit after 0: {CharacterAt(position)}.");
            }
        }
        else
        {
            position = SkipDigits(position);
        }

        if (At(position) == '.')
        {
            kind = TokenKind.Float;
            position = SkipDigits(position + 1);
        }

        if (At(position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position = SkipDigits(At(position + 1) is '+' or '-' ? position + 2 : position + 1);
        }

        // A number may not run into a name or another number (section 2.10.1).
        if (At(position) == '.' || Characters.TokenBeginningWith(At(position)) == TokenKind.Name) throw ExpectedDigit(position);
        Set(kind, start, position);
    }

    private readonly int SkipDigits(int position)
    {
        if (!char.IsAsciiDigit(At(position))) throw ExpectedDigit(position);
        while (char.IsAsciiDigit(At(position))) position++;
        return position;
    }

    private void ReadAnyString(int start)
    {
        var reader = new StringLiteralReader(Source);
        if (At(start + 1) == '"' && At(start + 2) == '"')
        {
            meaning = reader.ReadBlock(start, out var end);
            Set(TokenKind.BlockString, start, end);
        }
        else
        {
            meaning = reader.ReadQuoted(start, out var end);
            Set(TokenKind.String, start, end);
        }
    }

    private readonly GraphQLException ExpectedDigit(int position) =>
        Error(position, $"Invalid number, expected digit but got: {CharacterAt(position)}.");

    private readonly GraphQLException UnexpectedCharacter(int position)
    {
        switch (body[position])
        {
            case '.' when At(position + 1) == '.':
                return Error(position, "Unexpected \"..\", did you mean \"...\"?");
            case '.' when char.IsAsciiDigit(At(position + 1)):
                var digits = body[(position + 1)..SkipDigits(position + 1)];
                return Error(position, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
            case '\'':
                return Error(position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
            default:
                var verb = ScalarWidth(position) > 0 ? "Unexpected" : "Invalid";
                return Error(position, $"{verb} character: {CharacterAt(position)}.");
        }
    }

    private readonly GraphQLException Error(int position, string message) => SyntaxError.At(Source, position, message);

    private readonly int ScalarWidth(int position) => UnicodeScalar.WidthAt(body, position);

    private readonly string CharacterAt(int position) => UnicodeScalar.Describe(body, position);
}
