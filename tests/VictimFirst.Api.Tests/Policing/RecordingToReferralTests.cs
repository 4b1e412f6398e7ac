using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>Every week and department of C3 is what the extract's own rows come to, counted here one by one.</summary>
[Collection(ServedApiGroup.Name)]
public sealed class RecordingToReferralTests(ServedApi api)
{
    private const string Unknown = "UNKNOWN_DEPARTMENT";

    private static readonly (DateOnly First, DateOnly Last) Quarter = (new(2020, 4, 1), new(2020, 6, 30));
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Fact]
    public async Task EveryWeekAndDepartment_IsWhatTheRowsComeTo()
    {
        var rows = Rows();
        var weeks = await WeeksAsync();

        Assert.Equal(14, weeks.Count);
        var seen = new HashSet<string>();
        foreach (var week in weeks)
        {
            var monday = DateOnly.Parse(week.GetProperty("week").GetString()!, CultureInfo.InvariantCulture);
            var ofWeek = rows.Where(r => r.Day >= monday && r.Day < monday.AddDays(7)).ToList();
            AssertIs(week, ofWeek);
            foreach (var department in week.GetProperty("departments").EnumerateArray())
            {
                var name = department.GetProperty("department").GetString()!;
                seen.Add(name);
                AssertIs(department, [.. ofWeek.Where(r => r.Department == name)]);
            }
        }

        Assert.Equal(rows.Select(r => r.Department).ToHashSet(), seen);
        Assert.Equal(6, seen.Count);
    }

    [Fact]
    public async Task EveryWeek_HasTheSameDepartments_AndTheUnknownOneLast()
    {
        var lists = (await WeeksAsync())
            .Select(week => week.GetProperty("departments").EnumerateArray().Select(d => d.GetProperty("department").GetString()!).ToList())
            .ToList();

        Assert.All(lists, list => Assert.Equal(lists[0], list));
        Assert.Equal([.. lists[0].SkipLast(1).Order(StringComparer.Ordinal), Unknown], lists[0]);
    }

    [Fact]
    public async Task ToAUnit_TheOwnDepartmentIsAsItIs_AndEveryOtherIsUnknown()
    {
        const string Own = "Serious crime";
        var force = await WeeksAsync();
        var unit = await WeeksAsync(await ApiProgram.LastLineAsync(api.Data, "token", "--role", "police-vcop", "--unit", Own));

        foreach (var (whole, part) in force.Zip(unit))
        {
            var departments = part.GetProperty("departments").EnumerateArray().ToList();
            Assert.Equal([Own, Unknown], departments.Select(d => d.GetProperty("department").GetString()));
            Assert.Equal(whole.GetProperty("referrals").GetInt32(), departments.Sum(d => d.GetProperty("referrals").GetInt32()));
            var own = whole.GetProperty("departments").EnumerateArray().Single(d => d.GetProperty("department").GetString() == Own);
            Assert.Equal(own.GetRawText(), departments[0].GetRawText());
        }
    }

    private List<Row> Rows()
    {
        var departments = DemonstrationReferrals.Rows(api.Data, "vcop_investigations")
            .GroupBy(row => DemonstrationReferral.SpellingOf(row["crime_reference"]))
            .ToDictionary(
                same => same.Key,
                same => same.OrderBy(row => row["as_of"], StringComparer.Ordinal)
                    .ThenBy(row => int.Parse(row["id"], CultureInfo.InvariantCulture))
                    .Last()["department"]);
        return
        [
            .. from referral in DemonstrationReferrals.Read(api.Data)
               where referral.IsForLeicestershire
               let day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(referral.ReceivedAt, London).DateTime)
               where day >= Quarter.First && day <= Quarter.Last
               let isReadable = referral.Spelling.All(char.IsAsciiDigit)
               select new Row(
                   day,
                   (isReadable ? departments.GetValueOrDefault(referral.Spelling) : null) ?? Unknown,
                   (referral.ReceivedAt - referral.RecordedAt)?.TotalHours),
        ];
    }

    private static void AssertIs(JsonElement group, List<Row> rows)
    {
        var waits = rows.Select(r => r.Hours).OfType<double>().Order().ToList();
        Assert.Equal(rows.Count, group.GetProperty("referrals").GetInt32());
        Assert.Equal(waits.Count, group.GetProperty("withRecordedTime").GetInt32());
        Assert.Equal((waits.Count(w => w <= 48), waits.Count), Share(group, "withinTwoDays"));
        Assert.Equal((waits.Count(w => w <= 7 * 24), waits.Count), Share(group, "withinSevenDays"));
        var median = group.GetProperty("medianHours");
        if (waits.Count == 0) Assert.Equal(JsonValueKind.Null, median.ValueKind);
        else Assert.Equal((waits[(waits.Count - 1) / 2] + waits[waits.Count / 2]) / 2, median.GetDouble(), 1e-9);
    }

    private static (int, int) Share(JsonElement group, string share) =>
        (group.GetProperty(share).GetProperty("numerator").GetInt32(), group.GetProperty(share).GetProperty("denominator").GetInt32());

    private async Task<List<JsonElement>> WeeksAsync(string? token = null)
    {
        using var response = await api.PostAsync(
            Operations.Read("c03-recording-to-referral"),
            new { receivedFrom = Quarter.First, receivedTo = Quarter.Last },
            token ?? await api.TokenAsync("police-vcop"),
            "reconciliation");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. answer.GetProperty("data").GetProperty("recordingToReferral").EnumerateArray()];
    }

    private sealed record Row(DateOnly Day, string Department, double? Hours);
}
