using System.Collections.Immutable;
using VictimFirst.Statistics.Tabulation.Masks;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>
/// Which records count: those of some cells in the rows of one mask, those of other cells in the rows of another. Most questions have one
/// part; a filter that mixes facts of the record with facts of the row ("urgent, or a child") has several.
/// </summary>
internal sealed record RecordSelection(RecordFamily Family, ImmutableArray<(int Mask, CodeSet Cells)> Parts)
{
    /// <summary>
    /// An assessment has all ten areas, so that where only the stage is named one area stands for all of them, and a row is met once a
    /// target.
    /// </summary>
    public RecordSelection WithoutRepeats(RecordTargets targets)
    {
        if (Parts is not [var only] || only.Cells != CodeSet.Full || !StandsForAll(targets)) return this;
        return this with { Parts = [only with { Cells = CodeSet.Where(cell => cell < Family.Cells && Family.CategoryOf(cell, 0) == 0) }] };
    }

    /// <summary>Whether a row has at most one record that counts for each target.</summary>
    public bool IsOncePerTarget(RecordTargets targets) => Family.Kind switch
    {
        FamilyKind.Needs => (targets.Parts.Contains(0) && targets.Parts.Contains(1))
            || (targets.Parts.Contains(1) && Parts is [var only] && only.Cells == CodeSet.Full && StandsForAll(targets)),
        FamilyKind.Outcomes => targets.Parts.Contains(0),
        FamilyKind.Support => false,
        _ => targets.Parts.Contains(0),
    };

    private bool StandsForAll(RecordTargets targets) =>
        Family.Kind == FamilyKind.Needs && targets.Parts.Contains(1) && !targets.Parts.Contains(0) && !targets.Parts.Contains(2);

    public bool Equals(RecordSelection? other) => other is not null && Family == other.Family && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate((int)Family.Kind, HashCode.Combine);
}
