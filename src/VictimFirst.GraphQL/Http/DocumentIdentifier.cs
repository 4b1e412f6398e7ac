using System.Text.RegularExpressions;

namespace VictimFirst.GraphQL.Http;

/// <summary>
/// The forms of <c>documentId</c>. GraphQL over HTTP, appendix "Persisted Documents": what stands before the first colon says what the
/// identifier is made of.
/// </summary>
internal static partial class DocumentIdentifier
{
    /// <summary>
    /// Without a colon or after <c>x-</c>, servers may agree with their clients on what they like. Other prefixes are reserved.
    /// </summary>
    public static bool IsWellFormed(string id) =>
        !id.Contains(':', StringComparison.Ordinal) ? id.Length > 0
        : id.StartsWith("x-", StringComparison.Ordinal) || Sha256().IsMatch(id);

    [GeneratedRegex(@"^sha256:[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}
