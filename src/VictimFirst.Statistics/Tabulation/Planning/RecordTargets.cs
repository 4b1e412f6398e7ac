using System.Collections.Immutable;

namespace VictimFirst.Statistics.Tabulation.Planning;

/// <summary>Where a record is counted, by those parts of its cell that a question names; in one place where it names none.</summary>
internal sealed class RecordTargets
{
    public RecordTargets(RecordFamily family, ImmutableArray<int> parts)
    {
        Parts = parts;
        Count = parts.Aggregate(1, (count, part) => count * family.Parts[part].Size);
        OfCell = new int[family.Cells];
        for (var cell = 0; cell < family.Cells; cell++)
        {
            foreach (var part in parts) OfCell[cell] = (OfCell[cell] * family.Parts[part].Size) + family.CategoryOf(cell, part);
        }
    }

    /// <summary>The first the slowest.</summary>
    public ImmutableArray<int> Parts { get; }

    public int Count { get; }

    /// <summary>By the family's cell.</summary>
    public int[] OfCell { get; }
}
