using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Domain.Geography;
using VictimFirst.GraphQL.Errors;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Questions;
using Code = VictimFirst.Statistics.Questions.DimensionCode;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>Whether a code is one of its dimension's, and if not, what may have been meant.</summary>
internal static class CategoryCodes
{
    private const int MostNearest = 3;

    private static readonly ImmutableArray<Code> Places = 
    [
        Code.LocalAuthority, Code.CountyOrUnitary, Code.PolicingArea, Code.PrintedRollUp, Code.PoliceBeat,
    ];

    /// <summary>The code as it is. Where the dimension's categories depend on the data, whatever looks like one.</summary>
    /// <exception cref="GraphQLException">The dimension has no such category.</exception>
    public static string Check(string field, Code dimension, string code)
    {
        var categories = DimensionCatalogue.Get(dimension).Categories;
        if (categories.Any(category => category.Code == code)) return code;
        if (dimension == Code.Caseworker)
        {
            return long.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? code
                : throw BadInput.Of(field, code, "A caseworker is named by the number of the member of staff.");
        }

        var nearest = NearestIn(categories, code);
        var meant = nearest is [var first, ..] ? $" Did you mean {Quoted(first)}?" : "";
        var elsewhere = Places.Contains(dimension) ? Elsewhere(dimension, code) : "";
        throw BadInput.Of(
            field,
            code,
            $"\"{BadInput.Shown(code)}\" is no code of {DimensionCatalogue.Get(dimension).Name}."
            + (elsewhere.Length > 0 ? elsewhere : meant),
            [.. nearest.Select(category => category.Code)],
            [.. categories.Select(category => category.Code)]);
    }

    /// <summary>Where a name or code of place belongs to another level, or to several: one name means several places here.</summary>
    private static string Elsewhere(Code asked, string code)
    {
        if (IsLeicester(code))
        {
            return " Leicester is the local authority E06000016 (localAuthority), or the printed roll-up LEICESTER CITY, "
                + $"{PrintedLeicester.Code} (printedRollUp), which holds Oadby and Wigston too.";
        }

        var found = Places.Where(place => place != asked)
            .SelectMany(place => DimensionCatalogue.Get(place).Categories, (place, category) => (Place: place, Category: category))
            .Where(candidate => IsNamed(candidate.Category, code))
            .ToList();
        var own = DimensionCatalogue.Get(asked).Categories.FirstOrDefault(category => IsNamed(category, code));
        if (own is not null) return $" {own.Label} is {Quoted(own)}.";
        return found is [var (place, category), ..]
            ? $" {Quoted(category)} is a {DimensionCatalogue.Get(place).Label.ToLowerInvariant()}, which the field {FieldOf(place)} takes."
            : "";
    }

    private static PrintedRollUp PrintedLeicester =>
        Gazetteer.PrintedRollUps.First(r => r.Code.EndsWith("leicester-city", StringComparison.Ordinal));

    private static bool IsLeicester(string code) => Plain(code) is "leicester" or "leicestercity" or "cityofleicester";

    private static bool IsNamed(Category category, string text) =>
        category.Code == text || Plain(category.Label) == Plain(text) || Plain(category.Code) == Plain(text);

    private static string FieldOf(Code place) => char.ToLowerInvariant(place.ToString()[0]) + place.ToString()[1..];

    /// <summary>By code or label, case and punctuation aside: the same, then the fewest edits.</summary>
    private static ImmutableArray<Category> NearestIn(ImmutableArray<Category> categories, string code)
    {
        var wanted = Plain(code);
        if (wanted.Length is 0 or > 60) return [];
        return
        [
            .. categories
                .Select(category => (
                    Category: category,
                    Distance: Math.Min(
                        EditDistance.Between(wanted, Plain(category.Code)), EditDistance.Between(wanted, Plain(category.Label)))))
                .Where(candidate => candidate.Distance <= Math.Max(2, wanted.Length / 3))
                .OrderBy(candidate => candidate.Distance)
                .Take(MostNearest)
                .Select(candidate => candidate.Category),
        ];
    }

    private static string Quoted(Category category) =>
        $"\"{category.Code}\"{(category.Code.Equals(category.Label, StringComparison.OrdinalIgnoreCase) ? "" : $" ({category.Label})")}";

    private static string Plain(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
