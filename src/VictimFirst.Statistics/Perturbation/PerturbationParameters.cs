using System.Collections.Immutable;

namespace VictimFirst.Statistics.Perturbation;

/// <summary>
/// What a table of noise is made from, by the names of the cell key method (ptable, sdcTools Handbook section 5.4). Nobody outside is told
/// these: whoever knows the largest noise can bound every count.
/// </summary>
internal sealed record PerturbationParameters
{
    /// <summary>
    /// Counts for partners. At most 5 either way, and a standard deviation of 1.7: a district's quarterly table keeps its pattern, while a
    /// published 3 is truly 3 about once in five. No published 1 or 2, so that the counts that point at a person are never printed, and a
    /// 0 may stand for one or two people. One or two never come to more than 4, and what lies below 5 is withheld as nobody is: were they
    /// shown in some of their cells, whoever has four cells of a rare kind would see in a fifth of the cases that there is somebody.
    /// </summary>
    public static PerturbationParameters Counts { get; } = new() { LargestNoise = 5, Variance = 3, LargestBlocked = 2, MostOfBlocked = 4 };

    /// <summary>
    /// Sums, in units of the most that one person can add: the same spread, and nothing to block, since a sum is no count.
    /// </summary>
    public static PerturbationParameters Sums { get; } = new() { LargestNoise = 5, Variance = 3, LargestBlocked = 0 };

    /// <summary>D: no count moves further than this, up or down.</summary>
    public required int LargestNoise { get; init; }

    /// <summary>V: the noise's variance, wherever its mean of zero leaves room for it; less where it does not.</summary>
    public required double Variance { get; init; }

    /// <summary>js: 1 up to this are never published; 0 blocks nothing.</summary>
    public required int LargestBlocked { get; init; }

    /// <summary>The most that a blocked count becomes; null where the noise alone bounds it, as in ptable.</summary>
    public int? MostOfBlocked { get; init; }

    /// <summary>
    /// pstay: the least probability that a count stays as it is. None, one for all counts, or one for each row from 1. Where the variance
    /// cannot be reached with it, it gives way in steps of 0.05.
    /// </summary>
    public ImmutableArray<double> LeastStaying { get; init; } = [];

    /// <summary>
    /// mono: whether the noise's probabilities must not fall from the lowest up to no noise. None is all rows, one is for all, or one for
    /// each row from 1.
    /// </summary>
    public ImmutableArray<bool> Rising { get; init; } = [];

    /// <summary>The number of the row that serves all larger counts too: from there on nothing is cut off at zero or blocked.</summary>
    public int LastRow => LargestBlocked == 0 ? LargestNoise : LargestNoise + LargestBlocked + 1;

    /// <param name="row">From 1.</param>
    public double? LeastStayingIn(int row) => LeastStaying.IsEmpty ? null : LeastStaying[Math.Min(row, LeastStaying.Length) - 1];

    /// <param name="row">From 1.</param>
    public bool IsRisingIn(int row) => Rising.IsEmpty || Rising[Math.Min(row, Rising.Length) - 1];

    /// <returns>Why no table can be made from these, or null.</returns>
    public string? Infeasible()
    {
        if (LargestNoise < 1) return $"The largest noise is {LargestNoise}; without noise nothing is protected.";
        if (LargestBlocked < 0) return $"The largest blocked count is {LargestBlocked}; 0 blocks nothing.";
        if (!(Variance > 0)) return $"The variance is {Variance}; without noise nothing is protected.";
        if (LargestBlocked >= LargestNoise)
        {
            return $"Counts up to {LargestBlocked} are blocked, and the noise reaches no further than {LargestNoise}: a count just above "
                + "them could not fall to zero.";
        }

        if (MostOfBlocked <= LargestBlocked)
        {
            return $"Counts up to {LargestBlocked} are blocked and may become {MostOfBlocked} at the most: there is nothing for them but "
                + "zero.";
        }

        // Count i of the blocked ones goes to 0 or to js + 1 at the least: a variance of i (js + 1 - i), most in the middle.
        var least = (LargestBlocked + 1) * (LargestBlocked + 1) / 4;
        if (LargestBlocked > 0 && Variance <= least)
        {
            return $"The variance is {Variance}, and blocking counts up to {LargestBlocked} needs more than {least}.";
        }

        var most = LargestNoise * (LargestNoise + 1) / 3.0;
        return Variance > most ? $"The variance is {Variance}, and noise up to {LargestNoise} either way has at most {most:0.###}." : null;
    }
}
