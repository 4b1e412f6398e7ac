using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Editions;
using VictimFirst.Statistics.Publication.Policy;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Publication;

/// <summary>Where the cells of a protected table lie: the place and the period that their noise is salted by.</summary>
internal sealed class CellPlaces
{
    private readonly int areaAxis;
    private readonly int periodAxis;
    private readonly ImmutableArray<TableAxis> axes;
    private readonly int[] strides;

    public CellPlaces(Question table, ImmutableArray<TableAxis> axes, ImmutableArray<InFilter> narrowing, AudienceReach reach)
    {
        this.axes = axes;
        areaAxis = table.By.IndexOf(DimensionCode.LocalAuthority);
        periodAxis = table.By.IndexOf(DimensionCode.Quarter);
        var narrowed = narrowing.FirstOrDefault(part => part.Dimension == DimensionCode.LocalAuthority)?.Codes[0];
        Areas = areaAxis >= 0 ? axes[areaAxis].Categories : [AreaOf(narrowed ?? reach.Whole)];
        IsWhole = areaAxis < 0 && narrowed is null;
        var unit = PolicyCheck.UnitOf(table.Period) ?? throw new ArgumentException("The period has not been checked.", nameof(table));
        Periods = CalendarPeriods.Of(periodAxis >= 0 ? CalendarUnit.Quarter : unit).PeriodsOf(table.Period);
        Unit = periodAxis >= 0 || unit == CalendarUnit.Quarter ? EditionPeriod.Quarter
            : unit == CalendarUnit.Month ? EditionPeriod.Month
            : EditionPeriod.FinancialYear;
        strides = new int[axes.Length];
        Cells = 1;
        for (var axis = axes.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = Cells;
            Cells *= axes[axis].Categories.Length;
        }
    }

    /// <summary>One where the table is not broken down by place.</summary>
    public ImmutableArray<Category> Areas { get; }

    /// <summary>Whether the one place is everything that the reader may see.</summary>
    public bool IsWhole { get; }

    /// <summary>The finest that a cell is of; one where the table is not broken down by quarter.</summary>
    public ImmutableArray<CellPeriod> Periods { get; }

    /// <summary>What kind of period a cell is of.</summary>
    public EditionPeriod Unit { get; }

    public int Cells { get; }

    public int AreaOf(int cell) => areaAxis < 0 ? 0 : CategoryOf(cell, areaAxis);

    public int PeriodOf(int cell) => periodAxis < 0 ? 0 : CategoryOf(cell, periodAxis);

    public int CategoryOf(int cell, int axis) => cell / strides[axis] % axes[axis].Categories.Length;

    /// <summary>The cell without one axis, in the table that does not have it.</summary>
    public int Without(int cell, int axis)
    {
        var inner = cell % strides[axis];
        return (cell / (strides[axis] * axes[axis].Categories.Length) * strides[axis]) + inner;
    }

    private static Category AreaOf(string code) =>
        DimensionCatalogue.Get(DimensionCode.LocalAuthority).Categories.FirstOrDefault(category => category.Code == code)
        ?? new Category(code, "Everything that the reader's figures are of");
}
