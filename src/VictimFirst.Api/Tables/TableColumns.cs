using System.Collections.Immutable;
using System.Text;

namespace VictimFirst.Api.Tables;

/// <summary>The columns of a table, found while its document is read. Cells are kept by index; the order in the file is another.</summary>
internal sealed class TableColumns
{
    public const int Period = 0;
    public const int Value = 1;
    public const int Status = 2;
    public const int Numerator = 3;
    public const int Denominator = 4;
    public const int Unit = 5;
    public const int DataVersion = 6;
    public const int DataAsOf = 7;

    /// <summary>Before the document's own columns in a file comes this.</summary>
    public const string Figure = "figure";

    /// <summary>After all others in a file comes this.</summary>
    public const string Warnings = "warnings";

    private static readonly ImmutableArray<string> Fixed =
        ["period", "value", "status", "numerator", "denominator", "unit", "data_version", "data_as_of"];

    private readonly List<string> names = [.. Fixed];

    /// <summary>Columns that no part of a document may use for something else.</summary>
    public static ImmutableHashSet<int> Reserved { get; } = [Period, Value, Status, Numerator, Denominator, Unit, DataVersion, DataAsOf];

    public int Count => names.Count;

    /// <summary>Cell indices in the order of the file, between the figure and the warnings.</summary>
    public IEnumerable<int> InFile => Enumerable.Range(Fixed.Length, names.Count - Fixed.Length).Concat(Enumerable.Range(0, Fixed.Length));

    public string NameOf(int column) => names[column];

    /// <summary>The column of a name, a new one where there is none yet.</summary>
    public int Shared(string name)
    {
        if (name is Figure or Warnings) name += "_text";
        var index = names.IndexOf(name);
        if (index >= 0) return index;
        names.Add(name);
        return names.Count - 1;
    }

    /// <summary>
    /// A column for something that may not overwrite what stands around it: of the name, of the name with its object's before it, or with a
    /// number behind it.
    /// </summary>
    public int Own(string name, string owner, IReadOnlySet<int> taken)
    {
        var column = Shared(name);
        if (!taken.Contains(column)) return column;
        column = Shared($"{owner}_{name}");
        for (var number = 2; taken.Contains(column); number++) column = Shared($"{owner}_{name}_{number}");
        return column;
    }

    /// <summary>
    /// Column names as databases and data frames like them: localAuthorities is local_authorities, OCCURRENCE_TYPE is occurrence_type.
    /// </summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]) && name[i - 1] != '_') text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
