using VictimFirst.Data.Extracts;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Rules;

/// <summary>Every rule between the columns of one row.</summary>
internal static class RowRules
{
    private static readonly RowRule[] All =
    [
        Rule(
            "staff",
            "leaving_not_before_joining",
            "left_on",
            "is before the day of joining",
            row => row.Date("left_on") < row.Date("joined_on"),
            "left_on >= joined_on"),
        Rule(
            "people",
            "interpreter_language_needs_interpreter",
            "interpreter_language",
            $"is given, but the communication need is not {CommunicationNeeds.Interpreter}",
            row => row.Has("interpreter_language") && row.Code("communication_need") != CommunicationNeeds.Interpreter,
            $"interpreter_language IS NULL OR communication_need = '{CommunicationNeeds.Interpreter}'"),
        Rule(
            "cases",
            "first_contact_not_before_opening",
            "first_contact_at",
            "is before the case was opened",
            row => row.Instant("first_contact_at") < row.Instant("opened_at"),
            "first_contact_at >= opened_at"),
        Rule(
            "cases",
            "closing_not_before_opening",
            "closed_on",
            "is before the local day on which the case was opened",
            row => row.Date("closed_on") < ServiceCalendar.LocalDate(row.Instant("opened_at")!.Value),
            "closed_on >= (opened_at AT TIME ZONE 'Europe/London')::date",
            "closed_on >= CAST(opened_at AT TIME ZONE 'GMT Standard Time' AS date)"),
        Rule(
            "cases",
            "closure_reason_when_closed",
            "closure_reason",
            "must be given when the case is closed, and only then",
            row => row.Has("closure_reason") != row.Has("closed_on"),
            BothOrNeither("closure_reason", "closed_on")),
        Rule(
            "cases",
            "re_referral_of_another",
            "re_referral_of_id",
            "is the case itself",
            row => row.Number("re_referral_of_id") is { } earlier && earlier == row.Number("id"),
            "re_referral_of_id <> id"),
        Rule(
            "support_plans",
            "review_not_before_agreement",
            "reviewed_at",
            "is before the plan was agreed",
            row => row.Instant("reviewed_at") < row.Instant("agreed_at"),
            "reviewed_at >= agreed_at"),
        Rule(
            "vps_records",
            "choice_only_if_offered",
            "chose_to_complete",
            $"must be {Answers.NotApplicable} unless a statement was offered",
            row => row.Code("chose_to_complete") != Answers.NotApplicable && row.Code("offered") != Answers.Yes,
            $"chose_to_complete = '{Answers.NotApplicable}' OR offered = '{Answers.Yes}'"),
        Rule(
            "vps_records",
            "understanding_only_if_not_offered",
            "understands",
            $"must be {Answers.NotApplicable} where a statement was offered",
            row => row.Code("understands") != Answers.NotApplicable && row.Code("offered") == Answers.Yes,
            $"understands = '{Answers.NotApplicable}' OR offered <> '{Answers.Yes}'"),
        Rule(
            "restorative_justice_cases",
            "closure_category_when_closed",
            "closure_category",
            "must be given when the case is closed, and only then",
            row => row.Has("closure_category") != row.Has("closed_on"),
            BothOrNeither("closure_category", "closed_on")),
        Rule(
            "restorative_justice_cases",
            "closing_not_before_receipt",
            "closed_on",
            "is before the day the referral was received",
            row => row.Date("closed_on") < row.Date("received_on"),
            "closed_on >= received_on"),
        Rule(
            "vrr_requests",
            "triage_not_before_receipt",
            "triaged_on",
            "is before the day of the request",
            row => row.Date("triaged_on") < row.Date("received_on"),
            "triaged_on >= received_on"),
        Rule(
            "vrr_requests",
            "completion_not_before_receipt",
            "completed_on",
            "is before the day of the request",
            row => row.Date("completed_on") < row.Date("received_on"),
            "completed_on >= received_on"),
        Rule(
            "vrr_requests",
            "outcome_when_completed",
            "outcome",
            "must be given when the review is completed, and only then",
            row => row.Has("outcome") != row.Has("completed_on"),
            BothOrNeither("outcome", "completed_on")),
        Rule(
            "vcop_notifications",
            "sending_not_before_record",
            "sent_at",
            "is before the crime was recorded",
            row => row.Instant("sent_at") < row.Instant("recorded_at"),
            "sent_at >= recorded_at"),
        Rule(
            "engagement_activities",
            "end_not_before_start",
            "ends_on",
            "is before the activity's start",
            row => row.Date("ends_on") < row.Date("starts_on"),
            "ends_on >= starts_on"),
    ];

    public static IEnumerable<RowRule> Of(ExtractTable table) => All.Where(rule => rule.Table == table.Name);

    private static RowRule Rule(
        string table,
        string name,
        string column,
        string reason,
        Func<ExtractRow, bool> isBroken,
        string postgreSql,
        string? sqlServer = null) =>
        new(table, name, column, reason, isBroken) { PostgreSql = postgreSql, SqlServer = sqlServer ?? postgreSql };

    private static string BothOrNeither(string first, string second) =>
        $"({first} IS NULL AND {second} IS NULL) OR ({first} IS NOT NULL AND {second} IS NOT NULL)";
}
