using VictimFirst.Domain.Engagement;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Demonstration.Files;

/// <summary>Rows of outcomes, complaints, restorative justice and engagement, in the columns of the extract's format.</summary>
internal static class OutcomeRows
{
    public static void Write(this ExtractFiles files, EndOfCaseResponse response) => files.EndOfCaseResponses
        .Whole(response.CaseId)
        .Date(response.RespondedOn)
        .Text(response.HealthAndWellbeing)
        .Text(response.CopeAndMoveForward)
        .Text(response.Safety)
        .Text(response.InformedAndEmpowered)
        .End();

    public static void Write(this ExtractFiles files, VpsRecord record) => files.VpsRecords
        .Whole(record.CaseId)
        .Flag(record.Eligible)
        .Text(record.Offered)
        .Text(record.ChoseToComplete)
        .Text(record.Understands)
        .Text(record.WouldLikeOpportunity)
        .Date(record.FacilitatedOn)
        .End();

    public static void Write(this ExtractFiles files, SatisfactionSurvey survey) => files.SatisfactionSurveys
        .Whole(survey.Id)
        .Whole(survey.CaseId)
        .Date(survey.SurveyedOn)
        .Text(survey.Result)
        .Text(survey.Surveyor)
        .End();

    public static void Write(this ExtractFiles files, Complaint complaint) => files.Complaints
        .Whole(complaint.Id)
        .Whole(complaint.CaseId)
        .Date(complaint.ReceivedOn)
        .End();

    public static void Write(this ExtractFiles files, RestorativeJusticeCase row) => files.RestorativeJusticeCases
        .Whole(row.Id)
        .Whole(row.CaseId)
        .Date(row.ReceivedOn)
        .Text(row.Initiator)
        .Date(row.ClosedOn)
        .Text(row.ClosureCategory)
        .Text(row.ClosureReason)
        .Flag(row.HadConversation)
        .Flag(row.HadOutcome)
        .End();

    public static void Write(this ExtractFiles files, EngagementActivity activity) => files.EngagementActivities
        .Whole(activity.Id)
        .Text(activity.Description)
        .Date(activity.StartsOn)
        .Date(activity.EndsOn)
        .End();
}
