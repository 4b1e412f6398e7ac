using System.Collections.Immutable;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>
/// What every section of a report asks its figures of. First all sections ask, then everything is counted at once, then the sections read.
/// </summary>
internal sealed class ReportScope(CaseCube cube, FinancialQuarter quarter, DisclosurePolicy policy)
{
    private readonly StatisticsReader reader = new(cube, policy);
    private readonly List<Question> asked = [];

    /// <summary>Whose person accepted enhanced support.</summary>
    public static Filter Enhanced { get; } = Filter.In(DimensionCode.SupportTier, SupportTiers.Enhanced);

    public FinancialQuarter Quarter => quarter;

    public ImmutableArray<EngagementActivity> Engagement => cube.Tables.Engagement;

    /// <summary>Referrals received in a quarter.</summary>
    public AskedTable Referred(FinancialQuarter received, params ReadOnlySpan<DimensionCode> by) =>
        Ask(Subject.Referrals, Cohort.Referred, received, Measure.Units, Filter.All, by);

    /// <summary>Cases closed in the report's quarter.</summary>
    public AskedTable Closed(Filter where, params ReadOnlySpan<DimensionCode> by) => Closed(Subject.Cases, where, by);

    public AskedTable Closed(Subject subject, Filter where, params ReadOnlySpan<DimensionCode> by) =>
        Ask(subject, Cohort.Closed, where, by);

    public AskedTable Closed(Measure measure, Filter where, params ReadOnlySpan<DimensionCode> by) =>
        Ask(Subject.Cases, Cohort.Closed, quarter, measure, where, by);

    /// <summary>Cases closed in the quarter before.</summary>
    public AskedTable ClosedBefore(Filter where, params ReadOnlySpan<DimensionCode> by) =>
        Ask(Subject.Cases, Cohort.Closed, quarter.Previous, Measure.Units, where, by);

    public AskedTable Ask(Subject subject, Cohort cohort, Filter where, params ReadOnlySpan<DimensionCode> by) =>
        Ask(subject, cohort, quarter, Measure.Units, where, by);

    public void Count() => reader.Prepare(asked);

    private AskedTable Ask(
        Subject subject, Cohort cohort, FinancialQuarter period, Measure measure, Filter where, ReadOnlySpan<DimensionCode> by)
    {
        var question = new Question
        {
            Subject = subject,
            Cohort = cohort,
            Period = new Period(period.Start, period.End),
            Where = where,
            By = [.. by],
            Measure = measure,
        };
        asked.Add(question);
        return new AskedTable(reader, question);
    }
}
