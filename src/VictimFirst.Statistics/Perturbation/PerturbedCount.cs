namespace VictimFirst.Statistics.Perturbation;

/// <summary>A count with its noise: all that the rest of disclosure control gets to see of it.</summary>
internal readonly record struct PerturbedCount
{
    private PerturbedCount(int number) => Number = number;

    public int Number { get; }

    public static PerturbedCount Of(int count, uint sumOfRecordKeys, CellSalt salt) =>
        new(count + PerturbationTable.Counts.NoiseOf(count, salt.KeyOf(sumOfRecordKeys)));
}
