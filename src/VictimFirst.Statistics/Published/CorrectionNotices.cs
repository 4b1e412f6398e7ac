using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VictimFirst.Statistics.Published;

/// <summary>Every correction notice, read once from <c>correction-notices.csv</c>: a new notice is a row there.</summary>
public static class CorrectionNotices
{
    public static ImmutableArray<CorrectionNotice> All { get; } = [.. EmbeddedRows.Of("correction-notices.csv")
        .Select(row => new CorrectionNotice(
            row["id"],
            row["document"],
            row["section"],
            Several(row["quarters"]),
            row["printed"],
            row["holds"],
            row["reason"],
            Several(row["measures"])))];

    private static readonly FrozenDictionary<string, CorrectionNotice> ById = All.ToFrozenDictionary(n => n.Id, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">There is no notice of the identifier.</exception>
    public static CorrectionNotice Get(string id) => ById[id];

    private static ImmutableArray<string> Several(string cell) => [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries)];
}
