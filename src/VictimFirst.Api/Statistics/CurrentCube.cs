using VictimFirst.Statistics.Cube;

namespace VictimFirst.Api.Statistics;

/// <summary>The newest cube. A request takes it once and keeps it, so that its figures are of one version.</summary>
internal sealed class CurrentCube(CaseCube first)
{
    private volatile CaseCube value = first;

    public CaseCube Value
    {
        get => value;
        set => this.value = value;
    }
}
