using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

internal sealed class SurveyColumnsBuilder
{
    private readonly List<(int Day, byte Result)> surveys = [];

    public void Add(SurveyRow row) => surveys.Add((row.SurveyedOn.DayNumber, Dimensions.SatisfactionResult.IndexOf(row.Result)));

    public SurveyColumns Build()
    {
        surveys.Sort(static (a, b) => a.Day.CompareTo(b.Day));
        return new SurveyColumns
        {
            SurveyedDay = surveys.OrderedColumn(s => s.Day),
            Result = surveys.CodeColumn(Dimensions.SatisfactionResult, s => s.Result),
        };
    }
}
