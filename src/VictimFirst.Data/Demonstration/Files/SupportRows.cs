using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Demonstration.Files;

/// <summary>Rows of needs, plans and support, in the columns of the extract's format.</summary>
internal static class SupportRows
{
    public static void Write(this ExtractFiles files, NeedsAssessment needs) => files.NeedsAssessments
        .Whole(needs.Id)
        .Whole(needs.CaseId)
        .Text(needs.Stage)
        .Time(needs.AssessedAt)
        .Whole(needs.ScaleVersion)
        .Whole(needs.PersonalSafety)
        .Whole(needs.MentalAndPhysicalHealth)
        .Whole(needs.ShelterAndAccommodation)
        .Whole(needs.DrugsAlcoholAndOtherHarmfulBehaviours)
        .Whole(needs.Family)
        .Whole(needs.EducationAndEmployment)
        .Whole(needs.FinanceAndBenefits)
        .Whole(needs.OutlookAttitudesAndBeliefs)
        .Whole(needs.SocialInteractions)
        .Whole(needs.AnyOtherIssues)
        .End();

    public static void Write(this ExtractFiles files, SupportPlan plan) => files.SupportPlans
        .Whole(plan.Id)
        .Whole(plan.CaseId)
        .Time(plan.AgreedAt)
        .Date(plan.ReviewDueOn)
        .Time(plan.ReviewedAt)
        .Text(plan.Actions)
        .End();

    public static void Write(this ExtractFiles files, SupportAction action) => files.SupportActions
        .Whole(action.Id)
        .Whole(action.CaseId)
        .Text(action.SupportType)
        .Text(action.Channel)
        .Time(action.DeliveredAt)
        .Whole(action.CaseworkerId)
        .End();

    public static void Write(this ExtractFiles files, SpecialistReferral referral) => files.SpecialistReferrals
        .Whole(referral.Id)
        .Whole(referral.CaseId)
        .Text(referral.Provider)
        .Text(referral.Kind)
        .Flag(referral.ConsentGiven)
        .Date(referral.ReferredOn)
        .Text(referral.Outcome)
        .End();

    public static void Write(this ExtractFiles files, MentalHealthReferral referral) => files.MentalHealthReferrals
        .Whole(referral.Id)
        .Whole(referral.CaseId)
        .Text(referral.Kind)
        .Date(referral.ReferredOn)
        .End();

    public static void Write(this ExtractFiles files, TargetHardening hardening) => files.TargetHardening
        .Whole(hardening.Id)
        .Whole(hardening.CaseId)
        .Text(hardening.ReferredVia)
        .Text(hardening.Provider)
        .Time(hardening.RequestedAt)
        .Time(hardening.AssessedAt)
        .Time(hardening.FittedAt)
        .End();

    public static void Write(this ExtractFiles files, HardshipAward award) => files.HardshipAwards
        .Whole(award.Id)
        .Whole(award.CaseId)
        .Date(award.AwardedOn)
        .Text(award.Purpose)
        .Flag(award.CriteriaMet)
        .Whole(award.AmountPence)
        .End();
}
