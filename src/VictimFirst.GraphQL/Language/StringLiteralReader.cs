using System.Text;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.GraphQL.Language;

/// <summary>Reads string literals. Specification section 2.10.4.</summary>
internal readonly ref struct StringLiteralReader(Source source)
{
    private readonly Source source = source;
    private readonly string body = source.Body;

    /// <summary>Reads <c>"..."</c>, resolving escapes.</summary>
    public string ReadQuoted(int start, out int end)
    {
        var position = start + 1;
        var chunk = position;
        StringBuilder? value = null;
        while (position < body.Length && body[position] is not ('\n' or '\r'))
        {
            switch (body[position])
            {
                case '"':
                    end = position + 1;
                    return value is null ? body[chunk..position] : value.Append(body, chunk, position - chunk).ToString();
                case '\\':
                    value = (value ?? new StringBuilder()).Append(body, chunk, position - chunk);
                    position = AppendEscape(value, position);
                    chunk = position;
                    break;
                default:
                    position += ScalarWidth(position);
                    break;
            }
        }

        throw Error(position, "Unterminated string.");
    }

    /// <summary>Reads <c>"""..."""</c>, removing common indentation and blank outer lines.</summary>
    public string ReadBlock(int start, out int end)
    {
        var position = start + 3;
        while (position < body.Length)
        {
            if (IsTripleQuote(position))
            {
                end = position + 3;
                return BlockString.Dedent(body.AsSpan(start + 3, position - start - 3));
            }

            position += body[position] == '\\' && IsTripleQuote(position + 1) ? 4 : ScalarWidth(position);
        }

        throw Error(position, "Unterminated string.");
    }

    private bool IsTripleQuote(int position) => string.CompareOrdinal(body, position, "\"\"\"", 0, 3) == 0;

    private int ScalarWidth(int position) => UnicodeScalar.WidthAt(body, position) is > 0 and var width
        ? width
        : throw Error(position, $"Invalid character within String: {UnicodeScalar.Describe(body, position)}.");

    /// <returns>The position after the escape.</returns>
    private int AppendEscape(StringBuilder value, int position)
    {
        switch (At(position + 1))
        {
            case 'u':
                return At(position + 2) == '{' ? AppendVariableWidth(value, position) : AppendFixedWidth(value, position);
            case '"' or '\\' or '/':
                value.Append(body[position + 1]);
                break;
            case 'b':
                value.Append('\b');
                break;
            case 'f':
                value.Append('\f');
                break;
            case 'n':
                value.Append('\n');
                break;
            case 'r':
                value.Append('\r');
                break;
            case 't':
                value.Append('\t');
                break;
            default:
                throw Error(position, $"Invalid character escape sequence: \"{Slice(position, 2)}\".");
        }

        return position + 2;
    }

    /// <summary><c>\u{1F600}</c>: one to eight digits, the braces and backslash not counted.</summary>
    private int AppendVariableWidth(StringBuilder value, int position)
    {
        const int Prefix = 3, MaxLength = 12;
        uint code = 0;
        for (var length = Prefix; length < MaxLength; length++)
        {
            var c = At(position + length);
            if (c == '}' && length > Prefix && Rune.IsValid(code))
            {
                value.Append(new Rune(code).ToString());
                return position + length + 1;
            }

            if (!char.IsAsciiHexDigit(c)) throw InvalidUnicode(position, length + 1);
            code = (code << 4) | HexDigit(c);
            if (code > int.MaxValue) throw InvalidUnicode(position, length + 1);
        }

        throw InvalidUnicode(position, MaxLength);
    }

    /// <summary><c>\u00E9</c>, or two of them that make a surrogate pair.</summary>
    private int AppendFixedWidth(StringBuilder value, int position)
    {
        const int Length = 6;
        if (FourHexDigits(position + 2) is { } first)
        {
            if (!char.IsSurrogate(first))
            {
                value.Append(first);
                return position + Length;
            }

            if (char.IsHighSurrogate(first) && At(position + Length) == '\\' && At(position + Length + 1) == 'u'
                && FourHexDigits(position + Length + 2) is { } second && char.IsLowSurrogate(second))
            {
                value.Append(first).Append(second);
                return position + (2 * Length);
            }
        }

        throw InvalidUnicode(position, Length);
    }

    private char? FourHexDigits(int position)
    {
        uint code = 0;
        for (var i = 0; i < 4; i++)
        {
            var c = At(position + i);
            if (!char.IsAsciiHexDigit(c)) return null;
            code = (code << 4) | HexDigit(c);
        }

        return (char)code;
    }

    private static uint HexDigit(char c) => (uint)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);

    private char At(int position) => position < body.Length ? body[position] : '\0';

    private string Slice(int position, int length) => body.Substring(position, Math.Min(length, body.Length - position));

    private GraphQLException InvalidUnicode(int position, int length) =>
        Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, length)}\".");

    private GraphQLException Error(int position, string message) => SyntaxError.At(source, position, message);
}
