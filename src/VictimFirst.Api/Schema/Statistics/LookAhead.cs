using VictimFirst.GraphQL.Authoring;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>
/// Tells the session of every question that an answer will ask, so that all are counted in one pass. What it leaves out is counted when it
/// is read: it passes over whatever is wrong with a field, which the field's own resolver will say.
/// </summary>
internal sealed class LookAhead(StatisticsSession session)
{
    private long nodes;

    /// <exception cref="VictimFirst.GraphQL.Errors.GraphQLException">The answer would have more nodes than an answer may.</exception>
    public void Expect(StatisticsFrame frame, IEnumerable<SelectedField> selections) => Walk(frame, 1, selections);

    /// <param name="parents">How many nodes of the frame there are.</param>
    private void Walk(StatisticsFrame frame, long parents, IEnumerable<SelectedField> selections)
    {
        foreach (var field in selections)
        {
            switch (field.Field.Name)
            {
                case "count" when field.Arguments<CountArguments>() is { } count:
                    ExpectCompared(frame, count.CompareWith, f => f.Ask(count.Measure, count.Filter));
                    break;
                case "rate" when field.Arguments<RateArguments>() is { } rate:
                    ExpectCompared(frame, rate.CompareWith, f => f.Ask(Measure.Units, rate.Base));
                    ExpectCompared(frame, rate.CompareWith, f => f.Ask(Measure.Units, Filter.And(rate.Base, rate.Part)));
                    break;
                case "rules":
                    session.Expect(frame.Ask(Measure.Units, Filter.All));
                    break;
                case "perThousand" when field.Arguments<PerThousandArguments>() is { } rate:
                    session.Expect(frame.Ask(Measure.Units, ResidentPlace.Within(frame, rate.Filter)));
                    break;
                case "sum" when field.Arguments<MeasureArguments>() is { } sum:
                    ExpectCompared(frame, sum.CompareWith, f => f.Ask(Measure.Sum(sum.Of), sum.Filter));
                    break;
                case "mean" when field.Arguments<MeasureArguments>() is { } mean:
                    ExpectCompared(frame, mean.CompareWith, f => f.Ask(Measure.Mean(mean.Of), mean.Filter));
                    break;
                case "median" when field.Arguments<MeasureArguments>() is { } median:
                    ExpectCompared(frame, median.CompareWith, f => f.Ask(Measure.Median(median.Of), median.Filter));
                    break;
                case "crossTab" when field.Arguments<CrossTabArguments>() is { } table:
                    foreach (var question in CrossTabs.Questions(frame, table)) session.Expect(question);
                    break;
                case "by" when field.Arguments<ByArguments>() is { } by:
                    WalkBy(frame, parents, by, field.Selections);
                    break;
                case "series" when field.Arguments<SeriesArguments>() is { } series && !frame.HasTimeAxis:
                    Count(parents * frame.Period.PartCount(series.Every));
                    foreach (var part in frame.Period.Parts(series.Every)) Walk(frame.In(part), parents, field.Selections);
                    break;
                case "rolling12Months" when !frame.HasTimeAxis:
                    Walk(frame.In(ReportingPeriod.TwelveMonthsTo(frame.Period.Last)), parents, field.Selections);
                    break;
            }
        }
    }

    private void WalkBy(StatisticsFrame frame, long parents, ByArguments by, IEnumerable<SelectedField> selections)
    {
        var within = frame.Within(by.Shown, by.Filter);
        switch (session.Check(within.Ask(Measure.Units, Filter.All)))
        {
            case null:
                break;
            case QuestionTooFine fine:
                throw Refusals.Of(fine);
            default:
                return;
        }

        var categories = SizeOf(within);
        Count(parents * categories);
        Walk(within, parents * categories, selections);
    }

    /// <summary>The number of months, quarters and years is known without counting; that of caseworkers is not.</summary>
    private int SizeOf(StatisticsFrame frame)
    {
        var dimension = frame.By[^1];
        if (StatisticsFrame.IsTime(dimension)) session.Expect(frame.AskCategories(dimension));
        return dimension switch
        {
            DimensionCode.Month => frame.Period.PartCount(Interval.Month),
            DimensionCode.Quarter => frame.Period.PartCount(Interval.Quarter),
            DimensionCode.FinancialYear => frame.Period.PartCount(Interval.FinancialYear),
            _ => frame.Categories.Length,
        };
    }

    private void ExpectCompared(StatisticsFrame frame, ComparisonPeriod? comparison, Func<StatisticsFrame, Question> ask)
    {
        session.Expect(ask(frame));
        if (comparison is { } with && !frame.HasTimeAxis && frame.Period.ComparedWith(with) is { } other)
            session.Expect(ask(frame.In(other)));
    }

    private void Count(long more)
    {
        nodes += more;
        if (nodes > StatisticsSession.MostNodes) throw Refusals.TooFine(nodes, StatisticsSession.MostNodes);
    }
}
