using System.Globalization;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Published;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Tests.Published;

public sealed class PrintedFiguresTests
{
    public static TheoryData<string> Quarters => [.. PrintedFigures.Quarters];

    [Theory]
    [MemberData(nameof(Quarters))]
    public void EveryPrintedFigure_HasAMeasureThatCanBeCounted(string quarter)
    {
        var report = QuarterlyReportDefinition.Build(
            CaseCube.Empty, FinancialQuarter.Parse(quarter), DisclosurePolicy.ExactUnderAgreement, new DateOnly(2021, 1, 1)).Report;

        Assert.All(PrintedFigures.Of(FinancialQuarter.Parse(quarter)), figure =>
        {
            var current = CurrentFigures.Count(report, figure);
            if (figure.Measure != "RJ_CLOSED_BY_REASON") Assert.NotNull(current);
        });
    }

    [Theory]
    [MemberData(nameof(Quarters))]
    public void Value_IsWhatThePrintedTextMeans(string quarter) => Assert.All(PrintedFigures.Of(FinancialQuarter.Parse(quarter)), figure =>
    {
        var number = decimal.Parse(figure.Printed.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture);
        Assert.Equal(figure.Printed.EndsWith('%'), figure.Unit == PrintedUnit.Share);
        Assert.Equal(figure.Unit == PrintedUnit.Share ? number / 100 : number, figure.Value);
    });

    [Fact]
    public void PrintedTables_AddToTheHeadlines()
    {
        var figures = PrintedFigures.Of(FinancialQuarter.Parse("2020-21 Q1"));

        Assert.Equal(2641, Sum("OCCURRENCE_TYPE_CLOSED", 36));
        Assert.Equal(560, Sum("OCCURRENCE_TYPE_ENHANCED", 36));
        Assert.Equal(180, Sum("OCCURRENCE_TYPE_CYP_CLOSED", 36));
        Assert.Equal(2641, Sum("BEAT_CLOSED", 82));
        Assert.Equal(560, Sum("BEAT_ENHANCED", 82));
        Assert.Equal(2386, Sum("POLICING_AREA_CLOSED", 8));
        Assert.Equal(2641, Sum("ROLL_UP_CLOSED", 4));

        decimal Sum(string measure, int rows)
        {
            var table = figures.Where(figure => figure.Measure == measure).ToList();
            Assert.Equal(rows, table.Count);
            return table.Sum(figure => figure.Value);
        }
    }

    [Fact]
    public void Notices_HaveIdentifiersOfTheirOwn() =>
        Assert.Equal(CorrectionNotices.All.Length, CorrectionNotices.All.Select(notice => notice.Id).Distinct().Count());
}
