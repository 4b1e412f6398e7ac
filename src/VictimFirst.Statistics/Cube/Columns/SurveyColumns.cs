namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The satisfaction surveys, in order of their day.</summary>
internal sealed class SurveyColumns
{
    public required OrderedColumn SurveyedDay { get; init; }
    public required CodeColumn Result { get; init; }
}
