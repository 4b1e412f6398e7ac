namespace VictimFirst.Bench.Attack;

/// <summary>How often attacks and the best guesses without access were right, on the same targets.</summary>
internal sealed class Risk
{
    /// <summary>Of a normal distribution, for 95%.</summary>
    private const double Z = 1.96;

    public int Trials { get; private set; }

    public int Attacks { get; private set; }

    public int Guesses { get; private set; }

    public void Add(bool attackIsRight, bool guessIsRight)
    {
        Trials++;
        if (attackIsRight) Attacks++;
        if (guessIsRight) Guesses++;
    }

    /// <summary>
    /// R = (attack - control) / (1 - control) of the rates' Wilson scores, with the half width of its interval from theirs, as Anonymeter
    /// has it.
    /// </summary>
    public (double R, double Upper) Score
    {
        get
        {
            var (attack, attackError) = Wilson(Attacks);
            var (control, controlError) = Wilson(Guesses);
            var r = (attack - control) / (1 - control);
            var error = Math.Sqrt(
                Math.Pow(attackError / (1 - control), 2) + Math.Pow((attack - 1) / ((1 - control) * (1 - control)) * controlError, 2));
            return (Math.Max(0, r), Math.Min(1, r + error));
        }
    }

    private (double Rate, double Error) Wilson(int successes)
    {
        var (n, p) = ((double)Trials, (double)successes / Trials);
        var scale = 1 + (Z * Z / n);
        return ((p + (Z * Z / (2 * n))) / scale, Z / scale * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))));
    }
}
