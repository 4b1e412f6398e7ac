using System.Collections.Immutable;
using VictimFirst.Statistics.Tabulation.Masks;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>
/// Which records count: those of some cells in the rows of one mask, those of other cells in the rows of another. Most questions have one
/// part; a filter that mixes facts of the record with facts of the row ("urgent, or a child") has several.
/// </summary>
internal sealed record RecordSelection(RecordFamily Family, ImmutableArray<(int Mask, CodeSet Cells)> Parts)
{
    public bool Equals(RecordSelection? other) => other is not null && Family == other.Family && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate((int)Family.Kind, HashCode.Combine);
}
