using System.Text.Json;
using VictimFirst.Api.Schema;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.GraphQL.TypeSystem;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Tests.Statistics;

[Collection(ServedApiGroup.Name)]
public sealed class StatisticsQueriesTests(ServedApi api)
{
    private const int RootFieldsADocument = 20;

    private static readonly (Subject Subject, string Field)[] Roots =
    [
        (Subject.Cases, "caseStatistics"), (Subject.Referrals, "referralStatistics"), (Subject.Needs, "needsStatistics"),
        (Subject.Outcomes, "outcomeStatistics"), (Subject.RestorativeJustice, "restorativeJusticeStatistics"),
        (Subject.Satisfaction, "satisfactionStatistics"),
    ];

    [Fact]
    public async Task EveryFieldOfTheFilter_IsRead()
    {
        var filter = (InputObjectType)SchemaBuilder.Build(SchemaText.Read()).Types.Single(type => type.Name == "StatisticsFilter");

        foreach (var fields in filter.Fields.Where(field => field.Name is not ("and" or "or" or "not")).Chunk(RootFieldsADocument))
        {
            await AnswerAsync(fields.Select(field =>
                $"{field.Name}: {RootOf(field.Name)}(cohort: REFERRED, period: {{ month: \"2020-04\" }}, "
                + $"where: {{ {field.Name}: {Literal(field)} }}) {{ count {{ value }} }}"));
        }
    }

    [Fact]
    public async Task EveryDimension_HasAGrid()
    {
        var known = (EnumType)SchemaBuilder.Build(SchemaText.Read()).Types.Single(type => type.Name == "Dimension");
        var inSchema = known.Values.Select(value => value.Name).ToHashSet();

        foreach (var dimensions in DimensionCatalogue.All.Where(d => inSchema.Contains(d.Name)).Chunk(RootFieldsADocument))
        {
            var data = await AnswerAsync(dimensions.Select(dimension =>
                $"{dimension.Name}: {RootOf(dimension)}(cohort: REFERRED, period: {{ month: \"2020-04\" }}) "
                    + $"{{ by(dimension: {dimension.Name}) {{ category {{ code label }} count {{ value }} }} }}"));

            Assert.All(dimensions, dimension =>
            {
                var codes = data.GetProperty(dimension.Name).GetProperty("by").EnumerateArray().Select(CodeOf).ToList();
                Assert.NotEmpty(codes);
                if (!dimension.Categories.IsEmpty) Assert.Equal(dimension.Categories.Select(category => category.Code), codes);
            });
        }
    }

    [Theory]
    [InlineData("supportTier: ENHANCED")]
    [InlineData("supportTier: \"ENHANCED\"")]
    [InlineData("supportTier: [ENHANCED]")]
    [InlineData("supportTier: [\"ENHANCED\", ENHANCED]")]
    [InlineData("not: { supportTier: STANDARD }")]
    [InlineData("not: { not: { supportTier: ENHANCED } }, gender: null")]
    [InlineData("supportTier: $tiers")]
    [InlineData("supportTier: [$tier]")]
    public async Task Code_IsTakenAsANameAsTextAndAsAVariable(string where)
    {
        var variables = where.Contains("$tiers", StringComparison.Ordinal) ? "($tiers: [CategoryCode!])"
            : where.Contains('$') ? "($tier: CategoryCode!)"
            : "";
        var answer = await api.AskAsync(
            "commissioner",
            $"query {variables} {{ caseStatistics(cohort: CLOSED, period: {{ financialQuarter: \"2020-21 Q1\" }}, "
                + $"where: {{ {where} }}) {{ count {{ value }} }} }}",
            new { tier = "ENHANCED", tiers = new[] { "ENHANCED" } });

        Assert.Equal(560, answer.GetProperty("data").GetProperty("caseStatistics").GetProperty("count").GetProperty("value").GetInt32());
    }

    [Fact]
    public async Task EmptyList_HoldsForNone()
    {
        var data = await AnswerAsync(
        [
            """
            nobody: caseStatistics(cohort: CLOSED, period: { month: "2020-04" }, where: { supportTier: [] }) {
              count { value }
              rate(of: { hate: true }) { value noValue }
            }
            """,
        ]);

        var nobody = data.GetProperty("nobody");
        Assert.Equal(0, nobody.GetProperty("count").GetProperty("value").GetInt32());
        Assert.Equal("EMPTY_BASE", nobody.GetProperty("rate").GetProperty("noValue").GetString());
        Assert.Equal(JsonValueKind.Null, nobody.GetProperty("rate").GetProperty("value").ValueKind);
    }

    [Theory]
    [InlineData("period: { financialQuarter: \"2026-27 Q4\" }", "count { value }", "PERIOD_INCOMPLETE")]
    [InlineData("period: { month: \"2001-01\" }", "count { value }", "PERIOD_OUTSIDE_DATA")]
    [InlineData("period: { month: \"2019-01\" }", "count(compareWith: PREVIOUS_PERIOD) { value }", "COMPARISON_OUTSIDE_DATA")]
    [InlineData("period: { month: \"2020-04\" }", "by(dimension: LOCAL_AUTHORITY) { perThousand { value } }", "PLACE_AMBIGUOUS")]
    [InlineData("period: { month: \"2020-04\" }", "by(dimension: LOCAL_AUTHORITY) { by(dimension: POLICING_AREA) { count { value } } }", "GEOGRAPHY_MIXED")]
    public async Task WhatAReaderMustKnow_IsAWarning_Once(string period, string field, string code)
    {
        var answer = await api.AskAsync("commissioner", $"{{ caseStatistics(cohort: CLOSED, {period}) {{ {field} }} }}");

        Assert.Single(
            answer.GetProperty("extensions").GetProperty("warnings").EnumerateArray(),
            warning => warning.GetProperty("code").GetString() == code);
    }

    [Fact]
    public async Task RatePerThousand_OfOneAuthority_HasItsResidents_WhereverTheAuthorityIsNamed()
    {
        const string Rate = "perThousand { value numerator { value } population { people } }";
        const string Period = "cohort: CLOSED, period: { financialQuarter: \"2020-21 Q1\" }";
        var data = await AnswerAsync(
        [
            $"filtered: caseStatistics({Period}, where: {{ localAuthority: E06000017, hate: false }}) {{ {Rate} }}",
            $"within: caseStatistics({Period}) {{ by(dimension: GENDER, where: {{ localAuthority: E06000017 }}) {{ {Rate} }} }}",
            $"nested: caseStatistics({Period}) {{ by(dimension: LOCAL_AUTHORITY) {{ category {{ code }} "
                + $"by(dimension: GENDER) {{ {Rate} }} }} }}",
        ]);

        Assert.Equal(40_633, People(data.GetProperty("filtered").GetProperty("perThousand")));
        var within = Rates(data.GetProperty("within"));
        var nested = Rates(data.GetProperty("nested").GetProperty("by").EnumerateArray().Single(row => CodeOf(row) == "E06000017"));
        Assert.Equal(within, nested);
        Assert.All(within, rate => Assert.Contains("40633", rate, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RootFields_OfOneDocument_AreOfOneStateOfTheData()
    {
        var data = await AnswerAsync(
            Roots.Select(root => $"{root.Field}(cohort: REFERRED, period: {{ month: \"2020-04\" }}) {{ data {{ version asOf }} }}"));

        Assert.Single(Roots.Select(root => data.GetProperty(root.Field).GetProperty("data").GetRawText()).Distinct());
    }

    private async Task<JsonElement> AnswerAsync(IEnumerable<string> fields)
    {
        var answer = await api.AskAsync("data-analyst", $"{{ {string.Join("\n", fields)} }}");
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    private static string? CodeOf(JsonElement row) => row.GetProperty("category").GetProperty("code").GetString();

    private static List<string> Rates(JsonElement node) =>
        [.. node.GetProperty("by").EnumerateArray().Select(row => row.GetProperty("perThousand").GetRawText())];

    private static int People(JsonElement rate) => rate.GetProperty("population").GetProperty("people").GetInt32();

    private static string RootOf(string field) => DimensionOf(field) is { } dimension ? RootOf(dimension) : "caseStatistics";

    private static Dimension? DimensionOf(string field) =>
        DimensionCatalogue.All.FirstOrDefault(d => d.Code.ToString().Equals(field, StringComparison.OrdinalIgnoreCase));

    private static string RootOf(Dimension dimension) => Roots.First(root => dimension.Subjects.Contains(root.Subject)).Field;

    private static string Literal(InputValue field) => field.Type.Named.Name switch
    {
        "Boolean" => "true",
        "DayBounds" => "{ from: \"2020-04-01\" }",
        "NumberBounds" => "{ gte: 1.5 }",
        _ when field.Name == "caseworker" => "\"1\"",
        _ => $"\"{DimensionOf(field.Name)!.Categories[0].Code}\"",
    };
}
