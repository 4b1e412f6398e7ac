using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VictimFirst.Bench.Engine;

internal enum Role { Admin, Editor, Reader }

internal enum Status { Shown, Withheld }

internal sealed record Person(
    string Id, string Name, string Email, int Age, double Height, bool Active, string? Town, string Postcode, string Joined, Role Role);

internal sealed record Order(string Id, string Placed, double Total, bool Paid, IReadOnlyList<OrderLine> Lines);

internal sealed record OrderLine(string Product, int Quantity, double Price, IReadOnlyList<string> Tags);

internal sealed record Section(string Title, Count Count, Rate Rate, IReadOnlyList<SectionRow> Rows);

internal sealed record SectionRow(Category Category, Count Count, Rate Rate);

internal sealed record Category(string Code, string Label);

internal sealed record Count(int? Value, Status Status);

internal sealed record Rate(double? Value, int? Numerator, int? Denominator, Status Status);

/// <summary>
/// Made-up data, the same in every run: 100 people, 1,000 orders of three lines, and a report of 20 sections of six rows.
/// </summary>
internal sealed record EngineData(
    string Version, IReadOnlyList<Person> People, IReadOnlyList<Order> Orders, OrderedDictionary<string, Section> Report)
{
    private const int Seed = 20250901;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private static readonly string[] Sections =
    [
        "arrivals", "origins", "contacts", "channels", "towns", "wards", "ages", "languages", "months", "weekdays",
        "hours", "waits", "visits", "topics", "plans", "reviews", "closings", "results", "ratings", "returns",
    ];

    private static readonly string[] Words = ["amber", "brook", "cedar", "dale", "elm", "ford", "grove", "heath", "isle", "juniper"];

    public static EngineData Create()
    {
        var random = new Random(Seed);
        return new EngineData(
            "1.0",
            [.. Enumerable.Range(1, 100).Select(i => PersonOf(i, random))],
            [.. Enumerable.Range(1, 1_000).Select(i => OrderOf(i, random))],
            new OrderedDictionary<string, Section>(Sections.Select(name => KeyValuePair.Create(name, SectionOf(name, random)))));
    }

    /// <summary>As the peers read it: enum values by the schema's names.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static Person PersonOf(int i, Random random) => new(
        Text($"p{i:D4}"),
        $"{Word(random)} {Word(random)}",
        Text($"{Word(random)}.{i}@example.org"),
        random.Next(18, 90),
        Hundredths(random, 150, 200),
        random.Next(2) == 0,
        random.Next(10) == 0 ? null : Word(random),
        Text($"LE{random.Next(1, 20)} {random.Next(1, 10)}AB"),
        Text($"20{random.Next(10, 26)}-{random.Next(1, 13):D2}-{random.Next(1, 29):D2}"),
        (Role)random.Next(3));

    private static Order OrderOf(int i, Random random) => new(
        Text($"o{i:D5}"),
        Text($"2025-{random.Next(1, 13):D2}-{random.Next(1, 29):D2}"),
        Hundredths(random, 5, 500),
        random.Next(2) == 0,
        [.. Enumerable.Range(0, 3).Select(_ => new OrderLine(
            Word(random), random.Next(1, 9), Hundredths(random, 1, 99), [Word(random), Word(random)]))]);

    private static Section SectionOf(string name, Random random) => new(
        $"Cases by {name}",
        CountOf(random),
        RateOf(random),
        [.. Enumerable.Range(1, 6).Select(i => new SectionRow(
            new Category(Text($"{name[..2]}{i}"), $"{Word(random)} {Word(random)}"), CountOf(random), RateOf(random)))]);

    private static Count CountOf(Random random) =>
        random.Next(10) == 0 ? new(null, Status.Withheld) : new(random.Next(5, 5_000), Status.Shown);

    private static Rate RateOf(Random random)
    {
        if (random.Next(10) == 0)
            return new(null, null, null, Status.Withheld);
        var denominator = random.Next(100, 5_000);
        var numerator = random.Next(5, denominator);
        return new(Math.Round(100.0 * numerator / denominator, 1), numerator, denominator, Status.Shown);
    }

    private static double Hundredths(Random random, int from, int to) => random.Next(from * 100, to * 100) / 100.0;

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
