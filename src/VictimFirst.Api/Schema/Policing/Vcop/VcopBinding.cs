using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

/// <summary>The figures of the Victims' Code.</summary>
internal static class VcopBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        schema.Type<QueryRoot>("Query")
            .Field<VcopComplianceArguments, VcopCompliance>("vcopCompliance", VcopComplianceQueries.Compliance)
            .Field<VcopSeriesArguments, IReadOnlyList<VcopSeriesPoint>>("vcopSeries", VcopComplianceQueries.Series)
            .Field<VcopUpdatesArguments, VcopUpdateList>("vcopUpdates", VcopUpdates.Resolve)
            .Field<VictimsRightToReviewArguments, VictimsRightToReview>("victimsRightToReview", VictimsRightToReviewQuery.Resolve)
            .Field<VictimNotificationsArguments, VictimNotifications>("victimNotifications", VictimNotificationsQuery.Resolve)
            .Field<MissingEntitlementsArguments, MissingEntitlementList>("missingEntitlements", MissingEntitlements.Resolve)
            .Field<AuditSampleArguments, IReadOnlyList<AuditSampleGroup>>("vcopAuditSample", AuditSample.Resolve);
        schema.Enum<VcopGrouping>("VcopGrouping").Enum<UpdateLight>("UpdateLight");
        schema.Type<VcopCompliance>("VcopCompliance");
        schema.Type<VcopComplianceGroup>("VcopComplianceGroup");
        schema.Type<VcopCombinations>("VcopCombinations");
        schema.Type<VcopRightShare>("VcopRightShare");
        schema.Type<VcopSeriesPoint>("VcopSeriesPoint");
        schema.Type<VcopUpdateList>("VcopUpdateList");
        schema.Type<VcopUpdate>("VcopUpdate");
        schema.Type<VictimsRightToReview>("VictimsRightToReview");
        schema.Type<PoliceCount>("PoliceCount");
        schema.Type<VictimNotifications>("VictimNotifications");
        schema.Type<MissingEntitlementList>("MissingEntitlementList");
        schema.Type<MissingEntitlement>("MissingEntitlement");
        schema.Type<AuditSampleGroup>("AuditSampleGroup");
    }
}
