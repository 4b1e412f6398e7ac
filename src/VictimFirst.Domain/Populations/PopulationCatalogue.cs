using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Domain.Geography;
using VictimFirst.Domain.Tables;

namespace VictimFirst.Domain.Populations;

/// <summary>
/// The ONS mid-2020 population estimates of the nine local authorities, of Leicestershire as the sum of its seven districts, and of the
/// whole area as the sum of the nine. No other place has a population: beats and policing areas are not statistical geography.
/// </summary>
public static class PopulationCatalogue
{
    /// <summary>Leicester, Leicestershire and Rutland together.</summary>
    public const string WholeArea = "leicester-leicestershire-and-rutland";

    private const int Year = 2020;

    private static readonly FrozenDictionary<(string Code, PopulationVintage Vintage), Population> ByArea =
        Enum.GetValues<PopulationVintage>().SelectMany(Of).ToFrozenDictionary(p => (p.Code, p.Vintage));

    /// <returns>Null where the place has no published population.</returns>
    public static Population? Find(string code, PopulationVintage vintage) => ByArea.GetValueOrDefault((code, vintage));

    private static IEnumerable<Population> Of(PopulationVintage vintage)
    {
        var column = vintage == PopulationVintage.FirstPublished ? "first_published" : "rebased";
        var people = EmbeddedTable.Read("Populations.populations.csv")
            .ToDictionary(row => row["area"], row => int.Parse(row[column], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var districts = Gazetteer.LocalAuthorities.Where(a => a.CountyOrUnitary != a.Code).ToImmutableArray();
        return
        [
            .. Gazetteer.LocalAuthorities.Select(a => Make(a.Code, a.Name, people[a.Code], "")),
            .. districts.GroupBy(a => a.CountyOrUnitary, (county, parts) =>
                Make(county, "Leicestershire", parts.Sum(a => people[a.Code]), ", sum of its seven districts")),
            Make(WholeArea, "Leicester, Leicestershire and Rutland", people.Values.Sum(), ", sum of the nine local authorities"),
        ];

        Population Make(string code, string name, int residents, string sum) =>
            new(code, name, residents, vintage, Year, $"ONS mid-{Year} population estimates, {EditionOf(vintage)}{sum}.");
    }

    private static string EditionOf(PopulationVintage vintage) =>
        vintage == PopulationVintage.FirstPublished ? "first published June 2021" : "rebased after Census 2021";
}
