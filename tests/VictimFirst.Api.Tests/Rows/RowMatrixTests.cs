using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.GraphQL.TypeSystem;
using Xunit.Abstractions;

namespace VictimFirst.Api.Tests.Rows;

/// <summary>
/// Over data with rows in and out of a caseworker's scope: every way to a row that is not the caller's answers, to the byte, like the way
/// to one that never was, and no way leads to anybody else's.
/// </summary>
[Collection(ServedApiGroup.Name)]
public sealed class RowMatrixTests(ServedApi api, ITestOutputHelper output)
{
    /// <summary>The root lists, with the filter that finds a case's own rows.</summary>
    private static readonly (string List, string OfCase)[] Lists =
    [
        ("cases", "{ reference: { eq: $it } }"),
        ("referrals", "{ case: { reference: { eq: $it } } }"),
        ("people", "{ cases: { some: { reference: { eq: $it } } } }"),
        ("needsAssessments", "{ case: { reference: { eq: $it } } }"),
        ("supportActions", "{ case: { reference: { eq: $it } } }"),
        ("outcomes", "{ case: { reference: { eq: $it } } }"),
        ("restorativeJusticeCases", "{ case: { reference: { eq: $it } } }"),
    ];

    [Fact]
    public async Task WhatBelongsToAnother_AnswersToTheByte_LikeWhatNeverWas()
    {
        var mine = await TokenAsync("staff-1");
        var asked = 0;
        foreach (var (list, ofCase) in Lists)
        {
            // A row of somebody else's case, as senior staff see it.
            var found = (await AskAsync(await SeniorAsync(), $$"""
                { {{list}}(first: 1, where: {{OfAnother(list)}}) { nodes { id {{ReferenceOf(list)}} } } }
                """)).GetProperty(list).GetProperty("nodes")[0];
            var reference = Reference(list, found);
            var id = found.GetProperty("id").GetString()!;

            await SameAsync(
                mine,
                "query($it: String!) { page: " + list + "(where: " + ofCase + ") { totalCount nodes { id } edges { cursor } pageInfo "
                    + "{ hasNextPage hasPreviousPage startCursor endCursor } } }", reference, "VF-0000000");
            await SameAsync(mine, "query($it: ID!) { node(id: $it) { __typename id } }", id, Altered(id));
            await SameAsync(
                mine, "query($it: ID!) { page: " + list + "(where: { id: { eq: $it } }) { totalCount nodes { id } } }", id, Altered(id));
            await SameAsync(
                mine, "query($it: ID!) { case(reference: $it) { id person { familyName } timeline { kind } } }", reference, "VF-0000000");
            asked += 4;
        }

        output.WriteLine($"{asked} ways to a row that is not the caller's, each beside the same way to one that never was");
    }

    [Fact]
    public async Task EveryCount_OfACaseworker_IsThatOfTheOwnCaseload()
    {
        var (mine, senior) = (await TokenAsync("staff-1"), await SeniorAsync());
        var name = await NameAsync(mine);
        foreach (var (list, _) in Lists)
        {
            var own = (await AskAsync(mine, $"{{ {list} {{ totalCount }} }}")).GetProperty(list).GetProperty("totalCount").GetInt32();
            var counted =
                (await AskAsync(senior, $"{{ {list}(where: {Of(list, $"{{ displayName: {{ eq: \"{name}\" }} }}")}) {{ totalCount }} }}"))
                    .GetProperty(list).GetProperty("totalCount").GetInt32();

            Assert.True(own > 0, list);
            Assert.Equal((list, counted), (list, own));
        }
    }

    /// <summary>All ways of at most three steps, as the schema has them, from each root list to a case or a person.</summary>
    [Fact]
    public async Task EveryWayToACaseOrAPerson_EndsAtTheCallersOwn()
    {
        var mine = await TokenAsync("staff-1");
        var name = await NameAsync(mine);
        var (_, sdl, _) = await ApiProgram.RunAsync(api.Data, "schema");
        var schema = SchemaBuilder.Build(sdl);
        var (ways, met) = (0, 0);
        foreach (var (list, _) in Lists)
        {
            var start = (ObjectType)((ObjectType)schema.Query.Field(list)!.Type.Named).Field("nodes")!.Type.Named;
            foreach (var way in Ways(start, 3))
            {
                var end = way.Aggregate(start, (type, step) => (ObjectType)type.Field(step)!.Type.Named);
                var asked = end.Name == "Case" ? "caseworker { displayName }" : "cases { caseworker { displayName } }";
                var selection = way.Reverse().Aggregate(asked, (inner, step) => $"{step} {{ {inner} }}");
                var rows = (await AskAsync(mine, $"{{ {list}(first: 20) {{ nodes {{ {selection} }} }} }}"))
                    .GetProperty(list).GetProperty("nodes");
                foreach (var reached in Reached(rows, way))
                {
                    met++;
                    var cases = end.Name == "Case" ? [reached] : reached.GetProperty("cases").EnumerateArray().ToArray();
                    Assert.NotEmpty(cases);
                    Assert.All(cases, one => Assert.Equal(name, one.GetProperty("caseworker").GetProperty("displayName").GetString()));
                }

                ways++;
            }
        }

        output.WriteLine($"{ways} ways to a case or a person, {met} rows at their ends");
        Assert.True(met > 1_000);
    }

    [Fact]
    public async Task EarlierCaseOfAnotherCaseworker_DoesNotExist()
    {
        var (mine, senior) = (await TokenAsync("staff-1"), await SeniorAsync());
        var name = await NameAsync(mine);
        var followed = (await AskAsync(senior, $$"""
            { cases(first: 50, where: {
                caseworker: { displayName: { eq: "{{name}}" } }, reReferralOf: { caseworker: { displayName: { neq: "{{name}}" } } } })
              { nodes { reference } } }
            """)).GetProperty("cases").GetProperty("nodes").EnumerateArray().Select(c => c.GetProperty("reference").GetString()).ToList();

        Assert.NotEmpty(followed);
        foreach (var reference in followed)
        {
            var seen = (await AskAsync(mine, $$"""
                { case(reference: "{{reference}}") { reReferralOf { reference } earlierCases { caseworker { displayName } } } }
                """))
                .GetProperty("case");

            Assert.Equal(JsonValueKind.Null, seen.GetProperty("reReferralOf").ValueKind);
            Assert.All(seen.GetProperty("earlierCases").EnumerateArray(), earlier =>
                Assert.Equal(name, earlier.GetProperty("caseworker").GetProperty("displayName").GetString()));
        }
    }

    [Fact]
    public async Task CursorOfSomebodyWhoSeesMore_LeadsToNothingElse()
    {
        var (mine, senior) = (await TokenAsync("staff-1"), await SeniorAsync());
        var name = await NameAsync(mine);
        var cursor = (await AskAsync(senior, "{ cases(first: 30) { pageInfo { endCursor } } }"))
            .GetProperty("cases").GetProperty("pageInfo").GetProperty("endCursor");

        var page =
            (await AskAsync(mine, $$"""{ cases(first: 50, after: {{cursor.GetRawText()}}) { nodes { caseworker { displayName } } } }"""))
                .GetProperty("cases").GetProperty("nodes");

        Assert.NotEmpty(page.EnumerateArray());
        Assert.All(page.EnumerateArray(), one => Assert.Equal(name, one.GetProperty("caseworker").GetProperty("displayName").GetString()));
    }

    [Fact]
    public async Task CaseworkerWithoutAnAccountInTheStaff_SeesNothing()
    {
        var stranger = await TokenAsync("nobody of the staff");

        foreach (var (list, _) in Lists)
        {
            var page = (await AskAsync(stranger, $"{{ {list} {{ totalCount nodes {{ id }} }} }}")).GetProperty(list);
            Assert.Equal((0, 0), (page.GetProperty("totalCount").GetInt32(), page.GetProperty("nodes").GetArrayLength()));
        }

        Assert.Equal(0, (await AskAsync(stranger, "{ workload { openCases } }")).GetProperty("workload").GetArrayLength());
    }

    [Fact]
    public async Task CoverOfATeam_AddsTheTeamsCases()
    {
        var own = await ApiProgram.LastLineAsync(api.Data, "token", "--role", "caseworker", "--subject", "staff-2", "--team", "City");

        var teams = (await AskAsync(own, "{ workload { caseworker { team } } }")).GetProperty("workload").EnumerateArray()
            .Select(load => load.GetProperty("caseworker").GetProperty("team").GetString()).ToHashSet();

        Assert.Equal(["City", "Counties"], teams.Order());
    }

    private static IEnumerable<string[]> Ways(ObjectType from, int steps)
    {
        if (from.Name is "Case" or "Person") yield return [];
        if (steps == 0) yield break;
        foreach (var field in from.Fields.Where(f =>
            f.Arguments.IsEmpty && f.Type.Named is ObjectType below && below.Name is not ("StaffMember" or "Area" or "Code")))
        {
            foreach (var rest in Ways((ObjectType)field.Type.Named, steps - 1)) yield return [field.Name, .. rest];
        }
    }

    private static IEnumerable<JsonElement> Reached(JsonElement value, ReadOnlySpan<string> way)
    {
        var reached = new List<JsonElement>();
        Collect(value, way, reached);
        return reached;
    }

    private static void Collect(JsonElement value, ReadOnlySpan<string> way, List<JsonElement> reached)
    {
        if (value.ValueKind == JsonValueKind.Null) return;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Collect(item, way, reached);
        }
        else if (way.IsEmpty)
        {
            reached.Add(value);
        }
        else
        {
            Collect(value.GetProperty(way[0]), way[1..], reached);
        }
    }

    private async Task SameAsync(string token, string query, string notMine, string never)
    {
        using var one = await api.PostAsync(query, new { it = notMine }, token, "support");
        using var other = await api.PostAsync(query, new { it = never }, token, "support");

        Assert.Equal((other.StatusCode, await other.Content.ReadAsStringAsync()), (one.StatusCode, await one.Content.ReadAsStringAsync()));
        Assert.Equal(Headers(other), Headers(one));
    }

    private static IEnumerable<string> Headers(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers).Where(h => h.Key != "Date")
            .Select(h => $"{h.Key}: {string.Join(',', h.Value)}").Order();

    private async Task<JsonElement> AskAsync(string token, string query)
    {
        using var response = await api.PostAsync(query, token: token, purpose: "support");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{query}: {errors}");
        return answer.GetProperty("data");
    }

    private async Task<string> NameAsync(string token) =>
        (await AskAsync(token, "{ workload { caseworker { displayName } } }"))
            .GetProperty("workload")[0].GetProperty("caseworker").GetProperty("displayName").GetString()!;

    private Task<string> TokenAsync(string subject) =>
        ApiProgram.LastLineAsync(api.Data, "token", "--role", "caseworker", "--subject", subject);

    private Task<string> SeniorAsync() => api.TokenAsync("senior-caseworker");

    private static string OfAnother(string list) => Of(list, "{ team: { eq: \"Counties\" } }");

    private static string Of(string list, string caseworker) => list switch
    {
        "cases" => $"{{ caseworker: {caseworker} }}",
        "people" => $"{{ cases: {{ some: {{ caseworker: {caseworker} }} }} }}",
        _ => $"{{ case: {{ caseworker: {caseworker} }} }}",
    };

    private static string ReferenceOf(string list) => list switch
    {
        "cases" => "reference",
        "people" => "cases { reference caseworker { team } }",
        _ => "case { reference }",
    };

    private static string Reference(string list, JsonElement row) => (list switch
    {
        "cases" => row,
        "people" => row.GetProperty("cases").EnumerateArray()
            .First(c => c.GetProperty("caseworker") is { ValueKind: JsonValueKind.Object } worker
                && worker.GetProperty("team").GetString() == "Counties"),
        _ => row.GetProperty("case"),
    }).GetProperty("reference").GetString()!;

    /// <summary>An id of the same shape that nobody made.</summary>
    private static string Altered(string id) => $"{(id[0] == 'A' ? 'B' : 'A')}{id[1..]}";
}
