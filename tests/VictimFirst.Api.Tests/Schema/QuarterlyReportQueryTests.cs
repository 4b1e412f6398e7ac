using System.Net;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Schema;

[Collection(ServedApiGroup.Name)]
public sealed class QuarterlyReportQueryTests(ServedApi api)
{
    private const string Query = """
        query ($quarter: String!) {
          quarterlyReport(quarter: $quarter) {
            quarter { label start end complete }
            data { version asOf coversFrom coversTo }
            headlines { referralsReceived { current { value } } casesClosed { current { value } } }
            occurrenceTypes { closed { value } }
            areas { closed { value } }
            complaints { value }
          }
        }
        """;

    [Fact]
    public async Task AmbiguousQuarter_IsRefused_NamingFormatAndBothCandidates()
    {
        var error = await ErrorAsync("Q2 2020");

        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("quarterlyReport", error.GetProperty("path")[0].GetString());
        var message = error.GetProperty("message").GetString();
        Assert.Contains("\"quarter\"", message, StringComparison.Ordinal);
        Assert.Contains("'2020-21 Q2'", message, StringComparison.Ordinal);
        Assert.Contains("'2020-21 Q1'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-21 Q5")]
    [InlineData("last quarter")]
    [InlineData("")]
    [InlineData("2020-22 Q1")]
    public async Task MalformedQuarter_IsRefused(string quarter) =>
        Assert.Equal("BAD_USER_INPUT", (await ErrorAsync(quarter)).GetProperty("extensions").GetProperty("code").GetString());

    [Fact]
    public async Task CompleteQuarter_SaysSo_WithoutWarnings()
    {
        var response = await AskAsync("2020-21 Q1");

        Assert.True(
            response.GetProperty("data").GetProperty("quarterlyReport").GetProperty("quarter").GetProperty("complete").GetBoolean());
        Assert.False(response.TryGetProperty("extensions", out _));
    }

    [Fact]
    public async Task QuarterWithoutData_IsZeros_AndSaysWhichDaysTheDataCovers()
    {
        var response = await AskAsync("2015-16 Q1");
        var report = response.GetProperty("data").GetProperty("quarterlyReport");

        Assert.False(report.GetProperty("quarter").GetProperty("complete").GetBoolean());
        Assert.Equal("2019-01-01", report.GetProperty("data").GetProperty("coversFrom").GetString());
        Assert.Equal("2020-09-30", report.GetProperty("data").GetProperty("coversTo").GetString());
        Assert.Equal(0, report.GetProperty("headlines").GetProperty("casesClosed").GetProperty("current").GetProperty("value").GetInt32());
        Assert.Equal(36, report.GetProperty("occurrenceTypes").GetArrayLength());
        Assert.All(
            report.GetProperty("areas").EnumerateArray(),
            row => Assert.Equal(0, row.GetProperty("closed").GetProperty("value").GetInt32()));
        var warning = Assert.Single(Warnings(response), warning => warning.Code == "PERIOD_OUTSIDE_DATA");
        Assert.Contains("2019", warning.Message, StringComparison.Ordinal);
        Assert.Contains("2020", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuarterThatIsNotOver_IsWarnedAbout()
    {
        var response = await AskAsync("2099-00 Q1");

        Assert.False(
            response.GetProperty("data").GetProperty("quarterlyReport").GetProperty("quarter").GetProperty("complete").GetBoolean());
        Assert.Contains(Warnings(response), warning => warning.Code == "PERIOD_INCOMPLETE");
    }

    [Fact]
    public async Task WholeReport_GivesTheSameBytes_WhenAskedTwice()
    {
        var token = await api.TokenAsync("commissioner");
        var document = Operations.Read("quarterly-report");
        using var first = await api.PostAsync(document, new { quarter = "2020-21 Q1" }, token);
        using var second = await api.PostAsync(document, new { quarter = "2020-21 Q1" }, token);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    private async Task<JsonElement> AskAsync(string quarter)
    {
        var response = await api.AskAsync("commissioner", Query, new { quarter });
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response;
    }

    private async Task<JsonElement> ErrorAsync(string quarter)
    {
        var response = await api.AskAsync("commissioner", Query, new { quarter });
        Assert.Equal(JsonValueKind.Null, response.GetProperty("data").ValueKind);
        return Assert.Single(response.GetProperty("errors").EnumerateArray());
    }

    private static IEnumerable<(string Code, string Message)> Warnings(JsonElement response) =>
        response.GetProperty("extensions").GetProperty("warnings").EnumerateArray()
            .Select(warning => (warning.GetProperty("code").GetString()!, warning.GetProperty("message").GetString()!));
}
