using System.Collections.Immutable;

namespace VictimFirst.Statistics.Questions;

/// <summary>
/// One table of figures: the units of a subject that belong to a cohort of a period and pass a filter, in every combination of the
/// categories of some dimensions. Equal questions compare equal and are counted once.
/// </summary>
/// <remarks>
/// A cell counts each unit once. A unit without a category of some dimension is in no cell; one with several is in several. Dimensions of
/// one family (need area, stage and level; support type and channel; outcome question and answer) are those of one record, so that a cell
/// counts the units with such a record. A filter on a dimension of several values asks whether the unit has any of them; but in the
/// subjects NEEDS and OUTCOMES, and for a measure of records (support actions, need level), a filter on the family's own dimensions is on
/// the same record that is grouped or measured.
/// </remarks>
public sealed record Question
{
    public required Subject Subject { get; init; }
    public required Cohort Cohort { get; init; }
    public required Period Period { get; init; }
    public Filter Where { get; init; } = Filter.All;

    /// <summary>The table's axes, the slowest first. None is one cell.</summary>
    public ImmutableArray<DimensionCode> By { get; init; } = [];
    public Measure Measure { get; init; } = Measure.Units;

    public bool Equals(Question? other) => other is not null
        && Subject == other.Subject && Cohort == other.Cohort && Period == other.Period && Measure == other.Measure
        && By.SequenceEqual(other.By) && Where == other.Where;

    public override int GetHashCode() =>
        By.Aggregate(HashCode.Combine(Subject, Cohort, Period, Where, Measure), static (hash, code) => HashCode.Combine(hash, code));
}
