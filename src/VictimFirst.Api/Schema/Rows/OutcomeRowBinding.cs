using VictimFirst.Data.Rows;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>Rows about what came of the support, and about justice.</summary>
internal static class OutcomeRowBinding
{
    public static void Configure(RowSchema rows)
    {
        rows.Type<VpsRecord>("VictimPersonalStatementRecord")
            .Code("offered", v => v.Offered, CodeListNames.VpsAnswer)
            .Code("choseToComplete", v => v.ChoseToComplete, CodeListNames.VpsAnswer)
            .Code("understands", v => v.Understands, CodeListNames.VpsAnswer)
            .Code("wouldLikeOpportunity", v => v.WouldLikeOpportunity, CodeListNames.VpsAnswer);
        rows.Type<EndOfCaseResponse>("EndOfCaseResponse")
            .Id(r => r.CaseId)
            .Code("healthAndWellbeing", r => r.HealthAndWellbeing, CodeListNames.OutcomeAnswer)
            .Code("copeAndMoveForward", r => r.CopeAndMoveForward, CodeListNames.OutcomeAnswer)
            .Code("safety", r => r.Safety, CodeListNames.OutcomeAnswer)
            .Code("informedAndEmpowered", r => r.InformedAndEmpowered, CodeListNames.OutcomeAnswer)
            .One("case", RowRelations.CaseOfEndOfCase)
            .List("outcomes");
        rows.Type<SatisfactionSurvey>("SatisfactionSurvey").Code("result", s => s.Result, CodeListNames.SatisfactionResult);
        rows.Type<Complaint>("Complaint");
        rows.Type<RestorativeJusticeCase>("RestorativeJusticeCase")
            .Id(r => r.Id)
            .Code("initiator", r => r.Initiator, CodeListNames.RjInitiator)
            .Code("closureCategory", r => r.ClosureCategory, CodeListNames.RjClosureCategory)
            .Code("closureReason", r => r.ClosureReason, CodeListNames.RjClosureReason)
            .One("case", RowRelations.CaseOfRestorativeJustice)
            .List("restorativeJusticeCases");
    }
}
