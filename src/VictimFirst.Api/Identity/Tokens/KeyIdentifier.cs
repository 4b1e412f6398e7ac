namespace VictimFirst.Api.Identity.Tokens;

/// <summary>A <c>kid</c>, of a token or of a key: 1 to 128 characters, compared letter by letter.</summary>
internal static class KeyIdentifier
{
    private const int MaxLength = 128;

    public static bool IsValid(string kid) => kid.Length is > 0 and <= MaxLength;
}
