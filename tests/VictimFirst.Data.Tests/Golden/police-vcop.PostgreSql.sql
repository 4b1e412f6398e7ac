-- force: day of the latest snapshot
-- @force_Code='LEICESTERSHIRE'
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code
ORDER BY v.as_of DESC
LIMIT @p

-- force: day of the first snapshot
-- @force_Code='LEICESTERSHIRE'
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code
ORDER BY v.as_of
LIMIT @p

-- force: day of the last snapshot up to a day
-- @force_Code='LEICESTERSHIRE'
-- @last='03/31/2024' (DbType = Date)
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of <= @last
ORDER BY v.as_of DESC
LIMIT @p

-- force: snapshot
-- @force_Code='LEICESTERSHIRE'
-- @day='03/31/2024' (DbType = Date)
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of = @day

-- force: snapshot of a department
-- @force_Code='LEICESTERSHIRE'
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of = @day AND v.department = @department

-- force: snapshot of an officer
-- @force_Code='LEICESTERSHIRE'
-- @day='03/31/2024' (DbType = Date)
-- @officer='1001'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of = @day AND v.officer = @officer

-- force: snapshot of everything that can be asked for
-- @force_Code='LEICESTERSHIRE'
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
-- @officer='1001'
-- @version='CODE_2020'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of = @day AND v.department = @department AND v.officer = @officer AND v.code_version = @version

-- force: updates
-- @force_Code='LEICESTERSHIRE'
-- @day='03/31/2024' (DbType = Date)
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of = @day

-- force: updates of a department
-- @force_Code='LEICESTERSHIRE'
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of = @day AND v.department = @department

-- force: updates of an officer
-- @force_Code='LEICESTERSHIRE'
-- @day='03/31/2024' (DbType = Date)
-- @officer='1001'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of = @day AND v.officer = @officer

-- force: updates of everything that can be asked for
-- @force_Code='LEICESTERSHIRE'
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
-- @officer='1001'
-- @version='CODE_2020'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of = @day AND v.department = @department AND v.officer = @officer AND v.code_version = @version

-- force: snapshots of a period
-- @force_Code='LEICESTERSHIRE'
-- @from='03/31/2023' (DbType = Date)
-- @to='03/31/2024' (DbType = Date)
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of >= @from AND v.as_of <= @to

-- force: snapshots of a period of a department
-- @force_Code='LEICESTERSHIRE'
-- @from='03/31/2023' (DbType = Date)
-- @to='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code AND v.as_of >= @from AND v.as_of <= @to AND v.department = @department

-- force: requests for review
-- @force_Code='LEICESTERSHIRE'
-- @first='03/31/2023' (DbType = Date)
-- @last='03/31/2024' (DbType = Date)
SELECT v.received_on AS "ReceivedOn", v.is_eligible AS "IsEligible", v.triaged_on AS "TriagedOn", v.outcome AS "Outcome", v.completed_on AS "CompletedOn", v.extension_agreed AS "ExtensionAgreed", v.delay_reason AS "DelayReason"
FROM vrr_requests AS v
WHERE v.police_force = @force_Code AND v.received_on >= @first AND v.received_on <= @last

-- force: notifications
-- @force_Code3='LEICESTERSHIRE'
-- @force_Code='LEICESTERSHIRE'
-- @start='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @end='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT v.recorded_at AS "RecordedAt", v.sent_at IS NOT NULL AS "IsSent", v.has_crime_number AND v.has_booklet_link AND v.has_victim_first_link AS "IsComplete", (
    SELECT min(r.received_at)
    FROM referrals AS r
    WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code3 AND r.crime_reference IS NOT NULL AND r.crime_reference_key = v.crime_reference_key AND (r.crime_reference_key <> '?' OR r.crime_reference_key IS NULL)) AS "FirstReferralAt"
FROM vcop_notifications AS v
WHERE v.police_force = @force_Code AND v.recorded_at >= @start AND v.recorded_at < @end

-- force: entitlements on the forms of referrals
-- @force_Code3='LEICESTERSHIRE'
-- @force_Code5='LEICESTERSHIRE'
-- @force_Code='LEICESTERSHIRE'
-- @from='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @to='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT c0.reference AS "CaseReference", r.crime_reference AS "Reference", r.received_at AS "ReceivedAt", e0.entitlement AS "Entitlement", e0.flagged_on_vcop AS "IsFlagged"
FROM referrals AS r
LEFT JOIN (
    SELECT c.reference, c.referral_id
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM referrals AS r0
        WHERE r0.source = 'POLICE' AND r0.consent_given AND r0.police_force = @force_Code3 AND r0.crime_reference IS NOT NULL AND r0.id = c.referral_id)
) AS c0 ON r.id = c0.referral_id
INNER JOIN (
    SELECT e.id, e.crime_reference_key, e.entitlement, e.flagged_on_vcop, e.stated_on_referral_form
    FROM enhanced_entitlements AS e
    WHERE e.police_force = @force_Code5
) AS e0 ON r.crime_reference_key = e0.crime_reference_key
WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL AND r.received_at >= @from AND r.received_at < @to AND r.crime_reference_key IS NOT NULL AND e0.stated_on_referral_form AND r.crime_reference_key <> '?'
ORDER BY r.received_at, e0.id

-- force: waits from record to referral
-- @force_Code3='LEICESTERSHIRE'
-- @force_Code='LEICESTERSHIRE'
-- @start='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @end='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT r.received_at, r.recorded_at, (
    SELECT v.department
    FROM vcop_investigations AS v
    WHERE v.police_force = @force_Code3 AND v.crime_reference_key = r.crime_reference_key AND v.crime_reference_key <> '?'
    ORDER BY v.as_of DESC, v.id DESC
    LIMIT 1)
FROM referrals AS r
WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL AND r.received_at >= @start AND r.received_at < @end AND r.crime_reference_key IS NOT NULL

-- force: crimes for the audit
-- @force_Code='LEICESTERSHIRE'
-- @first='03/31/2023' (DbType = Date)
-- @last='03/31/2024' (DbType = Date)
SELECT v.id, v.crime_reference, v.category, v.is_charged
FROM vcop_audit_crimes AS v
WHERE v.police_force = @force_Code AND v.recorded_on >= @first AND v.recorded_on <= @last

-- unit: day of the latest snapshot
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit
ORDER BY v.as_of DESC
LIMIT @p

-- unit: day of the first snapshot
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit
ORDER BY v.as_of
LIMIT @p

-- unit: day of the last snapshot up to a day
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @last='03/31/2024' (DbType = Date)
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of <= @last
ORDER BY v.as_of DESC
LIMIT @p

-- unit: snapshot
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @day='03/31/2024' (DbType = Date)
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of = @day

-- unit: snapshot of a department
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of = @day AND v.department = @department

-- unit: snapshot of an officer
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @day='03/31/2024' (DbType = Date)
-- @officer='1001'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of = @day AND v.officer = @officer

-- unit: snapshot of everything that can be asked for
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
-- @officer='1001'
-- @version='CODE_2020'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of = @day AND v.department = @department AND v.officer = @officer AND v.code_version = @version

-- unit: updates
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @day='03/31/2024' (DbType = Date)
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of = @day

-- unit: updates of a department
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of = @day AND v.department = @department

-- unit: updates of an officer
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @day='03/31/2024' (DbType = Date)
-- @officer='1001'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of = @day AND v.officer = @officer

-- unit: updates of everything that can be asked for
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
-- @officer='1001'
-- @version='CODE_2020'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of = @day AND v.department = @department AND v.officer = @officer AND v.code_version = @version

-- unit: snapshots of a period
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @from='03/31/2023' (DbType = Date)
-- @to='03/31/2024' (DbType = Date)
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of >= @from AND v.as_of <= @to

-- unit: snapshots of a period of a department
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @from='03/31/2023' (DbType = Date)
-- @to='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.as_of >= @from AND v.as_of <= @to AND v.department = @department

-- unit: requests for review
-- @force_Code='LEICESTERSHIRE'
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @first='03/31/2023' (DbType = Date)
-- @last='03/31/2024' (DbType = Date)
SELECT v.received_on AS "ReceivedOn", v.is_eligible AS "IsEligible", v.triaged_on AS "TriagedOn", v.outcome AS "Outcome", v.completed_on AS "CompletedOn", v.extension_agreed AS "ExtensionAgreed", v.delay_reason AS "DelayReason"
FROM vrr_requests AS v
WHERE v.police_force = @force_Code AND v.crime_reference_key <> '?' AND EXISTS (
    SELECT 1
    FROM vcop_investigations AS v0
    WHERE v0.police_force = @unit_Code AND v0.department = @unit_Unit AND v0.crime_reference_key = v.crime_reference_key) AND v.received_on >= @first AND v.received_on <= @last

-- unit: notifications
-- @force_Code5='LEICESTERSHIRE'
-- @force_Code='LEICESTERSHIRE'
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @start='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @end='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT v.recorded_at AS "RecordedAt", v.sent_at IS NOT NULL AS "IsSent", v.has_crime_number AND v.has_booklet_link AND v.has_victim_first_link AS "IsComplete", (
    SELECT min(r.received_at)
    FROM referrals AS r
    WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code5 AND r.crime_reference IS NOT NULL AND r.crime_reference_key = v.crime_reference_key AND (r.crime_reference_key <> '?' OR r.crime_reference_key IS NULL)) AS "FirstReferralAt"
FROM vcop_notifications AS v
WHERE v.police_force = @force_Code AND v.crime_reference_key <> '?' AND EXISTS (
    SELECT 1
    FROM vcop_investigations AS v0
    WHERE v0.police_force = @unit_Code AND v0.department = @unit_Unit AND v0.crime_reference_key = v.crime_reference_key) AND v.recorded_at >= @start AND v.recorded_at < @end

-- unit: entitlements on the forms of referrals
-- @force_Code3='LEICESTERSHIRE'
-- @force_Code5='LEICESTERSHIRE'
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @force_Code='LEICESTERSHIRE'
-- @from='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @to='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT c0.reference AS "CaseReference", r.crime_reference AS "Reference", r.received_at AS "ReceivedAt", e0.entitlement AS "Entitlement", e0.flagged_on_vcop AS "IsFlagged"
FROM referrals AS r
LEFT JOIN (
    SELECT c.reference, c.referral_id
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM referrals AS r0
        WHERE r0.source = 'POLICE' AND r0.consent_given AND r0.police_force = @force_Code3 AND r0.crime_reference IS NOT NULL AND r0.id = c.referral_id)
) AS c0 ON r.id = c0.referral_id
INNER JOIN (
    SELECT e.id, e.crime_reference_key, e.entitlement, e.flagged_on_vcop, e.stated_on_referral_form
    FROM enhanced_entitlements AS e
    WHERE e.police_force = @force_Code5 AND e.crime_reference_key <> '?' AND EXISTS (
        SELECT 1
        FROM vcop_investigations AS v
        WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.crime_reference_key = e.crime_reference_key)
) AS e0 ON r.crime_reference_key = e0.crime_reference_key
WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL AND r.received_at >= @from AND r.received_at < @to AND r.crime_reference_key IS NOT NULL AND e0.stated_on_referral_form AND r.crime_reference_key <> '?'
ORDER BY r.received_at, e0.id

-- unit: waits from record to referral
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @force_Code='LEICESTERSHIRE'
-- @start='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @end='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT r.received_at, r.recorded_at, (
    SELECT v.department
    FROM vcop_investigations AS v
    WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.crime_reference_key = r.crime_reference_key AND v.crime_reference_key <> '?'
    ORDER BY v.as_of DESC, v.id DESC
    LIMIT 1)
FROM referrals AS r
WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL AND r.received_at >= @start AND r.received_at < @end AND r.crime_reference_key IS NOT NULL

-- unit: crimes for the audit
-- @force_Code='LEICESTERSHIRE'
-- @unit_Code='LEICESTERSHIRE'
-- @unit_Unit='Patrol'
-- @first='03/31/2023' (DbType = Date)
-- @last='03/31/2024' (DbType = Date)
SELECT v.id, v.crime_reference, v.category, v.is_charged
FROM vcop_audit_crimes AS v
WHERE v.police_force = @force_Code AND v.crime_reference_key <> '?' AND EXISTS (
    SELECT 1
    FROM vcop_investigations AS v0
    WHERE v0.police_force = @unit_Code AND v0.department = @unit_Unit AND v0.crime_reference_key = v.crime_reference_key) AND v.recorded_on >= @first AND v.recorded_on <= @last

-- commissioner: day of the latest snapshot
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
ORDER BY v.as_of DESC
LIMIT @p

-- commissioner: day of the first snapshot
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
ORDER BY v.as_of
LIMIT @p

-- commissioner: day of the last snapshot up to a day
-- @last='03/31/2024' (DbType = Date)
-- @p='1'
SELECT v.as_of
FROM vcop_investigations AS v
WHERE v.as_of <= @last
ORDER BY v.as_of DESC
LIMIT @p

-- commissioner: snapshot
-- @day='03/31/2024' (DbType = Date)
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.as_of = @day

-- commissioner: snapshot of a department
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.as_of = @day AND v.department = @department

-- commissioner: snapshot of an officer
-- @day='03/31/2024' (DbType = Date)
-- @officer='1001'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.as_of = @day AND v.officer = @officer

-- commissioner: snapshot of everything that can be asked for
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
-- @officer='1001'
-- @version='CODE_2020'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.as_of = @day AND v.department = @department AND v.officer = @officer AND v.code_version = @version

-- commissioner: updates
-- @day='03/31/2024' (DbType = Date)
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.as_of = @day

-- commissioner: updates of a department
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.as_of = @day AND v.department = @department

-- commissioner: updates of an officer
-- @day='03/31/2024' (DbType = Date)
-- @officer='1001'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.as_of = @day AND v.officer = @officer

-- commissioner: updates of everything that can be asked for
-- @day='03/31/2024' (DbType = Date)
-- @department='Patrol'
-- @officer='1001'
-- @version='CODE_2020'
SELECT v.crime_reference AS "Reference", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.last_update_at AS "LastUpdateAt"
FROM vcop_investigations AS v
WHERE v.as_of = @day AND v.department = @department AND v.officer = @officer AND v.code_version = @version

-- commissioner: snapshots of a period
-- @from='03/31/2023' (DbType = Date)
-- @to='03/31/2024' (DbType = Date)
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.as_of >= @from AND v.as_of <= @to

-- commissioner: snapshots of a period of a department
-- @from='03/31/2023' (DbType = Date)
-- @to='03/31/2024' (DbType = Date)
-- @department='Patrol'
SELECT v.police_force AS "Force", v.as_of AS "AsOf", v.code_version AS "CodeVersion", v.department AS "Department", v.officer AS "Officer", v.recorded_at AS "RecordedAt", v.needs_assessed AS "NeedsAssessed", v.last_update_at AS "LastUpdateAt", ARRAY[v.right1_met,v.right2_met,v.right3_met,v.right4_met,v.right5_met,v.right6_met,v.right7_met]::boolean[] AS "Rights"
FROM vcop_investigations AS v
WHERE v.as_of >= @from AND v.as_of <= @to AND v.department = @department

-- commissioner: requests for review
-- @first='03/31/2023' (DbType = Date)
-- @last='03/31/2024' (DbType = Date)
SELECT v.received_on AS "ReceivedOn", v.is_eligible AS "IsEligible", v.triaged_on AS "TriagedOn", v.outcome AS "Outcome", v.completed_on AS "CompletedOn", v.extension_agreed AS "ExtensionAgreed", v.delay_reason AS "DelayReason"
FROM vrr_requests AS v
WHERE v.received_on >= @first AND v.received_on <= @last

-- commissioner: notifications
-- @start='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @end='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT v.recorded_at AS "RecordedAt", v.sent_at IS NOT NULL AS "IsSent", v.has_crime_number AND v.has_booklet_link AND v.has_victim_first_link AS "IsComplete", (
    SELECT min(r.received_at)
    FROM referrals AS r
    WHERE r.crime_reference_key = v.crime_reference_key AND (r.crime_reference_key <> '?' OR r.crime_reference_key IS NULL)) AS "FirstReferralAt"
FROM vcop_notifications AS v
WHERE v.recorded_at >= @start AND v.recorded_at < @end

-- commissioner: entitlements on the forms of referrals
-- @from='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @to='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT c.reference AS "CaseReference", r.crime_reference AS "Reference", r.received_at AS "ReceivedAt", e.entitlement AS "Entitlement", e.flagged_on_vcop AS "IsFlagged"
FROM referrals AS r
LEFT JOIN cases AS c ON r.id = c.referral_id
INNER JOIN enhanced_entitlements AS e ON r.crime_reference_key = e.crime_reference_key
WHERE r.received_at >= @from AND r.received_at < @to AND r.crime_reference_key IS NOT NULL AND e.stated_on_referral_form AND r.crime_reference_key <> '?'
ORDER BY r.received_at, e.id

-- commissioner: waits from record to referral
-- @start='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @end='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT r.received_at, r.recorded_at, (
    SELECT v.department
    FROM vcop_investigations AS v
    WHERE v.crime_reference_key = r.crime_reference_key AND v.crime_reference_key <> '?'
    ORDER BY v.as_of DESC, v.id DESC
    LIMIT 1)
FROM referrals AS r
WHERE r.received_at >= @start AND r.received_at < @end AND r.crime_reference_key IS NOT NULL

-- commissioner: crimes for the audit
-- @first='03/31/2023' (DbType = Date)
-- @last='03/31/2024' (DbType = Date)
SELECT v.id, v.crime_reference, v.category, v.is_charged
FROM vcop_audit_crimes AS v
WHERE v.recorded_on >= @first AND v.recorded_on <= @last

