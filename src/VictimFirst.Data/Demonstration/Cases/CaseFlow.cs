using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>The cases that are open, and which of them close in a quarter. Holds no closed case.</summary>
internal sealed class CaseFlow(Draw draw)
{
    private readonly List<OpenCase>[] open = [.. ByChannel.All.Select(_ => new List<OpenCase>())];

    public void Receive(List<OpenCase> arrivals)
    {
        foreach (var arrival in arrivals) open[(int)arrival.Channel].Add(arrival);
    }

    /// <summary>
    /// Takes out the cases that close in the quarter, in order of their keys: as many as its plan says, or those whose time has come.
    /// </summary>
    /// <exception cref="InvalidOperationException">The plan closes more cases than are open.</exception>
    public List<OpenCase> Close(QuarterPlan plan)
    {
        var closing = new List<OpenCase>();
        foreach (var channel in ByChannel.All)
        {
            var pool = open[(int)channel];
            var due = pool.FindAll(c => c.ClosesOn <= plan.Quarter.End);
            if (plan.Closed is { } wanted)
            {
                if (due.Count > wanted[channel]) HoldBack(due, due.Count - wanted[channel], plan.Quarter);
                else BringForward(pool, due, wanted[channel] - due.Count, plan.Quarter);
            }

            var closed = new HashSet<OpenCase>(due, ReferenceEqualityComparer.Instance);
            pool.RemoveAll(closed.Contains);
            closing.AddRange(due);
        }

        closing.Sort((a, b) => a.Id.CompareTo(b.Id));
        return closing;
    }

    /// <summary>What is left open, in order of keys.</summary>
    public List<OpenCase> StillOpen() => [.. open.SelectMany(pool => pool).OrderBy(c => c.Id)];

    // Any of those due may be the one that waits, so that the last weeks of a quarter are not left without closures.
    private void HoldBack(List<OpenCase> due, int number, FinancialQuarter quarter)
    {
        foreach (var held in Quota.Choose(draw, due, number))
        {
            held.ClosesOn = ServiceHours.OpenDayFrom(quarter.End.AddDays(draw.Between(2, Distributions.LongestCarry)));
        }

        due.RemoveAll(c => c.ClosesOn > quarter.End);
    }

    private void BringForward(List<OpenCase> pool, List<OpenCase> due, int number, FinancialQuarter quarter)
    {
        var waiting = pool.FindAll(c => c.ClosesOn > quarter.End && c.EarliestClose <= quarter.End);
        if (waiting.Count < number)
        {
            throw new InvalidOperationException($"{quarter} closes {number - waiting.Count} cases more than are open.");
        }

        waiting.Sort((a, b) => (a.ClosesOn, a.Id).CompareTo((b.ClosesOn, b.Id)));
        foreach (var early in waiting.Take(number))
        {
            var first = early.EarliestClose > quarter.Start ? early.EarliestClose : quarter.Start;
            early.ClosesOn = ServiceHours.OpenDayBetween(draw, first, quarter.End);
            due.Add(early);
        }
    }
}
