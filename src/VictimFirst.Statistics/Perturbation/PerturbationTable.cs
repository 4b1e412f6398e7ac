using System.Collections.Immutable;

namespace VictimFirst.Statistics.Perturbation;

/// <summary>
/// The noise of every true count, found by a cell key that is uniform over 32 bits: the first interval whose upper bound lies above the
/// key.
/// </summary>
internal sealed class PerturbationTable
{
    private const double Keys = 4294967296.0;

    private readonly Row[] rows;

    /// <exception cref="InfeasiblePerturbationException">No table has these parameters; the message says why.</exception>
    public PerturbationTable(PerturbationParameters parameters)
    {
        if (parameters.Infeasible() is { } reason) throw new InfeasiblePerturbationException(reason);
        Parameters = parameters;
        Distributions = [.. Enumerable.Range(0, parameters.LastRow + 1).Select(count => NoiseDistribution.Of(count, parameters))];
        rows = [.. Distributions.Select(Row.Of)];
    }

    /// <summary>Rows as they are given, for tables that others have published.</summary>
    internal PerturbationTable(PerturbationParameters parameters, params ImmutableArray<NoiseDistribution> distributions)
    {
        (Parameters, Distributions) = (parameters, distributions);
        rows = [.. distributions.Select(Row.Of)];
    }

    /// <summary>Made once a process, when it is first needed: it takes milliseconds.</summary>
    public static PerturbationTable Counts { get; } = new(PerturbationParameters.Counts);

    public static PerturbationTable Sums { get; } = new(PerturbationParameters.Sums);

    public PerturbationParameters Parameters { get; }

    /// <summary>By true count; the last is that of all larger ones too.</summary>
    public ImmutableArray<NoiseDistribution> Distributions { get; }

    /// <summary>What is added to a true count under a key.</summary>
    public int NoiseOf(int count, uint key)
    {
        var (bounds, noise) = rows[Math.Min(count, rows.Length - 1)];
        var place = 0;
        while (key >= bounds[place]) place++;
        return noise[place];
    }

    /// <param name="Bounds">Upper bounds of the intervals of keys, exclusive; the last is 2^32.</param>
    private sealed record Row(ulong[] Bounds, int[] Noise)
    {
        public static Row Of(NoiseDistribution distribution)
        {
            var bounds = new ulong[distribution.Shares.Length];
            var below = 0.0;
            for (var i = 0; i < bounds.Length; i++) bounds[i] = (ulong)Math.Round((below += distribution.Shares[i]) * Keys);
            bounds[^1] = (ulong)Keys;
            return new Row(bounds, [.. distribution.Values]);
        }
    }
}
