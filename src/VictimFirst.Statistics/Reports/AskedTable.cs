using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Reports;

/// <summary>A question that a section has asked, and its answer once the report is counted.</summary>
internal sealed class AskedTable(StatisticsReader reader, Question question)
{
    private PublishedTable? answer;

    /// <summary>The count of a table without axes.</summary>
    public PublishedCount Only => Answer.Count();

    /// <summary>The sum, mean or median of a table without axes.</summary>
    public PublishedNumber OnlyNumber => Answer.Numbers.Single();

    private PublishedTable Answer => answer ??= reader.Read(question);

    /// <summary>The count of a combination of categories.</summary>
    public PublishedCount this[params ReadOnlySpan<string> codes] => Answer.Count(codes);

    /// <summary>One row a category of a table with one axis, in its order.</summary>
    public ImmutableArray<TRow> Rows<TRow>(Func<Category, PublishedCount, TRow> row) =>
        [.. Answer.Axes.Single().Categories.Select((category, index) => row(category, Answer.Counts[index]))];
}
