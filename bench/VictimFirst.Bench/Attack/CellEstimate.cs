namespace VictimFirst.Bench.Attack;

/// <summary>The cells of one partition of a count, of which the withheld have no number.</summary>
internal sealed record CellLook(int?[] Cells)
{
    public int Shown => Cells.Sum(cell => cell ?? 0);

    public int Withheld => Cells.Count(cell => cell is null);
}

/// <summary>An attacker's best guess of a count by several partitions: each one's sum, by how much it was wrong elsewhere.</summary>
internal sealed class CellEstimate
{
    private readonly (double PerWithheld, double Weight)[] partitions;

    private CellEstimate((double PerWithheld, double Weight)[] partitions) => this.partitions = partitions;

    /// <param name="known">Counts that the attacker knows, with what is published of each.</param>
    public static CellEstimate Of(IReadOnlyList<(int Truth, CellLook[] Looks)> known) => new(
    [
        .. Enumerable.Range(0, known[0].Looks.Length).Select(partition =>
        {
            var looks = known.Select(one => (one.Truth, Look: one.Looks[partition])).ToList();
            var withheld = looks.Sum(one => one.Look.Withheld);
            var perWithheld = withheld == 0
                ? 0
                : looks.Sum(one => one.Look.Withheld > 0 ? one.Truth - one.Look.Shown : 0) / (double)withheld;
            var error = looks.Average(one => Math.Pow(one.Truth - one.Look.Shown - (perWithheld * one.Look.Withheld), 2));
            return (perWithheld, 1 / Math.Max(error, 1e-9));
        }),
    ]);

    public int Guess(CellLook[] looks) => (int)Math.Round(
        looks.Zip(partitions, (look, p) => (look.Shown + (p.PerWithheld * look.Withheld)) * p.Weight).Sum()
            / partitions.Sum(p => p.Weight));
}
