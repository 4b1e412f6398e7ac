using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>The fields that lead from nodes to further nodes.</summary>
internal static class Breakdowns
{
    public static ValueTask<Slot<StatisticsNode[]>[]> By(ResolveContext context, ImmutableArray<StatisticsNode> nodes, ByArguments by) =>
        nodes.Each<StatisticsNode[]>(frame =>
        {
            var within = frame.Within(by.Shown, by.Filter);
            if (frame.Session.Check(within.Ask(Measure.Units, Filter.All)) is { } refusal) throw Refusals.Of(refusal);
            if (ResidentPlace.IsMixed(within) && !ResidentPlace.IsMixed(frame))
            {
                context.Warn(
                    "GEOGRAPHY_MIXED",
                    "Police places and local authorities are two hierarchies whose borders differ: figures of one do not add up to the "
                    + "other's.");
            }

            var categories = within.Categories.Length;
            return cell =>
            {
                frame.Session.TakeNodes(categories);
                var below = new StatisticsNode[categories];
                for (var category = 0; category < categories; category++) below[category] = new(within, (cell * categories) + category);
                return below;
            };
        });

    public static ValueTask<Slot<StatisticsNode[]>[]> Series(
        ResolveContext context, ImmutableArray<StatisticsNode> nodes, SeriesArguments series) =>
        nodes.Each<StatisticsNode[]>(frame =>
        {
            RefuseTimeAxis(frame, context.Field.Name);
            var count = frame.Period.PartCount(series.Every);
            frame.Session.TakeNodes(count);
            var parts = frame.Period.Parts(series.Every).Select(frame.In).ToArray();
            return cell =>
            {
                frame.Session.TakeNodes(count);
                return Array.ConvertAll(parts, part => new StatisticsNode(part, cell));
            };
        });

    public static ValueTask<Slot<StatisticsNode>[]> Rolling12Months(ResolveContext context, ImmutableArray<StatisticsNode> nodes) =>
        nodes.Each<StatisticsNode>(frame =>
        {
            RefuseTimeAxis(frame, context.Field.Name);
            var year = frame.In(ReportingPeriod.TwelveMonthsTo(frame.Period.Last));
            foreach (var (code, message) in frame.Session.Warnings(year.Period)) context.WarnOnce(frame.Session, code, message);
            return cell =>
            {
                frame.Session.TakeNodes(1);
                return new StatisticsNode(year, cell);
            };
        });

    /// <summary>A month, quarter or year of a breakdown has no place in another period.</summary>
    public static void RefuseTimeAxis(StatisticsFrame frame, string field)
    {
        if (!frame.HasTimeAxis) return;
        throw BadInput.Of(
            field,
            DimensionCatalogue.Get(frame.By.First(StatisticsFrame.IsTime)).Name,
            "Below a breakdown by month, quarter or financial year there is no other period. Use series(every:) instead of the breakdown.");
    }
}
