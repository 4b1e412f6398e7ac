using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VictimFirst.Domain.CodeLists;

/// <summary>One code of a list. Codes are permanent: they may be retired, never reused.</summary>
/// <param name="Position">Where the code stands in its list, from 1.</param>
/// <param name="Version">The first version of the list that holds the code.</param>
/// <param name="Parent">The code one level up in the list's roll-up, or null.</param>
/// <param name="Source">
/// Where the code and its label come from: a published document and section, an ONS or GSS standard, or "proposed".
/// </param>
public sealed record Code(string Value, string Label, int Position, int Version, string? Parent, string Source)
{
    /// <summary>
    /// Whether the code says that no answer is held, and why: the kinds stay apart because they mean different things to a reader.
    /// </summary>
    public bool IsUnknownKind => Value is UnknownKinds.Unknown or UnknownKinds.NotAsked or UnknownKinds.PreferNotToSay;
}

/// <summary>A versioned list of codes with its order.</summary>
/// <param name="Rollup">The list that parents belong to, or null.</param>
public sealed record CodeList(string Name, string Title, int Version, string? Rollup, ImmutableArray<Code> Codes)
{
    private readonly FrozenDictionary<string, Code> byValue = Codes.ToFrozenDictionary(c => c.Value, StringComparer.Ordinal);

    public bool Contains(string value) => byValue.ContainsKey(value);

    public Code? Find(string value) => byValue.GetValueOrDefault(value);

    /// <exception cref="KeyNotFoundException">The list has no such code.</exception>
    public Code this[string value] =>
        Find(value) ?? throw new KeyNotFoundException($"The code list {Name} has no code '{value}'.");
}

/// <summary>The three ways of not knowing, shared by the lists that people answer.</summary>
public static class UnknownKinds
{
    public const string Unknown = "UNKNOWN";
    public const string NotAsked = "NOT_ASKED";
    public const string PreferNotToSay = "PREFER_NOT_TO_SAY";
}
