using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>
/// What police tooling sends that means nothing: each has an error that names the argument, the value and what would be right.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class PoliceBadInputTests(ServedApi api)
{
    private const string Reviews = "victimsRightToReview(receivedFrom: \"{0}\", receivedTo: \"{1}\") {{ requests }}";
    private const string Waits = "recordingToReferral(receivedFrom: \"{0}\", receivedTo: \"{1}\") {{ week }}";
    private const string Unmatched = "unmatchedReferrals(receivedFrom: \"{0}\", receivedTo: \"{1}\", references: []) {{ held }}";
    private const string Missing = "missingEntitlements(receivedFrom: \"{0}\", receivedTo: \"{1}\") {{ missing }}";
    private const string Told = "victimNotifications(recordedFrom: \"{0}\", recordedTo: \"{1}\") {{ recorded }}";
    private const string Sample = "vcopAuditSample(recordedFrom: \"{0}\", recordedTo: \"{1}\", seed: \"s\") {{ category }}";
    private const string Series = "vcopSeries(from: \"{0}\", to: \"{1}\") {{ asOf }}";

    public static TheoryData<string, string, string, int> Periods => new()
    {
        { Reviews, "receivedFrom", "receivedTo", 1_830 }, { Waits, "receivedFrom", "receivedTo", 732 },
        { Unmatched, "receivedFrom", "receivedTo", 100 }, { Missing, "receivedFrom", "receivedTo", 366 },
        { Told, "recordedFrom", "recordedTo", 366 }, { Sample, "recordedFrom", "recordedTo", 366 }, { Series, "from", "to", 1_830 },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public async Task Period_ThatIsBackwardsTooLongOrAhead_IsRefusedByTheArgumentThatIsWrong(string field, string from, string to, int most)
    {
        var first = new DateOnly(2019, 1, 1);
        await AssertRefusedAsync(Days(field, first, first.AddDays(-1)), to, "2018-12-31", $"is before {from}, which is 2019-01-01.");
        await AssertRefusedAsync(
            Days(field, first, first.AddDays(most)), to, $"{first.AddDays(most):O}", $"at most {most} days are answered at once");
        await AssertAnsweredAsync(Days(field, first, first.AddDays(most - 1)));

        var ahead = new DateOnly(2098, 1, 1);
        await AssertRefusedAsync(Days(field, ahead, ahead), from, "2098-01-01", "is in the future");
    }

    [Theory]
    [InlineData("vcopCompliance(asOf: \"2022-12-31\") { asOf }", "asOf", "2022-12-31", "before the first snapshot, which is of 2023-03-31")]
    [InlineData("vcopUpdates(asOf: \"2022-12-31\") { asOf }", "asOf", "2022-12-31", "before the first snapshot, which is of 2023-03-31")]
    [InlineData("vcopCompliance(asOf: \"2098-01-01\") { asOf }", "asOf", "2098-01-01", "is in the future")]
    [InlineData("vcopUpdates(asOf: \"2098-01-01\") { asOf }", "asOf", "2098-01-01", "is in the future")]
    [InlineData("vcopCompliance(codeVersion: \"CODE_1999\") { asOf }", "codeVersion", "CODE_1999", "takes one of ")]
    [InlineData("vcopCompliance(codeVersion: \"code_2020\") { asOf }", "codeVersion", "code_2020", "takes one of ")]
    [InlineData("vcopUpdates(first: 0) { asOf }", "first", "0", "takes 1 to 500.")]
    [InlineData("vcopUpdates(first: 501) { asOf }", "first", "501", "takes 1 to 500.")]
    public async Task Argument_ThatMeansNothing_IsRefusedWithWhatItTakes(string query, string field, string value, string message) =>
        await AssertRefusedAsync(query, field, value, message);

    [Theory]
    [InlineData("missingEntitlements(receivedFrom: \"2020-04-01\", receivedTo: \"2020-06-30\", first: 501) { missing }", "first", "501", "takes 1 to 500.")]
    [InlineData("unmatchedReferrals(receivedFrom: \"2020-06-01\", receivedTo: \"2020-06-30\", references: [], first: 5001) { held }", "first", "5001", "takes 1 to 5000.")]
    [InlineData("vcopAuditSample(recordedFrom: \"2020-01-01\", recordedTo: \"2020-12-31\", seed: \"s\", perCategory: 101) { category }", "perCategory", "101", "takes 1 to 100.")]
    [InlineData("vcopAuditSample(recordedFrom: \"2020-01-01\", recordedTo: \"2020-12-31\", seed: \"\") { category }", "seed", "", "takes 1 to 100 characters")]
    public async Task Number_OutOfItsRange_IsRefusedWithTheRange(string query, string field, string value, string message) =>
        await AssertRefusedAsync(query, field, value, message);

    [Theory]
    [InlineData("31/03/2024", "2024-03-31")]
    [InlineData("2024-02-30", "2024-02-30")]
    [InlineData("March 2024", "March 2024")]
    public async Task DayInAnotherForm_IsRefusedWithTheFormThatIsRead(string day, string shown)
    {
        var error = await ErrorAsync($"vcopCompliance(asOf: \"{day}\") {{ asOf }}");

        Assert.Contains(shown, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreThan5000References_AreRefusedWithTheLimit()
    {
        const string Query = "query($references: [String!]!) { "
            + "unmatchedReferrals(receivedFrom: \"2020-06-01\", receivedTo: \"2020-06-30\", references: $references) { held } }";
        var answer = await PostAsync(Query, new { references = Enumerable.Range(0, 5_001).Select(n => $"20{n:000000000}") });

        var error = answer.GetProperty("errors")[0];
        Assert.Equal("references", error.GetProperty("extensions").GetProperty("field").GetString());
        Assert.Contains("at most 5000", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'; DROP TABLE vcop_investigations; --")]
    [InlineData("%")]
    [InlineData("\\u0000")]
    [InlineData("1001\\u0000")]
    public async Task OfficerThatIsNobody_HasNoRows(string officer)
    {
        var answer = await PostAsync(
            $"{{ vcopUpdates(officer: \"{officer}\") {{ overdue dueInSevenDays later nodes {{ reference }} }} "
                + $"vcopCompliance(officer: \"{officer}\") {{ groups {{ force }} }} }}");

        Assert.Equal(
            """{"vcopUpdates":{"overdue":0,"dueInSevenDays":0,"later":0,"nodes":[]},"vcopCompliance":{"groups":[]}}""",
            answer.GetProperty("data").GetRawText());
    }

    private static string Days(string field, DateOnly from, DateOnly to) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, field, $"{from:O}", $"{to:O}");

    private async Task AssertRefusedAsync(string query, string field, string value, string message)
    {
        var error = await ErrorAsync(query);
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(field, error.GetProperty("extensions").GetProperty("field").GetString());
        Assert.Equal(value, error.GetProperty("extensions").GetProperty("value").GetString());
        Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private async Task AssertAnsweredAsync(string query)
    {
        var answer = await PostAsync($"{{ {query} }}");
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }

    private async Task<JsonElement> ErrorAsync(string query) =>
        Assert.Single((await PostAsync($"{{ {query} }}")).GetProperty("errors").EnumerateArray());

    private async Task<JsonElement> PostAsync(string query, object? variables = null)
    {
        using var response = await api.PostAsync(query, variables, await api.TokenAsync("police-vcop"), "reconciliation");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
