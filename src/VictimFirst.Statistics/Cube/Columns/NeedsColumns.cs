namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The latest needs assessment of each stage, one row a case that has any, in order of the case's row.</summary>
internal sealed class NeedsColumns
{
    public required OrderedColumn CaseRow { get; init; }

    /// <summary>By index in the dimension need-stage; <see cref="NeedLevels.NotAssessed"/> where the case has none of the stage.</summary>
    public required NeedLevels[][] ByStage { get; init; }
}
