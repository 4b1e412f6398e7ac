namespace VictimFirst.Data.Demonstration;

public sealed record DemonstrationOptions
{
    /// <summary>Everything that is not published follows from it. The same seed and number of cases give the same bytes.</summary>
    public int Seed { get; init; } = 2020;

    /// <summary>
    /// Null for the extract that reproduces the published quarters (January 2019 to September 2020). A number gives exactly so many cases
    /// over ten years (October 2010 to September 2020) in the same proportions, reproducing no quarter.
    /// </summary>
    public long? Cases { get; init; }

    /// <summary>Whether an extract that the folder already holds may be replaced. A folder that holds anything else never is.</summary>
    public bool Overwrite { get; init; }
}
