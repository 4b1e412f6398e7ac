-- by references
-- @force_Code2='LEICESTERSHIRE'
-- @force_Code='LEICESTERSHIRE'
-- p0={ '20000123456', '1234567/20' } (DbType = Object)
SELECT r.crime_reference AS "Reference", r.crime_reference_key AS "Key", r.received_at AS "ReceivedAt", r.recorded_at AS "RecordedAt", r.acknowledged_at IS NOT NULL AS "IsAcknowledged", r.consent_given AS "ConsentGiven", c0.reference AS "CaseReference", c0.first_contact_at AS "FirstContactAt", c0.contact_outcome AS "ContactOutcome", c0.closed_on IS NOT NULL AS "IsClosed", (
    SELECT d.exported_at
    FROM data_state AS d
    LIMIT 1) AS "AsOf"
FROM referrals AS r
LEFT JOIN (
    SELECT c.closed_on, c.contact_outcome, c.first_contact_at, c.reference, c.referral_id
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM referrals AS r0
        WHERE r0.source = 'POLICE' AND r0.consent_given AND r0.police_force = @force_Code2 AND r0.crime_reference IS NOT NULL AND r0.id = c.referral_id)
) AS c0 ON r.id = c0.referral_id
WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL AND EXISTS (
    SELECT 1
    FROM (
        SELECT unnest(@p0) AS "Value"
    ) AS s
    WHERE s."Value" = r.crime_reference_key OR (s."Value" IS NULL AND r.crime_reference_key IS NULL))

-- of a period
-- @force_Code3='LEICESTERSHIRE'
-- @force_Code='LEICESTERSHIRE'
-- @from='1970-01-01T00:00:00.0000000+00:00' (DbType = DateTime)
-- @to='1970-01-08T00:00:00.0000000+00:00' (DbType = DateTime)
SELECT r.crime_reference AS "Reference", r.crime_reference_key AS "Key", r.received_at AS "ReceivedAt", r.recorded_at AS "RecordedAt", r.acknowledged_at IS NOT NULL AS "IsAcknowledged", r.consent_given AS "ConsentGiven", c0.reference AS "CaseReference", c0.first_contact_at AS "FirstContactAt", c0.contact_outcome AS "ContactOutcome", c0.closed_on IS NOT NULL AS "IsClosed", (
    SELECT d.exported_at
    FROM data_state AS d
    LIMIT 1) AS "AsOf"
FROM referrals AS r
LEFT JOIN (
    SELECT c.closed_on, c.contact_outcome, c.first_contact_at, c.reference, c.referral_id
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM referrals AS r0
        WHERE r0.source = 'POLICE' AND r0.consent_given AND r0.police_force = @force_Code3 AND r0.crime_reference IS NOT NULL AND r0.id = c.referral_id)
) AS c0 ON r.id = c0.referral_id
WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL AND r.received_at >= @from AND r.received_at < @to AND r.crime_reference_key IS NOT NULL
