using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Kernels;

namespace VictimFirst.Statistics.Tabulation.Masks;

/// <summary>Writes the bits of a mask over one chunk.</summary>
internal static class MaskEvaluation
{
    /// <summary>With more rows that differ it is quicker to write the column out and compare it.</summary>
    private const int FewRows = 512;

    public static void Evaluate(MaskNode node, Mask mask, ChunkScan scan)
    {
        switch (node)
        {
            case EveryRow:
                mask.SetAll(true);
                break;
            case NoRow:
                mask.SetAll(false);
                break;
            case DayMask day:
                Days(day, scan.Chunk.Day(day.Column), mask);
                break;
            case CodeMask code:
                Codes(code.Codes, code.Column, scan, mask);
                break;
            case CaseworkerMask caseworker:
                CompareKernel.InRange(scan.Chunk.Caseworkers, caseworker.Number, caseworker.Number, mask.Words);
                mask.Finish();
                break;
            case RecordMask records:
                Records(records, scan, mask);
                break;
            case ValueMask values:
                Values(values, scan.Chunk, mask);
                break;
            case NotMask not:
                Not(scan.Mask(not.Part), mask);
                break;
            case AndMask and:
                And(scan.Mask(and.First), and.Second, scan, mask);
                break;
            case OrMask or:
                Or(scan.Mask(or.First), or.Second, scan, mask);
                break;
            default:
                throw new InvalidOperationException($"No mask is evaluated for {node}.");
        }
    }

    private static void Days(DayMask node, DayCells days, Mask mask)
    {
        var takesNone = node.Last == Day.None;
        var anyDay = days.Earliest != Day.None;
        var daysInside = days.Earliest >= node.First && days.Latest <= node.Last;
        var daysOutside = days.Latest < node.First || days.Earliest > node.Last;
        if ((!anyDay || daysInside) && (!days.HasNone || takesNone))
        {
            mask.SetAll(true);
        }
        else if ((!anyDay || daysOutside) && (!days.HasNone || !takesNone))
        {
            mask.SetAll(false);
        }
        else
        {
            CompareKernel.InRange(days.Padded, node.First, node.Last, mask.Words);
            mask.Finish();
        }
    }

    private static void Codes(CodeSet codes, ByteColumn column, ChunkScan scan, Mask mask)
    {
        var cells = scan.Chunk.Byte(column);
        Span<bool> members = stackalloc bool[byte.MaxValue + 1];
        for (var code = 0; code < members.Length; code++) members[code] = codes.Contains(code);
        if (!cells.IsDense && cells.Rows.Length <= FewRows)
        {
            var commonBelongs = members[cells.Common];
            mask.SetAll(commonBelongs);
            var rows = cells.Rows;
            var values = cells.Values;
            for (var i = 0; i < rows.Length; i++)
            {
                if (members[values[i]] == commonBelongs) continue;
                if (commonBelongs) mask.Clear(rows[i]);
                else mask.Set(rows[i]);
            }

            mask.Finish();
            return;
        }

        var (first, last) = (members.IndexOf(true), members.LastIndexOf(true));
        if (first < 0) mask.SetAll(false);
        else if (members[first..(last + 1)].Contains(false)) CompareKernel.InSet(scan.Column(column), members, mask.Words);
        else CompareKernel.InRange(scan.Column(column), (byte)first, (byte)last, mask.Words);
        mask.Finish();
    }

    private static void Records(RecordMask node, ChunkScan scan, Mask mask)
    {
        if (node.Family.Kind == FamilyKind.HateStrands)
        {
            var wanted = 0;
            for (var strand = 0; strand < node.Family.Cells; strand++) wanted |= node.Cells.Contains(strand) ? 1 << strand : 0;
            Codes(CodeSet.Where(strands => (strands & wanted) != 0), ByteColumn.HateStrands, scan, mask);
            return;
        }

        mask.SetAll(false);
        var records = new RecordCursor(node.Family.Kind, scan.Chunk);
        while (records.MoveNext())
        {
            if (node.Cells.Contains(records.Cell)) mask.Set(records.Row);
        }

        mask.Finish();
    }

    private static void Values(ValueMask node, Chunk chunk, Mask mask)
    {
        mask.SetAll(false);
        var values = new RowValues(node.Measure, chunk);
        for (var row = 0; row < chunk.Count; row++)
        {
            if (values.TryGet(row, out var value) && value >= node.Least && value <= node.Most) mask.Set(row);
        }

        mask.Finish();
    }

    private static void Not(Mask part, Mask mask)
    {
        for (var block = 0; block < mask.Words.Length; block++) mask.Words[block] = ~part.Words[block];
        mask.Finish();
    }

    /// <summary>The second part is not looked at where the first has no row.</summary>
    private static void And(Mask first, int second, ChunkScan scan, Mask mask)
    {
        if (first.IsEmpty)
        {
            mask.SetAll(false);
            return;
        }

        var firstWords = first.Words;
        var otherWords = scan.Mask(second).Words;
        var words = mask.Words;
        for (var block = 0; block < words.Length; block++) words[block] = firstWords[block] & otherWords[block];
        mask.Finish();
    }

    private static void Or(Mask first, int second, ChunkScan scan, Mask mask)
    {
        if (first.IsFull)
        {
            mask.SetAll(true);
            return;
        }

        var firstWords = first.Words;
        var otherWords = scan.Mask(second).Words;
        var words = mask.Words;
        for (var block = 0; block < words.Length; block++) words[block] = firstWords[block] | otherWords[block];
        mask.Finish();
    }
}
