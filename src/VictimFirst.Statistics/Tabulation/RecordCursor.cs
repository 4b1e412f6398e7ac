using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Tabulation;

/// <summary>The records of one family in a chunk, in order of row. Two records of a row may be of one cell.</summary>
internal ref struct RecordCursor(FamilyKind kind, Chunk chunk)
{
    private static readonly int Stages = CategoryLists.NeedStage.Size;
    private static readonly int Levels = CategoryLists.NeedLevel.Size;
    private static readonly int Answers = CategoryLists.OutcomeAnswer.Size;
    private static readonly int Questions = CategoryLists.OutcomeQuestion.Size;

    private readonly ReadOnlySpan<ushort> rows = kind switch
    {
        FamilyKind.Impairments => chunk.Impairments.Rows,
        FamilyKind.HateStrands => chunk.Byte(ByteColumn.HateStrands).Rows,
        FamilyKind.Support => chunk.Support.Rows,
        FamilyKind.Needs => chunk.Needs.Rows,
        _ => chunk.EndOfCase.Rows,
    };

    private readonly bool isDense = kind == FamilyKind.HateStrands && chunk.Byte(ByteColumn.HateStrands).IsDense;
    private int fact = -1;
    private int part = int.MaxValue - 1;
    private int left;

    /// <summary>The row of the chunk.</summary>
    public int Row { get; private set; }

    /// <summary>As <see cref="RecordFamily"/> numbers them.</summary>
    public int Cell { get; private set; }

    /// <summary>Times of support, or the level of need; 1 otherwise.</summary>
    public int Amount { get; private set; } = 1;

    public bool MoveNext() => kind switch
    {
        FamilyKind.Support => MoveToSupport(),
        FamilyKind.Needs => MoveToNeed(),
        FamilyKind.Outcomes => MoveToAnswer(),
        _ => MoveToBit(),
    };

    private bool MoveToBit()
    {
        while (left == 0)
        {
            if (++fact >= (isDense ? chunk.Count : rows.Length)) return false;
            Row = isDense ? fact : rows[fact];
            left = kind == FamilyKind.Impairments ? chunk.Impairments.Masks[fact]
                : isDense ? chunk.Byte(ByteColumn.HateStrands).Padded[fact]
                : chunk.Byte(ByteColumn.HateStrands).Values[fact];
        }

        Cell = int.TrailingZeroCount(left);
        left &= left - 1;
        return true;
    }

    private bool MoveToSupport()
    {
        var first = chunk.Support.First;
        while (fact < 0 || part + 1 >= first[fact + 1])
        {
            if (++fact >= rows.Length) return false;
            Row = rows[fact];
            part = first[fact] - 1;
        }

        part++;
        (Cell, Amount) = (chunk.Support.Cells[part], chunk.Support.Times[part]);
        return true;
    }

    /// <summary>Stage by stage, area by area.</summary>
    private bool MoveToNeed()
    {
        while (true)
        {
            if (++part >= Stages * NeedLevels.Areas)
            {
                if (++fact >= rows.Length) return false;
                Row = rows[fact];
                part = 0;
            }

            var (stage, area) = (part / NeedLevels.Areas, part % NeedLevels.Areas);
            var levels = chunk.Needs.OfStage(stage)[fact];
            if (levels.IsAssessed)
            {
                Amount = levels[area];
                Cell = (((area * Stages) + stage) * Levels) + Amount;
                return true;
            }

            part += NeedLevels.Areas - 1;
        }
    }

    private bool MoveToAnswer()
    {
        if (++part >= Questions)
        {
            if (++fact >= rows.Length) return false;
            Row = rows[fact];
            part = 0;
        }

        Cell = (part * Answers) + chunk.EndOfCase.ToQuestion(part)[fact];
        return true;
    }
}
