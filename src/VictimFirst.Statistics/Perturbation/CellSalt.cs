namespace VictimFirst.Statistics.Perturbation;

/// <summary>
/// Turns the sum of a cell's record keys into its cell key, in another way for each area, period, edition and measure: so the same records
/// under two of them have noise of their own, and the difference of the two tells nothing about who is in one and not in the other.
/// </summary>
/// <remarks>
/// Mixed and not added: with a sum, the keys of two areas would differ by one number in all cells alike, and a cell whose records differ
/// would stand out among those whose records do not. The multiplier is secret too, and nobody sees a key, so a mixer is enough.
/// </remarks>
internal readonly record struct CellSalt(ulong First, ulong Second)
{
    public uint KeyOf(uint sumOfRecordKeys) => (uint)(Mix(sumOfRecordKeys) >> 32);

    /// <summary>32 bits beside those of <see cref="KeyOf"/>, for what needs finer noise than a table's.</summary>
    public uint SecondKeyOf(uint sumOfRecordKeys) => (uint)Mix(sumOfRecordKeys);

    public override string ToString() => "(not shown)";

    /// <summary>The multipliers of the second and third step are those of splitmix64, which spread every bit over all 64.</summary>
    private ulong Mix(uint sumOfRecordKeys)
    {
        var mixed = (sumOfRecordKeys ^ First) * (Second | 1);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27) ^ Second) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
