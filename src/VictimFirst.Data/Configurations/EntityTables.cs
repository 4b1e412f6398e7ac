using System.Collections.Frozen;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Engagement;
using VictimFirst.Domain.Justice;
using VictimFirst.Domain.Needs;
using VictimFirst.Domain.Outcomes;
using VictimFirst.Domain.People;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.Staff;
using VictimFirst.Domain.Support;

namespace VictimFirst.Data.Configurations;

/// <summary>Which class a row of each table of the extract becomes.</summary>
internal static class EntityTables
{
    public static FrozenDictionary<string, Type> TypeOf { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["staff"] = typeof(StaffMember),
        ["people"] = typeof(Person),
        ["person_impairments"] = typeof(PersonImpairment),
        ["referrals"] = typeof(Referral),
        ["cases"] = typeof(Case),
        ["hate_markers"] = typeof(HateMarker),
        ["hate_marker_strands"] = typeof(HateMarkerStrand),
        ["needs_assessments"] = typeof(NeedsAssessment),
        ["support_plans"] = typeof(SupportPlan),
        ["support_actions"] = typeof(SupportAction),
        ["specialist_referrals"] = typeof(SpecialistReferral),
        ["mental_health_referrals"] = typeof(MentalHealthReferral),
        ["target_hardening"] = typeof(TargetHardening),
        ["hardship_awards"] = typeof(HardshipAward),
        ["end_of_case_responses"] = typeof(EndOfCaseResponse),
        ["vps_records"] = typeof(VpsRecord),
        ["satisfaction_surveys"] = typeof(SatisfactionSurvey),
        ["complaints"] = typeof(Complaint),
        ["restorative_justice_cases"] = typeof(RestorativeJusticeCase),
        ["engagement_activities"] = typeof(EngagementActivity),
        ["vcop_investigations"] = typeof(VcopInvestigation),
        ["vcop_notifications"] = typeof(VcopNotification),
        ["vrr_requests"] = typeof(VrrRequest),
        ["enhanced_entitlements"] = typeof(EnhancedEntitlement),
        ["vcop_audit_crimes"] = typeof(VcopAuditCrime),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<Type, string> NameOf { get; } = TypeOf.ToFrozenDictionary(e => e.Value, e => e.Key);
}
