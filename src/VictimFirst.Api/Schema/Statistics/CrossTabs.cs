using System.Collections.Immutable;
using VictimFirst.GraphQL.Authoring;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>Tables by two dimensions: the cells, both margins and the total are four questions.</summary>
internal static class CrossTabs
{
    public static ImmutableArray<Question> Questions(StatisticsFrame frame, CrossTabArguments table)
    {
        var (rows, columns) = (frame.Within(table.Rows, table.Filter), frame.Within(table.Columns, table.Filter));
        return
        [
            rows.Within(table.Columns, Filter.All).Ask(table.Measure, Filter.All),
            rows.Ask(table.Measure, Filter.All),
            columns.Ask(table.Measure, Filter.All),
            frame.Ask(table.Measure, table.Filter),
        ];
    }

    public static ValueTask<Slot<CrossTab>[]> Resolve(
        ResolveContext context, ImmutableArray<StatisticsNode> nodes, CrossTabArguments table) =>
        nodes.Each<CrossTab>(frame =>
        {
            var read = Questions(frame, table).Select(question => frame.Session.Read(question, context.Cancelled)).ToArray();
            var (cells, rowTotals, columnTotals, totals) = (read[0], read[1].Counts, read[2].Counts, read[3].Counts);
            var (rows, columns) = (cells.Axes[^2].Categories, cells.Axes[^1].Categories);
            return node =>
            {
                frame.Session.TakeNodes(rows.Length * columns.Length);
                var first = node * rows.Length * columns.Length;
                return new CrossTab(
                    rows,
                    columns,
                    [.. Enumerable.Range(0, rows.Length).Select(row => cells.Counts.Slice(first + (row * columns.Length), columns.Length))],
                    rowTotals.Slice(node * rows.Length, rows.Length),
                    columnTotals.Slice(node * columns.Length, columns.Length),
                    totals[node]);
            };
        });
}
