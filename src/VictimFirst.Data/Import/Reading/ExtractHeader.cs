using System.Text;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import.Rejects;

namespace VictimFirst.Data.Import.Reading;

/// <summary>Finds a table's columns in a file's header, in whatever order they stand.</summary>
internal static class ExtractHeader
{
    private const int LongestShownName = 80;

    /// <returns>
    /// For each column of the table, the field that holds it; null where the header is not the table's, and the log says why.
    /// </returns>
    public static int[]? Match(ExtractTable table, IReadOnlyList<string> header, RejectLog rejects)
    {
        var names = table.Columns.Select(c => c.Name).ToList();
        var known = new CodeSet(names);
        var isGood = true;
        foreach (var (name, count) in header.CountBy(name => name, StringComparer.Ordinal))
        {
            var isKnown = known.Find(Encoding.UTF8.GetBytes(name)) is not null;
            if (!isKnown) Reject(name, $"is not a column of {table.FileName}; the nearest is {known.Nearest(name)}");
            else if (count > 1) Reject(name, "stands in the header more than once");
        }

        foreach (var missing in names.Except(header, StringComparer.Ordinal)) Reject(missing, "is missing from the header");
        return isGood ? [.. names.Select(name => header.ToList().IndexOf(name))] : null;

        void Reject(string column, string reason)
        {
            isGood = false;
            var shown = column.Length > LongestShownName ? column[..LongestShownName] : column;
            rejects.Add(new ImportReject(table.FileName, 1, shown, "", reason));
        }
    }
}
