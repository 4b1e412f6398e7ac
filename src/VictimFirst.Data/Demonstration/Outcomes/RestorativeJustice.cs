using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Files;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.Justice;

namespace VictimFirst.Data.Demonstration.Outcomes;

/// <summary>The restorative justice team's own cases, counted by month. Holds only those that are open.</summary>
internal sealed class RestorativeJustice(Draw draw, ExtractFiles files)
{
    private const string ByVictim = "VICTIM";
    private const string ByPerpetrator = "PERPETRATOR";

    private readonly List<Pending> open = [];
    private double owed;

    private readonly record struct Pending(long? CaseId, DateOnly ReceivedOn, DateOnly ClosesOn);

    public void Write(QuarterPlan plan, List<CaseProfile> closed)
    {
        var supported = closed.FindAll(c => c.IsEnhanced);
        var closures = new Queue<(string Category, string Reason)>(Closures(plan));
        for (var month = 0; month < 3; month++)
        {
            var first = plan.Quarter.Start.AddMonths(month);
            var last = first.AddMonths(1).AddDays(-1);
            var figures = plan.RestorativeJustice is { Length: 3 } months ? months[month] : (RestorativeJusticeMonth?)null;
            Close(first, last, figures?.Closed, closures);
            Receive(first, last, figures?.Received ?? Due(plan), supported);
        }
    }

    public void WriteOpen()
    {
        foreach (var pending in open)
        {
            Write(pending, draw.Chance(Distributions.RestorativeJusticeByVictim) ? ByVictim : ByPerpetrator, null, null);
        }
    }

    private void Receive(DateOnly first, DateOnly last, int number, List<CaseProfile> supported)
    {
        for (var i = 0; i < number; i++)
        {
            var day = ServiceHours.OpenDayBetween(draw, first, last);
            var days = draw.LogNormal(Distributions.RestorativeJusticeDays, Distributions.RestorativeJusticeSpread);
            open.Add(new Pending(CaseOf(day, supported), day, day.AddDays((int)Math.Clamp(days, 20, 400))));
        }
    }

    /// <summary>Closes so many of those received in earlier months, the longest due first, or all that are due.</summary>
    private void Close(DateOnly first, DateOnly last, int? number, Queue<(string Category, string Reason)> closures)
    {
        open.Sort((a, b) => (a.ClosesOn, a.ReceivedOn).CompareTo((b.ClosesOn, b.ReceivedOn)));
        var closing = open.GetRange(0, number ?? open.FindAll(p => p.ClosesOn <= last).Count);
        open.RemoveRange(0, closing.Count);
        foreach (var pending in closing)
        {
            var (category, reason) = closures.TryDequeue(out var published)
                ? published
                : Distributions.RestorativeJusticeClosures.Pick(draw);
            var initiator = category == "PERPETRATOR_INITIATED_VICTIM_NOT_INTERESTED" ? ByPerpetrator : ByVictim;
            Write(pending, initiator, ServiceHours.OpenDayBetween(draw, first, last), (category, reason));
        }
    }

    private void Write(Pending pending, string initiator, DateOnly? closedOn, (string Category, string Reason)? closure)
    {
        var met = closure?.Category is "FACE_TO_FACE_CONFERENCE" or "SHUTTLE_OUTCOME_AGREEMENT" or "SHUTTLE_EXCHANGE_OF_LETTERS";
        files.Write(new RestorativeJusticeCase
        {
            Id = files.RestorativeJusticeCases.NextId(),
            CaseId = pending.CaseId,
            ReceivedOn = pending.ReceivedOn,
            Initiator = initiator,
            ClosedOn = closedOn,
            ClosureCategory = closure?.Category,
            ClosureReason = closure?.Reason,
            HadConversation = met || closure?.Category == "RESTORATIVE_CONVERSATION",
            HadOutcome = met,
        });
    }

    private List<(string Category, string Reason)> Closures(QuarterPlan plan)
    {
        var published = plan.RestorativeJusticeClosures?.Rows ?? [];
        var rows = published.SelectMany(r => Enumerable.Repeat((r.Category, r.Reason), r.Count)).ToList();
        draw.Shuffle(rows);
        return rows;
    }

    /// <summary>A month's share of the referrals that the size of the quarter brings; fractions are carried on.</summary>
    private int Due(QuarterPlan plan)
    {
        owed += plan.Referrals.Total * Distributions.RestorativeJusticeReferrals / 3;
        var due = (int)owed;
        owed -= due;
        return due;
    }

    private long? CaseOf(DateOnly day, List<CaseProfile> supported)
    {
        const int Tries = 10;
        if (supported.Count == 0 || !draw.Chance(Distributions.RestorativeJusticeHasCase)) return null;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var profile = draw.OneOf(supported);
            if (profile.Open.ReceivedOn.AddDays(7) <= day) return profile.Open.Id;
        }

        return null;
    }
}
