using System.Collections.Immutable;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Tallies;

namespace VictimFirst.Statistics.Publication;

/// <summary>The one way from raw numbers to published ones, under one audience's policy.</summary>
internal sealed class Disclosure(DisclosurePolicy policy)
{
    /// <summary>Most cells of a large table hold the same few numbers.</summary>
    private readonly PublishedCount?[] smallest = new PublishedCount?[256];

    /// <summary>Protects a whole table.</summary>
    /// <param name="cells">Of the question's own table.</param>
    public PublishedTable Publish(Question question, ImmutableArray<TableAxis> axes, RawCells cells)
    {
        var isAmount = question.Measure is { Code: MeasureCode.SupportActions };
        ImmutableArray<PublishedCount> counts = isAmount
            ? [.. cells.Sums!.Select(sum => Publish(new RawCount(checked((int)sum))))]
            : [.. cells.Counts.Select(count => Publish(new RawCount(count)))];
        if (question.Measure.Aggregate == Aggregate.Count) return new PublishedTable(question, axes, counts, []);
        var units = (double)RowValues.UnitsOf(question.Measure.Code);
        var medians = question.Measure.Aggregate == Aggregate.Median ? Medians.Of(cells) : null;
        var numbers = ImmutableArray.CreateBuilder<PublishedNumber>(counts.Length);
        for (var cell = 0; cell < counts.Length; cell++)
        {
            numbers.Add(Publish(counts[cell], question.Measure.Aggregate switch
            {
                Aggregate.Sum => cells.Sums![cell] / units,
                Aggregate.Mean => cells.Sums![cell] / (cells.Counts[cell] * units),
                _ => medians![cell] / units,
            }));
        }

        return new PublishedTable(question, axes, counts, numbers.MoveToImmutable());
    }

    private static PublishedNumber Publish(PublishedCount over, double number) => over.Value switch
    {
        null => new PublishedNumber(null, NoValueReason.Withheld, over),
        0 => new PublishedNumber(null, NoValueReason.EmptyBase, over),
        _ => new PublishedNumber(number, null, over),
    };

    public PublishedCount Publish(RawCount raw)
    {
        if ((uint)raw.Number >= smallest.Length) return Make(raw);
        return smallest[raw.Number] ??= Make(raw);
    }

    private PublishedCount Make(RawCount raw)
    {
        var small = raw.Number >= 1 && raw.Number <= policy.LargestSmallCell;
        return new PublishedCount(raw.Number, small ? CellStatus.Small : CellStatus.Exact);
    }
}
