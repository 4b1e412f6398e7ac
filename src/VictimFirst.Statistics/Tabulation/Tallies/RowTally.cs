namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>Gives a sink every row of a mask with its cell.</summary>
internal sealed class RowTally(int mask, int index, Sink sink) : Tally
{
    private int[] cells = [];

    public override void Count(ChunkScan scan)
    {
        var rows = scan.Mask(mask);
        if (rows.IsEmpty) return;
        if (cells.Length < rows.Count) cells = new int[Cube.Columns.Chunk.Capacity];
        var ofRows = cells.AsSpan(0, rows.Count);
        scan.PlacesOf(index, rows.Rows, ofRows);
        sink.Take(scan.Chunk, ofRows, rows.Rows, []);
    }

    public override void Add(Tally other) => sink.Add(((RowTally)other).Sink);

    public override RawCells Finish() => sink.Finish();

    private Sink Sink => sink;
}
