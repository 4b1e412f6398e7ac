using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.People;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.Cases;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>Makes the case record itself.</summary>
internal sealed class CaseFactory(Draw draw, Team team, CaseReferences references, DateOnly coversTo)
{
    private const string NotYetContacted = "NOT_YET_CONTACTED";

    public Case Make(CaseProfile profile, CaseTimeline timeline, long? reReferralOf) => new()
    {
        Id = profile.Open.Id,
        Reference = references.For(profile.Open.Id),
        ReferralId = profile.Open.ReferralId,
        OpenedAt = LondonTime.At(timeline.Opened),
        AllocatedAt = LondonTime.At(timeline.Allocated),
        CaseworkerId = timeline.Allocated is { } allocated
            ? team.For(profile.IsChild, DateOnly.FromDateTime(allocated), profile.ClosedOn ?? coversTo).Id
            : null,
        FirstContactAttemptedAt = LondonTime.At(timeline.FirstAttempt),
        FirstContactAt = LondonTime.At(timeline.Reached),
        FirstContactChannel = timeline.Reached is null ? null : Distributions.FirstContactChannels.Pick(draw),
        ContactOutcome = Outcome(profile, timeline),
        SupportTier = profile.Tier,
        OccurrenceType = profile.OccurrenceType,
        IsChildOrYoungPerson = profile.IsChild,
        IsRepeatVictim = profile.IsRepeatVictim,
        BeatCode = profile.Beat,
        ClosedOn = profile.ClosedOn,
        ClosureReason = profile.ClosedOn is null ? null : Closure(profile),
        ReReferralOfId = reReferralOf,
    };

    private static string Outcome(CaseProfile profile, CaseTimeline timeline)
    {
        if (profile.ClosedOn is not null || profile.IsEnhanced) return profile.ContactOutcome;
        var mustHaveReached = Distributions.WasReached(profile.ContactOutcome);
        return timeline.FirstAttempt is null || (mustHaveReached && timeline.Reached is null) ? NotYetContacted : profile.ContactOutcome;
    }

    private string Closure(CaseProfile profile) =>
        profile.IsEnhanced ? Distributions.EnhancedClosures.Pick(draw) : Distributions.StandardClosure(profile.ContactOutcome);
}
