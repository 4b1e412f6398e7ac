using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation.Masks;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>
/// Counts records by their cell alone, or their amounts: the quick way where the question has no dimension of the row, one mask decides,
/// and no row could be counted twice for a target.
/// </summary>
internal sealed class RecordCountTally(RecordSelection selection, RecordTargets targets, bool wantsAmounts) : Tally
{
    private readonly long[] byCell = new long[byte.MaxValue + 1];
    private readonly int[] recordsByCell = new int[byte.MaxValue + 1];
    private PackedLevelCounts[]? levelsByStage;

    public static bool CanCount(Measure measure, RecordSelection selection, RecordTargets targets, TableIndex index) =>
        index.Axes is [] && selection.Parts is [_]
        && ((measure == Measure.Units && selection.IsOncePerTarget(targets)) || measure == Measure.SupportActions);

    public override void Count(ChunkScan scan)
    {
        var mask = scan.Mask(selection.Parts[0].Mask);
        if (mask.IsEmpty) return;
        switch (selection.Family.Kind)
        {
            case FamilyKind.Needs:
                CountNeeds(scan.Chunk.Needs, mask);
                break;
            case FamilyKind.Outcomes:
                CountAnswers(scan.Chunk.EndOfCase, mask);
                break;
            case FamilyKind.Support:
                CountSupport(scan.Chunk.Support, mask);
                break;
            default:
                var records = new RecordCursor(selection.Family.Kind, scan.Chunk);
                while (records.MoveNext())
                {
                    if (mask.Contains(records.Row)) recordsByCell[records.Cell]++;
                }

                break;
        }
    }

    public override void Add(Tally other)
    {
        var counted = (RecordCountTally)other;
        counted.UnpackLevels();
        for (var cell = 0; cell < byCell.Length; cell++)
        {
            byCell[cell] += counted.byCell[cell];
            recordsByCell[cell] += counted.recordsByCell[cell];
        }
    }

    public override RawCells Finish()
    {
        UnpackLevels();
        var raw = new RawCells(targets.Count, wantsAmounts);
        for (var cell = 0; cell < selection.Family.Cells; cell++)
        {
            if (!selection.Parts[0].Cells.Contains(cell)) continue;
            raw.Counts[targets.OfCell[cell]] += recordsByCell[cell];
            if (wantsAmounts) raw.Sums![targets.OfCell[cell]] += byCell[cell];
        }

        return raw;
    }

    /// <summary>Three areas at a time, by their nine bits: a third of the counts to write.</summary>
    private void CountNeeds(NeedsFacts needs, Mask mask)
    {
        var rows = needs.Rows;
        levelsByStage ??= [.. Enumerable.Range(0, needs.Stages).Select(_ => new PackedLevelCounts())];
        for (var stage = 0; stage < levelsByStage.Length; stage++)
        {
            var ofStage = needs.OfStage(stage);
            for (var fact = 0; fact < rows.Length; fact++)
            {
                if (mask.Contains(rows[fact]) && ofStage[fact].IsAssessed) levelsByStage[stage].Add(ofStage[fact]);
            }
        }
    }

    private void CountAnswers(EndOfCaseFacts answers, Mask mask)
    {
        var rows = answers.Rows;
        for (var question = 0; question < answers.Questions; question++)
        {
            var ofQuestion = answers.ToQuestion(question);
            var first = question * CategoryLists.OutcomeAnswer.Size;
            for (var fact = 0; fact < rows.Length; fact++)
            {
                if (mask.Contains(rows[fact])) recordsByCell[first + ofQuestion[fact]]++;
            }
        }
    }

    private void CountSupport(SupportFacts support, Mask mask)
    {
        var rows = support.Rows;
        var first = support.First;
        var cells = support.Cells;
        var times = support.Times;
        for (var fact = 0; fact < rows.Length; fact++)
        {
            if (!mask.Contains(rows[fact])) continue;
            for (var entry = first[fact]; entry < first[fact + 1]; entry++)
            {
                byCell[cells[entry]] += times[entry];
                recordsByCell[cells[entry]]++;
            }
        }
    }

    private void UnpackLevels()
    {
        var (stages, levels) = (CategoryLists.NeedStage.Size, CategoryLists.NeedLevel.Size);
        for (var stage = 0; stage < levelsByStage?.Length; stage++)
        {
            for (var cell = 0; cell < NeedLevels.Areas * levels; cell++)
            {
                var (area, level) = (cell / levels, cell % levels);
                recordsByCell[(((area * stages) + stage) * levels) + level] += levelsByStage[stage].CountOf(area, level);
            }
        }

        levelsByStage = null;
    }
}
