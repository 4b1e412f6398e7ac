using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Statistics.Cube.Building;

internal sealed class ReferralColumnsBuilder
{
    private readonly List<(int Day, byte Source, byte SubSource)> referrals = [];

    public void Add(in ReferralRow row) => referrals.Add((
        ServiceCalendar.LocalDate(row.ReceivedAt).DayNumber,
        Dimensions.ReferralSource.IndexOf(row.Source),
        Dimensions.ReferralSubSource.IndexOf(row.SubSource)));

    public ReferralColumns Build()
    {
        referrals.Sort(static (a, b) => a.Day.CompareTo(b.Day));
        return new ReferralColumns
        {
            ReceivedDay = referrals.OrderedColumn(r => r.Day),
            Source = referrals.CodeColumn(Dimensions.ReferralSource, r => r.Source),
            SubSource = referrals.CodeColumn(Dimensions.ReferralSubSource, r => r.SubSource),
        };
    }
}
