using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace VictimFirst.GraphQL.Execution;

/// <summary>
/// Documents that requests may name instead of sending. Their identifiers are made here, of the texts: nobody can register a text under
/// another's. GraphQL over HTTP, appendix "Persisted Documents".
/// </summary>
public sealed class PersistedDocuments(params IEnumerable<string> texts)
{
    private readonly FrozenDictionary<string, string> byId =
        texts.Distinct(StringComparer.Ordinal).ToFrozenDictionary(IdOf, StringComparer.Ordinal);

    public static PersistedDocuments None { get; } = new();

    /// <returns><c>sha256:</c> and the hash of the text's UTF-8 in 64 lower-case hexadecimal digits.</returns>
    public static string IdOf(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    internal string? Find(string id) => byId.GetValueOrDefault(id);
}
