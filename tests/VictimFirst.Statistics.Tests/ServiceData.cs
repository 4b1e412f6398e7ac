using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Tests;

/// <summary>A small service whose figures can be counted by hand. Unless a test says otherwise everything happens in 2020-21 Q1.</summary>
internal sealed class ServiceData
{
    public static readonly FinancialQuarter Quarter = FinancialQuarter.Parse("2020-21 Q1");
    public static readonly DateOnly InQuarter = new(2020, 5, 15);
    public static readonly DateOnly Today = new(2021, 6, 1);

    public static readonly CubeStamp Stamp =
        new(7, new DateTimeOffset(2021, 4, 1, 6, 0, 0, TimeSpan.Zero), new DateOnly(2018, 4, 1), new DateOnly(2021, 3, 31));

    private readonly CaseCubeBuilder builder = new();

    public static ServiceCase Standard(long id) => new(id);

    public static ServiceCase Enhanced(long id) => new(id) { SupportTier = SupportTiers.Enhanced };

    /// <summary>A referral that led to no case.</summary>
    public static ReferralRow Referral(long id, DateTimeOffset receivedAt, string source, string subSource) =>
        new ServiceCase(id) { ReceivedAt = receivedAt, Source = source, SubSource = subSource }.Referral;

    public static DateTimeOffset Noon(int year, int month, int day) => new(year, month, day, 12, 0, 0, TimeSpan.Zero);

    public ServiceData With(params ServiceCase[] cases) => Each(cases, one => builder.Add(one.Row));

    public ServiceData With(params ReferralRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params HateMarkerRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params ImpairmentRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params HateStrandRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params NeedsAssessmentRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params SupportActionsRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params EndOfCaseRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params VpsRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params SurveyRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params RestorativeJusticeRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData With(params EngagementRow[] rows) => Each(rows, row => builder.Add(row));

    public ServiceData WithComplaints(params DateOnly[] days) => Each(days, builder.AddComplaint);

    public CaseCube Cube(CubeStamp? stamp = null) => builder.Build(stamp ?? Stamp);

    public QuarterlyReport Report() =>
        QuarterlyReportDefinition.Build(Cube(), Quarter, DisclosurePolicy.ExactUnderAgreement, Today).Report;

    private ServiceData Each<TRow>(TRow[] rows, Action<TRow> add)
    {
        foreach (var row in rows) add(row);
        return this;
    }
}
