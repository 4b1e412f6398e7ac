using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Statistics;

/// <summary>What clients get wrong, and what they are told.</summary>
[Collection(ServedApiGroup.Name)]
public sealed class BadInputTests(ServedApi api)
{
    [Theory]
    [InlineData("financialQuarter: \"Q2 2020\"", "period.financialQuarter", "Q2 2020", "2020-21 Q1", "April-June 2020")]
    [InlineData("financialQuarter: \"2020/21 Q1\"", "period.financialQuarter", "2020/21 Q1", "2020-21 Q1", "2020-21 Q1 is April to June 2020")]
    [InlineData("financialQuarter: \"2020-2021 Q1\"", "period.financialQuarter", "2020-2021 Q1", "2020-21 Q1", "2020-21 Q1 is April to June 2020")]
    [InlineData("financialQuarter: \"2020-22 Q1\"", "period.financialQuarter", "2020-22 Q1", "2020-21 Q1", "two years that do not follow")]
    [InlineData("financialYear: \"2020\"", "period.financialYear", "2020", "2020-21", "2020-21 is April 2020 to March 2021")]
    [InlineData("financialYear: \"2020/2021\"", "period.financialYear", "2020/2021", "2020-21", "2020-21 is April 2020 to March 2021")]
    [InlineData("month: \"04/2020\"", "period.month", "04/2020", "2020-04", "2020-04 is April 2020")]
    [InlineData("month: \"April 2020\"", "period.month", "April 2020", "2020-04", "2020-04 is April 2020")]
    [InlineData("rolling12MonthsTo: \"2020-6\"", "period.rolling12MonthsTo", "2020-6", "2020-06", "2020-06 is June 2020")]
    [InlineData("range: { from: \"2020-06-30\" to: \"2020-04-01\" }", "period.range", "2020-06-30 to 2020-04-01", "2020-04-01 to 2020-06-30", "before it begins")]
    public async Task MisspeltPeriod_IsRefused_WithTheFieldTheValueAndTheNearestRightOne(
        string period, string field, string value, string nearest, string says)
    {
        var error = await RefusedAsync($"{{ caseStatistics(cohort: CLOSED, period: {{ {period} }}) {{ count {{ value }} }} }}");

        var extensions = error.GetProperty("extensions");
        Assert.Equal(
            (field, value, nearest),
            (Text(extensions, "field"), Text(extensions, "value"), extensions.GetProperty("nearest")[0].GetString()));
        Assert.Contains(says, Text(error, "message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("month: \"2020-13\"")]
    [InlineData("month: \"last month\"")]
    [InlineData("financialYear: \"\"")]
    [InlineData("financialYear: \"2020-22\"")]
    [InlineData("financialQuarter: \"2020-21 Q5\"")]
    [InlineData("range: { from: \"0001-01-01\" to: \"2020-04-01\" }")]
    public async Task PeriodThatIsNone_IsRefused(string period) =>
        await RefusedAsync($"{{ caseStatistics(cohort: CLOSED, period: {{ {period} }}) {{ count {{ value }} }} }}");

    [Theory]
    [InlineData("supportTier: ENHANCD", "where.supportTier", "ENHANCED")]
    [InlineData("supportTier: enhanced", "where.supportTier", "ENHANCED")]
    [InlineData("or: [{ gender: FEMALE }, { not: { gender: MAIL } }]", "where.or[1].not.gender", "MALE")]
    [InlineData("policeBeat: \"Central Leicester Castle\"", "where.policeBeat", "central-leicester-castle")]
    [InlineData("localAuthority: \"e06000016\"", "where.localAuthority", "E06000016")]
    public async Task WrongCode_IsRefused_WithTheAllowedOnesAndTheNearest(string where, string field, string nearest)
    {
        var extensions = (await RefusedAsync(Counting(where))).GetProperty("extensions");

        Assert.Equal((field, nearest), (Text(extensions, "field"), extensions.GetProperty("nearest")[0].GetString()));
        Assert.Contains(nearest, extensions.GetProperty("allowed").EnumerateArray().Select(code => code.GetString()));
    }

    [Theory]
    [InlineData("localAuthority: \"npa-charnwood\"", "which the field policingArea takes")]
    [InlineData("localAuthority: \"West Leicester\"", "which the field policingArea takes")]
    [InlineData("policingArea: \"E07000130\"", "which the field localAuthority takes")]
    [InlineData("localAuthority: \"E10000018\"", "which the field countyOrUnitary takes")]
    public async Task PlaceOfAnotherLevel_IsRefused_NamingTheFieldThatTakesIt(string where, string says) =>
        Assert.Contains(says, Text(await RefusedAsync(Counting(where)), "message"), StringComparison.Ordinal);

    [Theory]
    [InlineData("localAuthority: \"Leicester\"")]
    [InlineData("policingArea: \"LEICESTER CITY\"")]
    [InlineData("countyOrUnitary: Leicester")]
    public async Task Leicester_IsRefused_SinceItMeansTwoThings(string where)
    {
        var message = Text(await RefusedAsync(Counting(where)), "message");

        Assert.Contains("E06000016", message, StringComparison.Ordinal);
        Assert.Contains("LEICESTER CITY", message, StringComparison.Ordinal);
        Assert.Contains("Oadby and Wigston", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("closedOn: { }")]
    [InlineData("closedOn: { from: \"2020-05-01\" to: \"2020-04-01\" }")]
    [InlineData("daysOfSupport: { gte: 10 lte: 9.5 }")]
    [InlineData("daysOfSupport: { }")]
    [InlineData("needArea: FAMILY")]
    [InlineData("rjOutcome: true")]
    public async Task FilterThatMeansNothing_IsRefused(string where) => await RefusedAsync(Counting(where));

    [Theory]
    [InlineData("by(dimension: RJ_OUTCOME) { count { value } }", "have no RJ_OUTCOME")]
    [InlineData("by(dimension: GENDER) { by(dimension: GENDER) { count { value } } }", "named twice")]
    [InlineData("by(dimension: HATE_STRAND) { by(dimension: IMPAIRMENT) { count { value } } }", "not linked")]
    [InlineData("by(dimension: GENDER, level: LOCAL_AUTHORITY) { count { value } }", "does not roll up to LOCAL_AUTHORITY")]
    [InlineData("crossTab(rows: GENDER, columns: GENDER) { total { value } }", "named twice")]
    [InlineData("by(dimension: MONTH) { count(compareWith: PREVIOUS_PERIOD) { value } }", "series(every:)")]
    [InlineData("by(dimension: QUARTER) { series(every: MONTH) { count { value } } }", "series(every:)")]
    [InlineData("by(dimension: MONTH) { rolling12Months { count { value } } }", "series(every:)")]
    [InlineData("sum(of: NEED_LEVEL) { value }", "is not a measure of CASES")]
    [InlineData("by(dimension: GENDER) { count(where: { gender: [FEMALE, MAN] }) { value } }", "MAN")]
    public async Task BreakdownThatMeansNothing_IsRefused_Once(string field, string says)
    {
        var error = await RefusedAsync(
            $"{{ caseStatistics(cohort: CLOSED, period: {{ financialQuarter: \"2020-21 Q1\" }}) {{ {field} }} }}");

        Assert.Contains(says, Text(error, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MonthsOfTheSupported_AreRefused_SinceTheyHaveManyDays() => Assert.Contains(
        "SUPPORTED has many",
        Text(
            await RefusedAsync(
                "{ caseStatistics(cohort: SUPPORTED, period: { month: \"2020-04\" }) { by(dimension: MONTH) { count { value } } } }"),
            "message"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("by(dimension: POLICE_BEAT) { perThousand { value } }", "police geography")]
    [InlineData("by(dimension: POLICING_AREA) { perThousand { value } }", "police geography")]
    [InlineData("by(dimension: PRINTED_ROLL_UP) { by(dimension: GENDER) { perThousand { value } } }", "police geography")]
    [InlineData("by(dimension: LOCAL_AUTHORITY) { by(dimension: COUNTY_OR_UNITARY) { perThousand { value } } }", "more than one place")]
    [InlineData("by(dimension: LOCAL_AUTHORITY, where: { localAuthority: E06000016 }) { perThousand { value } }", "more than one place")]
    [InlineData("by(dimension: GENDER, where: { localAuthority: [E06000016, E06000017] }) { perThousand { value } }", "more than one place")]
    [InlineData("by(dimension: GENDER, where: { not: { localAuthority: E06000016 } }) { perThousand { value } }", "more than one place")]
    [InlineData("by(dimension: GENDER, where: { localAuthority: \"unknown\" }) { perThousand { value } }", "no published population")]
    [InlineData("perThousand(where: { localAuthority: E06000016 }) { value }", "may not name a place")]
    public async Task RatePerThousand_OfAPlaceWithoutResidents_IsRefused(string field, string says)
    {
        var error = await RefusedAsync(
            $"{{ caseStatistics(cohort: CLOSED, period: {{ financialQuarter: \"2020-21 Q1\" }}) {{ {field} }} }}");

        Assert.Contains(says, Text(error, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RatePerThousand_OfReferrals_IsRefused_SinceTheyHaveNoPlace() => Assert.Contains(
        "no place of residence",
        Text(
            await RefusedAsync("{ referralStatistics(cohort: REFERRED, period: { month: \"2020-04\" }) { perThousand { value } } }"),
            "message"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(4)]
    [InlineData(20)]
    public async Task TooManyBreakdowns_AreRefused_WithTheNumberOfCells(int depth)
    {
        string[] dimensions =
        [
            "POLICE_BEAT", "OCCURRENCE_TYPE", "ETHNICITY", "AGE_BAND_ONS", "RELIGION", "GENDER", "DISABILITY", "SEXUAL_ORIENTATION",
            "SUPPORT_TIER", "CONTACT_OUTCOME", "REFERRAL_SOURCE", "REFERRAL_SUB_SOURCE", "PERSON_ROLE", "POLICE_FORCE", "HATE",
            "REPEAT_VICTIM", "VPS_OFFERED", "COMMUNICATION_NEED", "LENGTH_OF_SUPPORT", "CHILD_OR_YOUNG_PERSON",
        ];
        var nested = dimensions.Take(depth).Reverse()
            .Aggregate("count { value }", (below, dimension) => $"by(dimension: {dimension}) {{ {below} }}");
        var answer = await api.AskAsync(
            "commissioner", $"{{ caseStatistics(cohort: CLOSED, period: {{ financialYear: \"2019-20\" }}) {{ {nested} }} }}");

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("QUERY_TOO_FINE", Text(extensions, "code"));
        Assert.InRange(extensions.GetProperty("cells").GetInt64(), 100_001, long.MaxValue);
        Assert.Equal(100_000, extensions.GetProperty("limit").GetInt32());
    }

    [Theory]
    [InlineData("range: { from: \"1900-01-01\" to: \"9998-12-31\" }", "series(every: MONTH) { by(dimension: GENDER) { ", 2)]
    [InlineData("month: \"2020-04\"", "rolling12Months { series(every: MONTH) { ", 10)]
    public async Task TooManyPeriods_AreRefused(string period, string levels, int depth)
    {
        var nested = string.Concat(Enumerable.Repeat(levels, depth / 2)) + "count { value }" + new string('}', depth);
        var answer = await api.AskAsync("commissioner", $"{{ caseStatistics(cohort: CLOSED, period: {{ {period} }}) {{ {nested} }} }}");

        Assert.Equal("QUERY_TOO_FINE", Text(answer.GetProperty("errors")[0].GetProperty("extensions"), "code"));
    }

    [Theory]
    [InlineData("{ caseStatistics(period: { month: \"2020-04\" }) { count { value } } }", "(cohort:)")]
    [InlineData("{ caseStatistics(cohort: CLOSED, period: { month: \"2020-04\" financialYear: \"2020-21\" }) { count { value } } }", "PeriodInput")]
    [InlineData("{ caseStatistics(cohort: CLOSED, period: { range: { from: \"04/05/2020\" to: \"2020-06-30\" } }) { count { value } } }", "2020-05-04")]
    [InlineData("{ caseStatistics(cohort: CLOSED, period: { month: \"2020-04\" }, where: { receivedOn: { from: \"31/12/2019\" } }) { count { value } } }", "2019-12-31")]
    public async Task DocumentThatDoesNotFitTheSchema_IsRefusedBeforeAnythingIsRead(string document, string says)
    {
        var answer = await api.AskAsync("commissioner", document);

        Assert.Contains(says, Text(answer.GetProperty("errors")[0], "message"), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    private static string Counting(string where) =>
        $"{{ caseStatistics(cohort: CLOSED, period: {{ financialQuarter: \"2020-21 Q1\" }}, "
            + $"where: {{ {where} }}) {{ count {{ value }} }} }}";

    private async Task<JsonElement> RefusedAsync(string document)
    {
        var answer = await api.AskAsync("commissioner", document);
        Assert.True(answer.TryGetProperty("errors", out var errors), answer.ToString());
        var error = Assert.Single(errors.EnumerateArray());
        Assert.Equal("BAD_USER_INPUT", Text(error.GetProperty("extensions"), "code"));
        return error;
    }

    private static string Text(JsonElement from, string name) => from.GetProperty(name).GetString()!;
}
