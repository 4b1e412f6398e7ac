using System.Collections.Immutable;
using VictimFirst.Data.Extracts;

namespace VictimFirst.Data.Changes;

/// <summary>
/// The one list behind every trigger. A row that moves from one case, person or referral to another is traced with its state before and
/// after, so both are read anew; a case that was deleted in the same statement as its parts is traced by itself.
/// </summary>
internal static class TracedTables
{
    public static ImmutableArray<TracedTable> All { get; } =
    [
        TracedTable.ByPerson("people", "id"),
        TracedTable.ByPerson("person_impairments", "person_id"),
        TracedTable.Itself("referrals", "id"),
        TracedTable.Itself("cases", "referral_id"),
        TracedTable.ByCase("hate_markers"),
        TracedTable.ByCase("hate_marker_strands"),
        TracedTable.ByCase("needs_assessments"),
        TracedTable.ByCase("support_plans"),
        TracedTable.ByCase("support_actions"),
        TracedTable.ByCase("end_of_case_responses"),
        TracedTable.ByCase("vps_records"),
        TracedTable.Whole("satisfaction_surveys", ChangeKinds.Surveys),
        TracedTable.Whole("complaints", ChangeKinds.Complaints),
        TracedTable.Whole("restorative_justice_cases", ChangeKinds.RestorativeJustice),
        TracedTable.Whole("engagement_activities", ChangeKinds.Engagement),
    ];

    /// <summary>Tables of the extract that no figure counts, so that a change in them moves no version.</summary>
    public static ImmutableArray<string> Untraced { get; } =
    [
        "staff", "specialist_referrals", "mental_health_referrals", "target_hardening", "hardship_awards",
        .. PoliceExtract.Tables.Select(t => t.Name),
    ];
}
