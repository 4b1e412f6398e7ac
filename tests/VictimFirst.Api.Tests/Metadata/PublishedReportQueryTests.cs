using System.Text.Json;
using CsvHelper;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Data;

namespace VictimFirst.Api.Tests.Metadata;

[Collection(ServedApiGroup.Name)]
public sealed class PublishedReportQueryTests(ServedApi api)
{
    private const string Query = """
        query ($quarter: String!, $agrees: Boolean) {
          publishedReport(quarter: $quarter) {
            quarter { label }
            data { version }
            figures(agrees: $agrees) {
              document section measure category label printed printedValue unit agrees difference differenceReason reason
              current { value status numerator { value } denominator { value } }
              notice { id measures }
            }
          }
        }
        """;

    [Fact]
    public async Task PrintedTables_AreTheOnesTheDemonstrationReproduces_CellByCell()
    {
        var figures = await FiguresAsync("2020-21 Q1");

        foreach (var row in Table("closed-cases-by-occurrence-type"))
        {
            foreach (var (measure, column) in new[]
            {
                ("CLOSED", "closed"), ("ENHANCED", "enhanced"), ("CYP_CLOSED", "cyp_closed"), ("CYP_ENHANCED", "cyp_enhanced"),
            })
            {
                var printed = Assert.Single(figures, figure =>
                    Text(figure, "measure") == $"OCCURRENCE_TYPE_{measure}"
                        && Text(figure, "label")!.StartsWith(row["occurrence_type"] + ",", StringComparison.Ordinal));
                Assert.Equal(row[column], Text(printed, "printed"));
            }
        }

        foreach (var row in Table("closed-cases-by-area"))
        {
            foreach (var (measure, column) in new[] { ("BEAT_CLOSED", "closed"), ("BEAT_ENHANCED", "enhanced") })
            {
                var printed =
                    Assert.Single(figures, figure => Text(figure, "measure") == measure && Text(figure, "category") == row["area_code"]);
                Assert.Equal(row[column], Text(printed, "printed"));
                Assert.StartsWith(row["printed_label"] + ",", Text(printed, "label"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task FiguresWithoutFault_AgreeWithTheDemonstrationData()
    {
        var figures = await FiguresAsync("2020-21 Q1");

        Assert.True(figures.Count > 350);
        Assert.All(figures.Where(figure => figure.GetProperty("notice").ValueKind == JsonValueKind.Null), figure =>
        {
            Assert.True(figure.GetProperty("agrees").GetBoolean(), figure.GetRawText());
            Assert.Equal(JsonValueKind.Null, figure.GetProperty("differenceReason").ValueKind);
            Assert.Equal(JsonValueKind.Null, figure.GetProperty("reason").ValueKind);
        });
    }

    [Fact]
    public async Task ThirdPartyReferrals_AreOneLessThanPrinted_ForTheReasonOfTheirNotice()
    {
        var figure = Assert.Single(
            await FiguresAsync("2020-21 Q1", agrees: false),
            figure => (Text(figure, "measure"), Text(figure, "category")) == ("REFERRALS_BY_SOURCE", "THIRD_PARTY"));

        Assert.Equal("964", Text(figure, "printed"));
        Assert.Equal(963, figure.GetProperty("current").GetProperty("value").GetDouble());
        Assert.Equal(-1, figure.GetProperty("difference").GetDouble());
        Assert.Equal("NOTICE", Text(figure, "differenceReason"));
        Assert.Equal("N03", figure.GetProperty("notice").GetProperty("id").GetString());
        Assert.Contains("3,350", Text(figure, "reason"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-21 Q1", "68.7%", 0.6877)]
    [InlineData("2019-20 Q4", "78.1%", 0.8010)]
    public async Task PoliceShare_IsPrintedWrong_InBothQuarters(string quarter, string printed, double current)
    {
        var figure =
            Assert.Single(await FiguresAsync(quarter, agrees: false), figure => Text(figure, "measure") == "REFERRAL_SHARE_BY_SOURCE");

        Assert.Equal(printed, Text(figure, "printed"));
        Assert.Equal(current, figure.GetProperty("current").GetProperty("value").GetDouble(), 4);
        Assert.Equal("N04", figure.GetProperty("notice").GetProperty("id").GetString());
        Assert.True(figure.GetProperty("current").GetProperty("denominator").GetProperty("value").GetInt32() > 3000);
    }

    [Fact]
    public async Task SharePrintedWithFewerDecimals_Agrees_WhenItRoundsToThePrintedText()
    {
        var figure = Assert.Single(await FiguresAsync("2019-20 Q4", agrees: true), figure => Text(figure, "measure") == "ENHANCED_RATE");

        Assert.Equal("20%", Text(figure, "printed"));
        Assert.Equal(637 / 3116.0, figure.GetProperty("current").GetProperty("value").GetDouble(), 9);
        Assert.Equal("N10", figure.GetProperty("notice").GetProperty("id").GetString());
    }

    [Fact]
    public async Task RepeatVictimsOfTheQuarterBefore_ArePastedFromTheNext()
    {
        var figures = await FiguresAsync("2019-20 Q4");

        Assert.Equal("404", Text(Assert.Single(figures, figure => Text(figure, "measure") == "REPEAT_VICTIMS"), "printed"));
        Assert.Equal(
            "120",
            Text(
                Assert.Single(
                    figures,
                    figure => Text(figure, "measure") == "REPEAT_VICTIMS_ENHANCED" && figure.GetProperty("agrees").GetBoolean()),
                "printed"));
    }

    [Fact]
    public async Task EveryNotice_NamesMeasuresThatWerePrinted()
    {
        var dataset =
            (await api.AskAsync("commissioner", "{ dataset { publishedQuarters notices { id measures quarters printed holds reason } } }"))
                .GetProperty("data").GetProperty("dataset");
        var measures = new HashSet<string?>();
        foreach (var quarter in dataset.GetProperty("publishedQuarters").EnumerateArray())
            measures.UnionWith((await FiguresAsync(quarter.GetString()!)).Select(figure => Text(figure, "measure")));

        Assert.Equal(
            ["2019-20 Q4", "2020-21 Q1", "2020-21 Q2"],
            dataset.GetProperty("publishedQuarters").EnumerateArray().Select(q => q.GetString()!));
        Assert.True(dataset.GetProperty("notices").GetArrayLength() >= 20);
        Assert.All(
            dataset.GetProperty("notices").EnumerateArray().SelectMany(notice => notice.GetProperty("measures").EnumerateArray()),
            measure => Assert.Contains(measure.GetString(), measures));
    }

    [Fact]
    public async Task QuarterThatWasNotPublished_IsNull()
    {
        var response = await api.AskAsync("commissioner", Query, new { quarter = "2019-20 Q3" });

        Assert.False(response.TryGetProperty("errors", out _));
        Assert.Equal(JsonValueKind.Null, response.GetProperty("data").GetProperty("publishedReport").ValueKind);
    }

    [Fact]
    public async Task AmbiguousQuarter_IsRefused()
    {
        var response = await api.AskAsync("commissioner", Query, new { quarter = "Q2 2020" });

        Assert.Equal("BAD_USER_INPUT", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("partner")]
    [InlineData("police-vcop")]
    public async Task RoleOutside_KnowsNeitherPublishedFiguresNorTheDataset(string role)
    {
        foreach (var query in new[] { """{ publishedReport(quarter: "2020-21 Q1") { data { version } } }""", "{ dataset { version } }" })
            Assert.Contains("Cannot query field", (await api.AskAsync(role, query)).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dataset_TellsCohortsVersionAndRange()
    {
        var dataset =
            (await api.AskAsync("commissioner", "{ dataset { version asOf range { first last } cohorts { code label definition } } }"))
                .GetProperty("data").GetProperty("dataset");

        Assert.Equal("2020-09-30", dataset.GetProperty("range").GetProperty("last").GetString());
        Assert.True(dataset.GetProperty("version").GetInt32() > 0);
        Assert.Equal(
            ["REFERRED", "OPENED", "CLOSED", "SUPPORTED"],
            dataset.GetProperty("cohorts").EnumerateArray().Select(cohort => cohort.GetProperty("code").GetString()!));
    }

    private async Task<List<JsonElement>> FiguresAsync(string quarter, bool? agrees = null)
    {
        var response = await api.AskAsync("commissioner", Query, new { quarter, agrees });
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. response.GetProperty("data").GetProperty("publishedReport").GetProperty("figures").EnumerateArray()];
    }

    private static string? Text(JsonElement figure, string name) => figure.GetProperty(name).GetString();

    private static List<Dictionary<string, string>> Table(string name)
    {
        using var stream = typeof(VictimFirstDatabase).Assembly.GetManifestResourceStream(
            $"VictimFirst.Data.Demonstration.Published.{name}.csv")!;
        using var csv = CsvReader.Create(stream);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.Headers.ToDictionary(column => column, csv.GetString, StringComparer.Ordinal));
        return rows;
    }
}
