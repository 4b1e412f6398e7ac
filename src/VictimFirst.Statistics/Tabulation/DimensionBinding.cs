using System.Collections.Immutable;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Tabulation;

/// <summary>What of a row gives it its category in a dimension.</summary>
internal abstract record DimensionBinding;

/// <summary>A column of bytes and the category of each.</summary>
/// <param name="Stored">The column's cells are below this, or <see cref="CategoryList.None"/>.</param>
/// <param name="Map">Of all 256 cells the index of the category, or <see cref="CategoryList.None"/> for none.</param>
internal sealed record CodeBinding(ByteColumn Column, int Stored, byte[] Map) : DimensionBinding;

/// <summary>The period of time that the cohort's day lies in.</summary>
internal sealed record CalendarBinding(CalendarUnit Unit) : DimensionBinding;

internal enum CalendarUnit
{
    Month,
    Quarter,
    FinancialYear,
}

internal sealed record CaseworkerBinding : DimensionBinding;

/// <summary>One part of the records that a row can have several of.</summary>
/// <param name="Part">Index in <see cref="RecordFamily.Parts"/>.</param>
internal sealed record FamilyBinding(RecordFamily Family, int Part) : DimensionBinding;

/// <summary>
/// A kind of record that a row can have several of. A record's cell is one combination of its parts' categories, the first part the
/// slowest.
/// </summary>
internal sealed class RecordFamily
{
    private RecordFamily(FamilyKind kind, params ReadOnlySpan<CategoryList> parts)
    {
        Kind = kind;
        Parts = [.. parts];
        Cells = Parts.Aggregate(1, (cells, part) => cells * part.Size);
        if (Cells > byte.MaxValue + 1) throw new InvalidOperationException($"{kind} has {Cells} cells, more than a set of cells can hold.");
    }

    public static RecordFamily Impairments { get; } = new(FamilyKind.Impairments, CategoryLists.Impairment);

    public static RecordFamily HateStrands { get; } = new(FamilyKind.HateStrands, CategoryLists.HateStrand);

    public static RecordFamily Support { get; } = new(FamilyKind.Support, CategoryLists.SupportType, CategoryLists.ContactChannel);

    public static RecordFamily Needs { get; } =
        new(FamilyKind.Needs, CategoryLists.NeedArea, CategoryLists.NeedStage, CategoryLists.NeedLevel);

    public static RecordFamily Outcomes { get; } = new(FamilyKind.Outcomes, CategoryLists.OutcomeQuestion, CategoryLists.OutcomeAnswer);

    public FamilyKind Kind { get; }

    public ImmutableArray<CategoryList> Parts { get; }

    public int Cells { get; }

    /// <summary>The category of a cell in one part.</summary>
    public int CategoryOf(int cell, int part)
    {
        for (var faster = Parts.Length - 1; faster > part; faster--) cell /= Parts[faster].Size;
        return cell % Parts[part].Size;
    }
}

internal enum FamilyKind
{
    Impairments,
    HateStrands,
    Support,
    Needs,
    Outcomes,
}
