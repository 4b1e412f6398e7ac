using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cohorts;

/// <summary>The cohort CLOSED: the cases that were closed in a quarter, by the day of closing.</summary>
internal sealed class ClosedCases
{
    private ClosedCases(CaseColumns columns, RowRange rows)
    {
        Columns = columns;
        All = RowMask.All(rows);
        Enhanced = RowMask.Of(rows, columns.SupportTier, SupportTiers.Enhanced);
    }

    public CaseColumns Columns { get; }

    public RowRange Rows => All.Rows;

    public RowMask All { get; }

    /// <summary>Those whose person accepted enhanced support.</summary>
    public RowMask Enhanced { get; }

    public static ClosedCases In(FinancialQuarter quarter, CaseCube cube) =>
        new(cube.Columns.Cases, cube.Columns.Cases.ClosedDay.Between(quarter.Start, quarter.End));

    public RowMask With(CaseFlags flags) => RowMask.OfBits(Rows, Columns.Flags, (int)flags);

    public RowMask Of(CodeColumn column, params ReadOnlySpan<string> categories) => RowMask.Of(Rows, column, categories);

    /// <summary>The facts of this cohort's cases with enhanced support.</summary>
    /// <param name="caseRows">The key of the facts' column set.</param>
    public RowMask FactsOfEnhanced(OrderedColumn caseRows) => Enhanced.OfFacts(caseRows);
}
