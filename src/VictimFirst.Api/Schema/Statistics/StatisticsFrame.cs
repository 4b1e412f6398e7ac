using System.Collections.Immutable;
using VictimFirst.Api.Statistics;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>
/// What the nodes of one place in the answer have in common. A figure of all of them is one question, a table with a cell a node, so that
/// nodes can be as many as its cells and cost next to nothing.
/// </summary>
/// <param name="by">The breakdowns on the way here, the outermost first. Nodes are numbered row-major over their categories.</param>
internal sealed class StatisticsFrame(
    StatisticsSession session, Subject subject, Cohort cohort, ReportingPeriod period, Filter where, ImmutableArray<DimensionCode> by)
{
    private readonly Dictionary<ReportingPeriod, StatisticsFrame> elsewhen = [];
    private readonly Dictionary<DimensionCode, ImmutableArray<Category>> categories = [];

    public StatisticsSession Session => session;
    public Subject Subject => subject;
    public Cohort Cohort => cohort;
    public ReportingPeriod Period => period;
    public Filter Where => where;
    public ImmutableArray<DimensionCode> By => by;

    public PublishedPeriod PublishedPeriod => session.Describe(period);

    /// <summary>Of the innermost breakdown; there is one.</summary>
    public ImmutableArray<Category> Categories => CategoriesOf(by[^1]);

    /// <summary>Whether a cell's place depends on the period.</summary>
    public bool HasTimeAxis => by.Any(IsTime);

    public static bool IsTime(DimensionCode dimension) =>
        dimension is DimensionCode.Month or DimensionCode.Quarter or DimensionCode.FinancialYear;

    /// <summary>Every category of a dimension, in order.</summary>
    public ImmutableArray<Category> CategoriesOf(DimensionCode dimension) => categories.TryGetValue(dimension, out var known)
        ? known
        : categories[dimension] = session.CategoriesOf(AskCategories(dimension));

    /// <summary>The question whose table has the categories of a dimension where they depend on the data or the period.</summary>
    public Question AskCategories(DimensionCode dimension) =>
        new() { Subject = subject, Cohort = cohort, Period = period.Days, By = [dimension] };

    public Question Ask(Measure measure, Filter filter) => new()
    {
        Subject = subject,
        Cohort = cohort,
        Period = period.Days,
        Where = Filter.And(where, filter),
        By = by,
        Measure = measure,
    };

    public StatisticsFrame Within(DimensionCode dimension, Filter filter) =>
        new(session, subject, cohort, period, Filter.And(where, filter), by.Add(dimension));

    /// <summary>The same nodes in another period; always the same frame for the same period.</summary>
    public StatisticsFrame In(ReportingPeriod other) => elsewhen.TryGetValue(other, out var known)
        ? known
        : elsewhen[other] = new StatisticsFrame(session, subject, cohort, other, where, by);
}

/// <summary>One node: a cell of its frame.</summary>
internal readonly record struct StatisticsNode(StatisticsFrame Frame, int Cell)
{
    public Cohort Cohort => Frame.Cohort;
    public PublishedPeriod Period => Frame.PublishedPeriod;
    public CubeStamp Data => Frame.Session.Stamp;
    public DisclosureNote Disclosure => Frame.Session.DisclosureOf(Frame.Period);
    public Category? Category => Frame.By.IsEmpty ? null : Frame.Categories[Cell % Frame.Categories.Length];
}

/// <param name="End">Inclusive.</param>
/// <param name="Complete">Whether the period is over and the data covers every day of it.</param>
internal sealed record PublishedPeriod(string Label, DateOnly Start, DateOnly End, bool Complete);
