namespace VictimFirst.GraphQL.Validation.Merging;

/// <summary>
/// Pairs that have been compared, each as objects that never meet or as objects that may. Who compared a pair as objects that may meet
/// has found everything that comparing them as strangers would.
/// </summary>
internal sealed class PairSet<T> where T : notnull
{
    private readonly Dictionary<(T, T), bool> exclusive = [];

    /// <returns>False where the pair has been compared before, at least as strictly.</returns>
    public bool Add(T a, T b, bool areMutuallyExclusive)
    {
        if (exclusive.TryGetValue((a, b), out var known) && (areMutuallyExclusive || !known)) return false;
        exclusive[(a, b)] = areMutuallyExclusive;
        return true;
    }

    /// <summary>The same, where the order of a pair does not count.</summary>
    public bool AddEither(T a, T b, bool areMutuallyExclusive) =>
        !(exclusive.TryGetValue((b, a), out var known) && (areMutuallyExclusive || !known)) && Add(a, b, areMutuallyExclusive);
}
