using VictimFirst.Api.Schema;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Audit;

/// <summary>The audit log's part of the schema.</summary>
internal static class AuditBinding
{
    public static void Configure(SchemaConfiguration schema)
    {
        schema.Type<QueryRoot>("Query")
            .Field<AuditEventsArguments, AuditEventConnection>("auditEvents", AuditQueries.Events)
            .Field<CaseAccessLogArguments, AuditEventConnection>("caseAccessLog", AuditQueries.CaseAccessLog);
        schema.Enum<AuditClass>("AuditClass").Enum<AuditResult>("AuditResult");
        schema.Type<AuditEventConnection>("AuditEventConnection");
        schema.Type<AuditEventEdge>("AuditEventEdge");
        schema.Type<AuditPageInfo>("AuditPageInfo");
        schema.Type<AuditEntry>("AuditEvent")
            .Property("sequence", e => e.Seq.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Property("recordedAt", e => e.Recorded)
            .Property("occurredAt", e => e.Event.OccurredAt)
            .Property("class", e => e.Event.Class)
            .Property("result", e => e.Event.Result)
            .Property("actor", e => e.Event.Actor)
            .Property("role", e => e.Event.Role)
            .Property("tier", e => e.Event.Tier)
            .Property("purpose", e => e.Event.Purpose)
            .Property("recipient", e => e.Event.Recipient)
            .Property("correlation", e => e.Event.Correlation)
            .Property("document", e => e.Event.Document)
            .Property("operation", e => e.Event.Operation)
            .Property("values", e => e.Event.Values)
            .Property("coordinates", e => e.Event.Coordinates)
            .Property("subjects", e => e.Event.Subjects)
            .Property("dataVersion", e => (int?)e.Event.DataVersion)
            .Property("rows", e => (int?)e.Event.Rows)
            .Property("cells", e => (int?)e.Event.Cells)
            .Property("codes", e => e.Event.Codes)
            .Property("cost", e => (int?)e.Event.Cost)
            .Property("durationMilliseconds", e => (int?)e.Event.DurationMilliseconds)
            .Property("counts", e => e.Event.Counts
                .OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => new AuditCount(c.Key, (int)c.Value))
                .ToList());
        schema.Type<AuditActor>("AuditActor")
            .Property("tenant", a => a.Tenant?.ToString())
            .Property("object", a => a.Object?.ToString())
            .Property("client", a => a.Client?.ToString());
        schema.Type<AuditValue>("AuditValue");
        schema.Type<AuditCount>("AuditCount");
    }
}

internal sealed record AuditCount(string Name, int Count);
