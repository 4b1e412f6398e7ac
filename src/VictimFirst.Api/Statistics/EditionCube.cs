using VictimFirst.Statistics.Perturbation;

namespace VictimFirst.Api.Statistics;

/// <summary>
/// The frozen editions that readers of protected figures are answered from; null until one has been published. A request takes them once
/// and keeps them. Safe to use from several threads at once.
/// </summary>
internal sealed class EditionCube
{
    private volatile KeyedCube? editions;

    public KeyedCube? Value
    {
        get => editions;
        set => editions = value;
    }
}
