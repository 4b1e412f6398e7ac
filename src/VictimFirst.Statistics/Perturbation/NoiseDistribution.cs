using System.Collections.Immutable;

namespace VictimFirst.Statistics.Perturbation;

/// <summary>The noise of one true count: which values, and how likely each.</summary>
/// <param name="Values">In rising order.</param>
/// <param name="Shares">One a value, together 1.</param>
internal sealed record NoiseDistribution(ImmutableArray<int> Values, ImmutableArray<double> Shares)
{
    private const double StayingStep = 0.05;
    private const int MostStayingSteps = 20;

    public static NoiseDistribution None { get; } = new([0], [1.0]);

    public double Mean => Values.Zip(Shares, (value, share) => value * share).Sum();

    /// <summary>The mean is zero, so this is the second moment.</summary>
    public double Variance => Values.Zip(Shares, (value, share) => value * value * share).Sum();

    /// <summary>0 where the noise cannot be zero.</summary>
    public double Staying => Values.IndexOf(0) is var place and >= 0 ? Shares[place] : 0;

    /// <summary>The noise of a true count, of greatest entropy under the parameters.</summary>
    /// <param name="count">From 0 to the last row.</param>
    /// <exception cref="InfeasiblePerturbationException">There is none.</exception>
    public static NoiseDistribution Of(int count, PerturbationParameters parameters)
    {
        if (count == 0) return None;
        var most = count <= parameters.LargestBlocked ? parameters.MostOfBlocked : null;
        int[] values =
        [
            .. Enumerable.Range(-parameters.LargestNoise, (2 * parameters.LargestNoise) + 1)
                .Where(noise => count + noise == 0 || (count + noise > parameters.LargestBlocked && !(count + noise > most))),
        ];
        if (parameters.LeastStayingIn(count) is { } least && values.Contains(0))
        {
            for (var step = 0; step < MostStayingSteps && least - (step * StayingStep) > 1e-9; step++)
            {
                var kept = Rise(values, parameters, count, least - (step * StayingStep));
                if (kept is not null && Math.Round(kept.Variance, 3) == Math.Round(parameters.Variance, 3)) return kept;
            }
        }

        return Rise(values, parameters, count, null) ?? throw new InfeasiblePerturbationException(
            $"There is no noise for a count of {count} with a mean of zero and a variance of at most {parameters.Variance}.");
    }

    /// <summary>
    /// Where probabilities should rise up to no noise and fall instead, the neighbours become one atom, and all is solved again (pool
    /// adjacent violators).
    /// </summary>
    private static NoiseDistribution? Rise(int[] values, PerturbationParameters parameters, int row, double? leastStaying)
    {
        var atoms = values.Select(value => new Atom(value)).ToList();
        while (true)
        {
            if (Stay(atoms, parameters.Variance, leastStaying) is not { } shares) return null;
            var falling = parameters.IsRisingIn(row) && values.Contains(0) ? FirstFalling(atoms, shares) : null;
            if (falling is not { } place)
            {
                return new NoiseDistribution(
                    [.. atoms.SelectMany(atom => atom.Values)],
                    [.. atoms.SelectMany((atom, i) => atom.Values.Select(_ => shares[i] / atom.Values.Length))]);
            }

            atoms[place] = atoms[place].With(atoms[place + 1]);
            atoms.RemoveAt(place + 1);
        }
    }

    private static int? FirstFalling(List<Atom> atoms, double[] shares)
    {
        for (var i = 0; i + 1 < atoms.Count && atoms[i + 1].Values[0] <= 0; i++)
        {
            if (shares[i] / atoms[i].Values.Length > (shares[i + 1] / atoms[i + 1].Values.Length) + 1e-12) return i;
        }

        return null;
    }

    /// <summary>
    /// Where no noise would be too seldom, its share is fixed and the others are solved for the rest, with its second moment.
    /// </summary>
    private static double[]? Stay(List<Atom> atoms, double variance, double? leastStaying)
    {
        var shares = MaximumEntropy.Solve(atoms, variance);
        var staying = atoms.FindIndex(atom => atom.Values is [0]);
        if (leastStaying is not { } least || staying < 0 || shares?[staying] >= least - 1e-12) return shares;
        var others = atoms.Where((_, i) => i != staying).ToList();
        if (MaximumEntropy.Solve(others, variance / (1 - least)) is not { } ofOthers) return null;
        var scaled = ofOthers.Select(share => share * (1 - least)).ToList();
        scaled.Insert(staying, least);
        return [.. scaled];
    }
}
