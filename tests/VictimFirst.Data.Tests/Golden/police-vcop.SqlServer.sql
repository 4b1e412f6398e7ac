-- force: day of the latest snapshot
DECLARE @p int = 1;
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code
ORDER BY [v].[as_of] DESC

-- force: day of the first snapshot
DECLARE @p int = 1;
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code
ORDER BY [v].[as_of]

-- force: day of the last snapshot up to a day
DECLARE @p int = 1;
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @last date = '2024-03-31';

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] <= @last
ORDER BY [v].[as_of] DESC

-- force: snapshot
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @day date = '2024-03-31';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] = @day

-- force: snapshot of a department
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] = @day AND [v].[department] = @department

-- force: snapshot of an officer
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @day date = '2024-03-31';
DECLARE @officer nvarchar(30) = N'1001';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] = @day AND [v].[officer] = @officer

-- force: snapshot of everything that can be asked for
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';
DECLARE @officer nvarchar(30) = N'1001';
DECLARE @version varchar(64) = 'CODE_2020';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] = @day AND [v].[department] = @department AND [v].[officer] = @officer AND [v].[code_version] = @version

-- force: updates
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @day date = '2024-03-31';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] = @day

-- force: updates of a department
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] = @day AND [v].[department] = @department

-- force: updates of an officer
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @day date = '2024-03-31';
DECLARE @officer nvarchar(30) = N'1001';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] = @day AND [v].[officer] = @officer

-- force: updates of everything that can be asked for
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';
DECLARE @officer nvarchar(30) = N'1001';
DECLARE @version varchar(64) = 'CODE_2020';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] = @day AND [v].[department] = @department AND [v].[officer] = @officer AND [v].[code_version] = @version

-- force: snapshots of a period
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @from date = '2023-03-31';
DECLARE @to date = '2024-03-31';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] >= @from AND [v].[as_of] <= @to

-- force: snapshots of a period of a department
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @from date = '2023-03-31';
DECLARE @to date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[as_of] >= @from AND [v].[as_of] <= @to AND [v].[department] = @department

-- force: requests for review
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @first date = '2023-03-31';
DECLARE @last date = '2024-03-31';

SELECT [v].[received_on] AS [ReceivedOn], [v].[is_eligible] AS [IsEligible], [v].[triaged_on] AS [TriagedOn], [v].[outcome] AS [Outcome], [v].[completed_on] AS [CompletedOn], [v].[extension_agreed] AS [ExtensionAgreed], [v].[delay_reason] AS [DelayReason]
FROM [vrr_requests] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[received_on] >= @first AND [v].[received_on] <= @last

-- force: notifications
DECLARE @force_Code3 varchar(64) = 'LEICESTERSHIRE';
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @start datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @end datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [v].[recorded_at] AS [RecordedAt], CASE
    WHEN [v].[sent_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsSent], CASE
    WHEN [v].[has_crime_number] = CAST(1 AS bit) AND [v].[has_booklet_link] = CAST(1 AS bit) AND [v].[has_victim_first_link] = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsComplete], (
    SELECT MIN([r].[received_at])
    FROM [referrals] AS [r]
    WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code3 AND [r].[crime_reference] IS NOT NULL AND [r].[crime_reference_key] = [v].[crime_reference_key] AND ([r].[crime_reference_key] <> '?' OR [r].[crime_reference_key] IS NULL)) AS [FirstReferralAt]
FROM [vcop_notifications] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[recorded_at] >= @start AND [v].[recorded_at] < @end

-- force: entitlements on the forms of referrals
DECLARE @force_Code3 varchar(64) = 'LEICESTERSHIRE';
DECLARE @force_Code5 varchar(64) = 'LEICESTERSHIRE';
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @from datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @to datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [c0].[reference] AS [CaseReference], [r].[crime_reference] AS [Reference], [r].[received_at] AS [ReceivedAt], [e0].[entitlement] AS [Entitlement], [e0].[flagged_on_vcop] AS [IsFlagged]
FROM [referrals] AS [r]
LEFT JOIN (
    SELECT [c].[reference], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [referrals] AS [r0]
        WHERE [r0].[source] = 'POLICE' AND [r0].[consent_given] = CAST(1 AS bit) AND [r0].[police_force] = @force_Code3 AND [r0].[crime_reference] IS NOT NULL AND [r0].[id] = [c].[referral_id])
) AS [c0] ON [r].[id] = [c0].[referral_id]
INNER JOIN (
    SELECT [e].[id], [e].[crime_reference_key], [e].[entitlement], [e].[flagged_on_vcop], [e].[stated_on_referral_form]
    FROM [enhanced_entitlements] AS [e]
    WHERE [e].[police_force] = @force_Code5
) AS [e0] ON [r].[crime_reference_key] = [e0].[crime_reference_key]
WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code AND [r].[crime_reference] IS NOT NULL AND [r].[received_at] >= @from AND [r].[received_at] < @to AND [r].[crime_reference_key] IS NOT NULL AND [e0].[stated_on_referral_form] = CAST(1 AS bit) AND [r].[crime_reference_key] <> '?'
ORDER BY [r].[received_at], [e0].[id]

-- force: waits from record to referral
DECLARE @force_Code3 varchar(64) = 'LEICESTERSHIRE';
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @start datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @end datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [r].[received_at], [r].[recorded_at], (
    SELECT TOP(1) [v].[department]
    FROM [vcop_investigations] AS [v]
    WHERE [v].[police_force] = @force_Code3 AND [v].[crime_reference_key] = [r].[crime_reference_key] AND [v].[crime_reference_key] <> '?'
    ORDER BY [v].[as_of] DESC, [v].[id] DESC)
FROM [referrals] AS [r]
WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code AND [r].[crime_reference] IS NOT NULL AND [r].[received_at] >= @start AND [r].[received_at] < @end AND [r].[crime_reference_key] IS NOT NULL

-- force: crimes for the audit
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @first date = '2023-03-31';
DECLARE @last date = '2024-03-31';

SELECT [v].[id], [v].[crime_reference], [v].[category], [v].[is_charged]
FROM [vcop_audit_crimes] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[recorded_on] >= @first AND [v].[recorded_on] <= @last

-- unit: day of the latest snapshot
DECLARE @p int = 1;
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit
ORDER BY [v].[as_of] DESC

-- unit: day of the first snapshot
DECLARE @p int = 1;
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit
ORDER BY [v].[as_of]

-- unit: day of the last snapshot up to a day
DECLARE @p int = 1;
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @last date = '2024-03-31';

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] <= @last
ORDER BY [v].[as_of] DESC

-- unit: snapshot
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @day date = '2024-03-31';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] = @day

-- unit: snapshot of a department
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] = @day AND [v].[department] = @department

-- unit: snapshot of an officer
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @day date = '2024-03-31';
DECLARE @officer nvarchar(30) = N'1001';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] = @day AND [v].[officer] = @officer

-- unit: snapshot of everything that can be asked for
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';
DECLARE @officer nvarchar(30) = N'1001';
DECLARE @version varchar(64) = 'CODE_2020';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] = @day AND [v].[department] = @department AND [v].[officer] = @officer AND [v].[code_version] = @version

-- unit: updates
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @day date = '2024-03-31';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] = @day

-- unit: updates of a department
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] = @day AND [v].[department] = @department

-- unit: updates of an officer
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @day date = '2024-03-31';
DECLARE @officer nvarchar(30) = N'1001';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] = @day AND [v].[officer] = @officer

-- unit: updates of everything that can be asked for
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';
DECLARE @officer nvarchar(30) = N'1001';
DECLARE @version varchar(64) = 'CODE_2020';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] = @day AND [v].[department] = @department AND [v].[officer] = @officer AND [v].[code_version] = @version

-- unit: snapshots of a period
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @from date = '2023-03-31';
DECLARE @to date = '2024-03-31';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] >= @from AND [v].[as_of] <= @to

-- unit: snapshots of a period of a department
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @from date = '2023-03-31';
DECLARE @to date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[as_of] >= @from AND [v].[as_of] <= @to AND [v].[department] = @department

-- unit: requests for review
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @first date = '2023-03-31';
DECLARE @last date = '2024-03-31';

SELECT [v].[received_on] AS [ReceivedOn], [v].[is_eligible] AS [IsEligible], [v].[triaged_on] AS [TriagedOn], [v].[outcome] AS [Outcome], [v].[completed_on] AS [CompletedOn], [v].[extension_agreed] AS [ExtensionAgreed], [v].[delay_reason] AS [DelayReason]
FROM [vrr_requests] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[crime_reference_key] <> '?' AND EXISTS (
    SELECT 1
    FROM [vcop_investigations] AS [v0]
    WHERE [v0].[police_force] = @unit_Code AND [v0].[department] = @unit_Unit AND [v0].[crime_reference_key] = [v].[crime_reference_key]) AND [v].[received_on] >= @first AND [v].[received_on] <= @last

-- unit: notifications
DECLARE @force_Code5 varchar(64) = 'LEICESTERSHIRE';
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @start datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @end datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [v].[recorded_at] AS [RecordedAt], CASE
    WHEN [v].[sent_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsSent], CASE
    WHEN [v].[has_crime_number] = CAST(1 AS bit) AND [v].[has_booklet_link] = CAST(1 AS bit) AND [v].[has_victim_first_link] = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsComplete], (
    SELECT MIN([r].[received_at])
    FROM [referrals] AS [r]
    WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code5 AND [r].[crime_reference] IS NOT NULL AND [r].[crime_reference_key] = [v].[crime_reference_key] AND ([r].[crime_reference_key] <> '?' OR [r].[crime_reference_key] IS NULL)) AS [FirstReferralAt]
FROM [vcop_notifications] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[crime_reference_key] <> '?' AND EXISTS (
    SELECT 1
    FROM [vcop_investigations] AS [v0]
    WHERE [v0].[police_force] = @unit_Code AND [v0].[department] = @unit_Unit AND [v0].[crime_reference_key] = [v].[crime_reference_key]) AND [v].[recorded_at] >= @start AND [v].[recorded_at] < @end

-- unit: entitlements on the forms of referrals
DECLARE @force_Code3 varchar(64) = 'LEICESTERSHIRE';
DECLARE @force_Code5 varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @from datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @to datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [c0].[reference] AS [CaseReference], [r].[crime_reference] AS [Reference], [r].[received_at] AS [ReceivedAt], [e0].[entitlement] AS [Entitlement], [e0].[flagged_on_vcop] AS [IsFlagged]
FROM [referrals] AS [r]
LEFT JOIN (
    SELECT [c].[reference], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [referrals] AS [r0]
        WHERE [r0].[source] = 'POLICE' AND [r0].[consent_given] = CAST(1 AS bit) AND [r0].[police_force] = @force_Code3 AND [r0].[crime_reference] IS NOT NULL AND [r0].[id] = [c].[referral_id])
) AS [c0] ON [r].[id] = [c0].[referral_id]
INNER JOIN (
    SELECT [e].[id], [e].[crime_reference_key], [e].[entitlement], [e].[flagged_on_vcop], [e].[stated_on_referral_form]
    FROM [enhanced_entitlements] AS [e]
    WHERE [e].[police_force] = @force_Code5 AND [e].[crime_reference_key] <> '?' AND EXISTS (
        SELECT 1
        FROM [vcop_investigations] AS [v]
        WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[crime_reference_key] = [e].[crime_reference_key])
) AS [e0] ON [r].[crime_reference_key] = [e0].[crime_reference_key]
WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code AND [r].[crime_reference] IS NOT NULL AND [r].[received_at] >= @from AND [r].[received_at] < @to AND [r].[crime_reference_key] IS NOT NULL AND [e0].[stated_on_referral_form] = CAST(1 AS bit) AND [r].[crime_reference_key] <> '?'
ORDER BY [r].[received_at], [e0].[id]

-- unit: waits from record to referral
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @start datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @end datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [r].[received_at], [r].[recorded_at], (
    SELECT TOP(1) [v].[department]
    FROM [vcop_investigations] AS [v]
    WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[crime_reference_key] = [r].[crime_reference_key] AND [v].[crime_reference_key] <> '?'
    ORDER BY [v].[as_of] DESC, [v].[id] DESC)
FROM [referrals] AS [r]
WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code AND [r].[crime_reference] IS NOT NULL AND [r].[received_at] >= @start AND [r].[received_at] < @end AND [r].[crime_reference_key] IS NOT NULL

-- unit: crimes for the audit
DECLARE @force_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Code varchar(64) = 'LEICESTERSHIRE';
DECLARE @unit_Unit nvarchar(60) = N'Patrol';
DECLARE @first date = '2023-03-31';
DECLARE @last date = '2024-03-31';

SELECT [v].[id], [v].[crime_reference], [v].[category], [v].[is_charged]
FROM [vcop_audit_crimes] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[crime_reference_key] <> '?' AND EXISTS (
    SELECT 1
    FROM [vcop_investigations] AS [v0]
    WHERE [v0].[police_force] = @unit_Code AND [v0].[department] = @unit_Unit AND [v0].[crime_reference_key] = [v].[crime_reference_key]) AND [v].[recorded_on] >= @first AND [v].[recorded_on] <= @last

-- commissioner: day of the latest snapshot
DECLARE @p int = 1;

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
ORDER BY [v].[as_of] DESC

-- commissioner: day of the first snapshot
DECLARE @p int = 1;

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
ORDER BY [v].[as_of]

-- commissioner: day of the last snapshot up to a day
DECLARE @p int = 1;
DECLARE @last date = '2024-03-31';

SELECT TOP(@p) [v].[as_of]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] <= @last
ORDER BY [v].[as_of] DESC

-- commissioner: snapshot
DECLARE @day date = '2024-03-31';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] = @day

-- commissioner: snapshot of a department
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] = @day AND [v].[department] = @department

-- commissioner: snapshot of an officer
DECLARE @day date = '2024-03-31';
DECLARE @officer nvarchar(30) = N'1001';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] = @day AND [v].[officer] = @officer

-- commissioner: snapshot of everything that can be asked for
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';
DECLARE @officer nvarchar(30) = N'1001';
DECLARE @version varchar(64) = 'CODE_2020';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] = @day AND [v].[department] = @department AND [v].[officer] = @officer AND [v].[code_version] = @version

-- commissioner: updates
DECLARE @day date = '2024-03-31';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] = @day

-- commissioner: updates of a department
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] = @day AND [v].[department] = @department

-- commissioner: updates of an officer
DECLARE @day date = '2024-03-31';
DECLARE @officer nvarchar(30) = N'1001';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] = @day AND [v].[officer] = @officer

-- commissioner: updates of everything that can be asked for
DECLARE @day date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';
DECLARE @officer nvarchar(30) = N'1001';
DECLARE @version varchar(64) = 'CODE_2020';

SELECT [v].[crime_reference] AS [Reference], [v].[department] AS [Department], [v].[officer] AS [Officer], [v].[recorded_at] AS [RecordedAt], [v].[last_update_at] AS [LastUpdateAt]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] = @day AND [v].[department] = @department AND [v].[officer] = @officer AND [v].[code_version] = @version

-- commissioner: snapshots of a period
DECLARE @from date = '2023-03-31';
DECLARE @to date = '2024-03-31';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] >= @from AND [v].[as_of] <= @to

-- commissioner: snapshots of a period of a department
DECLARE @from date = '2023-03-31';
DECLARE @to date = '2024-03-31';
DECLARE @department nvarchar(60) = N'Patrol';

SELECT [v].[police_force], [v].[as_of], [v].[code_version], [v].[department], [v].[officer], [v].[recorded_at], [v].[needs_assessed], [v].[last_update_at], [v].[right1_met], [v].[right2_met], [v].[right3_met], [v].[right4_met], [v].[right5_met], [v].[right6_met], [v].[right7_met]
FROM [vcop_investigations] AS [v]
WHERE [v].[as_of] >= @from AND [v].[as_of] <= @to AND [v].[department] = @department

-- commissioner: requests for review
DECLARE @first date = '2023-03-31';
DECLARE @last date = '2024-03-31';

SELECT [v].[received_on] AS [ReceivedOn], [v].[is_eligible] AS [IsEligible], [v].[triaged_on] AS [TriagedOn], [v].[outcome] AS [Outcome], [v].[completed_on] AS [CompletedOn], [v].[extension_agreed] AS [ExtensionAgreed], [v].[delay_reason] AS [DelayReason]
FROM [vrr_requests] AS [v]
WHERE [v].[received_on] >= @first AND [v].[received_on] <= @last

-- commissioner: notifications
DECLARE @start datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @end datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [v].[recorded_at] AS [RecordedAt], CASE
    WHEN [v].[sent_at] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsSent], CASE
    WHEN [v].[has_crime_number] = CAST(1 AS bit) AND [v].[has_booklet_link] = CAST(1 AS bit) AND [v].[has_victim_first_link] = CAST(1 AS bit) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsComplete], (
    SELECT MIN([r].[received_at])
    FROM [referrals] AS [r]
    WHERE [r].[crime_reference_key] = [v].[crime_reference_key] AND ([r].[crime_reference_key] <> '?' OR [r].[crime_reference_key] IS NULL)) AS [FirstReferralAt]
FROM [vcop_notifications] AS [v]
WHERE [v].[recorded_at] >= @start AND [v].[recorded_at] < @end

-- commissioner: entitlements on the forms of referrals
DECLARE @from datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @to datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [c].[reference] AS [CaseReference], [r].[crime_reference] AS [Reference], [r].[received_at] AS [ReceivedAt], [e].[entitlement] AS [Entitlement], [e].[flagged_on_vcop] AS [IsFlagged]
FROM [referrals] AS [r]
LEFT JOIN [cases] AS [c] ON [r].[id] = [c].[referral_id]
INNER JOIN [enhanced_entitlements] AS [e] ON [r].[crime_reference_key] = [e].[crime_reference_key]
WHERE [r].[received_at] >= @from AND [r].[received_at] < @to AND [r].[crime_reference_key] IS NOT NULL AND [e].[stated_on_referral_form] = CAST(1 AS bit) AND [r].[crime_reference_key] <> '?'
ORDER BY [r].[received_at], [e].[id]

-- commissioner: waits from record to referral
DECLARE @start datetimeoffset = '1970-01-01T00:00:00.0000000+00:00';
DECLARE @end datetimeoffset = '1970-01-08T00:00:00.0000000+00:00';

SELECT [r].[received_at], [r].[recorded_at], (
    SELECT TOP(1) [v].[department]
    FROM [vcop_investigations] AS [v]
    WHERE [v].[crime_reference_key] = [r].[crime_reference_key] AND [v].[crime_reference_key] <> '?'
    ORDER BY [v].[as_of] DESC, [v].[id] DESC)
FROM [referrals] AS [r]
WHERE [r].[received_at] >= @start AND [r].[received_at] < @end AND [r].[crime_reference_key] IS NOT NULL

-- commissioner: crimes for the audit
DECLARE @first date = '2023-03-31';
DECLARE @last date = '2024-03-31';

SELECT [v].[id], [v].[crime_reference], [v].[category], [v].[is_charged]
FROM [vcop_audit_crimes] AS [v]
WHERE [v].[recorded_on] >= @first AND [v].[recorded_on] <= @last

