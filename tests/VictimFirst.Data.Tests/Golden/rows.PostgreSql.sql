-- first page of cases
-- @p='51'
SELECT c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", NULL AS "Total"
FROM cases AS c
ORDER BY c.opened_at DESC, c.id DESC
LIMIT @p

-- first page of own cases
-- @own_StaffObjectId='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @p='51'
SELECT c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", NULL AS "Total"
FROM cases AS c
WHERE EXISTS (
    SELECT 1
    FROM staff AS s
    WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId)
ORDER BY c.opened_at DESC, c.id DESC
LIMIT @p

-- next page
-- @Value='2020-05-04T12:00:00.0000000+00:00' (DbType = DateTime)
-- @Value3='7'
-- @p='51'
SELECT c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", NULL AS "Total"
FROM cases AS c
WHERE c.opened_at <= @Value AND (c.opened_at < @Value OR (c.opened_at = @Value AND c.id < @Value3))
ORDER BY c.opened_at DESC, c.id DESC
LIMIT @p

-- page before
-- @Value='2020-05-04T12:00:00.0000000+00:00' (DbType = DateTime)
-- @Value3='7'
-- @p='51'
SELECT c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", NULL AS "Total"
FROM cases AS c
WHERE c.opened_at >= @Value AND (c.opened_at > @Value OR (c.opened_at = @Value AND c.id > @Value3))
ORDER BY c.opened_at, c.id
LIMIT @p

-- by a day that may be missing, after one
-- @Value='05/04/2020' (Nullable = true) (DbType = Date)
-- @Value2='7'
-- @p='51'
SELECT c.closed_on AS "ClosedOn", c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", NULL AS "Total"
FROM cases AS c
WHERE c.closed_on > @Value OR c.closed_on IS NULL OR (c.closed_on = @Value AND c.id > @Value2)
ORDER BY c.closed_on, c.id
LIMIT @p

-- by a day that may be missing, after a missing one
-- @Value='7'
-- @p='51'
SELECT c.closed_on AS "ClosedOn", c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", NULL AS "Total"
FROM cases AS c
WHERE c.closed_on IS NULL AND c.id > @Value
ORDER BY c.closed_on, c.id
LIMIT @p

-- by reference, after one
-- @Value='VF-1'
-- @Value3='7'
-- @p='51'
SELECT c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", NULL AS "Total"
FROM cases AS c
WHERE c.reference >= @Value AND (c.reference > @Value OR (c.reference = @Value AND c.id > @Value3))
ORDER BY c.reference, c.id
LIMIT @p

-- filtered
-- @own_StaffObjectId='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @Value={ 'C1', 'C2' } (DbType = Object)
-- @Value2='04/01/2020' (Nullable = true) (DbType = Date)
-- @Value3={ 'ARSON' } (DbType = Object)
-- @own_StaffObjectId5='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @own_StaffObjectId4='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @Value6_contains='%LE1 %'
-- @own_StaffObjectId7='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @Value8='END'
-- @p='51'
SELECT c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", NULL AS "Total"
FROM cases AS c
WHERE EXISTS (
    SELECT 1
    FROM staff AS s
    WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.beat_code = ANY (@Value) AND (c.closed_on IS NULL OR c.closed_on >= @Value2) AND NOT (c.occurrence_type = ANY (@Value3) AND c.occurrence_type = ANY (@Value3) IS NOT NULL) AND EXISTS (
    SELECT 1
    FROM referrals AS r
    INNER JOIN (
        SELECT p.id, p.postcode
        FROM people AS p
        WHERE EXISTS (
            SELECT 1
            FROM referrals AS r0
            WHERE EXISTS (
                SELECT 1
                FROM cases AS c1
                WHERE EXISTS (
                    SELECT 1
                    FROM staff AS s1
                    WHERE s1.id = c1.caseworker_id AND s1.directory_object_id = @own_StaffObjectId5) AND c1.referral_id = r0.id) AND r0.person_id = p.id)
    ) AS p0 ON r.person_id = p0.id
    WHERE EXISTS (
        SELECT 1
        FROM cases AS c0
        WHERE EXISTS (
            SELECT 1
            FROM staff AS s0
            WHERE s0.id = c0.caseworker_id AND s0.directory_object_id = @own_StaffObjectId4) AND c0.referral_id = r.id) AND r.id = c.referral_id AND p0.postcode LIKE @Value6_contains) AND NOT EXISTS (
    SELECT 1
    FROM needs_assessments AS n
    WHERE EXISTS (
        SELECT 1
        FROM cases AS c2
        WHERE EXISTS (
            SELECT 1
            FROM staff AS s2
            WHERE s2.id = c2.caseworker_id AND s2.directory_object_id = @own_StaffObjectId7) AND c2.id = n.case_id) AND n.case_id = c.id AND n.stage = @Value8)
ORDER BY c.opened_at DESC, c.id DESC
LIMIT @p

-- filtered, after a row, with the number of all
-- @own_StaffObjectId='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @Value={ 'C1', 'C2' } (DbType = Object)
-- @Value2='2020-05-04T12:00:00.0000000+00:00' (DbType = DateTime)
-- @Value5='7'
-- @p='51'
SELECT c.id AS "Id", c.occurrence_type AS "OccurrenceType", c.opened_at AS "OpenedAt", c.reference AS "Reference", (
    SELECT count(*)::int
    FROM cases AS c0
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c0.caseworker_id AND s0.directory_object_id = @own_StaffObjectId) AND c0.beat_code = ANY (@Value)) AS "Total"
FROM cases AS c
WHERE EXISTS (
    SELECT 1
    FROM staff AS s
    WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.beat_code = ANY (@Value) AND c.opened_at <= @Value2 AND (c.opened_at < @Value2 OR (c.opened_at = @Value2 AND c.id < @Value5))
ORDER BY c.opened_at DESC, c.id DESC
LIMIT @p

-- people by name
-- @own_StaffObjectId='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @Value_startswith='O'\%\_%'
-- @p='11'
-- @own_StaffObjectId6='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @own_StaffObjectId4='00000000-0000-0000-0000-000000000000' (Nullable = true)
SELECT p0.family_name, p0.given_name, p0.id, c2.reference, c2.id
FROM (
    SELECT p.family_name, p.given_name, p.id
    FROM people AS p
    WHERE EXISTS (
        SELECT 1
        FROM referrals AS r
        WHERE EXISTS (
            SELECT 1
            FROM cases AS c
            WHERE EXISTS (
                SELECT 1
                FROM staff AS s
                WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.referral_id = r.id) AND r.person_id = p.id) AND p.family_name LIKE @Value_startswith
    ORDER BY p.family_name, p.given_name, p.id
    LIMIT @p
) AS p0
LEFT JOIN LATERAL (
    SELECT c0.reference, c0.id
    FROM cases AS c0
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c0.caseworker_id AND s0.directory_object_id = @own_StaffObjectId6) AND EXISTS (
        SELECT 1
        FROM referrals AS r0
        WHERE EXISTS (
            SELECT 1
            FROM cases AS c1
            WHERE EXISTS (
                SELECT 1
                FROM staff AS s1
                WHERE s1.id = c1.caseworker_id AND s1.directory_object_id = @own_StaffObjectId4) AND c1.referral_id = r0.id) AND r0.id = c0.referral_id AND r0.person_id = p0.id)
) AS c2 ON TRUE
ORDER BY p0.family_name, p0.given_name, p0.id

-- needs
-- @p='11'
SELECT n.assessed_at AS "AssessedAt", n.id AS "Id", n.stage AS "Stage", (
    SELECT c.reference
    FROM cases AS c
    WHERE c.id = n.case_id
    LIMIT 1) AS "References", NULL AS "Total"
FROM needs_assessments AS n
ORDER BY n.assessed_at, n.id
LIMIT @p

-- persons of cases
-- @own_StaffObjectId1='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @own_StaffObjectId='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @keys={ '1', '2' } (DbType = Object)
SELECT r.id AS "Key", p0.given_name AS "GivenName"
FROM referrals AS r
INNER JOIN (
    SELECT p.id, p.family_name, p.given_name
    FROM people AS p
    WHERE EXISTS (
        SELECT 1
        FROM referrals AS r0
        WHERE EXISTS (
            SELECT 1
            FROM cases AS c0
            WHERE EXISTS (
                SELECT 1
                FROM staff AS s0
                WHERE s0.id = c0.caseworker_id AND s0.directory_object_id = @own_StaffObjectId1) AND c0.referral_id = r0.id) AND r0.person_id = p.id)
) AS p0 ON r.person_id = p0.id
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.referral_id = r.id) AND r.id = ANY (@keys)
ORDER BY r.id, p0.family_name, p0.given_name, p0.id

-- earlier cases
-- @own_StaffObjectId1='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @own_StaffObjectId2='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @own_StaffObjectId='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @keys={ '1', '2' } (DbType = Object)
SELECT r.id AS "Key", c2.occurrence_type AS "OccurrenceType", c2.opened_at AS "OpenedAt", c2.reference AS "Reference"
FROM referrals AS r
INNER JOIN (
    SELECT r0.id, r0.person_id, r0.received_at
    FROM referrals AS r0
    WHERE EXISTS (
        SELECT 1
        FROM cases AS c0
        WHERE EXISTS (
            SELECT 1
            FROM staff AS s0
            WHERE s0.id = c0.caseworker_id AND s0.directory_object_id = @own_StaffObjectId1) AND c0.referral_id = r0.id)
) AS r1 ON r.person_id = r1.person_id
INNER JOIN (
    SELECT c1.id, c1.occurrence_type, c1.opened_at, c1.reference, c1.referral_id
    FROM cases AS c1
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s1
        WHERE s1.id = c1.caseworker_id AND s1.directory_object_id = @own_StaffObjectId2)
) AS c2 ON r1.id = c2.referral_id
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.referral_id = r.id) AND r1.received_at < r.received_at AND r.id = ANY (@keys)
ORDER BY r.id, c2.opened_at DESC, c2.id DESC

-- complaints of cases
-- @keys={ '1', '2' } (DbType = Object)
SELECT c.case_id AS "Key", c.received_on AS "ReceivedOn"
FROM complaints AS c
WHERE c.case_id IS NOT NULL AND c.case_id = ANY (@keys)
ORDER BY c.case_id, c.received_on, c.id

-- service levels of cases
-- @own_StaffObjectId3='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @own_StaffObjectId5='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @own_StaffObjectId1='00000000-0000-0000-0000-000000000000' (Nullable = true)
-- @own_StaffObjectId='00000000-0000-0000-0000-000000000000' (Nullable = true)
SELECT c.id AS "Key", r0.received_at AS "ReceivedAt", c.allocated_at AS "AllocatedAt", c.first_contact_at AS "FirstContactAt", c.closed_on AS "ClosedOn", (
    SELECT s1.agreed_at
    FROM support_plans AS s1
    WHERE EXISTS (
        SELECT 1
        FROM cases AS c1
        WHERE EXISTS (
            SELECT 1
            FROM staff AS s2
            WHERE s2.id = c1.caseworker_id AND s2.directory_object_id = @own_StaffObjectId3) AND c1.id = s1.case_id) AND s1.case_id = c.id
    ORDER BY s1.agreed_at, s1.id
    LIMIT 1) AS "PlanAgreedAt", (
    SELECT s3.reviewed_at
    FROM support_plans AS s3
    WHERE EXISTS (
        SELECT 1
        FROM cases AS c2
        WHERE EXISTS (
            SELECT 1
            FROM staff AS s4
            WHERE s4.id = c2.caseworker_id AND s4.directory_object_id = @own_StaffObjectId5) AND c2.id = s3.case_id) AND s3.case_id = c.id
    ORDER BY s3.agreed_at, s3.id
    LIMIT 1) AS "PlanReviewedAt", (
    SELECT d.exported_at
    FROM data_state AS d
    LIMIT 1) AS "AsOf"
FROM cases AS c
INNER JOIN (
    SELECT r.id, r.received_at
    FROM referrals AS r
    WHERE EXISTS (
        SELECT 1
        FROM cases AS c0
        WHERE EXISTS (
            SELECT 1
            FROM staff AS s0
            WHERE s0.id = c0.caseworker_id AND s0.directory_object_id = @own_StaffObjectId1) AND c0.referral_id = r.id)
) AS r0 ON c.referral_id = r0.id
WHERE EXISTS (
    SELECT 1
    FROM staff AS s
    WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id IN (1, 2)

-- timelines of cases
-- @caseIds={ '1', '2' } (DbType = Object)
-- @caseIds7={ '1', '2' } (DbType = Object)
-- @caseIds15={ '1', '2' } (DbType = Object)
SELECT c.id AS "CaseId", 0 AS "Kind", r.received_at AS "At", NULL::date AS "On", r.source AS "Detail"
FROM cases AS c
INNER JOIN referrals AS r ON c.referral_id = r.id
WHERE c.id = ANY (@caseIds)
UNION ALL
SELECT c0.id AS "CaseId", 1 AS "Kind", c0.opened_at AS "At", NULL AS "On", NULL AS "Detail"
FROM cases AS c0
WHERE c0.id = ANY (@caseIds)
UNION ALL
SELECT c1.id AS "CaseId", 2 AS "Kind", c1.allocated_at AS "At", NULL AS "On", NULL AS "Detail"
FROM cases AS c1
WHERE c1.id = ANY (@caseIds) AND c1.allocated_at IS NOT NULL
UNION ALL
SELECT c2.id AS "CaseId", 3 AS "Kind", c2.first_contact_attempted_at AS "At", NULL AS "On", NULL AS "Detail"
FROM cases AS c2
WHERE c2.id = ANY (@caseIds) AND c2.first_contact_attempted_at IS NOT NULL
UNION ALL
SELECT c3.id AS "CaseId", 4 AS "Kind", c3.first_contact_at AS "At", NULL AS "On", c3.first_contact_channel AS "Detail"
FROM cases AS c3
WHERE c3.id = ANY (@caseIds) AND c3.first_contact_at IS NOT NULL
UNION ALL
SELECT c4.id AS "CaseId", 16 AS "Kind", NULL AS "At", c4.closed_on AS "On", c4.closure_reason AS "Detail"
FROM cases AS c4
WHERE c4.id = ANY (@caseIds) AND c4.closed_on IS NOT NULL
UNION ALL
SELECT n.case_id AS "CaseId", 5 AS "Kind", n.assessed_at AS "At", NULL AS "On", n.stage AS "Detail"
FROM needs_assessments AS n
WHERE n.case_id = ANY (@caseIds)
UNION ALL
SELECT s.case_id AS "CaseId", 6 AS "Kind", s.agreed_at AS "At", NULL::date AS "On", NULL::text AS "Detail"
FROM support_plans AS s
WHERE s.case_id = ANY (@caseIds7)
UNION ALL
SELECT s0.case_id AS "CaseId", 7 AS "Kind", s0.reviewed_at AS "At", NULL AS "On", NULL AS "Detail"
FROM support_plans AS s0
WHERE s0.case_id = ANY (@caseIds7) AND s0.reviewed_at IS NOT NULL
UNION ALL
SELECT s1.case_id AS "CaseId", 8 AS "Kind", s1.delivered_at AS "At", NULL AS "On", s1.support_type AS "Detail"
FROM support_actions AS s1
WHERE s1.case_id = ANY (@caseIds7)
UNION ALL
SELECT s2.case_id AS "CaseId", 9 AS "Kind", NULL AS "At", s2.referred_on AS "On", s2.kind AS "Detail"
FROM specialist_referrals AS s2
WHERE s2.case_id = ANY (@caseIds7)
UNION ALL
SELECT m.case_id AS "CaseId", 10 AS "Kind", NULL AS "At", m.referred_on AS "On", m.kind AS "Detail"
FROM mental_health_referrals AS m
WHERE m.case_id = ANY (@caseIds7)
UNION ALL
SELECT t.case_id AS "CaseId", 11 AS "Kind", t.requested_at AS "At", NULL AS "On", t.referred_via AS "Detail"
FROM target_hardening AS t
WHERE t.case_id = ANY (@caseIds7)
UNION ALL
SELECT t0.case_id AS "CaseId", 12 AS "Kind", t0.fitted_at AS "At", NULL AS "On", NULL AS "Detail"
FROM target_hardening AS t0
WHERE t0.case_id = ANY (@caseIds7) AND t0.fitted_at IS NOT NULL
UNION ALL
SELECT h.case_id AS "CaseId", 13 AS "Kind", NULL AS "At", h.awarded_on AS "On", h.purpose AS "Detail"
FROM hardship_awards AS h
WHERE h.case_id = ANY (@caseIds7)
UNION ALL
SELECT r0.case_id AS "CaseId", 14 AS "Kind", NULL::timestamptz AS "At", r0.received_on AS "On", r0.initiator AS "Detail"
FROM restorative_justice_cases AS r0
WHERE r0.case_id IS NOT NULL AND r0.case_id = ANY (@caseIds15)
UNION ALL
SELECT r1.case_id AS "CaseId", 15 AS "Kind", NULL AS "At", r1.closed_on AS "On", r1.closure_category AS "Detail"
FROM restorative_justice_cases AS r1
WHERE r1.case_id IS NOT NULL AND r1.case_id = ANY (@caseIds15) AND r1.closed_on IS NOT NULL
UNION ALL
SELECT s3.case_id AS "CaseId", 17 AS "Kind", NULL AS "At", s3.surveyed_on AS "On", s3.result AS "Detail"
FROM satisfaction_surveys AS s3
WHERE s3.case_id = ANY (@caseIds15)
UNION ALL
SELECT c5.case_id AS "CaseId", 18 AS "Kind", NULL AS "At", c5.received_on AS "On", NULL AS "Detail"
FROM complaints AS c5
WHERE c5.case_id IS NOT NULL AND c5.case_id = ANY (@caseIds15)

-- workload of a team
-- @allocationOverdue='2020-04-30T23:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @allocationToday='2020-05-03T23:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @contactOverdue='2020-05-02T12:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @contactToday='2020-05-02T23:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @reviewOverdue='2020-04-03T23:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @reviewToday='2020-04-04T23:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @team='City'
SELECT c.caseworker_id AS "CaseworkerId", count(*)::int AS "OpenCases", count(*) FILTER (WHERE CASE
    WHEN c.allocated_at IS NULL THEN r.received_at
END IS NOT NULL)::int AS "AllocationOpen", count(*) FILTER (WHERE CASE
    WHEN c.allocated_at IS NULL THEN r.received_at
END >= @allocationOverdue AND CASE
    WHEN c.allocated_at IS NULL THEN r.received_at
END < @allocationToday)::int AS "AllocationDueToday", count(*) FILTER (WHERE CASE
    WHEN c.allocated_at IS NULL THEN r.received_at
END < @allocationOverdue)::int AS "AllocationOverdue", count(*) FILTER (WHERE CASE
    WHEN c.first_contact_at IS NULL THEN r.received_at
END IS NOT NULL)::int AS "FirstContactOpen", count(*) FILTER (WHERE CASE
    WHEN c.first_contact_at IS NULL THEN r.received_at
END >= @contactOverdue AND CASE
    WHEN c.first_contact_at IS NULL THEN r.received_at
END < @contactToday)::int AS "FirstContactDueToday", count(*) FILTER (WHERE CASE
    WHEN c.first_contact_at IS NULL THEN r.received_at
END < @contactOverdue)::int AS "FirstContactOverdue", count(*) FILTER (WHERE s2.agreed_at IS NOT NULL)::int AS "ReviewOpen", count(*) FILTER (WHERE s2.agreed_at >= @reviewOverdue AND s2.agreed_at < @reviewToday)::int AS "ReviewDueToday", count(*) FILTER (WHERE s2.agreed_at < @reviewOverdue)::int AS "ReviewOverdue"
FROM cases AS c
INNER JOIN referrals AS r ON c.referral_id = r.id
LEFT JOIN (
    SELECT s0.agreed_at, s0.case_id
    FROM support_plans AS s0
    WHERE NOT EXISTS (
        SELECT 1
        FROM support_plans AS s1
        WHERE s1.case_id = s0.case_id AND (s1.agreed_at < s0.agreed_at OR (s1.agreed_at = s0.agreed_at AND s1.id < s0.id))) AND s0.reviewed_at IS NULL
) AS s2 ON c.id = s2.case_id
WHERE c.closed_on IS NULL AND EXISTS (
    SELECT 1
    FROM staff AS s
    WHERE s.id = c.caseworker_id AND s.team = @team)
GROUP BY c.caseworker_id

