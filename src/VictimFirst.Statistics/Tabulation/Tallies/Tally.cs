namespace VictimFirst.Statistics.Tabulation.Tallies;

/// <summary>One worker's count of one thing, chunk by chunk.</summary>
internal abstract class Tally
{
    public abstract void Count(ChunkScan scan);

    /// <summary>
    /// Takes in what another worker counted of the same thing. Whole numbers, so that the order of workers changes nothing.
    /// </summary>
    public abstract void Add(Tally other);

    /// <summary>Once all chunks are counted.</summary>
    public abstract RawCells Finish();
}
