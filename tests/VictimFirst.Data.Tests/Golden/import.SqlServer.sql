-- lock
DECLARE @outcome int;
EXEC @outcome = sp_getapplock @Resource = N'victimfirst-import', @LockMode = N'Exclusive', @LockOwner = N'Transaction', @LockTimeout = -1;
IF @outcome < 0 THROW 51001, N'The lock victimfirst-import was not given.', 1;

-- staff: stage
DROP TABLE IF EXISTS [#staged_staff]; CREATE TABLE [#staged_staff] (line bigint NOT NULL, [id] bigint NULL, [role] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [display_name] nvarchar(100) COLLATE DATABASE_DEFAULT NULL, [directory_object_id] uniqueidentifier NULL, [team] nvarchar(60) COLLATE DATABASE_DEFAULT NULL, [joined_on] date NULL, [left_on] date NULL)

-- staff: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_staff] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_staff] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- staff: check directory_object_id
SELECT s.line, CAST(s.[directory_object_id] AS varchar(80)), d.first_line FROM [#staged_staff] s
JOIN (SELECT [directory_object_id], MIN(line) AS first_line FROM [#staged_staff] r WHERE 1 = 1
    GROUP BY [directory_object_id] HAVING COUNT(*) > 1) d
    ON d.[directory_object_id] = s.[directory_object_id] AND s.line > d.first_line
WHERE 1 = 1
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- staff: check directory_object_id
SELECT s.line, CAST(s.[directory_object_id] AS varchar(80)), t.[id] FROM [#staged_staff] s
JOIN [staff] t ON t.[directory_object_id] = s.[directory_object_id] AND t.[id] <> s.[id]
WHERE 1 = 1 AND 1 = 1 AND NOT EXISTS (SELECT 1 FROM [#staged_staff] r WHERE r.[id] = t.[id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- staff: update
UPDATE t
SET [role] = s.[role], [display_name] = s.[display_name], [directory_object_id] = s.[directory_object_id], [team] = s.[team], [joined_on] = s.[joined_on], [left_on] = s.[left_on], [data_version] = @version
FROM [staff] t JOIN [#staged_staff] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[role], CONVERT(varbinary(max), t.[display_name]), t.[directory_object_id], CONVERT(varbinary(max), t.[team]), t.[joined_on], t.[left_on] INTERSECT SELECT s.[role], CONVERT(varbinary(max), s.[display_name]), s.[directory_object_id], CONVERT(varbinary(max), s.[team]), s.[joined_on], s.[left_on])

-- staff: insert into rows
INSERT INTO [staff] ([id], [role], [display_name], [directory_object_id], [team], [joined_on], [left_on], [data_version])
SELECT s.[id], s.[role], s.[display_name], s.[directory_object_id], s.[team], s.[joined_on], s.[left_on], @version FROM [#staged_staff] s
WHERE NOT EXISTS (SELECT 1 FROM [staff] t WHERE t.[id] = s.[id])

-- staff: insert into none
INSERT INTO [staff] ([id], [role], [display_name], [directory_object_id], [team], [joined_on], [left_on], [data_version])
SELECT s.[id], s.[role], s.[display_name], s.[directory_object_id], s.[team], s.[joined_on], s.[left_on], @version FROM [#staged_staff] s

-- people: stage
DROP TABLE IF EXISTS [#staged_people]; CREATE TABLE [#staged_people] (line bigint NOT NULL, [id] bigint NULL, [given_name] nvarchar(100) COLLATE DATABASE_DEFAULT NULL, [family_name] nvarchar(100) COLLATE DATABASE_DEFAULT NULL, [date_of_birth] date NULL, [gender] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [ethnicity] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [disability] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [religion] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [sexual_orientation] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [communication_need] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [interpreter_language] nvarchar(3) COLLATE DATABASE_DEFAULT NULL, [phone] nvarchar(30) COLLATE DATABASE_DEFAULT NULL, [email] nvarchar(254) COLLATE DATABASE_DEFAULT NULL, [postcode] nvarchar(8) COLLATE DATABASE_DEFAULT NULL, [safe_to_call] bit NULL, [safe_contact_note] nvarchar(2000) COLLATE DATABASE_DEFAULT NULL)

-- people: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_people] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_people] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- people: update
UPDATE t
SET [given_name] = s.[given_name], [family_name] = s.[family_name], [date_of_birth] = s.[date_of_birth], [gender] = s.[gender], [ethnicity] = s.[ethnicity], [disability] = s.[disability], [religion] = s.[religion], [sexual_orientation] = s.[sexual_orientation], [communication_need] = s.[communication_need], [interpreter_language] = s.[interpreter_language], [phone] = s.[phone], [email] = s.[email], [postcode] = s.[postcode], [safe_to_call] = s.[safe_to_call], [safe_contact_note] = s.[safe_contact_note], [data_version] = @version
FROM [people] t JOIN [#staged_people] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT CONVERT(varbinary(max), t.[given_name]), CONVERT(varbinary(max), t.[family_name]), t.[date_of_birth], t.[gender], t.[ethnicity], t.[disability], t.[religion], t.[sexual_orientation], t.[communication_need], CONVERT(varbinary(max), t.[interpreter_language]), CONVERT(varbinary(max), t.[phone]), CONVERT(varbinary(max), t.[email]), CONVERT(varbinary(max), t.[postcode]), t.[safe_to_call], CONVERT(varbinary(max), t.[safe_contact_note]) INTERSECT SELECT CONVERT(varbinary(max), s.[given_name]), CONVERT(varbinary(max), s.[family_name]), s.[date_of_birth], s.[gender], s.[ethnicity], s.[disability], s.[religion], s.[sexual_orientation], s.[communication_need], CONVERT(varbinary(max), s.[interpreter_language]), CONVERT(varbinary(max), s.[phone]), CONVERT(varbinary(max), s.[email]), CONVERT(varbinary(max), s.[postcode]), s.[safe_to_call], CONVERT(varbinary(max), s.[safe_contact_note]))

-- people: insert into rows
INSERT INTO [people] ([id], [given_name], [family_name], [date_of_birth], [gender], [ethnicity], [disability], [religion], [sexual_orientation], [communication_need], [interpreter_language], [phone], [email], [postcode], [safe_to_call], [safe_contact_note], [data_version])
SELECT s.[id], s.[given_name], s.[family_name], s.[date_of_birth], s.[gender], s.[ethnicity], s.[disability], s.[religion], s.[sexual_orientation], s.[communication_need], s.[interpreter_language], s.[phone], s.[email], s.[postcode], s.[safe_to_call], s.[safe_contact_note], @version FROM [#staged_people] s
WHERE NOT EXISTS (SELECT 1 FROM [people] t WHERE t.[id] = s.[id])

-- people: insert into none
INSERT INTO [people] ([id], [given_name], [family_name], [date_of_birth], [gender], [ethnicity], [disability], [religion], [sexual_orientation], [communication_need], [interpreter_language], [phone], [email], [postcode], [safe_to_call], [safe_contact_note], [data_version])
SELECT s.[id], s.[given_name], s.[family_name], s.[date_of_birth], s.[gender], s.[ethnicity], s.[disability], s.[religion], s.[sexual_orientation], s.[communication_need], s.[interpreter_language], s.[phone], s.[email], s.[postcode], s.[safe_to_call], s.[safe_contact_note], @version FROM [#staged_people] s

-- person_impairments: stage
DROP TABLE IF EXISTS [#staged_person_impairments]; CREATE TABLE [#staged_person_impairments] (line bigint NOT NULL, [person_id] bigint NULL, [impairment] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- person_impairments: check person_id
SELECT s.line, CAST(s.[person_id] AS varchar(80)), d.first_line FROM [#staged_person_impairments] s
JOIN (SELECT [person_id], [impairment], MIN(line) AS first_line FROM [#staged_person_impairments] GROUP BY [person_id], [impairment] HAVING COUNT(*) > 1) d
    ON d.[person_id] = s.[person_id] AND d.[impairment] = s.[impairment] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- person_impairments: check person_id
SELECT s.line, CAST(s.[person_id] AS varchar(80)), s.[person_id] FROM [#staged_person_impairments] s
WHERE s.[person_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_people] p WHERE p.[id] = s.[person_id])
    AND NOT EXISTS (SELECT 1 FROM [people] p WHERE p.[id] = s.[person_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- person_impairments: insert into rows
INSERT INTO [person_impairments] ([person_id], [impairment], [data_version])
SELECT s.[person_id], s.[impairment], @version FROM [#staged_person_impairments] s
WHERE NOT EXISTS (SELECT 1 FROM [person_impairments] t WHERE t.[person_id] = s.[person_id] AND t.[impairment] = s.[impairment])

-- person_impairments: insert into none
INSERT INTO [person_impairments] ([person_id], [impairment], [data_version])
SELECT s.[person_id], s.[impairment], @version FROM [#staged_person_impairments] s

-- referrals: stage
DROP TABLE IF EXISTS [#staged_referrals]; CREATE TABLE [#staged_referrals] (line bigint NOT NULL, [id] bigint NULL, [person_id] bigint NULL, [received_at] datetimeoffset(6) NULL, [source] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [sub_source] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [referrer_agency] nvarchar(200) COLLATE DATABASE_DEFAULT NULL, [person_role] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [consent_given] bit NULL, [consent_given_by] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [police_reported_crime] bit NULL, [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [crime_reference] nvarchar(40) COLLATE DATABASE_DEFAULT NULL, [recorded_at] datetimeoffset(6) NULL, [acknowledged_at] datetimeoffset(6) NULL, [high_risk_asb] bit NULL, [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- referrals: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_referrals] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_referrals] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- referrals: check person_id
SELECT s.line, CAST(s.[person_id] AS varchar(80)), s.[person_id] FROM [#staged_referrals] s
WHERE s.[person_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_people] p WHERE p.[id] = s.[person_id])
    AND NOT EXISTS (SELECT 1 FROM [people] p WHERE p.[id] = s.[person_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- referrals: check received_at
SELECT s.line, s.received_at, c.id FROM [#staged_referrals] s
JOIN cases c ON c.referral_id = s.id
WHERE c.opened_at < s.received_at AND NOT EXISTS (SELECT 1 FROM [#staged_cases] n WHERE n.id = c.id)
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- referrals: update
UPDATE t
SET [person_id] = s.[person_id], [received_at] = s.[received_at], [source] = s.[source], [sub_source] = s.[sub_source], [referrer_agency] = s.[referrer_agency], [person_role] = s.[person_role], [consent_given] = s.[consent_given], [consent_given_by] = s.[consent_given_by], [police_reported_crime] = s.[police_reported_crime], [police_force] = s.[police_force], [crime_reference] = s.[crime_reference], [recorded_at] = s.[recorded_at], [acknowledged_at] = s.[acknowledged_at], [high_risk_asb] = s.[high_risk_asb], [crime_reference_key] = s.[crime_reference_key], [data_version] = @version
FROM [referrals] t JOIN [#staged_referrals] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[person_id], t.[received_at], t.[source], t.[sub_source], CONVERT(varbinary(max), t.[referrer_agency]), t.[person_role], t.[consent_given], t.[consent_given_by], t.[police_reported_crime], t.[police_force], CONVERT(varbinary(max), t.[crime_reference]), t.[recorded_at], t.[acknowledged_at], t.[high_risk_asb], t.[crime_reference_key] INTERSECT SELECT s.[person_id], s.[received_at], s.[source], s.[sub_source], CONVERT(varbinary(max), s.[referrer_agency]), s.[person_role], s.[consent_given], s.[consent_given_by], s.[police_reported_crime], s.[police_force], CONVERT(varbinary(max), s.[crime_reference]), s.[recorded_at], s.[acknowledged_at], s.[high_risk_asb], s.[crime_reference_key])

-- referrals: insert into rows
INSERT INTO [referrals] ([id], [person_id], [received_at], [source], [sub_source], [referrer_agency], [person_role], [consent_given], [consent_given_by], [police_reported_crime], [police_force], [crime_reference], [recorded_at], [acknowledged_at], [high_risk_asb], [crime_reference_key], [data_version])
SELECT s.[id], s.[person_id], s.[received_at], s.[source], s.[sub_source], s.[referrer_agency], s.[person_role], s.[consent_given], s.[consent_given_by], s.[police_reported_crime], s.[police_force], s.[crime_reference], s.[recorded_at], s.[acknowledged_at], s.[high_risk_asb], s.[crime_reference_key], @version FROM [#staged_referrals] s
WHERE NOT EXISTS (SELECT 1 FROM [referrals] t WHERE t.[id] = s.[id])

-- referrals: insert into none
INSERT INTO [referrals] ([id], [person_id], [received_at], [source], [sub_source], [referrer_agency], [person_role], [consent_given], [consent_given_by], [police_reported_crime], [police_force], [crime_reference], [recorded_at], [acknowledged_at], [high_risk_asb], [crime_reference_key], [data_version])
SELECT s.[id], s.[person_id], s.[received_at], s.[source], s.[sub_source], s.[referrer_agency], s.[person_role], s.[consent_given], s.[consent_given_by], s.[police_reported_crime], s.[police_force], s.[crime_reference], s.[recorded_at], s.[acknowledged_at], s.[high_risk_asb], s.[crime_reference_key], @version FROM [#staged_referrals] s

-- cases: stage
DROP TABLE IF EXISTS [#staged_cases]; CREATE TABLE [#staged_cases] (line bigint NOT NULL, [id] bigint NULL, [reference] nvarchar(20) COLLATE DATABASE_DEFAULT NULL, [referral_id] bigint NULL, [opened_at] datetimeoffset(6) NULL, [allocated_at] datetimeoffset(6) NULL, [caseworker_id] bigint NULL, [first_contact_attempted_at] datetimeoffset(6) NULL, [first_contact_at] datetimeoffset(6) NULL, [first_contact_channel] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [contact_outcome] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [support_tier] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [occurrence_type] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [is_child_or_young_person] bit NULL, [is_repeat_victim] bit NULL, [beat_code] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [closed_on] date NULL, [closure_reason] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [re_referral_of_id] bigint NULL)

-- cases: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_cases] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_cases] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check referral_id
SELECT s.line, CAST(s.[referral_id] AS varchar(80)), s.[referral_id] FROM [#staged_cases] s
WHERE s.[referral_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_referrals] p WHERE p.[id] = s.[referral_id])
    AND NOT EXISTS (SELECT 1 FROM [referrals] p WHERE p.[id] = s.[referral_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check caseworker_id
SELECT s.line, CAST(s.[caseworker_id] AS varchar(80)), s.[caseworker_id] FROM [#staged_cases] s
WHERE s.[caseworker_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_staff] p WHERE p.[id] = s.[caseworker_id])
    AND NOT EXISTS (SELECT 1 FROM [staff] p WHERE p.[id] = s.[caseworker_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check re_referral_of_id
SELECT s.line, CAST(s.[re_referral_of_id] AS varchar(80)), s.[re_referral_of_id] FROM [#staged_cases] s
WHERE s.[re_referral_of_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[re_referral_of_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[re_referral_of_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check reference
SELECT s.line, CAST(s.[reference] AS varchar(80)), d.first_line FROM [#staged_cases] s
JOIN (SELECT [reference], MIN(line) AS first_line FROM [#staged_cases] r WHERE 1 = 1
    GROUP BY [reference] HAVING COUNT(*) > 1) d
    ON d.[reference] = s.[reference] AND s.line > d.first_line
WHERE 1 = 1
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check reference
SELECT s.line, CAST(s.[reference] AS varchar(80)), t.[id] FROM [#staged_cases] s
JOIN [cases] t ON t.[reference] = s.[reference] AND t.[id] <> s.[id]
WHERE 1 = 1 AND 1 = 1 AND NOT EXISTS (SELECT 1 FROM [#staged_cases] r WHERE r.[id] = t.[id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check referral_id
SELECT s.line, CAST(s.[referral_id] AS varchar(80)), d.first_line FROM [#staged_cases] s
JOIN (SELECT [referral_id], MIN(line) AS first_line FROM [#staged_cases] r WHERE 1 = 1
    GROUP BY [referral_id] HAVING COUNT(*) > 1) d
    ON d.[referral_id] = s.[referral_id] AND s.line > d.first_line
WHERE 1 = 1
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check referral_id
SELECT s.line, CAST(s.[referral_id] AS varchar(80)), t.[id] FROM [#staged_cases] s
JOIN [cases] t ON t.[referral_id] = s.[referral_id] AND t.[id] <> s.[id]
WHERE 1 = 1 AND 1 = 1 AND NOT EXISTS (SELECT 1 FROM [#staged_cases] r WHERE r.[id] = t.[id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check opened_at
SELECT s.line, s.opened_at, s.referral_id FROM [#staged_cases] s
LEFT JOIN [#staged_referrals] n ON n.id = s.referral_id
LEFT JOIN referrals r ON r.id = s.referral_id
WHERE s.opened_at < COALESCE(n.received_at, r.received_at)
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: update
UPDATE t
SET [reference] = s.[reference], [referral_id] = s.[referral_id], [opened_at] = s.[opened_at], [allocated_at] = s.[allocated_at], [caseworker_id] = s.[caseworker_id], [first_contact_attempted_at] = s.[first_contact_attempted_at], [first_contact_at] = s.[first_contact_at], [first_contact_channel] = s.[first_contact_channel], [contact_outcome] = s.[contact_outcome], [support_tier] = s.[support_tier], [occurrence_type] = s.[occurrence_type], [is_child_or_young_person] = s.[is_child_or_young_person], [is_repeat_victim] = s.[is_repeat_victim], [beat_code] = s.[beat_code], [closed_on] = s.[closed_on], [closure_reason] = s.[closure_reason], [re_referral_of_id] = s.[re_referral_of_id], [data_version] = @version
FROM [cases] t JOIN [#staged_cases] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT CONVERT(varbinary(max), t.[reference]), t.[referral_id], t.[opened_at], t.[allocated_at], t.[caseworker_id], t.[first_contact_attempted_at], t.[first_contact_at], t.[first_contact_channel], t.[contact_outcome], t.[support_tier], t.[occurrence_type], t.[is_child_or_young_person], t.[is_repeat_victim], t.[beat_code], t.[closed_on], t.[closure_reason], t.[re_referral_of_id] INTERSECT SELECT CONVERT(varbinary(max), s.[reference]), s.[referral_id], s.[opened_at], s.[allocated_at], s.[caseworker_id], s.[first_contact_attempted_at], s.[first_contact_at], s.[first_contact_channel], s.[contact_outcome], s.[support_tier], s.[occurrence_type], s.[is_child_or_young_person], s.[is_repeat_victim], s.[beat_code], s.[closed_on], s.[closure_reason], s.[re_referral_of_id])

-- cases: insert into rows
INSERT INTO [cases] ([id], [reference], [referral_id], [opened_at], [allocated_at], [caseworker_id], [first_contact_attempted_at], [first_contact_at], [first_contact_channel], [contact_outcome], [support_tier], [occurrence_type], [is_child_or_young_person], [is_repeat_victim], [beat_code], [closed_on], [closure_reason], [re_referral_of_id], [data_version])
SELECT s.[id], s.[reference], s.[referral_id], s.[opened_at], s.[allocated_at], s.[caseworker_id], s.[first_contact_attempted_at], s.[first_contact_at], s.[first_contact_channel], s.[contact_outcome], s.[support_tier], s.[occurrence_type], s.[is_child_or_young_person], s.[is_repeat_victim], s.[beat_code], s.[closed_on], s.[closure_reason], s.[re_referral_of_id], @version FROM [#staged_cases] s
WHERE NOT EXISTS (SELECT 1 FROM [cases] t WHERE t.[id] = s.[id])

-- cases: insert into none
INSERT INTO [cases] ([id], [reference], [referral_id], [opened_at], [allocated_at], [caseworker_id], [first_contact_attempted_at], [first_contact_at], [first_contact_channel], [contact_outcome], [support_tier], [occurrence_type], [is_child_or_young_person], [is_repeat_victim], [beat_code], [closed_on], [closure_reason], [re_referral_of_id], [data_version])
SELECT s.[id], s.[reference], s.[referral_id], s.[opened_at], s.[allocated_at], s.[caseworker_id], s.[first_contact_attempted_at], s.[first_contact_at], s.[first_contact_channel], s.[contact_outcome], s.[support_tier], s.[occurrence_type], s.[is_child_or_young_person], s.[is_repeat_victim], s.[beat_code], s.[closed_on], s.[closure_reason], s.[re_referral_of_id], @version FROM [#staged_cases] s

-- hate_markers: stage
DROP TABLE IF EXISTS [#staged_hate_markers]; CREATE TABLE [#staged_hate_markers] (line bigint NOT NULL, [case_id] bigint NULL, [recorded_as] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [flagged_on_vcop] bit NULL, [identified_by_caseworker] bit NULL)

-- hate_markers: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), d.first_line FROM [#staged_hate_markers] s
JOIN (SELECT [case_id], MIN(line) AS first_line FROM [#staged_hate_markers] GROUP BY [case_id] HAVING COUNT(*) > 1) d
    ON d.[case_id] = s.[case_id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hate_markers: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_hate_markers] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hate_markers: update
UPDATE t
SET [recorded_as] = s.[recorded_as], [flagged_on_vcop] = s.[flagged_on_vcop], [identified_by_caseworker] = s.[identified_by_caseworker], [data_version] = @version
FROM [hate_markers] t JOIN [#staged_hate_markers] s ON t.[case_id] = s.[case_id]
WHERE NOT EXISTS (SELECT t.[recorded_as], t.[flagged_on_vcop], t.[identified_by_caseworker] INTERSECT SELECT s.[recorded_as], s.[flagged_on_vcop], s.[identified_by_caseworker])

-- hate_markers: insert into rows
INSERT INTO [hate_markers] ([case_id], [recorded_as], [flagged_on_vcop], [identified_by_caseworker], [data_version])
SELECT s.[case_id], s.[recorded_as], s.[flagged_on_vcop], s.[identified_by_caseworker], @version FROM [#staged_hate_markers] s
WHERE NOT EXISTS (SELECT 1 FROM [hate_markers] t WHERE t.[case_id] = s.[case_id])

-- hate_markers: insert into none
INSERT INTO [hate_markers] ([case_id], [recorded_as], [flagged_on_vcop], [identified_by_caseworker], [data_version])
SELECT s.[case_id], s.[recorded_as], s.[flagged_on_vcop], s.[identified_by_caseworker], @version FROM [#staged_hate_markers] s

-- hate_marker_strands: stage
DROP TABLE IF EXISTS [#staged_hate_marker_strands]; CREATE TABLE [#staged_hate_marker_strands] (line bigint NOT NULL, [case_id] bigint NULL, [strand] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- hate_marker_strands: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), d.first_line FROM [#staged_hate_marker_strands] s
JOIN (SELECT [case_id], [strand], MIN(line) AS first_line FROM [#staged_hate_marker_strands] GROUP BY [case_id], [strand] HAVING COUNT(*) > 1) d
    ON d.[case_id] = s.[case_id] AND d.[strand] = s.[strand] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hate_marker_strands: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_hate_marker_strands] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_hate_markers] p WHERE p.[case_id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [hate_markers] p WHERE p.[case_id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hate_marker_strands: insert into rows
INSERT INTO [hate_marker_strands] ([case_id], [strand], [data_version])
SELECT s.[case_id], s.[strand], @version FROM [#staged_hate_marker_strands] s
WHERE NOT EXISTS (SELECT 1 FROM [hate_marker_strands] t WHERE t.[case_id] = s.[case_id] AND t.[strand] = s.[strand])

-- hate_marker_strands: insert into none
INSERT INTO [hate_marker_strands] ([case_id], [strand], [data_version])
SELECT s.[case_id], s.[strand], @version FROM [#staged_hate_marker_strands] s

-- needs_assessments: stage
DROP TABLE IF EXISTS [#staged_needs_assessments]; CREATE TABLE [#staged_needs_assessments] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [stage] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [assessed_at] datetimeoffset(6) NULL, [scale_version] smallint NULL, [personal_safety] smallint NULL, [mental_and_physical_health] smallint NULL, [shelter_and_accommodation] smallint NULL, [drugs_alcohol_and_other_harmful_behaviours] smallint NULL, [family] smallint NULL, [education_and_employment] smallint NULL, [finance_and_benefits] smallint NULL, [outlook_attitudes_and_beliefs] smallint NULL, [social_interactions] smallint NULL, [any_other_issues] smallint NULL)

-- needs_assessments: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_needs_assessments] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_needs_assessments] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_needs_assessments] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), d.first_line FROM [#staged_needs_assessments] s
JOIN (SELECT [case_id], MIN(line) AS first_line FROM [#staged_needs_assessments] r WHERE r.[stage] = 'START'
    GROUP BY [case_id] HAVING COUNT(*) > 1) d
    ON d.[case_id] = s.[case_id] AND s.line > d.first_line
WHERE s.[stage] = 'START'
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), t.[id] FROM [#staged_needs_assessments] s
JOIN [needs_assessments] t ON t.[case_id] = s.[case_id] AND t.[id] <> s.[id]
WHERE s.[stage] = 'START' AND t.[stage] = 'START' AND NOT EXISTS (SELECT 1 FROM [#staged_needs_assessments] r WHERE r.[id] = t.[id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), d.first_line FROM [#staged_needs_assessments] s
JOIN (SELECT [case_id], MIN(line) AS first_line FROM [#staged_needs_assessments] r WHERE r.[stage] = 'END'
    GROUP BY [case_id] HAVING COUNT(*) > 1) d
    ON d.[case_id] = s.[case_id] AND s.line > d.first_line
WHERE s.[stage] = 'END'
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), t.[id] FROM [#staged_needs_assessments] s
JOIN [needs_assessments] t ON t.[case_id] = s.[case_id] AND t.[id] <> s.[id]
WHERE s.[stage] = 'END' AND t.[stage] = 'END' AND NOT EXISTS (SELECT 1 FROM [#staged_needs_assessments] r WHERE r.[id] = t.[id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: update
UPDATE t
SET [case_id] = s.[case_id], [stage] = s.[stage], [assessed_at] = s.[assessed_at], [scale_version] = s.[scale_version], [personal_safety] = s.[personal_safety], [mental_and_physical_health] = s.[mental_and_physical_health], [shelter_and_accommodation] = s.[shelter_and_accommodation], [drugs_alcohol_and_other_harmful_behaviours] = s.[drugs_alcohol_and_other_harmful_behaviours], [family] = s.[family], [education_and_employment] = s.[education_and_employment], [finance_and_benefits] = s.[finance_and_benefits], [outlook_attitudes_and_beliefs] = s.[outlook_attitudes_and_beliefs], [social_interactions] = s.[social_interactions], [any_other_issues] = s.[any_other_issues], [data_version] = @version
FROM [needs_assessments] t JOIN [#staged_needs_assessments] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[stage], t.[assessed_at], t.[scale_version], t.[personal_safety], t.[mental_and_physical_health], t.[shelter_and_accommodation], t.[drugs_alcohol_and_other_harmful_behaviours], t.[family], t.[education_and_employment], t.[finance_and_benefits], t.[outlook_attitudes_and_beliefs], t.[social_interactions], t.[any_other_issues] INTERSECT SELECT s.[case_id], s.[stage], s.[assessed_at], s.[scale_version], s.[personal_safety], s.[mental_and_physical_health], s.[shelter_and_accommodation], s.[drugs_alcohol_and_other_harmful_behaviours], s.[family], s.[education_and_employment], s.[finance_and_benefits], s.[outlook_attitudes_and_beliefs], s.[social_interactions], s.[any_other_issues])

-- needs_assessments: insert into rows
INSERT INTO [needs_assessments] ([id], [case_id], [stage], [assessed_at], [scale_version], [personal_safety], [mental_and_physical_health], [shelter_and_accommodation], [drugs_alcohol_and_other_harmful_behaviours], [family], [education_and_employment], [finance_and_benefits], [outlook_attitudes_and_beliefs], [social_interactions], [any_other_issues], [data_version])
SELECT s.[id], s.[case_id], s.[stage], s.[assessed_at], s.[scale_version], s.[personal_safety], s.[mental_and_physical_health], s.[shelter_and_accommodation], s.[drugs_alcohol_and_other_harmful_behaviours], s.[family], s.[education_and_employment], s.[finance_and_benefits], s.[outlook_attitudes_and_beliefs], s.[social_interactions], s.[any_other_issues], @version FROM [#staged_needs_assessments] s
WHERE NOT EXISTS (SELECT 1 FROM [needs_assessments] t WHERE t.[id] = s.[id])

-- needs_assessments: insert into none
INSERT INTO [needs_assessments] ([id], [case_id], [stage], [assessed_at], [scale_version], [personal_safety], [mental_and_physical_health], [shelter_and_accommodation], [drugs_alcohol_and_other_harmful_behaviours], [family], [education_and_employment], [finance_and_benefits], [outlook_attitudes_and_beliefs], [social_interactions], [any_other_issues], [data_version])
SELECT s.[id], s.[case_id], s.[stage], s.[assessed_at], s.[scale_version], s.[personal_safety], s.[mental_and_physical_health], s.[shelter_and_accommodation], s.[drugs_alcohol_and_other_harmful_behaviours], s.[family], s.[education_and_employment], s.[finance_and_benefits], s.[outlook_attitudes_and_beliefs], s.[social_interactions], s.[any_other_issues], @version FROM [#staged_needs_assessments] s

-- support_plans: stage
DROP TABLE IF EXISTS [#staged_support_plans]; CREATE TABLE [#staged_support_plans] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [agreed_at] datetimeoffset(6) NULL, [review_due_on] date NULL, [reviewed_at] datetimeoffset(6) NULL, [actions] nvarchar(max) COLLATE DATABASE_DEFAULT NULL)

-- support_plans: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_support_plans] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_support_plans] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_plans: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_support_plans] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_plans: update
UPDATE t
SET [case_id] = s.[case_id], [agreed_at] = s.[agreed_at], [review_due_on] = s.[review_due_on], [reviewed_at] = s.[reviewed_at], [actions] = s.[actions], [data_version] = @version
FROM [support_plans] t JOIN [#staged_support_plans] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[agreed_at], t.[review_due_on], t.[reviewed_at], CONVERT(varbinary(max), t.[actions]) INTERSECT SELECT s.[case_id], s.[agreed_at], s.[review_due_on], s.[reviewed_at], CONVERT(varbinary(max), s.[actions]))

-- support_plans: insert into rows
INSERT INTO [support_plans] ([id], [case_id], [agreed_at], [review_due_on], [reviewed_at], [actions], [data_version])
SELECT s.[id], s.[case_id], s.[agreed_at], s.[review_due_on], s.[reviewed_at], s.[actions], @version FROM [#staged_support_plans] s
WHERE NOT EXISTS (SELECT 1 FROM [support_plans] t WHERE t.[id] = s.[id])

-- support_plans: insert into none
INSERT INTO [support_plans] ([id], [case_id], [agreed_at], [review_due_on], [reviewed_at], [actions], [data_version])
SELECT s.[id], s.[case_id], s.[agreed_at], s.[review_due_on], s.[reviewed_at], s.[actions], @version FROM [#staged_support_plans] s

-- support_actions: stage
DROP TABLE IF EXISTS [#staged_support_actions]; CREATE TABLE [#staged_support_actions] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [support_type] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [channel] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [delivered_at] datetimeoffset(6) NULL, [caseworker_id] bigint NULL)

-- support_actions: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_support_actions] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_support_actions] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_actions: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_support_actions] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_actions: check caseworker_id
SELECT s.line, CAST(s.[caseworker_id] AS varchar(80)), s.[caseworker_id] FROM [#staged_support_actions] s
WHERE s.[caseworker_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_staff] p WHERE p.[id] = s.[caseworker_id])
    AND NOT EXISTS (SELECT 1 FROM [staff] p WHERE p.[id] = s.[caseworker_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_actions: update
UPDATE t
SET [case_id] = s.[case_id], [support_type] = s.[support_type], [channel] = s.[channel], [delivered_at] = s.[delivered_at], [caseworker_id] = s.[caseworker_id], [data_version] = @version
FROM [support_actions] t JOIN [#staged_support_actions] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[support_type], t.[channel], t.[delivered_at], t.[caseworker_id] INTERSECT SELECT s.[case_id], s.[support_type], s.[channel], s.[delivered_at], s.[caseworker_id])

-- support_actions: insert into rows
INSERT INTO [support_actions] ([id], [case_id], [support_type], [channel], [delivered_at], [caseworker_id], [data_version])
SELECT s.[id], s.[case_id], s.[support_type], s.[channel], s.[delivered_at], s.[caseworker_id], @version FROM [#staged_support_actions] s
WHERE NOT EXISTS (SELECT 1 FROM [support_actions] t WHERE t.[id] = s.[id])

-- support_actions: insert into none
INSERT INTO [support_actions] ([id], [case_id], [support_type], [channel], [delivered_at], [caseworker_id], [data_version])
SELECT s.[id], s.[case_id], s.[support_type], s.[channel], s.[delivered_at], s.[caseworker_id], @version FROM [#staged_support_actions] s

-- specialist_referrals: stage
DROP TABLE IF EXISTS [#staged_specialist_referrals]; CREATE TABLE [#staged_specialist_referrals] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [provider] nvarchar(200) COLLATE DATABASE_DEFAULT NULL, [kind] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [consent_given] bit NULL, [referred_on] date NULL, [outcome] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- specialist_referrals: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_specialist_referrals] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_specialist_referrals] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- specialist_referrals: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_specialist_referrals] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- specialist_referrals: update
UPDATE t
SET [case_id] = s.[case_id], [provider] = s.[provider], [kind] = s.[kind], [consent_given] = s.[consent_given], [referred_on] = s.[referred_on], [outcome] = s.[outcome], [data_version] = @version
FROM [specialist_referrals] t JOIN [#staged_specialist_referrals] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], CONVERT(varbinary(max), t.[provider]), t.[kind], t.[consent_given], t.[referred_on], t.[outcome] INTERSECT SELECT s.[case_id], CONVERT(varbinary(max), s.[provider]), s.[kind], s.[consent_given], s.[referred_on], s.[outcome])

-- specialist_referrals: insert into rows
INSERT INTO [specialist_referrals] ([id], [case_id], [provider], [kind], [consent_given], [referred_on], [outcome], [data_version])
SELECT s.[id], s.[case_id], s.[provider], s.[kind], s.[consent_given], s.[referred_on], s.[outcome], @version FROM [#staged_specialist_referrals] s
WHERE NOT EXISTS (SELECT 1 FROM [specialist_referrals] t WHERE t.[id] = s.[id])

-- specialist_referrals: insert into none
INSERT INTO [specialist_referrals] ([id], [case_id], [provider], [kind], [consent_given], [referred_on], [outcome], [data_version])
SELECT s.[id], s.[case_id], s.[provider], s.[kind], s.[consent_given], s.[referred_on], s.[outcome], @version FROM [#staged_specialist_referrals] s

-- mental_health_referrals: stage
DROP TABLE IF EXISTS [#staged_mental_health_referrals]; CREATE TABLE [#staged_mental_health_referrals] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [kind] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [referred_on] date NULL)

-- mental_health_referrals: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_mental_health_referrals] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_mental_health_referrals] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- mental_health_referrals: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_mental_health_referrals] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- mental_health_referrals: update
UPDATE t
SET [case_id] = s.[case_id], [kind] = s.[kind], [referred_on] = s.[referred_on], [data_version] = @version
FROM [mental_health_referrals] t JOIN [#staged_mental_health_referrals] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[kind], t.[referred_on] INTERSECT SELECT s.[case_id], s.[kind], s.[referred_on])

-- mental_health_referrals: insert into rows
INSERT INTO [mental_health_referrals] ([id], [case_id], [kind], [referred_on], [data_version])
SELECT s.[id], s.[case_id], s.[kind], s.[referred_on], @version FROM [#staged_mental_health_referrals] s
WHERE NOT EXISTS (SELECT 1 FROM [mental_health_referrals] t WHERE t.[id] = s.[id])

-- mental_health_referrals: insert into none
INSERT INTO [mental_health_referrals] ([id], [case_id], [kind], [referred_on], [data_version])
SELECT s.[id], s.[case_id], s.[kind], s.[referred_on], @version FROM [#staged_mental_health_referrals] s

-- target_hardening: stage
DROP TABLE IF EXISTS [#staged_target_hardening]; CREATE TABLE [#staged_target_hardening] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [referred_via] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [provider] nvarchar(200) COLLATE DATABASE_DEFAULT NULL, [requested_at] datetimeoffset(6) NULL, [assessed_at] datetimeoffset(6) NULL, [fitted_at] datetimeoffset(6) NULL)

-- target_hardening: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_target_hardening] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_target_hardening] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- target_hardening: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_target_hardening] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- target_hardening: update
UPDATE t
SET [case_id] = s.[case_id], [referred_via] = s.[referred_via], [provider] = s.[provider], [requested_at] = s.[requested_at], [assessed_at] = s.[assessed_at], [fitted_at] = s.[fitted_at], [data_version] = @version
FROM [target_hardening] t JOIN [#staged_target_hardening] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[referred_via], CONVERT(varbinary(max), t.[provider]), t.[requested_at], t.[assessed_at], t.[fitted_at] INTERSECT SELECT s.[case_id], s.[referred_via], CONVERT(varbinary(max), s.[provider]), s.[requested_at], s.[assessed_at], s.[fitted_at])

-- target_hardening: insert into rows
INSERT INTO [target_hardening] ([id], [case_id], [referred_via], [provider], [requested_at], [assessed_at], [fitted_at], [data_version])
SELECT s.[id], s.[case_id], s.[referred_via], s.[provider], s.[requested_at], s.[assessed_at], s.[fitted_at], @version FROM [#staged_target_hardening] s
WHERE NOT EXISTS (SELECT 1 FROM [target_hardening] t WHERE t.[id] = s.[id])

-- target_hardening: insert into none
INSERT INTO [target_hardening] ([id], [case_id], [referred_via], [provider], [requested_at], [assessed_at], [fitted_at], [data_version])
SELECT s.[id], s.[case_id], s.[referred_via], s.[provider], s.[requested_at], s.[assessed_at], s.[fitted_at], @version FROM [#staged_target_hardening] s

-- hardship_awards: stage
DROP TABLE IF EXISTS [#staged_hardship_awards]; CREATE TABLE [#staged_hardship_awards] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [awarded_on] date NULL, [purpose] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [criteria_met] bit NULL, [amount_pence] int NULL)

-- hardship_awards: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_hardship_awards] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_hardship_awards] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hardship_awards: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_hardship_awards] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hardship_awards: update
UPDATE t
SET [case_id] = s.[case_id], [awarded_on] = s.[awarded_on], [purpose] = s.[purpose], [criteria_met] = s.[criteria_met], [amount_pence] = s.[amount_pence], [data_version] = @version
FROM [hardship_awards] t JOIN [#staged_hardship_awards] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[awarded_on], t.[purpose], t.[criteria_met], t.[amount_pence] INTERSECT SELECT s.[case_id], s.[awarded_on], s.[purpose], s.[criteria_met], s.[amount_pence])

-- hardship_awards: insert into rows
INSERT INTO [hardship_awards] ([id], [case_id], [awarded_on], [purpose], [criteria_met], [amount_pence], [data_version])
SELECT s.[id], s.[case_id], s.[awarded_on], s.[purpose], s.[criteria_met], s.[amount_pence], @version FROM [#staged_hardship_awards] s
WHERE NOT EXISTS (SELECT 1 FROM [hardship_awards] t WHERE t.[id] = s.[id])

-- hardship_awards: insert into none
INSERT INTO [hardship_awards] ([id], [case_id], [awarded_on], [purpose], [criteria_met], [amount_pence], [data_version])
SELECT s.[id], s.[case_id], s.[awarded_on], s.[purpose], s.[criteria_met], s.[amount_pence], @version FROM [#staged_hardship_awards] s

-- end_of_case_responses: stage
DROP TABLE IF EXISTS [#staged_end_of_case_responses]; CREATE TABLE [#staged_end_of_case_responses] (line bigint NOT NULL, [case_id] bigint NULL, [responded_on] date NULL, [health_and_wellbeing] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [cope_and_move_forward] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [safety] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [informed_and_empowered] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- end_of_case_responses: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), d.first_line FROM [#staged_end_of_case_responses] s
JOIN (SELECT [case_id], MIN(line) AS first_line FROM [#staged_end_of_case_responses] GROUP BY [case_id] HAVING COUNT(*) > 1) d
    ON d.[case_id] = s.[case_id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- end_of_case_responses: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_end_of_case_responses] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- end_of_case_responses: update
UPDATE t
SET [responded_on] = s.[responded_on], [health_and_wellbeing] = s.[health_and_wellbeing], [cope_and_move_forward] = s.[cope_and_move_forward], [safety] = s.[safety], [informed_and_empowered] = s.[informed_and_empowered], [data_version] = @version
FROM [end_of_case_responses] t JOIN [#staged_end_of_case_responses] s ON t.[case_id] = s.[case_id]
WHERE NOT EXISTS (SELECT t.[responded_on], t.[health_and_wellbeing], t.[cope_and_move_forward], t.[safety], t.[informed_and_empowered] INTERSECT SELECT s.[responded_on], s.[health_and_wellbeing], s.[cope_and_move_forward], s.[safety], s.[informed_and_empowered])

-- end_of_case_responses: insert into rows
INSERT INTO [end_of_case_responses] ([case_id], [responded_on], [health_and_wellbeing], [cope_and_move_forward], [safety], [informed_and_empowered], [data_version])
SELECT s.[case_id], s.[responded_on], s.[health_and_wellbeing], s.[cope_and_move_forward], s.[safety], s.[informed_and_empowered], @version FROM [#staged_end_of_case_responses] s
WHERE NOT EXISTS (SELECT 1 FROM [end_of_case_responses] t WHERE t.[case_id] = s.[case_id])

-- end_of_case_responses: insert into none
INSERT INTO [end_of_case_responses] ([case_id], [responded_on], [health_and_wellbeing], [cope_and_move_forward], [safety], [informed_and_empowered], [data_version])
SELECT s.[case_id], s.[responded_on], s.[health_and_wellbeing], s.[cope_and_move_forward], s.[safety], s.[informed_and_empowered], @version FROM [#staged_end_of_case_responses] s

-- vps_records: stage
DROP TABLE IF EXISTS [#staged_vps_records]; CREATE TABLE [#staged_vps_records] (line bigint NOT NULL, [case_id] bigint NULL, [eligible] bit NULL, [offered] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [chose_to_complete] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [understands] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [would_like_opportunity] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [facilitated_on] date NULL)

-- vps_records: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), d.first_line FROM [#staged_vps_records] s
JOIN (SELECT [case_id], MIN(line) AS first_line FROM [#staged_vps_records] GROUP BY [case_id] HAVING COUNT(*) > 1) d
    ON d.[case_id] = s.[case_id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vps_records: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_vps_records] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vps_records: update
UPDATE t
SET [eligible] = s.[eligible], [offered] = s.[offered], [chose_to_complete] = s.[chose_to_complete], [understands] = s.[understands], [would_like_opportunity] = s.[would_like_opportunity], [facilitated_on] = s.[facilitated_on], [data_version] = @version
FROM [vps_records] t JOIN [#staged_vps_records] s ON t.[case_id] = s.[case_id]
WHERE NOT EXISTS (SELECT t.[eligible], t.[offered], t.[chose_to_complete], t.[understands], t.[would_like_opportunity], t.[facilitated_on] INTERSECT SELECT s.[eligible], s.[offered], s.[chose_to_complete], s.[understands], s.[would_like_opportunity], s.[facilitated_on])

-- vps_records: insert into rows
INSERT INTO [vps_records] ([case_id], [eligible], [offered], [chose_to_complete], [understands], [would_like_opportunity], [facilitated_on], [data_version])
SELECT s.[case_id], s.[eligible], s.[offered], s.[chose_to_complete], s.[understands], s.[would_like_opportunity], s.[facilitated_on], @version FROM [#staged_vps_records] s
WHERE NOT EXISTS (SELECT 1 FROM [vps_records] t WHERE t.[case_id] = s.[case_id])

-- vps_records: insert into none
INSERT INTO [vps_records] ([case_id], [eligible], [offered], [chose_to_complete], [understands], [would_like_opportunity], [facilitated_on], [data_version])
SELECT s.[case_id], s.[eligible], s.[offered], s.[chose_to_complete], s.[understands], s.[would_like_opportunity], s.[facilitated_on], @version FROM [#staged_vps_records] s

-- satisfaction_surveys: stage
DROP TABLE IF EXISTS [#staged_satisfaction_surveys]; CREATE TABLE [#staged_satisfaction_surveys] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [surveyed_on] date NULL, [result] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [surveyor] nvarchar(200) COLLATE DATABASE_DEFAULT NULL)

-- satisfaction_surveys: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_satisfaction_surveys] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_satisfaction_surveys] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- satisfaction_surveys: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_satisfaction_surveys] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- satisfaction_surveys: update
UPDATE t
SET [case_id] = s.[case_id], [surveyed_on] = s.[surveyed_on], [result] = s.[result], [surveyor] = s.[surveyor], [data_version] = @version
FROM [satisfaction_surveys] t JOIN [#staged_satisfaction_surveys] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[surveyed_on], t.[result], CONVERT(varbinary(max), t.[surveyor]) INTERSECT SELECT s.[case_id], s.[surveyed_on], s.[result], CONVERT(varbinary(max), s.[surveyor]))

-- satisfaction_surveys: insert into rows
INSERT INTO [satisfaction_surveys] ([id], [case_id], [surveyed_on], [result], [surveyor], [data_version])
SELECT s.[id], s.[case_id], s.[surveyed_on], s.[result], s.[surveyor], @version FROM [#staged_satisfaction_surveys] s
WHERE NOT EXISTS (SELECT 1 FROM [satisfaction_surveys] t WHERE t.[id] = s.[id])

-- satisfaction_surveys: insert into none
INSERT INTO [satisfaction_surveys] ([id], [case_id], [surveyed_on], [result], [surveyor], [data_version])
SELECT s.[id], s.[case_id], s.[surveyed_on], s.[result], s.[surveyor], @version FROM [#staged_satisfaction_surveys] s

-- complaints: stage
DROP TABLE IF EXISTS [#staged_complaints]; CREATE TABLE [#staged_complaints] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [received_on] date NULL)

-- complaints: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_complaints] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_complaints] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- complaints: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_complaints] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- complaints: update
UPDATE t
SET [case_id] = s.[case_id], [received_on] = s.[received_on], [data_version] = @version
FROM [complaints] t JOIN [#staged_complaints] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[received_on] INTERSECT SELECT s.[case_id], s.[received_on])

-- complaints: insert into rows
INSERT INTO [complaints] ([id], [case_id], [received_on], [data_version])
SELECT s.[id], s.[case_id], s.[received_on], @version FROM [#staged_complaints] s
WHERE NOT EXISTS (SELECT 1 FROM [complaints] t WHERE t.[id] = s.[id])

-- complaints: insert into none
INSERT INTO [complaints] ([id], [case_id], [received_on], [data_version])
SELECT s.[id], s.[case_id], s.[received_on], @version FROM [#staged_complaints] s

-- restorative_justice_cases: stage
DROP TABLE IF EXISTS [#staged_restorative_justice_cases]; CREATE TABLE [#staged_restorative_justice_cases] (line bigint NOT NULL, [id] bigint NULL, [case_id] bigint NULL, [received_on] date NULL, [initiator] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [closed_on] date NULL, [closure_category] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [closure_reason] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [had_conversation] bit NULL, [had_outcome] bit NULL)

-- restorative_justice_cases: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_restorative_justice_cases] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_restorative_justice_cases] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- restorative_justice_cases: check case_id
SELECT s.line, CAST(s.[case_id] AS varchar(80)), s.[case_id] FROM [#staged_restorative_justice_cases] s
WHERE s.[case_id] IS NOT NULL AND NOT EXISTS (SELECT 1 FROM [#staged_cases] p WHERE p.[id] = s.[case_id])
    AND NOT EXISTS (SELECT 1 FROM [cases] p WHERE p.[id] = s.[case_id])
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- restorative_justice_cases: update
UPDATE t
SET [case_id] = s.[case_id], [received_on] = s.[received_on], [initiator] = s.[initiator], [closed_on] = s.[closed_on], [closure_category] = s.[closure_category], [closure_reason] = s.[closure_reason], [had_conversation] = s.[had_conversation], [had_outcome] = s.[had_outcome], [data_version] = @version
FROM [restorative_justice_cases] t JOIN [#staged_restorative_justice_cases] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[case_id], t.[received_on], t.[initiator], t.[closed_on], t.[closure_category], t.[closure_reason], t.[had_conversation], t.[had_outcome] INTERSECT SELECT s.[case_id], s.[received_on], s.[initiator], s.[closed_on], s.[closure_category], s.[closure_reason], s.[had_conversation], s.[had_outcome])

-- restorative_justice_cases: insert into rows
INSERT INTO [restorative_justice_cases] ([id], [case_id], [received_on], [initiator], [closed_on], [closure_category], [closure_reason], [had_conversation], [had_outcome], [data_version])
SELECT s.[id], s.[case_id], s.[received_on], s.[initiator], s.[closed_on], s.[closure_category], s.[closure_reason], s.[had_conversation], s.[had_outcome], @version FROM [#staged_restorative_justice_cases] s
WHERE NOT EXISTS (SELECT 1 FROM [restorative_justice_cases] t WHERE t.[id] = s.[id])

-- restorative_justice_cases: insert into none
INSERT INTO [restorative_justice_cases] ([id], [case_id], [received_on], [initiator], [closed_on], [closure_category], [closure_reason], [had_conversation], [had_outcome], [data_version])
SELECT s.[id], s.[case_id], s.[received_on], s.[initiator], s.[closed_on], s.[closure_category], s.[closure_reason], s.[had_conversation], s.[had_outcome], @version FROM [#staged_restorative_justice_cases] s

-- engagement_activities: stage
DROP TABLE IF EXISTS [#staged_engagement_activities]; CREATE TABLE [#staged_engagement_activities] (line bigint NOT NULL, [id] bigint NULL, [description] nvarchar(2000) COLLATE DATABASE_DEFAULT NULL, [starts_on] date NULL, [ends_on] date NULL)

-- engagement_activities: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_engagement_activities] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_engagement_activities] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- engagement_activities: update
UPDATE t
SET [description] = s.[description], [starts_on] = s.[starts_on], [ends_on] = s.[ends_on], [data_version] = @version
FROM [engagement_activities] t JOIN [#staged_engagement_activities] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT CONVERT(varbinary(max), t.[description]), t.[starts_on], t.[ends_on] INTERSECT SELECT CONVERT(varbinary(max), s.[description]), s.[starts_on], s.[ends_on])

-- engagement_activities: insert into rows
INSERT INTO [engagement_activities] ([id], [description], [starts_on], [ends_on], [data_version])
SELECT s.[id], s.[description], s.[starts_on], s.[ends_on], @version FROM [#staged_engagement_activities] s
WHERE NOT EXISTS (SELECT 1 FROM [engagement_activities] t WHERE t.[id] = s.[id])

-- engagement_activities: insert into none
INSERT INTO [engagement_activities] ([id], [description], [starts_on], [ends_on], [data_version])
SELECT s.[id], s.[description], s.[starts_on], s.[ends_on], @version FROM [#staged_engagement_activities] s

-- vcop_investigations: stage
DROP TABLE IF EXISTS [#staged_vcop_investigations]; CREATE TABLE [#staged_vcop_investigations] (line bigint NOT NULL, [id] bigint NULL, [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [crime_reference] nvarchar(40) COLLATE DATABASE_DEFAULT NULL, [as_of] date NULL, [code_version] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [department] nvarchar(60) COLLATE DATABASE_DEFAULT NULL, [officer] nvarchar(30) COLLATE DATABASE_DEFAULT NULL, [recorded_at] datetimeoffset(6) NULL, [needs_assessed] bit NULL, [last_update_at] datetimeoffset(6) NULL, [right1_met] bit NULL, [right2_met] bit NULL, [right3_met] bit NULL, [right4_met] bit NULL, [right5_met] bit NULL, [right6_met] bit NULL, [right7_met] bit NULL, [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- vcop_investigations: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_vcop_investigations] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_vcop_investigations] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vcop_investigations: update
UPDATE t
SET [police_force] = s.[police_force], [crime_reference] = s.[crime_reference], [as_of] = s.[as_of], [code_version] = s.[code_version], [department] = s.[department], [officer] = s.[officer], [recorded_at] = s.[recorded_at], [needs_assessed] = s.[needs_assessed], [last_update_at] = s.[last_update_at], [right1_met] = s.[right1_met], [right2_met] = s.[right2_met], [right3_met] = s.[right3_met], [right4_met] = s.[right4_met], [right5_met] = s.[right5_met], [right6_met] = s.[right6_met], [right7_met] = s.[right7_met], [crime_reference_key] = s.[crime_reference_key], [data_version] = @version
FROM [vcop_investigations] t JOIN [#staged_vcop_investigations] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[police_force], CONVERT(varbinary(max), t.[crime_reference]), t.[as_of], t.[code_version], CONVERT(varbinary(max), t.[department]), CONVERT(varbinary(max), t.[officer]), t.[recorded_at], t.[needs_assessed], t.[last_update_at], t.[right1_met], t.[right2_met], t.[right3_met], t.[right4_met], t.[right5_met], t.[right6_met], t.[right7_met], t.[crime_reference_key] INTERSECT SELECT s.[police_force], CONVERT(varbinary(max), s.[crime_reference]), s.[as_of], s.[code_version], CONVERT(varbinary(max), s.[department]), CONVERT(varbinary(max), s.[officer]), s.[recorded_at], s.[needs_assessed], s.[last_update_at], s.[right1_met], s.[right2_met], s.[right3_met], s.[right4_met], s.[right5_met], s.[right6_met], s.[right7_met], s.[crime_reference_key])

-- vcop_investigations: insert into rows
INSERT INTO [vcop_investigations] ([id], [police_force], [crime_reference], [as_of], [code_version], [department], [officer], [recorded_at], [needs_assessed], [last_update_at], [right1_met], [right2_met], [right3_met], [right4_met], [right5_met], [right6_met], [right7_met], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[as_of], s.[code_version], s.[department], s.[officer], s.[recorded_at], s.[needs_assessed], s.[last_update_at], s.[right1_met], s.[right2_met], s.[right3_met], s.[right4_met], s.[right5_met], s.[right6_met], s.[right7_met], s.[crime_reference_key], @version FROM [#staged_vcop_investigations] s
WHERE NOT EXISTS (SELECT 1 FROM [vcop_investigations] t WHERE t.[id] = s.[id])

-- vcop_investigations: insert into none
INSERT INTO [vcop_investigations] ([id], [police_force], [crime_reference], [as_of], [code_version], [department], [officer], [recorded_at], [needs_assessed], [last_update_at], [right1_met], [right2_met], [right3_met], [right4_met], [right5_met], [right6_met], [right7_met], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[as_of], s.[code_version], s.[department], s.[officer], s.[recorded_at], s.[needs_assessed], s.[last_update_at], s.[right1_met], s.[right2_met], s.[right3_met], s.[right4_met], s.[right5_met], s.[right6_met], s.[right7_met], s.[crime_reference_key], @version FROM [#staged_vcop_investigations] s

-- vcop_notifications: stage
DROP TABLE IF EXISTS [#staged_vcop_notifications]; CREATE TABLE [#staged_vcop_notifications] (line bigint NOT NULL, [id] bigint NULL, [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [crime_reference] nvarchar(40) COLLATE DATABASE_DEFAULT NULL, [recorded_at] datetimeoffset(6) NULL, [sent_at] datetimeoffset(6) NULL, [has_crime_number] bit NULL, [has_booklet_link] bit NULL, [has_victim_first_link] bit NULL, [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- vcop_notifications: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_vcop_notifications] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_vcop_notifications] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vcop_notifications: update
UPDATE t
SET [police_force] = s.[police_force], [crime_reference] = s.[crime_reference], [recorded_at] = s.[recorded_at], [sent_at] = s.[sent_at], [has_crime_number] = s.[has_crime_number], [has_booklet_link] = s.[has_booklet_link], [has_victim_first_link] = s.[has_victim_first_link], [crime_reference_key] = s.[crime_reference_key], [data_version] = @version
FROM [vcop_notifications] t JOIN [#staged_vcop_notifications] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[police_force], CONVERT(varbinary(max), t.[crime_reference]), t.[recorded_at], t.[sent_at], t.[has_crime_number], t.[has_booklet_link], t.[has_victim_first_link], t.[crime_reference_key] INTERSECT SELECT s.[police_force], CONVERT(varbinary(max), s.[crime_reference]), s.[recorded_at], s.[sent_at], s.[has_crime_number], s.[has_booklet_link], s.[has_victim_first_link], s.[crime_reference_key])

-- vcop_notifications: insert into rows
INSERT INTO [vcop_notifications] ([id], [police_force], [crime_reference], [recorded_at], [sent_at], [has_crime_number], [has_booklet_link], [has_victim_first_link], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[recorded_at], s.[sent_at], s.[has_crime_number], s.[has_booklet_link], s.[has_victim_first_link], s.[crime_reference_key], @version FROM [#staged_vcop_notifications] s
WHERE NOT EXISTS (SELECT 1 FROM [vcop_notifications] t WHERE t.[id] = s.[id])

-- vcop_notifications: insert into none
INSERT INTO [vcop_notifications] ([id], [police_force], [crime_reference], [recorded_at], [sent_at], [has_crime_number], [has_booklet_link], [has_victim_first_link], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[recorded_at], s.[sent_at], s.[has_crime_number], s.[has_booklet_link], s.[has_victim_first_link], s.[crime_reference_key], @version FROM [#staged_vcop_notifications] s

-- vrr_requests: stage
DROP TABLE IF EXISTS [#staged_vrr_requests]; CREATE TABLE [#staged_vrr_requests] (line bigint NOT NULL, [id] bigint NULL, [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [crime_reference] nvarchar(40) COLLATE DATABASE_DEFAULT NULL, [received_on] date NULL, [is_eligible] bit NULL, [triaged_on] date NULL, [outcome] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [completed_on] date NULL, [extension_agreed] bit NULL, [delay_reason] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- vrr_requests: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_vrr_requests] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_vrr_requests] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vrr_requests: update
UPDATE t
SET [police_force] = s.[police_force], [crime_reference] = s.[crime_reference], [received_on] = s.[received_on], [is_eligible] = s.[is_eligible], [triaged_on] = s.[triaged_on], [outcome] = s.[outcome], [completed_on] = s.[completed_on], [extension_agreed] = s.[extension_agreed], [delay_reason] = s.[delay_reason], [crime_reference_key] = s.[crime_reference_key], [data_version] = @version
FROM [vrr_requests] t JOIN [#staged_vrr_requests] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[police_force], CONVERT(varbinary(max), t.[crime_reference]), t.[received_on], t.[is_eligible], t.[triaged_on], t.[outcome], t.[completed_on], t.[extension_agreed], t.[delay_reason], t.[crime_reference_key] INTERSECT SELECT s.[police_force], CONVERT(varbinary(max), s.[crime_reference]), s.[received_on], s.[is_eligible], s.[triaged_on], s.[outcome], s.[completed_on], s.[extension_agreed], s.[delay_reason], s.[crime_reference_key])

-- vrr_requests: insert into rows
INSERT INTO [vrr_requests] ([id], [police_force], [crime_reference], [received_on], [is_eligible], [triaged_on], [outcome], [completed_on], [extension_agreed], [delay_reason], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[received_on], s.[is_eligible], s.[triaged_on], s.[outcome], s.[completed_on], s.[extension_agreed], s.[delay_reason], s.[crime_reference_key], @version FROM [#staged_vrr_requests] s
WHERE NOT EXISTS (SELECT 1 FROM [vrr_requests] t WHERE t.[id] = s.[id])

-- vrr_requests: insert into none
INSERT INTO [vrr_requests] ([id], [police_force], [crime_reference], [received_on], [is_eligible], [triaged_on], [outcome], [completed_on], [extension_agreed], [delay_reason], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[received_on], s.[is_eligible], s.[triaged_on], s.[outcome], s.[completed_on], s.[extension_agreed], s.[delay_reason], s.[crime_reference_key], @version FROM [#staged_vrr_requests] s

-- enhanced_entitlements: stage
DROP TABLE IF EXISTS [#staged_enhanced_entitlements]; CREATE TABLE [#staged_enhanced_entitlements] (line bigint NOT NULL, [id] bigint NULL, [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [crime_reference] nvarchar(40) COLLATE DATABASE_DEFAULT NULL, [entitlement] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [flagged_on_vcop] bit NULL, [stated_on_referral_form] bit NULL, [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- enhanced_entitlements: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_enhanced_entitlements] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_enhanced_entitlements] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- enhanced_entitlements: update
UPDATE t
SET [police_force] = s.[police_force], [crime_reference] = s.[crime_reference], [entitlement] = s.[entitlement], [flagged_on_vcop] = s.[flagged_on_vcop], [stated_on_referral_form] = s.[stated_on_referral_form], [crime_reference_key] = s.[crime_reference_key], [data_version] = @version
FROM [enhanced_entitlements] t JOIN [#staged_enhanced_entitlements] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[police_force], CONVERT(varbinary(max), t.[crime_reference]), t.[entitlement], t.[flagged_on_vcop], t.[stated_on_referral_form], t.[crime_reference_key] INTERSECT SELECT s.[police_force], CONVERT(varbinary(max), s.[crime_reference]), s.[entitlement], s.[flagged_on_vcop], s.[stated_on_referral_form], s.[crime_reference_key])

-- enhanced_entitlements: insert into rows
INSERT INTO [enhanced_entitlements] ([id], [police_force], [crime_reference], [entitlement], [flagged_on_vcop], [stated_on_referral_form], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[entitlement], s.[flagged_on_vcop], s.[stated_on_referral_form], s.[crime_reference_key], @version FROM [#staged_enhanced_entitlements] s
WHERE NOT EXISTS (SELECT 1 FROM [enhanced_entitlements] t WHERE t.[id] = s.[id])

-- enhanced_entitlements: insert into none
INSERT INTO [enhanced_entitlements] ([id], [police_force], [crime_reference], [entitlement], [flagged_on_vcop], [stated_on_referral_form], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[entitlement], s.[flagged_on_vcop], s.[stated_on_referral_form], s.[crime_reference_key], @version FROM [#staged_enhanced_entitlements] s

-- vcop_audit_crimes: stage
DROP TABLE IF EXISTS [#staged_vcop_audit_crimes]; CREATE TABLE [#staged_vcop_audit_crimes] (line bigint NOT NULL, [id] bigint NULL, [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [crime_reference] nvarchar(40) COLLATE DATABASE_DEFAULT NULL, [recorded_on] date NULL, [category] varchar(64) COLLATE Latin1_General_100_BIN2 NULL, [is_charged] bit NULL, [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NULL)

-- vcop_audit_crimes: check id
SELECT s.line, CAST(s.[id] AS varchar(80)), d.first_line FROM [#staged_vcop_audit_crimes] s
JOIN (SELECT [id], MIN(line) AS first_line FROM [#staged_vcop_audit_crimes] GROUP BY [id] HAVING COUNT(*) > 1) d
    ON d.[id] = s.[id] AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vcop_audit_crimes: update
UPDATE t
SET [police_force] = s.[police_force], [crime_reference] = s.[crime_reference], [recorded_on] = s.[recorded_on], [category] = s.[category], [is_charged] = s.[is_charged], [crime_reference_key] = s.[crime_reference_key], [data_version] = @version
FROM [vcop_audit_crimes] t JOIN [#staged_vcop_audit_crimes] s ON t.[id] = s.[id]
WHERE NOT EXISTS (SELECT t.[police_force], CONVERT(varbinary(max), t.[crime_reference]), t.[recorded_on], t.[category], t.[is_charged], t.[crime_reference_key] INTERSECT SELECT s.[police_force], CONVERT(varbinary(max), s.[crime_reference]), s.[recorded_on], s.[category], s.[is_charged], s.[crime_reference_key])

-- vcop_audit_crimes: insert into rows
INSERT INTO [vcop_audit_crimes] ([id], [police_force], [crime_reference], [recorded_on], [category], [is_charged], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[recorded_on], s.[category], s.[is_charged], s.[crime_reference_key], @version FROM [#staged_vcop_audit_crimes] s
WHERE NOT EXISTS (SELECT 1 FROM [vcop_audit_crimes] t WHERE t.[id] = s.[id])

-- vcop_audit_crimes: insert into none
INSERT INTO [vcop_audit_crimes] ([id], [police_force], [crime_reference], [recorded_on], [category], [is_charged], [crime_reference_key], [data_version])
SELECT s.[id], s.[police_force], s.[crime_reference], s.[recorded_on], s.[category], s.[is_charged], s.[crime_reference_key], @version FROM [#staged_vcop_audit_crimes] s

-- move the version
DECLARE @moved bigint; EXEC move_data_version @moved OUTPUT; SELECT @moved

-- rules off
DISABLE TRIGGER tr_referrals_opening_not_before_referral ON [referrals]

-- rules off
DISABLE TRIGGER tr_cases_opening_not_before_referral ON [cases]

-- rules on
ENABLE TRIGGER tr_referrals_opening_not_before_referral ON [referrals]

-- rules on
ENABLE TRIGGER tr_cases_opening_not_before_referral ON [cases]

-- triggers off
DISABLE TRIGGER ALL ON [cases]

-- triggers on
ENABLE TRIGGER ALL ON [cases]

-- set aside
ALTER TABLE [staff] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [people] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [person_impairments] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [referrals] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [cases] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [hate_markers] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [hate_marker_strands] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [needs_assessments] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [support_plans] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [support_actions] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [specialist_referrals] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [mental_health_referrals] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [target_hardening] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [hardship_awards] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [end_of_case_responses] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [vps_records] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [satisfaction_surveys] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [complaints] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [restorative_justice_cases] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [engagement_activities] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [vcop_investigations] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [vcop_notifications] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [vrr_requests] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [enhanced_entitlements] NOCHECK CONSTRAINT ALL

-- set aside
ALTER TABLE [vcop_audit_crimes] NOCHECK CONSTRAINT ALL

-- put back
ALTER TABLE [staff] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [people] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [person_impairments] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [referrals] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [cases] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [hate_markers] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [hate_marker_strands] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [needs_assessments] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [support_plans] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [support_actions] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [specialist_referrals] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [mental_health_referrals] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [target_hardening] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [hardship_awards] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [end_of_case_responses] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [vps_records] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [satisfaction_surveys] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [complaints] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [restorative_justice_cases] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [engagement_activities] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [vcop_investigations] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [vcop_notifications] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [vrr_requests] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [enhanced_entitlements] WITH CHECK CHECK CONSTRAINT ALL

-- put back
ALTER TABLE [vcop_audit_crimes] WITH CHECK CHECK CONSTRAINT ALL

