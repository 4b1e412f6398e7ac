using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Files;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Demonstration.Outcomes;

/// <summary>Writes the complaints about the service that a quarter received.</summary>
internal sealed class Complaints(Draw draw, ExtractFiles files)
{
    public void Write(QuarterPlan plan, List<CaseProfile> closed)
    {
        for (var number = plan.Complaints ?? Expected(plan); number > 0; number--)
        {
            var day = ServiceHours.OpenDayBetween(draw, plan.Quarter.Start, plan.Quarter.End);
            files.Write(new Complaint { Id = files.Complaints.NextId(), CaseId = CaseOf(day, closed), ReceivedOn = day });
        }
    }

    private int Expected(QuarterPlan plan)
    {
        var expected = plan.Referrals.Total * Distributions.Complaints;
        return (int)expected + (draw.Chance(expected - Math.Floor(expected)) ? 1 : 0);
    }

    private long? CaseOf(DateOnly day, List<CaseProfile> closed)
    {
        if (closed.Count == 0 || !draw.Chance(Distributions.ComplaintHasCase)) return null;
        var profile = draw.OneOf(closed);
        return profile.Open.ReceivedOn.AddDays(3) <= day ? profile.Open.Id : null;
    }
}
