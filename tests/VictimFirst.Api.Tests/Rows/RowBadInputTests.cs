using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;

namespace VictimFirst.Api.Tests.Rows;

/// <summary>
/// What lists are asked that means nothing, or means harm: each has an error that names field and value, or an honest answer.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class RowBadInputTests(ServedApi api)
{
    [Theory]
    [InlineData("first: 0", "first", "0", "A page has 1 to 50 rows.")]
    [InlineData("first: 51", "first", "51", "A page has 1 to 50 rows.")]
    [InlineData("first: -1", "first", "-1", "A page has 1 to 50 rows.")]
    [InlineData("last: 51", "last", "51", "A page has 1 to 50 rows.")]
    [InlineData("first: 5, last: 5", "last", "5", "first and last do not go together")]
    [InlineData("first: 5, before: \"x\"", "before", "x", "takes after, not before")]
    [InlineData("last: 5, after: \"x\"", "after", "x", "takes before, not after")]
    [InlineData("after: \"x\", before: \"y\"", "before", "y", "after and before do not go together")]
    [InlineData("after: \"x\"", "after", "x", "no cursor of this list")]
    [InlineData("after: \"\"", "after", "", "no cursor of this list")]
    [InlineData("where: { occurrenceType: { eq: \"BURGLARY_RESIDENTAL\" } }", "where.occurrenceType.eq", "BURGLARY_RESIDENTAL", "Did you mean \"BURGLARY_RESIDENTIAL\"")]
    [InlineData("where: { or: [{ beat: { in: [\"nowhere\"] } }] }", "where.or[0].beat.in", "nowhere", "no place of this level")]
    [InlineData("where: { localAuthority: { eq: \"npa-charnwood\" } }", "where.localAuthority.eq", "npa-charnwood", "no place of this level")]
    [InlineData("order: [{ openedAt: ASC }, { openedAt: DESC }]", "order", "OpenedAt", "names a key once")]
    public async Task List_AskedWithWhatMeansNothing_SaysWhichFieldAndValue(string arguments, string field, string value, string message)
    {
        var error = await ErrorAsync($"{{ cases({arguments}) {{ nodes {{ reference }} }} }}");

        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(field, error.GetProperty("extensions").GetProperty("field").GetString());
        Assert.Equal(value, error.GetProperty("extensions").GetProperty("value").GetString());
    }

    [Fact]
    public async Task Cursor_CutShortOrOfAnotherListOrOrder_IsNone()
    {
        var cursor = (await DataAsync("{ cases(first: 1) { pageInfo { endCursor } } }"))
            .GetProperty("cases").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;

        foreach (var (list, order, given) in new[]
        {
            ("cases", "", cursor[..^2]),
            ("cases", "", $"{(cursor[0] == 'A' ? 'B' : 'A')}{cursor[1..]}"),
            ("cases", "order: [{ openedAt: ASC }],", cursor),
            ("cases", "order: [{ reference: ASC }],", cursor),
            ("referrals", "", cursor),
        })
        {
            var error = await ErrorAsync($"{{ {list}({order} after: \"{given}\") {{ nodes {{ id }} }} }}");

            Assert.Contains("no cursor of this list in this order", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ListOfMoreThan500Values_IsRefused_WithHowMany()
    {
        var values = string.Join(", ", Enumerable.Range(0, 501).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"{i}\"")));

        var error = await ErrorAsync($"{{ cases(where: {{ reference: {{ in: [{values}] }} }}) {{ totalCount }} }}");

        Assert.Equal("501 values", error.GetProperty("extensions").GetProperty("value").GetString());
    }

    [Fact]
    public async Task ListOfTenThousandValues_IsRefused_BeforeItIsRead()
    {
        var values = string.Join(", ", Enumerable.Range(0, 10_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"{i}\"")));
        using var response = await api.PostAsync(
            $"{{ cases(where: {{ reference: {{ in: [{values}] }} }}) {{ totalCount }} }}",
            token: await api.TokenAsync("caseworker"), purpose: "support");

        Assert.InRange((int)response.StatusCode, 200, 413);
        Assert.DoesNotContain("\"data\":{", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeepFilter_IsAnsweredOrRefused_AndNeverFails()
    {
        foreach (var depth in new[] { 5, 20, 60, 500 })
        {
            var filter = string.Concat(Enumerable.Repeat("{ and: [{ or: [", depth))
                + "{ isRepeatVictim: { eq: true } }" + string.Concat(Enumerable.Repeat("] }] }", depth));
            using var response = await api.PostAsync(
                $"{{ cases(where: {filter}) {{ totalCount }} }}", token: await api.TokenAsync("caseworker"), purpose: "support");
            var text = await response.Content.ReadAsStringAsync();

            Assert.DoesNotContain("INTERNAL", text, StringComparison.Ordinal);
            Assert.True(
                text.Contains("\"totalCount\":", StringComparison.Ordinal) || text.Contains("\"errors\":", StringComparison.Ordinal), text);
        }
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\\\")]
    [InlineData("' OR '1'='1")]
    [InlineData("[a-z]")]
    [InlineData("\\u0000")]
    [InlineData("'; DROP TABLE people; --")]
    public async Task PatternsAndQuotes_AreTextLikeAnyOther(string text)
    {
        var data = await DataAsync($$"""
            { people(where: { or: [
                { familyName: { contains: "{{text}}" } }, { familyName: { startsWith: "{{text}}" } }, { postcode: { eq: "{{text}}" } }
              ] }) { totalCount } }
            """);

        Assert.Equal(0, data.GetProperty("people").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task InstantWithoutOffset_OnTheNightTheClocksChange_IsRefused()
    {
        var error = await ErrorAsync("{ cases(where: { openedAt: { gte: \"2020-10-25T01:30:00\" } }) { totalCount } }");

        Assert.Contains("2020-10-25T01:30:00", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("offset", error.GetProperty("message").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task DataAnalyst_FiltersOrOrdersByAName_IsRefusedBeforeAnythingIsRead()
    {
        foreach (var use in new[]
        {
            "where: { person: { familyName: { startsWith: \"A\" } } }", "where: { referral: { crimeReference: { eq: \"1\" } } }",
        })
        {
            using var response = await api.PostAsync(
                $"{{ cases({use}) {{ totalCount }} }}", token: await api.TokenAsync("data-analyst"), purpose: "data-quality");

            Assert.Equal(System.Net.HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    /// <summary>All of a list, page by page, forward and back, is the list.</summary>
    [Fact]
    public async Task Pages_ForwardAndBack_AreTheSameList()
    {
        const string Where =
            "where: { closedOn: { eq: null }, supportTier: { eq: ENHANCED } }, order: [{ closedOn: DESC }, { openedAt: ASC }]";
        var forward = await WalkAsync(
            cursor => $"first: 7, {(cursor is null ? "" : $"after: \"{cursor}\", ")}{Where}", "endCursor", "hasNextPage");
        var back = await WalkAsync(
            cursor => $"last: 11, {(cursor is null ? "" : $"before: \"{cursor}\", ")}{Where}", "startCursor", "hasPreviousPage");
        var total = (await DataAsync($"{{ cases({Where}) {{ totalCount }} }}")).GetProperty("cases").GetProperty("totalCount").GetInt32();

        Assert.True(total > 20);
        Assert.Equal(total, forward.SelectMany(page => page).Distinct().Count());
        Assert.Equal(forward.SelectMany(page => page), back.AsEnumerable().Reverse().SelectMany(page => page));
    }

    private async Task<List<string[]>> WalkAsync(Func<string?, string> arguments, string cursorName, string moreName)
    {
        var pages = new List<string[]>();
        string? cursor = null;
        while (true)
        {
            var page =
                (await DataAsync($"{{ cases({arguments(cursor)}) {{ nodes {{ reference }} pageInfo {{ {cursorName} {moreName} }} }} }}"))
                    .GetProperty("cases");
            pages.Add([.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("reference").GetString()!)]);
            if (!page.GetProperty("pageInfo").GetProperty(moreName).GetBoolean()) return pages;
            cursor = page.GetProperty("pageInfo").GetProperty(cursorName).GetString();
        }
    }

    private async Task<JsonElement> ErrorAsync(string query)
    {
        using var response = await api.PostAsync(query, token: await api.TokenAsync("caseworker"), purpose: "support");
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
    }

    private async Task<JsonElement> DataAsync(string query)
    {
        using var response = await api.PostAsync(query, token: await api.TokenAsync("caseworker"), purpose: "support");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{query}: {errors}");
        return answer.GetProperty("data");
    }
}
