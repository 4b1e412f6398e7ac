using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CsvHelper;
using VictimFirst.Api.Schema;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Tables;

[Collection(ServedApiGroup.Name)]
public sealed class TableEndpointTests(ServedApi api)
{
    private const string Report = "/tables/quarterly-report.csv?quarter=2020-21%20Q1";

    [Fact]
    public async Task QuarterlyReport_IsATable_WithOneRowAFigure()
    {
        var rows = await RowsAsync(Report);

        var closed = rows.Where(row => row["figure"] == "quarterlyReport.occurrenceTypes.closed").ToList();
        Assert.Equal(36, closed.Count);
        Assert.Equal(2641, closed.Sum(row => int.Parse(row["value"], CultureInfo.InvariantCulture)));
        var homicide = Assert.Single(closed, row => row["occurrence_type_code"] == "HOMICIDE");
        Assert.Equal(
            ("Homicide", "3", "SMALL", "2020-21 Q1", "1"),
            (homicide["occurrence_type_label"], homicide["value"], homicide["status"], homicide["period"], homicide["data_version"]));
        Assert.EndsWith("Z", homicide["data_as_of"], StringComparison.Ordinal);

        var rate = Assert.Single(rows, row => row["figure"] == "quarterlyReport.headlines.enhancedRate.current");
        Assert.Equal(("560", "2641"), (rate["numerator"], rate["denominator"]));
        Assert.Equal("-475", Assert.Single(rows, row => row["figure"] == "quarterlyReport.headlines.casesClosed.change")["value"]);
        Assert.Equal(
            ["LOCAL_AUTHORITY"],
            rows.Where(row => row["area_code"] == "E06000017" && row["figure"] == "quarterlyReport.areas.closed")
                .Select(row => row["area_level"]));
    }

    /// <summary>
    /// Documents of figures; those of the caseworkers (b) and the police (c) are of rows, but for the two that compare figures.
    /// </summary>
    public static TheoryData<string> Documents => [.. KnownDocuments.All.Select(document => document.Name).Where(name => !IsOfRows(name))];

    public static TheoryData<string> RowDocuments => [.. KnownDocuments.All.Select(document => document.Name).Where(IsOfRows)];

    private static bool IsOfRows(string name) => name[0] is 'b' or 'c' && char.IsAsciiDigit(name[1]) && name[..3] is not ("c06" or "c08");

    [Theory]
    [MemberData(nameof(RowDocuments))]
    public async Task DocumentOfRows_IsNoTable_EvenForThoseWhoReadIt(string name)
    {
        foreach (var role in new[] { "head-of-service", "caseworker", "police-vcop" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(api.Url, $"/tables/{name}.csv"));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await api.TokenAsync(role));
            request.Headers.Add("Purpose", "support");
            using var response = await api.Client.SendAsync(request);

            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }


    [Theory]
    [MemberData(nameof(Documents))]
    public async Task EveryDocument_IsATable_OfTheFiguresOfItsJson_AndNoOther(string name)
    {
        var document = KnownDocuments.Named(name)!;
        var (parameters, variables) = ParametersOf(document.Text);

        var rows = await RowsAsync($"/tables/{name}.csv{parameters}");
        var json = await api.AskAsync("commissioner", document.Text, variables);

        // Numerators, denominators and bases stand in columns of their rate.
        var figures = Objects(json.GetProperty("data"), "").Where(found => found.Object.TryGetProperty("value", out _)
            && found.Path[(found.Path.LastIndexOf('.') + 1)..] is not ("numerator" or "denominator" or "base")).ToList();
        var names = figures.Select(found => found.Path).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(rows);
        Assert.Equal(
            figures.Select(found => (found.Path, found.Object.GetProperty("value").ToString())).Order(),
            rows.Where(row => names.Contains(row["figure"])).Select(row => (row["figure"], row["value"])).Order());
        Assert.All(rows, row => Assert.Equal("1", row["data_version"]));
    }

    [Fact]
    public async Task File_IsCsv_WithNameVersionAndCrlf()
    {
        using var response = await GetAsync(Report);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Equal("quarterly-report-2020-21-q1-v1.csv", response.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.StartsWith("figure,", text, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task PublishedReport_HasItsTextBesideEachNumber()
    {
        var rows = await RowsAsync("/tables/published-report.csv?quarter=2020-21%20Q1&agrees=false");

        var row = Assert.Single(
            rows,
            row => (row["figure"], row["measure"], row["category"])
                == ("publishedReport.figures.current", "REFERRALS_BY_SOURCE", "THIRD_PARTY"));
        Assert.Equal(("963", "964", "N03", "COUNT"), (row["value"], row["printed"], row["notice_id"], row["unit"]));
        Assert.Equal(
            "-1", Assert.Single(rows, r => (r["figure"], r["category"]) == ("publishedReport.figures.difference", "THIRD_PARTY"))["value"]);
    }

    [Fact]
    public async Task DocumentWithoutFigures_IsATableOfItsText()
    {
        var rows = await RowsAsync("/tables/dataset.csv");

        Assert.Equal(4, rows.Count(row => row["figure"] == "dataset.cohorts"));
        Assert.True(rows.Count(row => row["figure"] == "dataset.notices") > 20);
    }

    [Theory]
    [InlineData("?quarter=2020-21%20Q1&agrees=perhaps", "BAD_USER_INPUT: Parameter \"agrees\" is \"perhaps\"; it takes true or false.")]
    [InlineData("?quarter=2020-21%20Q1&quarte=2", "BAD_USER_INPUT: There is no parameter \"quarte\". The table takes quarter (String!), agrees (Boolean).")]
    [InlineData("", "BAD_USER_INPUT: Parameter \"quarter\" is missing. The table takes quarter (String!), agrees (Boolean).")]
    [InlineData("?quarter=a&quarter=b", "BAD_USER_INPUT: Parameter \"quarter\" stands there more than once.")]
    public async Task WrongParameter_IsRefusedInText_NamingItAndWhatItTakes(string parameters, string expected)
    {
        using var response = await GetAsync("/tables/published-report.csv" + parameters);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(expected + "\n", await response.Content.ReadAsStringAsync());
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task ErrorOfAField_IsTheTablesError()
    {
        using var response = await GetAsync("/tables/quarterly-report.csv?quarter=Q2%202020");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("BAD_USER_INPUT: ", text, StringComparison.Ordinal);
        Assert.Contains("'2020-21 Q1'", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutToken_Is401()
    {
        using var response = await api.Client.GetAsync(new Uri(api.Url, Report));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task RoleInsideWithoutStatistics_IsRefused()
    {
        using var response = await GetAsync(Report, "caseworker");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.StartsWith(
            "FORBIDDEN: Not allowed: Query.quarterlyReport.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partner")]
    [InlineData("police-vcop")]
    public async Task TableOfHiddenFields_IsNotThere(string role)
    {
        using var hidden = await GetAsync(Report, role);
        using var absent = await GetAsync("/tables/no-such-table.csv?quarter=2020-21%20Q1", role);

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        Assert.Equal(await absent.Content.ReadAsStringAsync(), await hidden.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task PersistedDocumentOverGraphQL_IsTheSameTable_ForWhoeverAsksForCsv()
    {
        var address =
            $"/graphql?documentId={KnownDocuments.Named("quarterly-report")!.Id}"
                + $"&variables={Uri.EscapeDataString("""{"quarter":"2020-21 Q1"}""")}";
        using var table = await GetAsync(Report);
        using var csv = await GetAsync(address, accept: "text/csv");
        using var json = await GetAsync(address, accept: "application/json, text/csv;q=0.5");

        Assert.Equal(await table.Content.ReadAsStringAsync(), await csv.Content.ReadAsStringAsync());
        Assert.Equal("application/json", json.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(csv.Headers.ETag);
        Assert.NotEqual(json.Headers.ETag, csv.Headers.ETag);
    }

    [Fact]
    public async Task DocumentInTheAddress_IsNoTable()
    {
        using var response = await GetAsync("/graphql?query=%7BcodeLists%7Bname%7D%7D", accept: "text/csv");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task SameTable_IsAnsweredWith304()
    {
        using var first = await GetAsync(Report);
        using var second = await GetAsync(Report, held: first.Headers.ETag!.ToString());
        using var other = await GetAsync("/tables/quarterly-report.csv?quarter=2019-20%20Q4", held: first.Headers.ETag!.ToString());

        Assert.True(first.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    /// <summary>As <c>Web.Contents</c> of Power Query asks, and the command line that docs/tables.md gives for Tableau.</summary>
    [Theory]
    [InlineData("text/csv", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)")]
    [InlineData("text/csv", "curl/8.0.1")]
    [InlineData("*/*", "curl/8.0.1")]
    public async Task PlainGet_OfToolsForTables_IsAnswered(string accept, string agent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(api.Url, "/tables/quarterly-report.csv?quarter=2020-21+Q1"));
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + await api.TokenAsync("commissioner"));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate");
        using var response = await api.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Homicide", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(
        string address, string role = "commissioner", string? accept = null, string? held = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(api.Url, address));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await api.TokenAsync(role));
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        if (held is not null) request.Headers.TryAddWithoutValidation("If-None-Match", held);
        return await api.Client.SendAsync(request);
    }

    private async Task<List<Dictionary<string, string>>> RowsAsync(string address)
    {
        using var response = await GetAsync(address);
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        using var csv = CsvReader.Create(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.Headers.ToDictionary(column => column, csv.GetString, StringComparer.Ordinal));
        return rows;
    }

    /// <summary>Every document is about a period, which it takes in one of these forms, or about none.</summary>
    private static (string Parameters, object? Variables) ParametersOf(string document) =>
        document.Contains("$quarter", StringComparison.Ordinal) ? ("?quarter=2020-21+Q1", new { quarter = "2020-21 Q1" })
        : document.Contains("$lastMonth", StringComparison.Ordinal) ? ("?lastMonth=2020-06", new { lastMonth = "2020-06" })
        : document.Contains("$period", StringComparison.Ordinal)
            ? ("?period.financialQuarter=2020-21+Q1", new { period = new { financialQuarter = "2020-21 Q1" } })
        : ("", null);

    private static IEnumerable<(string Path, JsonElement Object)> Objects(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Objects(item, path)),
        JsonValueKind.Object => value.EnumerateObject()
            .SelectMany(member => Objects(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")).Prepend((path, value)),
        _ => [],
    };
}
