using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Demonstration.Plans;

/// <summary>A cell of the published table of occurrence types, children and tiers.</summary>
internal readonly record struct CrimeCell(string OccurrenceType, bool IsChild, bool IsEnhanced, int Count);

/// <summary>A cell of the published table of places and tiers.</summary>
internal readonly record struct AreaCell(string Beat, bool IsEnhanced, int Count);

/// <summary>
/// The figures that the demonstration data reproduces: the performance report of April to June 2020 and its neighbours, as printed.
/// </summary>
internal static class PublishedFigures
{
    private static readonly FrozenDictionary<(string Period, string Measure), int> Headlines = Read("headlines.csv")
        .ToFrozenDictionary(row => (row["period"], row["measure"]), row => Number(row, "value"));

    /// <summary>36 types by children and tier; the four cells of a type add to its "closed".</summary>
    public static ImmutableArray<CrimeCell> Crimes { get; } = [.. Read("closed-cases-by-occurrence-type.csv").SelectMany(CrimeCells)];

    /// <summary>82 beats by tier.</summary>
    public static ImmutableArray<AreaCell> Areas { get; } = [.. Read("closed-cases-by-area.csv").SelectMany(row => new AreaCell[]
    {
        new(row["area_code"], true, Number(row, "enhanced")),
        new(row["area_code"], false, Number(row, "closed") - Number(row, "enhanced")),
    })];

    public static ImmutableArray<(string Description, DateOnly StartsOn, DateOnly EndsOn)> EngagementActivities { get; } =
        [.. Read("engagement-activities.csv").Select(row => (row["description"], Day(row, "starts_on"), Day(row, "ends_on")))];

    /// <summary>Months by their first day, with the percentage of open investigations that were fully compliant, one decimal.</summary>
    public static ImmutableArray<(DateOnly Month, decimal Percent)> VcopCompliance { get; } =
        [.. Read("vcop-compliance.csv").Select(row => (
        DateOnly.ParseExact(row["month"] + "-01", "O", CultureInfo.InvariantCulture),
        decimal.Parse(row["fully_compliant_percent"], CultureInfo.InvariantCulture)))];

    /// <param name="period">Calendar year and quarter, such as 2020-Q2.</param>
    /// <exception cref="KeyNotFoundException">No such headline is published.</exception>
    public static int Headline(string period, string measure) => Headlines[(period, measure)];

    private static IEnumerable<CrimeCell> CrimeCells(Dictionary<string, string> row)
    {
        var type = CodeListCatalogue.Get(CodeListNames.OccurrenceType).Codes.Single(c => c.Label == row["occurrence_type"]).Value;
        var (closed, enhanced, child, childEnhanced) =
            (Number(row, "closed"), Number(row, "enhanced"), Number(row, "cyp_closed"), Number(row, "cyp_enhanced"));
        yield return new CrimeCell(type, true, true, childEnhanced);
        yield return new CrimeCell(type, false, true, enhanced - childEnhanced);
        yield return new CrimeCell(type, true, false, child - childEnhanced);
        yield return new CrimeCell(type, false, false, closed - enhanced - (child - childEnhanced));
    }

    private static int Number(Dictionary<string, string> row, string column) => int.Parse(row[column], CultureInfo.InvariantCulture);

    private static DateOnly Day(Dictionary<string, string> row, string column) =>
        DateOnly.ParseExact(row[column], "O", CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Read(string file)
    {
        using var stream = typeof(PublishedFigures).Assembly
            .GetManifestResourceStream($"VictimFirst.Data.Demonstration.Published.{file}")
            ?? throw new InvalidOperationException($"The assembly holds no published figures '{file}'.");
        using var csv = CsvReader.Create(stream);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.Headers.ToDictionary(column => column, csv.GetString, StringComparer.Ordinal));
        return rows;
    }
}
