using VictimFirst.Statistics.Cube.Columns;

namespace VictimFirst.Statistics.Cube;

/// <summary>
/// An immutable snapshot of one version of the data, column by column, that every figure is counted on. Its cells are readable inside this
/// assembly only, because they are raw.
/// </summary>
public sealed class CaseCube
{
    internal CaseCube(CubeStamp stamp, CubeColumns columns)
    {
        Stamp = stamp;
        Columns = columns;
    }

    /// <summary>The cube before the first import.</summary>
    public static CaseCube Empty { get; } = new CaseCubeBuilder().Build(CubeStamp.BeforeFirstImport);

    public CubeStamp Stamp { get; }

    internal CubeColumns Columns { get; }
}
