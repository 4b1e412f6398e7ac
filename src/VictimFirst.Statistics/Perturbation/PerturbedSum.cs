namespace VictimFirst.Statistics.Perturbation;

/// <summary>A sum with its noise, in stored units.</summary>
internal readonly record struct PerturbedSum
{
    private PerturbedSum(double number) => Number = number;

    public double Number { get; }

    /// <param name="sum">With no contribution above the cap.</param>
    /// <param name="cap">The most that one unit can have added.</param>
    /// <param name="salt">Of the measure, so that the noise is another than that of the count beside it.</param>
    public static PerturbedSum Of(int count, long sum, uint sumOfRecordKeys, int cap, CellSalt salt)
    {
        if (count == 0) return default;
        var whole = PerturbationTable.Sums.NoiseOf(PerturbationTable.Sums.Parameters.LastRow, salt.KeyOf(sumOfRecordKeys));

        // Noise in whole caps alone would leave the sum's remainder as it is, which two sums that differ by one person do not share.
        var part = (salt.SecondKeyOf(sumOfRecordKeys) / 4294967296.0) - 0.5;
        return new PerturbedSum(Math.Round(sum + (cap * (whole + part))));
    }
}
