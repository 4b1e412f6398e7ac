using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Demonstration.Support;

/// <summary>Makes the plan of a case and what was done for the person.</summary>
internal sealed class SupportGiven(Draw draw)
{
    private const string EmotionalSupport = "EMOTIONAL_SUPPORT";
    private const string Information = "INFORMATION_AND_ADVICE";
    private const string Phone = "PHONE";

    public SupportPlan Plan(CaseTimeline timeline, long caseId, long id)
    {
        var agreed = LondonTime.At(timeline.PlanAgreed!.Value);
        var first = draw.Below(Distributions.PlanActions.Length);
        var number = draw.Between(2, 4);
        return new SupportPlan
        {
            Id = id,
            CaseId = caseId,
            AgreedAt = agreed,
            ReviewDueOn = DateOnly.FromDateTime(timeline.PlanAgreed.Value).AddMonths(1),
            ReviewedAt = timeline.Reviews.Count > 0 ? LondonTime.At(timeline.Reviews[0]) : null,
            Actions = string.Join(
                "; ", Enumerable.Range(first, number).Select(i => Distributions.PlanActions[i % Distributions.PlanActions.Length])),
        };
    }

    /// <summary>In order of time. Without enhanced support: the letter, where one was posted.</summary>
    public IEnumerable<SupportAction> Actions(CaseProfile profile, CaseTimeline timeline, long? caseworkerId, Func<long> nextId)
    {
        var given = new List<(DateTime At, string Type, string Channel)>();
        if (profile.IsEnhanced) AddEnhanced(profile, timeline, given);
        else if (profile.ContactOutcome == "NO_REPLY_INFORMATION_POSTED" && timeline.FirstAttempt is { } attempt)
        {
            given.Add((Between(attempt, Earlier(attempt.AddDays(3), timeline.Latest)), Information, "POST"));
        }

        given.Sort();
        foreach (var (at, type, channel) in given)
        {
            yield return new SupportAction
            {
                Id = nextId(),
                CaseId = profile.Open.Id,
                SupportType = type,
                Channel = channel,
                DeliveredAt = LondonTime.At(at),
                CaseworkerId = caseworkerId,
            };
        }
    }

    private void AddEnhanced(CaseProfile profile, CaseTimeline timeline, List<(DateTime At, string Type, string Channel)> given)
    {
        var (from, to) = (timeline.Started!.Value, timeline.Ended ?? timeline.Latest);
        void Give(string type, Weighted<string> channels)
        {
            var at = Between(from, to);
            given.Add((at, type, At(at, channels.Pick(draw))));
        }

        if (profile.HasEmotionalSupportByPhone)
        {
            for (var times = draw.Between(1, 4); times > 0; times--) given.Add((Between(from, to), EmotionalSupport, Phone));
        }

        if (profile.HasAdvocacy)
        {
            for (var times = draw.Between(1, 3); times > 0; times--) Give("ADVOCACY", Distributions.AdvocacyChannels);
        }

        for (var further = Distributions.FurtherActions.Pick(draw); further > 0; further--)
        {
            var type = Distributions.SupportTypes.Pick(draw);
            var withoutPhone = type == EmotionalSupport && !profile.HasEmotionalSupportByPhone;
            Give(type, withoutPhone ? Distributions.EmotionalChannelsButPhone : Distributions.SupportChannels);
        }
    }

    /// <summary>What a channel came to on a day: no visits in lockdown, no video calls before it.</summary>
    private static string At(DateTime at, string channel)
    {
        var day = DateOnly.FromDateTime(at);
        return channel switch
        {
            "VISIT" when day >= Distributions.VisitsStop && day < Distributions.VisitsResume => "VIDEO",
            "VIDEO" when day < Distributions.VisitsStop => "VISIT",
            _ => channel,
        };
    }

    private DateTime Between(DateTime from, DateTime to)
    {
        if (to <= from) return from;
        var at = ServiceHours.Within(draw, from.AddSeconds(Math.Floor(draw.Unit() * (to - from).TotalSeconds)));
        return Earlier(at, to);
    }

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
