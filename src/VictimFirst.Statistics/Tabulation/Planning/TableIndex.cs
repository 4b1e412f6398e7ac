using System.Collections.Immutable;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>Where in a table each row is counted: axes, the first the slowest.</summary>
internal sealed record TableIndex(ImmutableArray<Axis> Axes)
{
    public static TableIndex OneCell { get; } = new([]);

    public long Cells { get; } = Axes.Aggregate(1L, (cells, axis) => checked(cells * axis.Slots));

    /// <summary>Whether a cell's number fits two bytes.</summary>
    public bool IsNarrow => Cells <= ushort.MaxValue + 1;

    public bool Equals(TableIndex? other) => other is not null && Axes.SequenceEqual(other.Axes);

    public override int GetHashCode() => Axes.Aggregate(0, HashCode.Combine);
}
