namespace VictimFirst.GraphQL.Language;

/// <summary>What a character can be part of. Tables, since the lexer asks of every character; all of GraphQL's are ASCII.</summary>
internal static class Characters
{
    private const int Ascii = 128;

    private static readonly TokenKind[] Beginnings = [.. Enumerable.Range(0, Ascii).Select(c => TokenOf((char)c))];
    private static readonly bool[] NameParts = [.. Enumerable.Range(0, Ascii).Select(c => c == '_' || char.IsAsciiLetterOrDigit((char)c))];

    /// <summary>Every token is known by its first character (specification section 2.1.6).</summary>
    /// <returns>
    /// <see cref="TokenKind.Int"/> for any number, <see cref="TokenKind.String"/> for any string, <see cref="TokenKind.Spread"/> for any
    /// dot; <see cref="TokenKind.StartOfFile"/> for a character that no token begins with.
    /// </returns>
    public static TokenKind TokenBeginningWith(char c) => c < Beginnings.Length ? Beginnings[c] : TokenKind.StartOfFile;

    /// <summary>NameContinue, specification section 2.1.9.</summary>
    public static bool ContinuesName(char c) => c < NameParts.Length && NameParts[c];

    private static TokenKind TokenOf(char c) => c switch
    {
        '!' => TokenKind.Bang,
        '$' => TokenKind.Dollar,
        '&' => TokenKind.Ampersand,
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        '.' => TokenKind.Spread,
        ':' => TokenKind.Colon,
        '=' => TokenKind.EqualsSign,
        '@' => TokenKind.At,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.RightBrace,
        '"' => TokenKind.String,
        '-' => TokenKind.Int,
        _ when char.IsAsciiDigit(c) => TokenKind.Int,
        _ when char.IsAsciiLetter(c) || c == '_' => TokenKind.Name,
        _ => TokenKind.StartOfFile,
    };
}
