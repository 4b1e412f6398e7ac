using System.Globalization;

namespace VictimFirst.Statistics.Published;

public enum PrintedUnit
{
    /// <summary>Cases, referrals, people, responses or complaints.</summary>
    Count,

    /// <summary>A share of 1.</summary>
    Share,
}

/// <summary>One figure as a document printed it.</summary>
/// <param name="Quarter">The quarter it is about.</param>
/// <param name="Document">Title and date.</param>
/// <param name="Section">A section number or heading.</param>
/// <param name="Measure">What it counts, such as CLOSED_BY_SOURCE; <see cref="CurrentFigures"/> counts the same now.</param>
/// <param name="Category">The code of the table's row it stands in, or null.</param>
/// <param name="Label">What the document calls it, in short.</param>
/// <param name="Printed">The text as printed, such as 68.7%.</param>
/// <param name="Value">The number that the text means; a share of 1 for per cent.</param>
/// <param name="Notice">What is wrong with it, or null.</param>
public sealed record PrintedFigure(
    string Quarter,
    string Document,
    string Section,
    string Measure,
    string? Category,
    string Label,
    string Printed,
    decimal Value,
    PrintedUnit Unit,
    CorrectionNotice? Notice)
{
    /// <summary>
    /// Whether a number would be printed as this one was: counts as they are, shares rounded to as many decimals of a per cent as the text
    /// has.
    /// </summary>
    internal bool Agrees(double current) => Unit == PrintedUnit.Count
        ? (decimal)current == Value
        : Math.Round((decimal)current, ShareDecimals, MidpointRounding.AwayFromZero) == Value;

    private int ShareDecimals =>
        2 + (Printed.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? Printed.TrimEnd('%').Length - point - 1 : 0);

    internal static PrintedFigure Of(Dictionary<string, string> row) => new(
        row["quarter"],
        row["document"],
        row["section"],
        row["measure"],
        OrNull(row["category"]),
        row["label"],
        row["printed"],
        decimal.Parse(row["value"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
        Enum.Parse<PrintedUnit>(row["unit"], ignoreCase: true),
        OrNull(row["notice"]) is { } notice ? CorrectionNotices.Get(notice) : null);

    private static string? OrNull(string cell) => cell.Length > 0 ? cell : null;
}
