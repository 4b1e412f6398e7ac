using VictimFirst.Data.Rows;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Support;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>Rows about needs, hate and the support given.</summary>
internal static class SupportRowBinding
{
    public static void Configure(RowSchema rows)
    {
        rows.Type<HateMarker>("HateMarker")
            .Code("recordedAs", m => m.RecordedAs, CodeListNames.OccurrenceType)
            .Codes("strands", RowRelations.Strands, s => s.Strand, CodeListNames.HateStrand);
        rows.Type<NeedsAssessment>("NeedsAssessment")
            .Id(a => a.Id)
            .Code("stage", a => a.Stage, CodeListNames.NeedStage)
            .Made("totalScore", NeedsChange.Levels)
            .One("case", RowRelations.CaseOfNeedsAssessment)
            .List("needsAssessments");
        rows.Type<SupportPlan>("SupportPlan");
        rows.Type<SupportAction>("SupportAction")
            .Id(a => a.Id)
            .Code("supportType", a => a.SupportType, CodeListNames.SupportType)
            .Code("channel", a => a.Channel, CodeListNames.ContactChannel)
            .One("caseworker", RowRelations.CaseworkerOfSupportAction)
            .One("case", RowRelations.CaseOfSupportAction)
            .List("supportActions");
        rows.Type<SpecialistReferral>("SpecialistReferral")
            .Code("kind", r => r.Kind, CodeListNames.SpecialistReferralKind)
            .Code("outcome", r => r.Outcome, CodeListNames.SpecialistReferralOutcome);
        rows.Type<MentalHealthReferral>("MentalHealthReferral").Code("kind", r => r.Kind, CodeListNames.MentalHealthReferralKind);
        rows.Type<TargetHardening>("TargetHardening").Code("referredVia", t => t.ReferredVia, CodeListNames.TargetHardeningRoute);
        rows.Type<HardshipAward>("HardshipAward").Code("purpose", a => a.Purpose, CodeListNames.HardshipPurpose);
    }
}
