using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Statistics;

/// <summary>
/// The frozen edition that readers of protected figures are answered from; null until one has been published. A request takes it once and
/// keeps it. Safe to use from several threads at once.
/// </summary>
internal sealed class EditionCube
{
    private volatile KeyedCube? newest;

    public KeyedCube? Newest
    {
        get => newest;
        set => newest = value;
    }
}
