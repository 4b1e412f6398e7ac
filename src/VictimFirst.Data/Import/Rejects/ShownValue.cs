using System.Buffers;
using System.Text;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Import.Rejects;

/// <summary>How much of a rejected value a report may show. Reports are mailed around, and the values are about victims of crime.</summary>
internal static class ShownValue
{
    public const string NotShown = "(not shown)";

    private const int MaxLength = 80;
    private static readonly SearchValues<byte> CodeLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"u8);
    private const string PeopleTable = "people";

    /// <summary>Texts that name no person, and that the people who mend an extract find a row by.</summary>
    private static readonly HashSet<(string Table, string Column)> HarmlessTexts = [("cases", "reference"), ("extract", "system")];

    public static string Of(ExtractTable table, ExtractColumn column, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return "";
        if (column.Kind == ColumnKind.Text && !HarmlessTexts.Contains((table.Name, column.Name))) return NotShown;
        if (table.Name == PeopleTable && !IsHarmlessInPeople(column, value)) return NotShown;
        return Shorten(Encoding.UTF8.GetString(value[..Math.Min(value.Length, 4 * MaxLength)]), value.Length);
    }

    /// <summary>
    /// A birthday is about a person, and where columns have slipped, a name stands in the place of a code or number. Codes are written in
    /// capitals, digits and underscores; anything else could be a name.
    /// </summary>
    private static bool IsHarmlessInPeople(ExtractColumn column, ReadOnlySpan<byte> value) => column.Kind switch
    {
        ColumnKind.Code => !value.ContainsAnyExcept(CodeLetters),
        ColumnKind.Id or ColumnKind.Reference => !value.ContainsAnyExceptInRange((byte)'0', (byte)'9'),
        _ => false,
    };

    private static string Shorten(string text, int bytes) =>
        text.Length <= MaxLength && bytes <= 4 * MaxLength
            ? text
            : string.Concat(text.AsSpan(0, Math.Min(text.Length, MaxLength - 3)), "...");
}
