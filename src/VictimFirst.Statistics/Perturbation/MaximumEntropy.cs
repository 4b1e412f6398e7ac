namespace VictimFirst.Statistics.Perturbation;

/// <summary>A run of values that are to be equally likely, as one outcome.</summary>
/// <param name="Values">Neighbours in rising order, 1 or more.</param>
internal sealed record Atom(params int[] Values)
{
    public double Mean { get; } = Values.Average();

    public double MeanSquare { get; } = Values.Average(value => (double)value * value);

    public Atom With(Atom next) => new([.. Values, .. next.Values]);
}

/// <summary>
/// The distribution of greatest entropy with mean zero and a bounded second moment. It is an exponential family, the probability of v in
/// proportion to exp(a v + b v^2), whose multipliers minimise the convex dual log Z(a, b) - b M; so Newton's method finds it.
/// </summary>
internal static class MaximumEntropy
{
    private const int MostSteps = 500;
    private const double Tolerance = 1e-13;

    /// <summary>Multipliers beyond this run away: the constraints have no solution inside.</summary>
    private const double Runaway = 1e4;

    /// <returns>Of each atom its whole probability, together 1; null where no distribution inside meets the constraints.</returns>
    public static double[]? Solve(IReadOnlyList<Atom> atoms, double mostSecondMoment)
    {
        // The bound is an inequality: first without it, and with it only where it is passed.
        var free = Minimise(atoms, null);
        if (free is null || SecondMoment(atoms, free) <= mostSecondMoment + 1e-12) return free;
        return Minimise(atoms, mostSecondMoment);
    }

    private static double SecondMoment(IReadOnlyList<Atom> atoms, double[] shares) => atoms.Zip(shares, (a, p) => a.MeanSquare * p).Sum();

    /// <param name="secondMoment">To be met exactly; null for any.</param>
    private static double[]? Minimise(IReadOnlyList<Atom> atoms, double? secondMoment)
    {
        var (a, b) = (0.0, 0.0);
        var now = Family.At(atoms, a, b);
        for (var step = 0; step < MostSteps; step++)
        {
            var (slopeA, slopeB) = (now.Mean, secondMoment is { } target ? now.Square - target : 0);
            if (Math.Abs(slopeA) < Tolerance && Math.Abs(slopeB) < Tolerance) return now.Shares;

            var (moveA, moveB) = (-slopeA / now.VarMean, 0.0);
            if (secondMoment is not null)
            {
                var determinant = (now.VarMean * now.VarSquare) - (now.Covariance * now.Covariance);
                moveA = ((now.Covariance * slopeB) - (now.VarSquare * slopeA)) / determinant;
                moveB = ((now.Covariance * slopeA) - (now.VarMean * slopeB)) / determinant;
            }

            if (!double.IsFinite(moveA) || !double.IsFinite(moveB)) return null;

            // Half the step until the dual falls as it should.
            var (length, value) = (1.0, now.Dual(b, secondMoment));
            var next = Family.At(atoms, a + moveA, b + moveB);
            while (length > Tolerance
                && !(next.Dual(b + (length * moveB), secondMoment)
                    <= value + (1e-4 * length * ((slopeA * moveA) + (slopeB * moveB))) + 1e-15))
            {
                length /= 2;
                next = Family.At(atoms, a + (length * moveA), b + (length * moveB));
            }

            (a, b, now) = (a + (length * moveA), b + (length * moveB), next);
            if (Math.Abs(a) > Runaway || Math.Abs(b) > Runaway) return null;
        }

        // Out of steps within what rounding leaves of the slope.
        return Math.Abs(now.Mean) < 1e-9 && Math.Abs(now.Square - (secondMoment ?? now.Square)) < 1e-9 ? now.Shares : null;
    }

    /// <summary>The distribution at two multipliers with the moments that Newton's method needs.</summary>
    private sealed record Family(
        double[] Shares, double LogZ, double Mean, double Square, double VarMean, double VarSquare, double Covariance)
    {
        public double Dual(double b, double? secondMoment) => LogZ - (b * (secondMoment ?? 0));

        public static Family At(IReadOnlyList<Atom> atoms, double a, double b)
        {
            var shares = new double[atoms.Count];
            var highest = double.NegativeInfinity;
            for (var i = 0; i < shares.Length; i++)
            {
                shares[i] = Math.Log(atoms[i].Values.Length) + (a * atoms[i].Mean) + (b * atoms[i].MeanSquare);
                highest = Math.Max(highest, shares[i]);
            }

            var total = 0.0;
            for (var i = 0; i < shares.Length; i++) total += shares[i] = Math.Exp(shares[i] - highest);
            var (mean, square, meanMean, squareSquare, meanSquare) = (0.0, 0.0, 0.0, 0.0, 0.0);
            for (var i = 0; i < shares.Length; i++)
            {
                var (v, w) = (atoms[i].Mean, atoms[i].MeanSquare);
                var p = shares[i] /= total;
                mean += p * v;
                square += p * w;
                meanMean += p * v * v;
                squareSquare += p * w * w;
                meanSquare += p * v * w;
            }

            return new Family(
                shares,
                highest + Math.Log(total),
                mean,
                square,
                meanMean - (mean * mean),
                squareSquare - (square * square),
                meanSquare - (mean * square));
        }
    }
}
