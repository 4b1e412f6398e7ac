namespace VictimFirst.Bench.Attack;

/// <summary>How often attacks and the best guesses without access were right, on the same targets.</summary>
internal sealed class Risk
{
    /// <summary>Of a normal distribution, for 95%.</summary>
    private const double Z = 1.96;

    // By whether the attack and whether the guess was right.
    private readonly int[,] targets = new int[2, 2];

    public int Trials => targets[0, 0] + targets[0, 1] + targets[1, 0] + targets[1, 1];

    public int Attacks => targets[1, 0] + targets[1, 1];

    public int Guesses => targets[0, 1] + targets[1, 1];

    public void Add(bool attackIsRight, bool guessIsRight) => targets[attackIsRight ? 1 : 0, guessIsRight ? 1 : 0]++;

    /// <summary>
    /// R = (attack - control) / (1 - control), as Anonymeter has it, with the upper end of the 95% interval of the difference of two rates
    /// on the same targets by Wilson scores (Newcombe 1998, Statistics in Medicine 17, method 10).
    /// </summary>
    public (double R, double Upper) Score
    {
        get
        {
            var (attack, control) = ((double)Attacks / Trials, (double)Guesses / Trials);
            var (above, below) = (Wilson(Attacks).Upper - attack, control - Wilson(Guesses).Lower);
            var error = Math.Sqrt(Math.Max(0, (above * above) - (2 * Correlation * above * below) + (below * below)));
            return (Math.Max(0, (attack - control) / (1 - control)), Math.Min(1, (attack - control + error) / (1 - control)));
        }
    }

    /// <summary>Of being right by the attack and by the guess, corrected for continuity where it is positive.</summary>
    private double Correlation
    {
        get
        {
            var product = ((double)targets[1, 1] * targets[0, 0]) - ((double)targets[1, 0] * targets[0, 1]);
            var scale = Math.Sqrt((double)Attacks * (Trials - Attacks) * Guesses * (Trials - Guesses));
            if (product > 0) product = Math.Max(0, product - (Trials / 2.0));
            return scale == 0 ? 0 : product / scale;
        }
    }

    private (double Lower, double Upper) Wilson(int successes)
    {
        var (n, p) = ((double)Trials, (double)successes / Trials);
        var scale = 1 + (Z * Z / n);
        var (middle, half) = ((p + (Z * Z / (2 * n))) / scale, Z / scale * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))));
        return (middle - half, middle + half);
    }
}
