using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Domain.Tables;

namespace VictimFirst.Domain.CodeLists;

/// <summary>
/// Every code list, read once from <c>code-lists.csv</c> and <c>codes.csv</c>: a new code is a row there, never a change of program.
/// </summary>
public static class CodeListCatalogue
{
    private static readonly FrozenDictionary<string, CodeList> ByName = Read();

    /// <summary>In the order of the file.</summary>
    public static ImmutableArray<CodeList> All { get; } =
        [.. EmbeddedTable.Read("CodeLists.code-lists.csv").Select(row => ByName[row["list"]])];

    /// <exception cref="KeyNotFoundException">There is no such list.</exception>
    public static CodeList Get(string name) =>
        ByName.GetValueOrDefault(name) ?? throw new KeyNotFoundException($"There is no code list '{name}'.");

    private static FrozenDictionary<string, CodeList> Read()
    {
        var codes = EmbeddedTable.Read("CodeLists.codes.csv").ToLookup(row => row["list"]);
        return EmbeddedTable.Read("CodeLists.code-lists.csv")
            .Select(row => new CodeList(
                row["list"],
                row["title"],
                int.Parse(row["version"], CultureInfo.InvariantCulture),
                row["rollup"] is { Length: > 0 } rollup ? rollup : null,
                [.. codes[row["list"]].Select(ReadCode)]))
            .ToFrozenDictionary(list => list.Name, StringComparer.Ordinal);
    }

    private static Code ReadCode(Dictionary<string, string> row, int index) => new(
        row["code"],
        row["label"],
        index + 1,
        int.Parse(row["version"], CultureInfo.InvariantCulture),
        row["parent"] is { Length: > 0 } parent ? parent : null,
        row["source"]);
}
