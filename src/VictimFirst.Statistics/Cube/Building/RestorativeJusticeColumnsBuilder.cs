using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

internal sealed class RestorativeJusticeColumnsBuilder
{
    private readonly List<int> receivedDays = [];
    private readonly List<(int Day, byte Category, byte Reason)> closures = [];

    public void Add(in RestorativeJusticeRow row)
    {
        receivedDays.Add(row.ReceivedOn.DayNumber);
        if (row.ClosedOn is not { } closed) return;
        closures.Add((
            closed.DayNumber,
            Dimensions.RjClosureCategory.IndexOrNone(row.ClosureCategory),
            Dimensions.RjClosureReason.IndexOrNone(row.ClosureReason)));
    }

    public RestorativeJusticeColumns Build()
    {
        receivedDays.Sort();
        closures.Sort(static (a, b) => a.Day.CompareTo(b.Day));
        return new RestorativeJusticeColumns
        {
            ReceivedDay = new OrderedColumn([.. receivedDays]),
            ClosedDay = closures.OrderedColumn(c => c.Day),
            ClosureCategory = closures.CodeColumn(Dimensions.RjClosureCategory, c => c.Category),
            ClosureReason = closures.CodeColumn(Dimensions.RjClosureReason, c => c.Reason),
        };
    }
}
