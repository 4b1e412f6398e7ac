using VictimFirst.GraphQL.Errors;


namespace VictimFirst.GraphQL.Language;

/// <summary>
/// Cuts a source into tokens and holds the current one. Specification section 2.1; texts of the reference implementation.
/// </summary>
internal sealed class Lexer(Source source)
{
    private readonly string body = source.Body;
    private readonly NameTable names = new();

    public Source Source { get; } = source;
    public TokenKind Kind { get; private set; } = TokenKind.StartOfFile;
    public int Start { get; private set; }
    public int End { get; private set; }

    /// <summary>A name, a number as written, or a string's meaning; null for punctuators.</summary>
    public string? Value { get; private set; }

    /// <summary>The end of the token before the current one.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The current token as errors name it: <c>Name "type"</c>.</summary>
    public string Description => Value is null ? Kind.Describe() : $"{Kind.Describe()} \"{Value}\"";

    public void Advance()
    {
        PreviousEnd = End;
        var position = SkipIgnored(End);
        if (position >= body.Length)
        {
            Set(TokenKind.EndOfFile, body.Length, body.Length);
            return;
        }

        var c = body[position];
        if (IsNameStart(c))
        {
            ReadName(position);
        }
        else if (Punctuator(c) is var kind and not TokenKind.StartOfFile)
        {
            Set(kind, position, position + 1);
        }
        else if (c == '"')
        {
            ReadAnyString(position);
        }
        else if (char.IsAsciiDigit(c) || c == '-')
        {
            ReadNumber(position);
        }
        else if (c == '.' && At(position + 1) == '.' && At(position + 2) == '.')
        {
            Set(TokenKind.Spread, position, position + 3);
        }
        else
        {
            throw UnexpectedCharacter(position);
        }
    }

    private void Set(TokenKind kind, int start, int end, string? value = null)
    {
        Kind = kind;
        Start = start;
        End = end;
        Value = value;
    }

    /// <summary>A character that no token has where the text has ended.</summary>
    private char At(int position) => position < body.Length ? body[position] : '\0';

    /// <summary>White space, line terminators, commas, the byte order mark and comments (section 2.1.7).</summary>
    private int SkipIgnored(int position)
    {
        while (position < body.Length)
        {
            var c = body[position];
            if (c is ' ' or '\n' or ',' or '\r' or '\t' or '\uFEFF')
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

    private int SkipComment(int position)
    {
        while (position < body.Length && body[position] is not ('\n' or '\r') && ScalarWidth(position) is var width and > 0)
        {
            position += width;
        }

        return position;
    }

    /// <summary><see cref="TokenKind.StartOfFile"/> where the character is no punctuator by itself.</summary>
    private static TokenKind Punctuator(char c) => c switch
    {
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        ':' => TokenKind.Colon,
        '$' => TokenKind.Dollar,
        '!' => TokenKind.Bang,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '@' => TokenKind.At,
        '=' => TokenKind.EqualsSign,
        '|' => TokenKind.Pipe,
        '&' => TokenKind.Ampersand,
        _ => TokenKind.StartOfFile,
    };

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private void ReadName(int start)
    {
        var end = start + 1;
        while (end < body.Length && (char.IsAsciiLetterOrDigit(body[end]) || body[end] == '_')) end++;
        Set(TokenKind.Name, start, end, names.Intern(body.AsSpan(start, end - start)));
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
        if (At(position) == '.' || IsNameStart(At(position))) throw ExpectedDigit(position);
        Set(kind, start, position, body[start..position]);
    }

    private int SkipDigits(int position)
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
            var value = reader.ReadBlock(start, out var end);
            Set(TokenKind.BlockString, start, end, value);
        }
        else
        {
            var value = reader.ReadQuoted(start, out var end);
            Set(TokenKind.String, start, end, value);
        }
    }

    private GraphQLException ExpectedDigit(int position) =>
        Error(position, $"Invalid number, expected digit but got: {CharacterAt(position)}.");

    private GraphQLException UnexpectedCharacter(int position)
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

    private GraphQLException Error(int position, string message) => SyntaxError.At(Source, position, message);

    private int ScalarWidth(int position) => UnicodeScalar.WidthAt(body, position);

    private string CharacterAt(int position) => UnicodeScalar.Describe(body, position);
}
