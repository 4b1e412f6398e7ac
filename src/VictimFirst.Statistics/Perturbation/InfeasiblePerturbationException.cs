namespace VictimFirst.Statistics.Perturbation;

/// <summary>No table of noise has these parameters.</summary>
internal sealed class InfeasiblePerturbationException(string reason) : Exception(reason);
