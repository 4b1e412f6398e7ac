using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// A token of one department sees what its force's own system says of that department, and of no other that there is one.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class UnitTests(ServedApi api)
{
    private const string Own = "Serious crime";

    /// <summary>Of another department, and of none.</summary>
    private static readonly string[] Officers = ["1001", "999999"];

    [Theory]
    [InlineData("DEPARTMENT")]
    [InlineData("OFFICER")]
    public async Task Compliance_IsTheForcesGroupsOfTheUnit_AndNoOther(string by)
    {
        var variables = new { asOf = "2024-03-31", by };
        var force = Groups(await AskAsync("c04-code-compliance", variables)).Where(g => g.GetProperty("department").GetString() == Own);
        var unit = Groups(await AskAsync("c04-code-compliance", variables, Own)).ToList();

        Assert.NotEmpty(unit);
        Assert.Equal(force.Select(g => g.GetRawText()), unit.Select(g => g.GetRawText()));
    }

    [Fact]
    public async Task UpdatesAndSeries_AreThoseOfTheDepartment()
    {
        const string Updates = "query($department: String) { vcopUpdates(department: $department, first: 500) "
            + "{ asOf overdue dueInSevenDays later nodes { reference department officer dueOn light } } }";
        const string Series = "query($department: String) { vcopSeries(from: \"2023-03-01\", to: \"2024-03-31\", department: $department) "
            + "{ asOf investigations fullyCompliant { numerator } } }";
        foreach (var document in new[] { Updates, Series })
        {
            var named = await AskTextAsync(document, new { department = Own });
            Assert.Equal(named, await AskTextAsync(document, null, Own));
            Assert.NotEqual(named, await AskTextAsync(document, null));
        }
    }

    [Theory]
    [InlineData("query($officer: String) { vcopCompliance(officer: $officer, by: OFFICER) { asOf groups { officer investigations } } }")]
    [InlineData("query($officer: String) { vcopUpdates(officer: $officer) { asOf overdue dueInSevenDays later nodes { reference } } }")]
    public async Task OfficerOfAnotherUnit_IsAnsweredLikeOneWhoNeverWas(string document)
    {
        var answers = new List<string>();
        foreach (var officer in Officers) answers.Add(await AskTextAsync(document, new { officer }, Own));

        Assert.Single(answers.Distinct());
        Assert.NotEqual(answers[0], await AskTextAsync(document, new { officer = Officers[0] }));
    }

    [Fact]
    public async Task DepartmentThatIsAnothers_IsAnsweredLikeOneThatNeverWas()
    {
        const string Document = "query($department: String) { vcopCompliance(department: $department) { asOf groups { department } } "
            + "vcopSeries(from: \"2023-03-01\", to: \"2024-03-31\", department: $department) { asOf } }";

        Assert.Equal(
            await AskTextAsync(Document, new { department = "Nobody's" }, Own),
            await AskTextAsync(Document, new { department = "Patrol and resolution" }, Own));
    }

    [Fact]
    public async Task UnitThatNoSnapshotHas_SeesNone_AndIsToldSo()
    {
        var text = await AskTextAsync("{ vcopCompliance { asOf } }", null, "Nobody's");

        Assert.Contains("there is no snapshot of any day", text, StringComparison.Ordinal);
    }

    /// <summary>Referrals name no department, and a fresh one's crime is in no snapshot yet.</summary>
    [Fact]
    public async Task Referrals_AreTheWholeForcesToAUnitToo()
    {
        foreach (var name in new[] { "c01-reconcile-referrals", "c02-unmatched-referrals" })
        {
            var variables = PoliceDocuments.All[name].Variables(api.Data);
            Assert.Equal((await AskAsync(name, variables)).GetRawText(), (await AskAsync(name, variables, Own)).GetRawText());
        }
    }

    [Fact]
    public async Task Notifications_AreOfTheCrimesThatASnapshotHasInTheUnit()
    {
        var crimes = DemonstrationReferrals.Rows(api.Data, "vcop_investigations").Where(row => row["department"] == Own)
            .Select(row => DemonstrationReferral.SpellingOf(row["crime_reference"]))
            .Where(spelling => spelling.All(char.IsAsciiDigit))
            .ToHashSet();
        var (from, to) =
            (DemonstrationReferrals.Instant("2020-04-01T00:00:00+01:00"), DemonstrationReferrals.Instant("2020-07-01T00:00:00+01:00"));
        var expected = DemonstrationReferrals.Rows(api.Data, "vcop_notifications").Count(row =>
            DemonstrationReferrals.Instant(row["recorded_at"]) is { } at && at >= from && at < to
            && crimes.Contains(DemonstrationReferral.SpellingOf(row["crime_reference"])));

        var answer = await AskAsync("c10-notifications", PoliceDocuments.All["c10-notifications"].Variables(api.Data), Own);

        Assert.InRange(expected, 10, int.MaxValue);
        Assert.Equal(expected, answer.GetProperty("victimNotifications").GetProperty("recorded").GetInt32());
    }

    private static IEnumerable<JsonElement> Groups(JsonElement data) =>
        data.GetProperty("vcopCompliance").GetProperty("groups").EnumerateArray();

    private async Task<JsonElement> AskAsync(string name, object variables, string? unit = null)
    {
        var answer = JsonDocument.Parse(await AskTextAsync(Operations.Read(name), variables, unit)).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    private async Task<string> AskTextAsync(string document, object? variables, string? unit = null)
    {
        var token = unit is null
            ? await api.TokenAsync("police-vcop")
            : await ApiProgram.LastLineAsync(api.Data, "token", "--role", "police-vcop", "--force", "LEICESTERSHIRE", "--unit", unit);
        using var response = await api.PostAsync(document, variables, token, "reconciliation");
        return await response.Content.ReadAsStringAsync();
    }
}
