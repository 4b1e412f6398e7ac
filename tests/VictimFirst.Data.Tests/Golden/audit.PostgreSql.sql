-- one round trip for a batch, where the log's last entry is known
-- @p0: Int64[] of 1
-- @p1: Guid[] of 1
-- @p2: DateTimeOffset[] of 1
-- @p3: DateTimeOffset[] of 1
-- @p4: String[] of 1
-- @p5: String[] of 1
-- @p6: Nullable`1[] of 1
-- @p7: Nullable`1[] of 1
-- @p8: String[] of 1
-- @p9: String[] of 1
-- @p10: Byte[][] of 1
-- @p11: 0000000000000000000000000000000000000000000000000000000000000000
-- @p12: 0000000000000000000000000000000000000000000000000000000000000000
SELECT pg_advisory_xact_lock(hashtextextended('victimfirst-audit', 0));
INSERT INTO audit_events (seq, id, recorded_at, occurred_at, class, result, actor_tenant, actor_object, document, entry, hash)
SELECT * FROM unnest(
    @p0, @p1, @p2, @p3,
    @p4, @p5, @p6, @p7,
    @p8, @p9, @p10)
WHERE COALESCE((SELECT hash FROM audit_events ORDER BY seq DESC LIMIT 1), @p11) = @p12

-- whom entries are about
SET LOCAL synchronous_commit = off;
INSERT INTO audit_event_subjects (subject, seq)
SELECT DISTINCT ('x' || left(s.hmac, 16))::bit(64)::bigint, e.seq
FROM audit_events AS e
CROSS JOIN unnest(string_to_array(replace(substring(e.entry from '"subjects":\[([^]]+)\]'), '"', ''), ',')) AS s(hmac)
WHERE e.seq > COALESCE((SELECT max(seq) FROM audit_event_subjects), 0) AND e.entry LIKE '%"subjects":["%'
