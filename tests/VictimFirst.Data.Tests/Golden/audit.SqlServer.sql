-- one round trip for a batch, where the log's last entry is known
-- @p0: [{"Seq":1,"Id":"5d2b6f0e-0000-4000-8000-000000000003","RecordedAt":"2026-03-29T08:30:00+00:00","OccurredAt":"2026-03-29T08:30:00+00:00","Class":"CONSULTATION","Result":"OK","ActorTenant":null,"ActorObject":null,"Document":null,"Entry":"{\u0022event\u0022:{\u0022class\u0022:\u0022CONSULTATION\u0022,\u0022codes\u0022:[],\u0022coordinates\u0022:[],\u0022counts\u0022:{},\u0022id\u0022:\u00225d2b6f0e-0000-4000-8000-000000000003\u0022,\u0022occurredAt\u0022:\u00222026-03-29T08:30:00.000Z\u0022,\u0022result\u0022:\u0022OK\u0022,\u0022subjects\u0022:[],\u0022values\u0022:[]},\u0022recorded\u0022:\u00222026-03-29T08:30:00.000Z\u0022,\u0022seq\u0022:1}","Hash":"C0A38C4B7B2EC14F38F6B17BA1BDDDDCECB5A356DBA51D83373F8C0A5CEE09C8"}]
-- @p1: 0000000000000000000000000000000000000000000000000000000000000000
-- @p2: 0000000000000000000000000000000000000000000000000000000000000000
SET XACT_ABORT ON;
BEGIN TRANSACTION;
DECLARE @outcome int;
EXEC @outcome = sp_getapplock @Resource = N'victimfirst-audit', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = -1;
IF @outcome < 0 THROW 51001, N'The lock victimfirst-audit was not given.', 1;
INSERT INTO audit_events (seq, id, recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry, hash)
SELECT seq, id, recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry,
    CONVERT(binary(32), hash, 2)
FROM OPENJSON(@p0) WITH (
    seq bigint '$.Seq', id uniqueidentifier '$.Id', recorded_at datetimeoffset(6) '$.RecordedAt',
    occurred_at datetimeoffset(6) '$.OccurredAt', class varchar(64) '$.Class', result varchar(64) '$.Result',
    actor_tenant uniqueidentifier '$.ActorTenant', actor_object uniqueidentifier '$.ActorObject',
    document varchar(80) '$.Document', entry nvarchar(max) '$.Entry', hash char(64) '$.Hash')
WHERE COALESCE((SELECT TOP 1 hash FROM audit_events ORDER BY seq DESC), @p1) = @p2;
COMMIT;

-- whom entries are about
INSERT INTO audit_event_subjects (subject, seq)
SELECT DISTINCT CONVERT(bigint, CONVERT(binary(8), LEFT(s.hmac, 16), 2)), e.seq
FROM audit_events AS e
CROSS APPLY OPENJSON(CASE e.entry WHEN N'' THEN N'{}' ELSE e.entry END, '$.event.subjects') WITH (hmac char(64) '$') AS s
WHERE e.seq > COALESCE((SELECT MAX(seq) FROM audit_event_subjects), 0);
