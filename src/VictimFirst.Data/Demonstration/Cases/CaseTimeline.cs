using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Data.Demonstration.Time;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>
/// When things happened in one case, on London's wall clock, in the order of the members. Null: it did not happen, or not yet.
/// </summary>
internal sealed class CaseTimeline
{
    public required DateTime Received { get; init; }
    public required DateTime Opened { get; init; }
    public DateTime? Allocated { get; private set; }
    public DateTime? FirstAttempt { get; private set; }

    /// <summary>The first contact that reached the person.</summary>
    public DateTime? Reached { get; private set; }

    /// <summary>The first needs assessment. Given with enhanced support only, like all that follow.</summary>
    public DateTime? Started { get; private set; }
    public DateTime? PlanAgreed { get; private set; }

    /// <summary>The first is the plan's review.</summary>
    public List<DateTime> Reviews { get; } = [];

    /// <summary>The last needs assessment; given when the case is closed.</summary>
    public DateTime? Ended { get; private set; }

    /// <summary>The last moment at which anything can have happened: the closing day's late afternoon, or the end of the extract.</summary>
    public required DateTime Latest { get; init; }

    /// <param name="coversTo">The last day of the extract.</param>
    public static CaseTimeline Of(Draw draw, CaseProfile profile, DateOnly coversTo)
    {
        var received = profile.Open.ReceivedAt;
        var latest = Later(received, (profile.ClosedOn ?? coversTo).At(ServiceHours.Closes(profile.ClosedOn ?? coversTo) - 1));
        var timeline = new CaseTimeline
        {
            Received = received,
            Opened = Earlier(ServiceHours.After(draw, received, 4, 90), latest),
            Latest = latest,
        };
        timeline.AddContact(draw, profile);
        if (profile.IsEnhanced) timeline.AddSupport(draw, profile);
        return timeline;
    }

    private void AddContact(Draw draw, CaseProfile profile)
    {
        var mayWait = profile.ClosedOn is null && !profile.IsEnhanced;
        var isBacklog = mayWait && profile.Open.Channel == Channel.ActionFraud;
        if (isBacklog && draw.Chance(Distributions.BacklogNotAllocated)) return;

        var allocated = draw.Chance(Distributions.AllocatedInTime)
            ? ServiceHours.After(draw, Opened, 10, 3 * 60)
            : ServiceHours.After(draw, Opened, 2 * 24 * 60, 5 * 24 * 60);
        if (!Happens(allocated, mayWait, out var at)) return;
        Allocated = at;

        if (mayWait && draw.Chance(Distributions.StillNotCalled)) return;
        var attempt = draw.Chance(Distributions.CalledPromptly)
            ? ServiceHours.After(draw, at, 15, 9 * 60)
            : ServiceHours.After(draw, at, 24 * 60, 5 * 24 * 60);
        if (!Happens(attempt, mayWait, out at)) return;
        FirstAttempt = at;

        if (!Distributions.WasReached(profile.ContactOutcome)) return;
        var reached = draw.Chance(Distributions.ReachedAtFirstAttempt) ? at : ServiceHours.After(draw, at, 3 * 60, 2 * 24 * 60);
        if (Happens(reached, mayWait, out at)) Reached = at;
    }

    private void AddSupport(Draw draw, CaseProfile profile)
    {
        Started = Earlier(ServiceHours.After(draw, Reached!.Value, 5, 4 * 24 * 60), Latest);
        PlanAgreed = Earlier(ServiceHours.After(draw, Started.Value, 20, 3 * 24 * 60), Latest);
        if (profile.ClosedOn is { } closedOn)
        {
            var ended = ServiceHours.During(draw, closedOn.AddDays(-draw.Between(0, 4)));
            Ended = Later(PlanAgreed.Value, Earlier(ended, Latest));
        }

        var last = Ended ?? Latest;
        var due = PlanAgreed.Value.AddMonths(1);
        var review = draw.Chance(Distributions.ReviewedInTime)
            ? ServiceHours.During(draw, DateOnly.FromDateTime(due).AddDays(-draw.Between(2, 9)))
            : ServiceHours.During(draw, DateOnly.FromDateTime(due).AddDays(draw.Between(1, 21)));
        while (review < last && Reviews.Count <= Distributions.FurtherReviews)
        {
            Reviews.Add(review);
            review = ServiceHours.During(draw, DateOnly.FromDateTime(review).AddDays(draw.Between(25, 36)));
        }
    }

    /// <summary>
    /// A closed or supported case has had all of its steps, so a late one is drawn in; in an open case it may still be to come.
    /// </summary>
    private bool Happens(DateTime planned, bool mayWait, out DateTime at)
    {
        at = Earlier(planned, Latest);
        return planned <= Latest || !mayWait;
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
