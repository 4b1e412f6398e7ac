using System.Globalization;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Domain.Geography;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Data.Tests.Statistics;

/// <summary>The report on the demonstration extract against the Quarterly Performance Report of April to June 2020 as printed.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class PublishedFiguresTests(DemonstrationDatabase demonstration) : IClassFixture<DemonstrationDatabase>
{
    public static TheoryData<string, string, int> Headlines
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var row in PublishedTable.Read("headlines.csv"))
            {
                data.Add(row["period"], row["measure"], int.Parse(row["value"], CultureInfo.InvariantCulture));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Report_OfThePublishedQuarters_HasEveryPublishedHeadline(string period, string measure, int published)
    {
        var quarter = period switch
        {
            "2020-Q1" => "2019-20 Q4",
            "2020-Q2" => "2020-21 Q1",
            "2020-Q3" => "2020-21 Q2",
            _ => throw new ArgumentOutOfRangeException(nameof(period), period, "No such period was published."),
        };

        // The document prints 964, which its own total of referrals refutes (2,303 + 83 + 964 = 3,350).
        var expected = (period, measure) == ("2020-Q2", "referrals_third_party") ? 963 : published;

        Assert.Equal(expected, PublishedMeasures.Find(measure, Report(quarter)));
    }

    [Fact]
    public void Report_OfThePublishedQuarter_HasThePublishedTableOfOccurrenceTypes()
    {
        var published = PublishedTable.Read("closed-cases-by-occurrence-type.csv")
            .Select(row => $"{row["occurrence_type"]}: {row["closed"]} {row["enhanced"]} {row["cyp_closed"]} {row["cyp_enhanced"]}");

        Assert.Equal(
            published,
            Report("2020-21 Q1").OccurrenceTypes.Select(row => string.Create(
                CultureInfo.InvariantCulture,
                $"{row.OccurrenceType.Label}: {row.Closed.Value} {row.Enhanced.Value} {row.CypClosed.Value} {row.CypEnhanced.Value}")));
    }

    [Fact]
    public void Report_OfThePublishedQuarter_HasThePublishedTableOfAreas()
    {
        var published = PublishedTable.Read("closed-cases-by-area.csv")
            .Select(row => $"{row["area_code"]}: {row["closed"]} {row["enhanced"]}");

        Assert.Equal(published, Rows(AreaLevel.PoliceBeat));
        Assert.Equal(
            ["npa-central-leicester: 119 36", "npa-charnwood: 371 92", "npa-east-leicester: 422 89",
             "npa-eastern-counties: 199 63", "npa-hinckley-and-blaby: 358 66", "npa-north-west-leicestershire: 158 38",
             "npa-south-leicester: 321 81", "npa-west-leicester: 438 81"],
            Rows(AreaLevel.NeighbourhoodPolicingArea));
        Assert.Equal(
            ["rollup-leicester-city: 1300 287", "rollup-leicestershire: 1086 259", "rollup-other-than-leicester: 84 2",
             "rollup-unknown: 171 12"],
            Rows(AreaLevel.PrintedRollUp));
    }

    [Fact]
    public void Report_OfThePublishedQuarter_HasTheAuthoritiesThatThePrintedTableHides()
    {
        Assert.Equal(
            ["E06000016: 1162 248", "E06000017: 17 6", "E07000129: 169 33", "E07000130: 371 92", "E07000131: 91 28",
             "E07000132: 134 21", "E07000133: 69 24", "E07000134: 158 38", "E07000135: 128 36"],
            Rows(AreaLevel.LocalAuthority));
        Assert.Equal(["ambiguous-local-authority: 87 20", "unknown: 171 12", "outside-area: 84 2"], Rows(AreaLevel.NoLocalAuthority));
    }

    [Fact]
    public void Report_OfThePublishedQuarter_IsCompleteAndWithoutWarning()
    {
        var result = Build("2020-21 Q1");

        Assert.True(result.Report.Quarter.Complete);
        Assert.Empty(result.Warnings);
        Assert.Equal(1, result.Report.Data.Version);
        Assert.NotNull(result.Report.Data.AsOf);
    }

    private QuarterlyReportResult Build(string quarter) => QuarterlyReportDefinition.Build(
        demonstration.Cube, FinancialQuarter.Parse(quarter), DisclosurePolicy.ExactUnderAgreement, new DateOnly(2026, 1, 1));

    private QuarterlyReport Report(string quarter) => Build(quarter).Report;

    private IEnumerable<string> Rows(AreaLevel level) => Report("2020-21 Q1").Areas.Where(row => row.Area.Level == level)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Area.Code}: {row.Closed.Value} {row.Enhanced.Value}"));
}
