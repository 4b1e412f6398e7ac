using VictimFirst.Domain.Policing;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing;

/// <summary>The police tooling's part of the schema.</summary>
internal static class PolicingBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        schema.Type<QueryRoot>("Query")
            .Field<ReconcileReferralsArguments, ReferralReconciliation>("reconcileReferrals", ReconcileReferrals.Resolve)
            .Field<UnmatchedReferralsArguments, UnmatchedReferralList>("unmatchedReferrals", UnmatchedReferrals.Resolve)
            .Field<RecordingToReferralArguments, IReadOnlyList<RecordingToReferralWeek>>(
                "recordingToReferral", RecordingToReferral.Resolve);
        schema.Enum<ReconciliationStatus>("ReconciliationStatus").Enum<ContactForPolice>("ContactForPolice");
        schema.Type<ReferralReconciliation>("ReferralReconciliation");
        schema.Type<ReconciledReferral>("ReconciledReferral");
        schema.Type<ReconciliationSummary>("ReconciliationSummary");
        schema.Type<PoliceShare>("PoliceShare");
        schema.Type<UnmatchedReferralList>("UnmatchedReferralList");
        schema.Type<UnmatchedReferral>("UnmatchedReferral");
        schema.Type<RecordingToReferralWeek>("RecordingToReferralWeek");
        schema.Type<RecordingToReferralDepartment>("RecordingToReferralDepartment");
    }
}
