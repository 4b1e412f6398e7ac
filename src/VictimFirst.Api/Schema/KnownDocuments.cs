using System.Collections.Frozen;
using VictimFirst.GraphQL.Execution;

namespace VictimFirst.Api.Schema;

/// <summary>A document that known clients send, of <c>schema/operations</c>.</summary>
/// <param name="Name">The file's name without its ending, in kebab case.</param>
internal sealed record KnownDocument(string Name, string Text)
{
    public string Id { get; } = PersistedDocuments.IdOf(Text);
}

/// <summary>
/// The documents of <c>schema/operations</c> as they were when the program was built: by name for tables, by hash for clients.
/// </summary>
internal static class KnownDocuments
{
    private const string Prefix = "operations/";

    /// <summary>In order of name.</summary>
    public static IReadOnlyList<KnownDocument> All { get; } = [.. Read().OrderBy(document => document.Name, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, KnownDocument> ByName =
        All.ToFrozenDictionary(document => document.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, KnownDocument> ById =
        All.ToFrozenDictionary(document => document.Id, StringComparer.Ordinal);

    /// <returns>Null where there is none of the name.</returns>
    public static KnownDocument? Named(string name) => ByName.GetValueOrDefault(name);

    /// <param name="id"><c>sha256:</c> and the hash of the file's text.</param>
    /// <returns>Null where there is none of the identifier.</returns>
    public static KnownDocument? Find(string id) => ById.GetValueOrDefault(id);

    private static IEnumerable<KnownDocument> Read()
    {
        var assembly = typeof(KnownDocuments).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new KnownDocument(Path.GetFileNameWithoutExtension(resource), reader.ReadToEnd());
        }
    }
}
