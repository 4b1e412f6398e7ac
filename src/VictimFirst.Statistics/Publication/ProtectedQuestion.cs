using System.Collections.Immutable;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Publication;

/// <summary>
/// What is counted for a question of a protected audience. A filter on a sensitive dimension becomes an axis: the whole table is protected
/// first, and what was asked is taken out of it, so that a cell is the same whatever way it is asked for.
/// </summary>
internal sealed class ProtectedQuestion
{
    public ProtectedQuestion(Question asked, ProtectionRules rules, AudienceReach reach)
    {
        var parts = PolicyCheck.PartsOf(asked.Where) ?? throw new ArgumentException("The filter has not been checked.", nameof(asked));
        Asked = asked;
        Taken = [.. parts.Where(part => rules.Sensitive.Contains(part.Dimension)).OrderBy(part => part.Dimension)];
        Narrowing = [.. parts.Except(Taken)];
        Table = asked with
        {
            Where = Filter.And([.. Narrowing, reach.Base]),
            By = [.. Taken.Select(part => part.Dimension), .. asked.By],
        };
        Margins =
        [
            .. Table.By.Where(rules.Sensitive.Contains)
                .Select(dimension => (dimension, Table with { By = Table.By.Remove(dimension), Measure = Measure.Units })),
        ];
    }

    public Question Asked { get; }

    /// <summary>The categories of the first axes that were asked for.</summary>
    public ImmutableArray<InFilter> Taken { get; }

    /// <summary>What else was asked to hold.</summary>
    public ImmutableArray<InFilter> Narrowing { get; }

    /// <summary>What is counted and protected as a whole.</summary>
    public Question Table { get; }

    /// <summary>For each sensitive axis the table without it.</summary>
    public ImmutableArray<(DimensionCode Dimension, Question Question)> Margins { get; }

    public IEnumerable<Question> Counted => Margins.Select(margin => margin.Question).Prepend(Table);
}
