using System.Collections.Immutable;
using VictimFirst.Domain.Populations;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Publication.Policy;

namespace VictimFirst.Api.Schema.Statistics;

/// <summary>Why a figure has no value.</summary>
internal enum MissingValue
{
    EmptyBase,
    Withheld,
    NoPopulation,
}

/// <summary>A count and what it is compared with.</summary>
internal sealed record Figure(PublishedCount Count, Comparison? Comparison)
{
    public int? Value => Count.Value;
    public CellStatus Status => Count.Status;
    public WithheldReason? Reason => Count.Reason;
}

/// <summary>A rate and what it is compared with.</summary>
internal sealed record RateFigure(PublishedRate Rate, Comparison? Comparison)
{
    public double? Value => Rate.Value;
    public PublishedCount Numerator => Rate.Numerator;
    public PublishedCount Denominator => Rate.Denominator;
    public CellStatus Status => Rate.Status;
    public MissingValue? NoValue => Value is not null ? null : Denominator.Value == 0 ? MissingValue.EmptyBase : MissingValue.Withheld;
}

/// <summary>A sum, mean or median and what it is compared with.</summary>
internal sealed record MeasureFigure(PublishedNumber Number, string Unit, Comparison? Comparison)
{
    public double? Value => Number.Value;
    public PublishedCount Base => Number.Base;
    public CellStatus Status => Number.Status;
    public MissingValue? NoValue => Number.Reason switch
    {
        null => null,
        NoValueReason.EmptyBase => MissingValue.EmptyBase,
        _ => MissingValue.Withheld,
    };
}

/// <summary>Units for each thousand residents.</summary>
/// <param name="Population">Null where the place has no published population.</param>
internal sealed record PerThousandFigure(PublishedCount Numerator, Population? Population)
{
    public double? Value => Population is null ? null : 1000.0 * Numerator.Value / Population.People;
    public CellStatus Status => Numerator.Status;
    public MissingValue? NoValue => Value is not null ? null : Population is null ? MissingValue.NoPopulation : MissingValue.Withheld;
}

/// <summary>Counts by two dimensions.</summary>
/// <param name="Cells">Row by row, each with one count a column.</param>
internal sealed record CrossTab(
    ImmutableArray<Category> Rows,
    ImmutableArray<Category> Columns,
    ImmutableArray<ImmutableArray<PublishedCount>> Cells,
    ImmutableArray<PublishedCount> RowTotals,
    ImmutableArray<PublishedCount> ColumnTotals,
    PublishedCount Total);
