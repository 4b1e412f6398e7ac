using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VictimFirst.Api.Schema;

namespace VictimFirst.Api.Tests.Protected;

public sealed class ProtectedStatisticsTests(ProtectedHost host) : IClassFixture<ProtectedHost>
{
    private const string Quarter = "period: { financialQuarter: \"2020-21 Q1\" }";
    private const string Closed = $"caseStatistics(cohort: CLOSED, {Quarter})";
    private const string ByType =
        $"{{ {Closed} {{ by(dimension: OCCURRENCE_TYPE) {{ category {{ code }} count {{ value status reason }} }} }} }}";

    [Fact]
    public async Task Partner_ReadsPerturbedFiguresOfTheEditionAndIsToldSo()
    {
        var node = await RootAsync($$"""
            { caseStatistics(cohort: CLOSED, {{Quarter}}) {
                data { version stale }
                disclosure { tier method edition additive note }
                rules { evaluated passed blocked blockedAreas { area } }
                count { value status reason }
                rate(of: { supportTier: ENHANCED }) { value status numerator { value } denominator { value } }
                mean(of: DAYS_OF_SUPPORT) { value status base { value } }
            } }
            """);

        Assert.Equal("PERTURBED", node.GetProperty("count").GetProperty("status").GetString());
        Assert.InRange(node.GetProperty("count").GetProperty("value").GetInt32() - (2 * ManyCases.Total), -5, 5);
        var disclosure = node.GetProperty("disclosure");
        Assert.Equal(
            ("PROTECTED", "CELL_KEY", "2020-21-Q1", false),
            (Text(disclosure, "tier"), Text(disclosure, "method"), Text(disclosure, "edition"), Flag(disclosure, "additive")));
        Assert.Contains("standard deviation", Text(disclosure, "note"), StringComparison.Ordinal);
        Assert.Equal(7, node.GetProperty("data").GetProperty("version").GetInt32());
        Assert.False(node.GetProperty("data").GetProperty("stale").GetBoolean());
        Assert.Equal((1, 1, 0), Rules(node.GetProperty("rules")));
        var rate = node.GetProperty("rate");
        Assert.Equal(
            (double)Number(rate.GetProperty("numerator"), "value") / Number(rate.GetProperty("denominator"), "value"),
            rate.GetProperty("value").GetDouble());
        Assert.Equal("PERTURBED", Text(node.GetProperty("mean"), "status"));
    }

    [Fact]
    public async Task Commissioner_ReadsTheNewestDataAsCountedAndIsToldSo()
    {
        var node = await RootAsync(
            $"{{ {Closed} {{ disclosure {{ tier method edition additive }} "
                + $"rules {{ evaluated passed blocked }} count {{ value status }} }} }}",
            "Commissioner");

        Assert.Equal("EXACT_UNDER_AGREEMENT", Text(node.GetProperty("disclosure"), "tier"));
        Assert.Equal(JsonValueKind.Null, node.GetProperty("disclosure").GetProperty("edition").ValueKind);
        Assert.Equal((1, 1, 0), Rules(node.GetProperty("rules")));
        Assert.Equal("EXACT", Text(node.GetProperty("count"), "status"));
    }

    [Fact]
    public async Task Places_OtherThanTheOwn_AreWithheldAndCountedAsBlocked()
    {
        var places = (await RootAsync($$"""
            { caseStatistics(cohort: CLOSED, {{Quarter}}) {
                by(dimension: LOCAL_AUTHORITY) {
                  category { code }
                  rules { evaluated passed blocked blockedAreas { area reason } }
                  count { value status reason }
                }
            } }
            """)).GetProperty("by").EnumerateArray().ToList();

        foreach (var place in places)
        {
            var count = place.GetProperty("count");
            var isOwn = Text(place.GetProperty("category"), "code") == ManyCases.District;
            Assert.Equal(isOwn ? ("PERTURBED", null) : ("WITHHELD", "NOT_OWN_AREA"), (Text(count, "status"), TextOrNull(count, "reason")));
        }

        Assert.Equal((places.Count, 1, places.Count - 1), Rules(places[0].GetProperty("rules")));
    }

    [Theory]
    [InlineData(Quarter, "count(of: PEOPLE) { value }", "MEASURE")]
    [InlineData(Quarter, "count(of: SUPPORT_ACTIONS) { value }", "MEASURE")]
    [InlineData(Quarter, "count(where: { gender: [MALE, FEMALE] }) { value }", "FILTER")]
    [InlineData(Quarter, "count(where: { gender: [] }) { value }", "FILTER")]
    [InlineData(Quarter, "series(every: MONTH) { count { value } }", "PERIOD")]
    [InlineData(Quarter, "perThousand { value }", "FILTER")]
    [InlineData("period: { month: \"2020-04\" }", "count { value }", "PERIOD")]
    [InlineData("period: { range: { from: \"2020-04-01\", to: \"2020-05-30\" } }", "count { value }", "PERIOD")]
    [InlineData("period: { rolling12MonthsTo: \"2020-06\" }", "count { value }", "PERIOD")]
    [InlineData(Quarter, "count(where: { not: { gender: MALE } }) { value }", "FILTER")]
    [InlineData(Quarter, "count(where: { or: [{ gender: MALE }, { gender: FEMALE }] }) { value }", "FILTER")]
    [InlineData(Quarter, "count(where: { daysOfSupport: { gte: 3 } }) { value }", "FILTER")]
    [InlineData(Quarter, "count(where: { closedOn: { from: \"2020-05-01\" } }) { value }", "FILTER")]
    [InlineData(Quarter, "by(dimension: POLICE_BEAT) { count { value } }", "DIMENSION")]
    [InlineData(Quarter, "by(dimension: POLICING_AREA) { count { value } }", "DIMENSION")]
    [InlineData(
        Quarter,
        "by(dimension: GENDER) { by(dimension: AGE_BAND) { by(dimension: SUPPORT_TIER) { count(where: { hate: true }) { value } } } }",
        "DIMENSION_COUNT")]
    [InlineData(
        Quarter, "crossTab(rows: RELIGION, columns: DISABILITY) { total { value } }", "SENSITIVE_DIMENSION")]
    [InlineData(
        Quarter,
        "by(dimension: OCCURRENCE_TYPE) { by(dimension: AGE_BAND) { by(dimension: GENDER) { count { value } } } }",
        "TABLE_SIZE")]
    public async Task Question_OfAShapeThatIsNotAnswered_IsRefusedWithTheRule(string period, string fields, string rule)
    {
        var answer = await host.AskAsync("Partner", $"{{ caseStatistics(cohort: CLOSED, {period}) {{ {fields} }} }}");

        var error = answer.GetProperty("errors")[0];
        var extensions = error.GetProperty("extensions");
        Assert.Equal(("DISCLOSURE_REFUSED", rule), (Text(extensions, "code"), Text(extensions, "rule")));
        Assert.Equal((1, 0, 1), Rules(extensions.GetProperty("rules")));
    }

    [Theory]
    [InlineData("median(of: DAYS_OF_SUPPORT) { value }")]
    [InlineData("rolling12Months { count { value } }")]
    public async Task Fields_ThatPartnersDoNotHave_DoNotExistForThem(string fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = $"{{ {Closed} {{ {fields} }} }}" }),
        };
        using var response = await host.SendAsync("Partner", request);

        Assert.False((await response.Content.ReadFromJsonAsync<JsonElement>()).TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("hateFlaggedOnVcop: true", true)]
    [InlineData("vpsOffered: YES", true)]
    [InlineData("occurrenceType: THEFT", false)]
    [InlineData("gender: MALE", false)]
    public async Task Police_AreAnsweredTheComparisonOfHateAndStatementsAlone(string where, bool isAnswered)
    {
        var query = $"{{ {Closed} {{ all: count {{ value }} count(where: {{ {where} }}) {{ value }} }} }}";
        var answer = await host.AskAsync("PoliceVcop", query);

        if (isAnswered)
        {
            // Two in three came by the police.
            var count = answer.GetProperty("data").GetProperty("caseStatistics").GetProperty("all").GetProperty("value").GetInt32();
            Assert.InRange(count, (4 * ManyCases.Total / 3) - 7, (4 * ManyCases.Total / 3) + 7);
        }
        else
        {
            Assert.Equal("DIMENSION", Text(answer.GetProperty("errors")[0].GetProperty("extensions"), "rule"));
        }
    }

    [Fact]
    public async Task BeforeTheFirstEdition_ThereIsNothingToRead()
    {
        host.Editions.Value = null;
        try
        {
            var answer = await host.AskAsync("Partner", $"{{ {Closed} {{ count {{ value }} }} }}");

            Assert.Equal("NO_EDITION", Text(answer.GetProperty("errors")[0].GetProperty("extensions"), "code"));
        }
        finally
        {
            host.Editions.Value = host.Edition;
        }
    }

    [Fact]
    public async Task Tables_AnswerPartnersThroughTheSameDoorOrNotAtAll()
    {
        foreach (var document in KnownDocuments.All)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/tables/{document.Name}.csv?quarter=2020-21%20Q1");
            using var response = await host.SendAsync("Partner", request);
            var text = await response.Content.ReadAsStringAsync();
            var isRefused = response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest;
            Assert.True(
                isRefused || !text.Contains("EXACT", StringComparison.Ordinal),
                $"{document.Name}: {response.StatusCode} {text}");
        }

        var report = await host.AskAsync("Partner", "{ quarterlyReport(quarter: \"2020-21 Q1\") { quarter { label } } }");
        Assert.False(report.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Budget_ThatIsUsedUp_RefusesByTheShapeOfTheQuestionAlone()
    {
        var client = new Guid("11111111-0000-4000-8000-0000000000b0");
        var types = ManyCases.Types.Count;
        var asked = 0;
        JsonElement answer;
        do
        {
            answer = await host.AskAsync("Partner", ByType, client);
            asked += types;
            Assert.True(asked <= 20_000 + types);
        }
        while (!answer.TryGetProperty("errors", out _));

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("BUDGET_EXCEEDED", Text(extensions, "code"));
        Assert.Equal(
            (types, 20_000 % types, 20_000), (Number(extensions, "cells"), Number(extensions, "left"), Number(extensions, "limit")));
        Assert.False((await host.AskAsync("Partner", ByType)).TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task KeysAndRawCounts_AreInNoAnswerNoHeaderAndNoLog()
    {
        string[] queries =
        [
            ByType,
            $"{{ caseStatistics(cohort: CLOSED, {Quarter}, where: {{ localAuthority: \"{ManyCases.District}\" }}) "
                + "{ by(dimension: OCCURRENCE_TYPE) { count { value } } mean(of: DAYS_OF_SUPPORT) { value } } }",
            $"{{ {Closed} {{ count(where: {{ gender: [MALE, FEMALE] }}) {{ value }} }} }}",
            $"{{ {Closed} {{ crossTab(rows: OCCURRENCE_TYPE, columns: GENDER) {{ cells {{ value }} total {{ value }} }} }} }}",
        ];
        var said = new StringBuilder();
        var published = new HashSet<int>();
        foreach (var query in queries)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
            using var response = await host.SendAsync("Partner", request);
            var text = await response.Content.ReadAsStringAsync();
            said.AppendLine(text).AppendLine(response.Headers.ToString()).AppendLine(response.Content.Headers.ToString());
            foreach (var number in Numbers(JsonDocument.Parse(text).RootElement)) published.Add(number);
        }

        foreach (var record in host.Log.Records) said.AppendLine(record);
        var all = said.ToString();
        foreach (var secret in Secrets()) Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase);

        // A raw count that nothing was published as stands nowhere; there are enough of them to tell.
        var raw = Enumerable.Range(0, ManyCases.Types.Count).Select(ManyCases.CountOf).SelectMany(count => new[] { count, 2 * count })
            .Append(ManyCases.Total).Append(2 * ManyCases.Total).Where(count => !published.Contains(count)).ToList();
        Assert.NotEmpty(raw);
        foreach (var count in raw.Where(count => count > 1000))
        {
            Assert.DoesNotContain(count.ToString(CultureInfo.InvariantCulture), all, StringComparison.Ordinal);
        }
    }

    /// <summary>The secret in every form, and the record keys of some units and of all together, in digits.</summary>
    private IEnumerable<string> Secrets()
    {
        yield return Convert.ToBase64String(host.Secret);
        yield return Convert.ToHexString(host.Secret);
        var derived = HMACSHA256.HashData(host.Secret, "record keys"u8);
        var sum = 0u;
        for (var id = 1; id <= 2 * ManyCases.Total; id++)
        {
            var unit = new byte[17];
            "referral"u8.CopyTo(unit);
            BinaryPrimitives.WriteInt64BigEndian(unit.AsSpan(9), id);
            var key = BinaryPrimitives.ReadUInt32BigEndian(HMACSHA256.HashData(derived, unit));
            sum += key;
            if (id <= 200) yield return key.ToString(CultureInfo.InvariantCulture);
        }

        yield return sum.ToString(CultureInfo.InvariantCulture);
    }

    private static IEnumerable<int> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Numbers(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Number when element.TryGetInt32(out var number) => [number],
        _ => [],
    };

    private async Task<JsonElement> RootAsync(string query, string role = "Partner")
    {
        var answer = await host.AskAsync(role, query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("caseStatistics");
    }

    private static (int Evaluated, int Passed, int Blocked) Rules(JsonElement rules) =>
        (Number(rules, "evaluated"), Number(rules, "passed"), Number(rules, "blocked"));

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static bool Flag(JsonElement element, string name) => element.GetProperty(name).GetBoolean();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string? TextOrNull(JsonElement element, string name) => element.GetProperty(name).GetString();
}
