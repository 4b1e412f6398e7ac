using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Building;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tabulation;

/// <summary>The maps from stored columns to dimensions.</summary>
internal static class Bindings
{
    /// <summary>Every local authority, and what belongs to no one of them; together they hold every leaf once.</summary>
    public static ImmutableArray<Area> Authorities { get; } =
        [.. AreaCatalogue.All.Where(area => area.Level is AreaLevel.LocalAuthority or AreaLevel.NoLocalAuthority)];

    public static ImmutableArray<Category> YesOrNo { get; } = [new(YesNo.Yes, "Yes"), new(YesNo.No, "No")];

    /// <summary>The leaves by policing area; the leaves outside every area stay themselves.</summary>
    public static ImmutableArray<Category> PolicingAreas { get; } =
    [
        .. Gazetteer.PolicingAreas.Select(area => new Category(area.Code, area.Name)),
        .. Gazetteer.Beats.Where(beat => beat.NeighbourhoodPolicingArea is null).Select(beat => new Category(beat.Code, beat.Name)),
    ];

    public static ImmutableArray<Category> PrintedRollUps { get; } =
        [.. Gazetteer.PrintedRollUps.Select(r => new Category(r.Code, r.Name))];

    public static ImmutableArray<Category> LocalAuthorities { get; } = [.. Authorities.Select(area => new Category(area.Code, area.Label))];

    public static ImmutableArray<Category> Counties { get; } =
        [.. Authorities.Select(CountyOf).DistinctBy(county => county.Code)];

    public static ImmutableArray<Category> OnsAgeBands { get; } =
    [
        .. Enumerable.Range(0, 18).Select(band => new Category($"AGE_{5 * band}_{(5 * band) + 4}", $"{5 * band}-{(5 * band) + 4}")),
        new("AGE_90_AND_OVER", "90 and over"),
        new(UnknownKinds.Unknown, "Unknown"),
    ];

    /// <summary>The column's own list.</summary>
    public static CodeBinding Same(ByteColumn column, CategoryList list) => Map(column, list.Size, cell => cell);

    /// <summary>By the roll-up that the code list declares.</summary>
    public static CodeBinding ParentsOf(ByteColumn column, string codeList, CategoryList parents)
    {
        var codes = CodeListCatalogue.Get(codeList).Codes;
        return Map(column, codes.Length, cell => parents.IndexOrNone(codes[cell].Parent));
    }

    public static CodeBinding Beats(ImmutableArray<Category> categories, Func<PoliceBeat, string> codeOf) => Map(
        ByteColumn.Beat,
        Gazetteer.Beats.Length,
        cell => categories.Select(c => c.Code).ToList().IndexOf(codeOf(Gazetteer.Beats[cell])));

    public static string AuthorityOf(PoliceBeat beat) => Authorities.Single(area => area.Beats.Contains(beat.Code)).Code;

    public static string CountyOf(PoliceBeat beat) => CountyOf(Authorities.Single(area => area.Beats.Contains(beat.Code))).Code;

    /// <summary>Yes where any of the bits is set.</summary>
    public static CodeBinding Bits(ByteColumn column, int bits) =>
        new(column, byte.MaxValue + 1, [.. Enumerable.Range(0, byte.MaxValue + 1).Select(cell => (byte)((cell & bits) != 0 ? 0 : 1))]);

    /// <summary>Yes where the column has a category.</summary>
    public static CodeBinding HasAny(ByteColumn column, CategoryList list) =>
        new(column, list.Size, [.. Enumerable.Range(0, byte.MaxValue + 1).Select(cell => (byte)(cell == CategoryList.None ? 1 : 0))]);

    public static CodeBinding ReportAgeBands() => OfAges(CategoryLists.AgeBand, age => age switch
    {
        <= 10 => "AGE_0_10",
        <= 20 => "AGE_11_20",
        <= 30 => "AGE_21_30",
        <= 40 => "AGE_31_40",
        <= 50 => "AGE_41_50",
        <= 60 => "AGE_51_60",
        <= 70 => "AGE_61_70",
        <= 80 => "AGE_71_80",
        <= 90 => "AGE_81_90",
        _ => "AGE_91_AND_OVER",
    });

    public static CodeBinding FiveYearAgeBands() =>
        OfAges(new CategoryList("age-band-ons", OnsAgeBands), age => age >= 90 ? "AGE_90_AND_OVER" : OnsAgeBands[age / 5].Code);

    private static CodeBinding OfAges(CategoryList bands, Func<int, string> band)
    {
        var binding = Map(ByteColumn.Age, Ages.Oldest + 1, age => bands.IndexOf(band(age)));
        binding.Map[CategoryList.None] = bands.IndexOf(UnknownKinds.Unknown);
        return binding;
    }

    private static Category CountyOf(Area authority) => authority switch
    {
        { Level: AreaLevel.LocalAuthority, Parent: { } county } => new Category(county, "Leicestershire"),
        _ => new Category(authority.Code, authority.Label),
    };

    private static CodeBinding Map(ByteColumn column, int stored, Func<int, int> category)
    {
        var map = new byte[byte.MaxValue + 1];
        Array.Fill(map, CategoryList.None);
        for (var cell = 0; cell < stored; cell++) map[cell] = checked((byte)category(cell));
        return new CodeBinding(column, stored, map);
    }
}
