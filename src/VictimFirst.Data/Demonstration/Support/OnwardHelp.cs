using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Files;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Demonstration.Support;

/// <summary>Writes what others gave beside the caseworker: specialists, the mental health nurse, locks, money.</summary>
internal sealed class OnwardHelp(Draw draw, ExtractFiles files)
{
    public void Write(CaseProfile profile, CaseTimeline timeline)
    {
        if (draw.Chance(Distributions.SpecialistReferral)) files.Write(Specialist(profile, timeline));
        if (draw.Chance(Distributions.MentalHealthReferral)) files.Write(MentalHealth(profile, timeline));
        if (draw.Chance(Distributions.TargetHardening(profile.OccurrenceType))) files.Write(Hardening(profile, timeline));
        if (draw.Chance(Distributions.HardshipAward)) files.Write(Hardship(profile, timeline));
    }

    private SpecialistReferral Specialist(CaseProfile profile, CaseTimeline timeline) => new()
    {
        Id = files.SpecialistReferrals.NextId(),
        CaseId = profile.Open.Id,
        Provider = draw.OneOf(Distributions.Providers),
        Kind = Distributions.SpecialistKinds.Pick(draw),
        ConsentGiven = true,
        ReferredOn = DayOfSupport(timeline),
        Outcome = Distributions.SpecialistOutcomes.Pick(draw),
    };

    private MentalHealthReferral MentalHealth(CaseProfile profile, CaseTimeline timeline) => new()
    {
        Id = files.MentalHealthReferrals.NextId(),
        CaseId = profile.Open.Id,
        Kind = Distributions.MentalHealthKinds.Pick(draw),
        ReferredOn = DayOfSupport(timeline),
    };

    private TargetHardening Hardening(CaseProfile profile, CaseTimeline timeline)
    {
        var requested = timeline.PlanAgreed!.Value;
        var late = draw.Chance(Distributions.FittedInTime) ? 1 : 5;
        var assessed = ServiceHours.After(draw, requested, 60, late * 10 * 60);
        var fitted = ServiceHours.After(draw, assessed, 30, late * 12 * 60);
        return new TargetHardening
        {
            Id = files.TargetHardening.NextId(),
            CaseId = profile.Open.Id,
            ReferredVia = Distributions.TargetHardeningRoutes.Pick(draw),
            Provider = Distributions.TargetHardeningProvider,
            RequestedAt = LondonTime.At(requested),
            AssessedAt = assessed <= timeline.Latest ? LondonTime.At(assessed) : null,
            FittedAt = fitted <= timeline.Latest ? LondonTime.At(fitted) : null,
        };
    }

    private HardshipAward Hardship(CaseProfile profile, CaseTimeline timeline)
    {
        var met = draw.Chance(Distributions.HardshipCriteriaMet);
        return new HardshipAward
        {
            Id = files.HardshipAwards.NextId(),
            CaseId = profile.Open.Id,
            AwardedOn = DayOfSupport(timeline),
            Purpose = Distributions.HardshipPurposes.Pick(draw),
            CriteriaMet = met,
            AmountPence = met ? draw.Between(4, 40) * 500 : 0,
        };
    }

    private DateOnly DayOfSupport(CaseTimeline timeline)
    {
        var first = DateOnly.FromDateTime(timeline.PlanAgreed!.Value);
        var last = DateOnly.FromDateTime(timeline.Ended ?? timeline.Latest);
        return last > first ? ServiceHours.OpenDayBetween(draw, first, last) : first;
    }
}
