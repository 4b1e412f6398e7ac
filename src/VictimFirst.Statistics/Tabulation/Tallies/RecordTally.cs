using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Tabulation.Masks;
using VictimFirst.Statistics.Tabulation.Planning;

namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>
/// Gives a sink the records of a selection with their cells, the row's place in one table times the record's in another; each row once a
/// cell, unless it is the records' amounts that are wanted.
/// </summary>
internal sealed class RecordTally : Tally
{
    private const int BatchSize = 4_096;

    private readonly RecordSelection selection;
    private readonly RecordTargets targets;
    private readonly int index;
    private readonly Sink sink;
    private readonly bool wantsAmounts;
    private readonly int[] partOfCell;
    private readonly int[] lastRowOfTarget;
    private readonly int[] cells = new int[BatchSize];
    private readonly ushort[] rows = new ushort[BatchSize];
    private readonly int[] amounts = new int[BatchSize];
    private int batch;

    public RecordTally(RecordSelection selection, RecordTargets targets, int index, Sink sink, bool wantsAmounts)
    {
        (this.selection, this.targets, this.index, this.sink, this.wantsAmounts) = (selection, targets, index, sink, wantsAmounts);
        lastRowOfTarget = new int[targets.Count];
        partOfCell = new int[selection.Family.Cells];
        for (var cell = 0; cell < partOfCell.Length; cell++)
        {
            partOfCell[cell] = selection.Parts.ToList().FindIndex(part => part.Cells.Contains(cell));
        }
    }

    public override void Count(ChunkScan scan)
    {
        var masks = new Mask[selection.Parts.Length];
        for (var part = 0; part < masks.Length; part++) masks[part] = scan.Mask(selection.Parts[part].Mask);
        if (masks.All(mask => mask.IsEmpty)) return;

        Array.Fill(lastRowOfTarget, -1);
        var (row, place) = (-1, 0);
        var records = new RecordCursor(selection.Family.Kind, scan.Chunk);
        Span<int> placeOfRow = stackalloc int[1];
        while (records.MoveNext())
        {
            var part = partOfCell[records.Cell];
            if (part < 0 || !masks[part].Contains(records.Row)) continue;
            var target = targets.OfCell[records.Cell];
            if (!wantsAmounts)
            {
                if (lastRowOfTarget[target] == records.Row) continue;
                lastRowOfTarget[target] = records.Row;
            }

            if (records.Row != row)
            {
                row = records.Row;
                scan.PlacesOf(index, [(ushort)row], placeOfRow);
                place = placeOfRow[0] * targets.Count;
            }

            (cells[batch], rows[batch], amounts[batch]) = (place + target, (ushort)row, records.Amount);
            if (++batch == BatchSize) Flush(scan.Chunk);
        }

        Flush(scan.Chunk);
    }

    public override void Add(Tally other) => sink.Add(((RecordTally)other).sink);

    public override RawCells Finish() => sink.Finish();

    private void Flush(Chunk chunk)
    {
        if (batch > 0) sink.Take(chunk, cells.AsSpan(0, batch), rows.AsSpan(0, batch), amounts.AsSpan(0, batch));
        batch = 0;
    }
}
