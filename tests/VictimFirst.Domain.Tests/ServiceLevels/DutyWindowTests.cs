using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.ServiceLevels;
using VictimFirst.Domain.Time;

namespace VictimFirst.Domain.Tests.ServiceLevels;

public sealed class DutyWindowTests
{
    private static readonly DateTimeOffset Start = new(2018, 12, 20, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// Every duty that begins at any of many instants, judged by the rules and found by the window, must be the same duties.
    /// </summary>
    [Fact]
    public void Windows_OfAnyMoment_HoldThoseThatTheRulesSay()
    {
        var random = new Random(20181220);
        for (var i = 0; i < 400; i++)
        {
            var asOf = Start.AddMinutes(random.Next(5 * 365 * 24 * 60));
            foreach (var duty in Enum.GetValues<ServiceDuty>())
            {
                var overdue = DutyWindow.Of(duty, DutyState.Overdue, asOf);
                var today = DutyWindow.Of(duty, DutyState.DueToday, asOf);
                for (var hours = 0; hours < 45 * 24; hours += random.Next(1, 9))
                {
                    var began = asOf.AddHours(-hours).AddMinutes(-random.Next(60));
                    var level = Judge(duty, began, asOf);

                    Assert.Equal(level.Outcome == ServiceLevelOutcomes.Missed, Holds(overdue, began));
                    Assert.Equal(
                        level.Outcome != ServiceLevelOutcomes.Missed
                            && ServiceCalendar.LocalDate(level.Due!.Value) == ServiceCalendar.LocalDate(asOf),
                        Holds(today, began));
                }
            }
        }
    }

    [Fact]
    public void OpenDuty_HasNoBounds() =>
        Assert.Equal(new DutyWindow(null, null), DutyWindow.Of(ServiceDuty.Review, DutyState.Open, Start));

    [Fact]
    public void PlanOfTheLastDayOfJanuary_IsDueOnTheLastDayOfFebruary()
    {
        var window = DutyWindow.Of(ServiceDuty.Review, DutyState.DueToday, new DateTimeOffset(2021, 2, 28, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(new DateTimeOffset(2021, 1, 28, 0, 0, 0, TimeSpan.Zero), window.From);
        Assert.Equal(new DateTimeOffset(2021, 2, 1, 0, 0, 0, TimeSpan.Zero), window.Before);
    }

    private static ServiceLevel Judge(ServiceDuty duty, DateTimeOffset began, DateTimeOffset asOf) => duty switch
    {
        ServiceDuty.Allocation => ServiceLevelRules.Allocated(began, null, asOf),
        ServiceDuty.FirstContact => ServiceLevelRules.Contacted(began, null, asOf),
        _ => ServiceLevelRules.Reviewed(began, null, null, asOf),
    };

    private static bool Holds(DutyWindow window, DateTimeOffset instant) =>
        !(instant < window.From) && !(instant >= window.Before);
}
