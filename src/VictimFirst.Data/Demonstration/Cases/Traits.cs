using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Geography;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>
/// Gives cases whose crime is known all that the report counts about them. The published numbers are margins: within them, anybody may be
/// anybody.
/// </summary>
internal sealed class Traits(Draw draw)
{
    private readonly HateTraits hate = new(draw);

    public void Assign(QuarterPlan plan, List<CaseProfile> cases)
    {
        var enhanced = cases.FindAll(c => c.IsEnhanced);
        var standard = cases.FindAll(c => !c.IsEnhanced);
        cases.ForEach(AssignContact);
        AssignAges(plan, enhanced, standard);
        AssignRepeats(plan, enhanced, standard);
        Mark(enhanced, plan.EnhancedUnseenDisability, Distributions.EnhancedUnseenDisability, c => c.HasUnseenDisability = true);
        Mark(standard, null, Distributions.StandardUnseenDisability, c => c.HasUnseenDisability = true);
        hate.Assign(plan.Hate, cases);
        AssignVps(plan.Vps, enhanced);
        AssignResponses(plan.Responses, enhanced.FindAll(c => c.ClosedOn is not null));
        Mark(enhanced, plan.EmotionalSupportByPhone, Distributions.EmotionalSupportByPhone, c => c.HasEmotionalSupportByPhone = true);
        Mark(enhanced, plan.Advocacy, Distributions.Advocacy, c => c.HasAdvocacy = true);
    }

    private void AssignContact(CaseProfile profile)
    {
        profile.ContactOutcome = profile switch
        {
            { IsEnhanced: true } => "ACCEPTED_SUPPORT",
            { Beat: PoliceBeat.OutsideArea } when draw.Chance(Distributions.OutOfAreaIsPassedOn) => "OUT_OF_AREA",
            _ => Distributions.StandardOutcomes.Pick(draw),
        };
    }

    private void AssignAges(QuarterPlan plan, List<CaseProfile> enhanced, List<CaseProfile> standard)
    {
        foreach (var child in enhanced.Concat(standard).Where(c => c.IsChild))
        {
            var (from, to) = Distributions.ChildAges.Pick(draw);
            child.Age = draw.Between(from, to);
        }

        var adults = enhanced.FindAll(c => !c.IsChild);
        if (plan is { EnhancedAged31To40: { } thirties, EnhancedAged41To50: { } forties })
        {
            var chosen = Quota.Choose(draw, adults, thirties + forties);
            for (var i = 0; i < chosen.Count; i++) chosen[i].Age = AgeIn(i < thirties ? AdultAge.From31To40 : AdultAge.From41To50);
            foreach (var other in adults.Skip(chosen.Count)) other.Age = AgeIn(Distributions.AdultAgesBut31To50.Pick(draw));
        }
        else
        {
            adults.ForEach(c => c.Age = AgeIn(Distributions.AdultAges.Pick(draw)));
        }

        standard.FindAll(c => !c.IsChild).ForEach(c => c.Age = AgeIn(Distributions.AdultAges.Pick(draw)));
    }

    private int? AgeIn(AdultAge band) => band switch
    {
        AdultAge.Unknown => null,
        AdultAge.From18To20 => draw.Between(18, 20),
        AdultAge.From91To97 => draw.Between(91, 97),
        _ => draw.Between(21, 30) + (10 * (band - AdultAge.From21To30)),
    };

    private void AssignRepeats(QuarterPlan plan, List<CaseProfile> enhanced, List<CaseProfile> standard)
    {
        Mark(enhanced, plan.EnhancedRepeatVictims, Distributions.EnhancedRepeatVictim, c => c.IsRepeatVictim = true);

        // A total without its enhanced part is not published for any quarter.
        Mark(standard, plan.RepeatVictims - plan.EnhancedRepeatVictims, Distributions.StandardRepeatVictim, c => c.IsRepeatVictim = true);
    }

    private void AssignVps(VpsPlan? plan, List<CaseProfile> enhanced)
    {
        if (plan is null)
        {
            foreach (var profile in enhanced)
            {
                profile.Vps = draw.Chance(Distributions.NotEligibleForVps) ? NotEligible() : Eligible(Distributions.VpsOffered.Pick(draw));
            }
        }
        else
        {
            draw.Shuffle(enhanced);
            var answers = new (string Answer, int Count)[]
            {
                (Answers.Yes, plan.OfferedYes), (Answers.No, plan.OfferedNo), (Answers.NotSure, plan.OfferedNotSure),
            };
            var offered = new Queue<string>(answers.SelectMany(a => Enumerable.Repeat(a.Answer, a.Count)));
            foreach (var profile in enhanced) profile.Vps = offered.TryDequeue(out var answer) ? Eligible(answer) : NotEligible();
        }

        var eligible = enhanced.FindAll(c => c.Vps is { IsEligible: true } && c.ClosedOn is not null);
        Mark(eligible, plan?.Facilitated, Distributions.VpsFacilitated, c => c.Vps!.IsFacilitated = true);

        static VpsProfile Eligible(string offered) => new(true, offered);
        static VpsProfile NotEligible() => new(false, UnknownKinds.NotAsked);
    }

    private void AssignResponses(ResponsePlan? plan, List<CaseProfile> enhanced)
    {
        if (plan is null)
        {
            Mark(enhanced, null, Distributions.AnsweredEndOfCase, c => c.Responses = new ResponseProfile());
            foreach (var answered in enhanced.Where(c => c.Responses is not null && draw.Chance(Distributions.OneQuestionLeftOut)))
            {
                answered.Responses!.Safety = false;
            }
        }
        else
        {
            var most = Math.Max(
                Math.Max(plan.HealthAndWellbeing, plan.CopeAndMoveForward), Math.Max(plan.Safety, plan.InformedAndEmpowered));
            var respondents = Quota.Choose(draw, enhanced, most);
            respondents.ForEach(c => c.Responses = new ResponseProfile());
            LeaveOut(respondents, most - plan.HealthAndWellbeing, r => r.HealthAndWellbeing = false);
            LeaveOut(respondents, most - plan.CopeAndMoveForward, r => r.CopeAndMoveForward = false);
            LeaveOut(respondents, most - plan.Safety, r => r.Safety = false);
            LeaveOut(respondents, most - plan.InformedAndEmpowered, r => r.InformedAndEmpowered = false);
        }

        foreach (var silent in enhanced.Where(c => c.Responses is null && draw.Chance(Distributions.RecordedAsNotAsked)))
        {
            silent.Responses = ResponseProfile.NotAsked();
        }
    }

    private void Mark(List<CaseProfile> group, int? exactly, double otherwise, Action<CaseProfile> mark) =>
        Quota.Mark(draw, group, exactly, otherwise, mark);

    private void LeaveOut(List<CaseProfile> respondents, int number, Action<ResponseProfile> leaveOut) =>
        Quota.Choose(draw, respondents, number).ForEach(c => leaveOut(c.Responses!));
}
