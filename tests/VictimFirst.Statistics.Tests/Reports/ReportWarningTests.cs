using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Tests.Reports;

public class ReportWarningTests
{
    private static readonly CubeStamp Stamp = ServiceData.Stamp;

    [Fact]
    public void Quarter_OverAndWhollyInTheData_IsCompleteAndHasNoWarning()
    {
        var result = Build("2020-21 Q1", Stamp);

        Assert.Equal(new ReportQuarter("2020-21 Q1", new DateOnly(2020, 4, 1), new DateOnly(2020, 6, 30), true), result.Report.Quarter);
        Assert.Empty(result.Warnings);
        Assert.Same(Stamp, result.Report.Data);
    }

    [Theory]
    [InlineData("2021-03-31", false)]
    [InlineData("2021-04-01", true)]
    public void Quarter_OnTheDayAfterItsLast_IsOver(string today, bool complete)
    {
        var result = Build("2020-21 Q4", Stamp, DateOnly.Parse(today));

        Assert.Equal(complete, result.Report.Quarter.Complete);
        Assert.Equal(complete ? [] : [ReportWarning.PeriodIncomplete], result.Warnings.Select(w => w.Code));
    }

    [Fact]
    public void Quarter_InWhichTheDataBreaksOff_IsIncompleteAndPartlyOutside()
    {
        var result = Build("2020-21 Q1", Stamp with { CoversTo = new DateOnly(2020, 6, 29) });

        Assert.False(result.Report.Quarter.Complete);
        Assert.Equal([ReportWarning.PeriodIncomplete, ReportWarning.PeriodOutsideData], result.Warnings.Select(w => w.Code));
        Assert.Equal(
            "2020-21 Q1 (April-June 2020) is not over, so its figures will still change; the data covers 1 April 2018 to 29 June 2020.",
            result.Warnings[0].Message);
        Assert.StartsWith("Part of 2020-21 Q1 (April-June 2020) lies outside", result.Warnings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quarter_BeforeTheData_LiesWhollyOutside()
    {
        var result = Build("2017-18 Q4", Stamp);

        Assert.False(result.Report.Quarter.Complete);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal(ReportWarning.PeriodOutsideData, warning.Code);
        Assert.StartsWith("The whole of 2017-18 Q4", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quarter_FirstOfTheData_HasNothingToBeComparedWith()
    {
        var result = Build("2018-19 Q1", Stamp);

        Assert.True(result.Report.Quarter.Complete);
        Assert.Equal([ReportWarning.ComparisonOutsideData], result.Warnings.Select(w => w.Code));
    }

    [Fact]
    public void Report_BeforeTheFirstImport_IsAllZerosAndSaysSo()
    {
        var result = QuarterlyReportDefinition.Build(
            CaseCube.Empty, ServiceData.Quarter, DisclosurePolicy.ExactUnderAgreement, ServiceData.Today);

        Assert.False(result.Report.Quarter.Complete);
        Assert.Equal(0, result.Report.Headlines.CasesClosed.Current.Value);
        Assert.Null(result.Report.Headlines.EnhancedRate.Current.Value);
        Assert.Equal(106, result.Report.Areas.Length);
        Assert.Contains("no data has been imported yet", Assert.Single(result.Warnings).Message, StringComparison.Ordinal);
    }

    private static QuarterlyReportResult Build(string quarter, CubeStamp stamp, DateOnly? today = null) => QuarterlyReportDefinition.Build(
        new ServiceData().Cube(stamp), FinancialQuarter.Parse(quarter), DisclosurePolicy.ExactUnderAgreement, today ?? ServiceData.Today);
}
