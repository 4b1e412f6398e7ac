namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The latest needs assessment of each stage, for the rows whose case has any.</summary>
internal sealed class NeedsFacts(ushort[] rows, NeedLevels[][] byStage)
{
    public static NeedsFacts None { get; } = new([], [[], [], []]);

    /// <summary>In order.</summary>
    public ReadOnlySpan<ushort> Rows => rows;

    public int Stages => byStage.Length;

    public long Size => rows.Length * (2L + (4L * byStage.Length));

    /// <summary>By index in need-stage; <see cref="NeedLevels.NotAssessed"/> where the case has none of the stage.</summary>
    public ReadOnlySpan<NeedLevels> OfStage(int stage) => byStage[stage];
}
