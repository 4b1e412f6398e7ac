using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Demonstration.Outcomes;

/// <summary>Makes what a person with enhanced support was asked: about the statement, at the end, and after it.</summary>
internal sealed class OutcomeFactory(Draw draw, DateOnly coversTo)
{
    private int surveys;

    public VpsRecord Vps(CaseProfile profile, CaseTimeline timeline)
    {
        var vps = profile.Vps!;
        var offered = vps.Offered == Answers.Yes;
        return new VpsRecord
        {
            CaseId = profile.Open.Id,
            Eligible = vps.IsEligible,
            Offered = vps.Offered,
            ChoseToComplete = offered ? Distributions.VpsChose.Pick(draw) : Answers.NotApplicable,
            Understands = offered ? Answers.NotApplicable
                : vps.IsEligible ? Distributions.VpsUnderstands.Pick(draw) : UnknownKinds.NotAsked,
            WouldLikeOpportunity = vps.IsFacilitated ? Answers.Yes
                : vps.IsEligible ? Distributions.VpsWouldLike.Pick(draw) : UnknownKinds.NotAsked,
            FacilitatedOn = vps.IsFacilitated ? FacilitatedOn(timeline) : null,
        };
    }

    public EndOfCaseResponse Responses(CaseProfile profile, CaseTimeline timeline)
    {
        var answered = profile.Responses!;
        return new EndOfCaseResponse
        {
            CaseId = profile.Open.Id,
            RespondedOn = DateOnly.FromDateTime(timeline.Ended!.Value),
            HealthAndWellbeing = Answer(answered.HealthAndWellbeing, Distributions.OutcomeAnswers),
            CopeAndMoveForward = Answer(answered.CopeAndMoveForward, Distributions.OutcomeAnswers),
            Safety = Answer(answered.Safety, Distributions.OutcomeAnswers),
            InformedAndEmpowered = Answer(answered.InformedAndEmpowered, Distributions.JusticeAnswers),
        };
    }

    /// <summary>Null where the person was not reached, or the survey was not running, or its day lies after the extract.</summary>
    public SatisfactionSurvey? Survey(CaseProfile profile, Func<long> nextId)
    {
        if (profile.ClosedOn is not { } closedOn || !draw.Chance(Distributions.Surveyed)) return null;
        var day = ServiceHours.OpenDayFrom(closedOn.AddDays(draw.Between(5, 35)));
        if (day > coversTo || (day >= Distributions.SurveysStop && day < Distributions.SurveysResume)) return null;
        return new SatisfactionSurvey
        {
            Id = nextId(),
            CaseId = profile.Open.Id,
            SurveyedOn = day,
            Result = Distributions.NoSatisfactionAnswer.Pick(draw) ?? Satisfaction(),
            Surveyor = Distributions.Surveyor,
        };
    }

    /// <summary>Counts rather than draws, so that each quarter comes to the published share whatever the seed.</summary>
    private string Satisfaction()
    {
        // 7 has no factor in common with 20: the answers of each side are spread over every twenty.
        var satisfied = surveys++ * 7 % 20 < Distributions.SatisfiedOfTwenty;
        return (satisfied ? Distributions.Satisfied : Distributions.NotSatisfied).Pick(draw);
    }

    /// <summary>In the last weeks before closing, so that the help falls into the quarter that counts it.</summary>
    private DateOnly FacilitatedOn(CaseTimeline timeline)
    {
        var last = DateOnly.FromDateTime(timeline.Ended!.Value);
        var quarter = Domain.Time.FinancialQuarter.Of(last).Start;
        var planned = DateOnly.FromDateTime(timeline.PlanAgreed!.Value);
        var first = planned > quarter ? planned : quarter;
        return last > first ? ServiceHours.OpenDayBetween(draw, first, last) : last;
    }

    private string Answer(bool answered, Weighted<string> answers) => answered ? answers.Pick(draw) : UnknownKinds.NotAsked;
}
