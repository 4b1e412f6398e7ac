-- plans
SELECT [s].[id], [c].[referral_id], [s].[agreed_at], [s].[reviewed_at]
FROM [support_plans] AS [s]
INNER JOIN [cases] AS [c] ON [s].[case_id] = [c].[id]

-- referrals
SELECT [r].[id], [r].[person_id], [r].[received_at], [r].[recorded_at], [r].[source], [r].[sub_source], [r].[person_role], [r].[police_force], [r].[consent_given], [r].[police_reported_crime], [r].[high_risk_asb], [p].[date_of_birth], [p].[gender], [p].[ethnicity], [p].[disability], [p].[religion], [p].[sexual_orientation], [p].[communication_need], CASE
    WHEN [c].[id] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [c].[opened_at], [c].[allocated_at], [c].[first_contact_at], [c].[closed_on], [c].[support_tier], [c].[occurrence_type], [c].[is_child_or_young_person], [c].[is_repeat_victim], [c].[beat_code], [c].[contact_outcome], [c].[caseworker_id]
FROM [referrals] AS [r]
INNER JOIN [people] AS [p] ON [r].[person_id] = [p].[id]
LEFT JOIN [cases] AS [c] ON [r].[id] = [c].[referral_id]

-- hate markers
SELECT [c].[referral_id], [h].[recorded_as], [h].[flagged_on_vcop], [h].[identified_by_caseworker]
FROM [hate_markers] AS [h]
INNER JOIN [cases] AS [c] ON [h].[case_id] = [c].[id]

-- hate strands
SELECT [c].[referral_id], [h].[strand]
FROM [hate_marker_strands] AS [h]
INNER JOIN [cases] AS [c] ON [h].[case_id] = [c].[id]

-- impairments
SELECT [r].[id], [p].[impairment]
FROM [person_impairments] AS [p]
INNER JOIN [referrals] AS [r] ON [p].[person_id] = [r].[person_id]

-- needs assessments
SELECT [n].[id], [c].[referral_id], [n].[stage], [n].[assessed_at], [n].[personal_safety], [n].[mental_and_physical_health], [n].[shelter_and_accommodation], [n].[drugs_alcohol_and_other_harmful_behaviours], [n].[family], [n].[education_and_employment], [n].[finance_and_benefits], [n].[outlook_attitudes_and_beliefs], [n].[social_interactions], [n].[any_other_issues]
FROM [needs_assessments] AS [n]
INNER JOIN [cases] AS [c] ON [n].[case_id] = [c].[id]

-- support actions
SELECT [c].[referral_id], [s].[support_type], [s].[channel], COUNT(*)
FROM [support_actions] AS [s]
INNER JOIN [cases] AS [c] ON [s].[case_id] = [c].[id]
GROUP BY [c].[referral_id], [s].[support_type], [s].[channel]

-- end of case
SELECT [c].[referral_id], [e].[health_and_wellbeing], [e].[cope_and_move_forward], [e].[safety], [e].[informed_and_empowered]
FROM [end_of_case_responses] AS [e]
INNER JOIN [cases] AS [c] ON [e].[case_id] = [c].[id]

-- victim personal statement
SELECT [c].[referral_id], [v].[eligible], [v].[offered], [v].[chose_to_complete], [v].[understands], [v].[would_like_opportunity], CASE
    WHEN [v].[facilitated_on] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [vps_records] AS [v]
INNER JOIN [cases] AS [c] ON [v].[case_id] = [c].[id]

-- surveys
SELECT [s].[surveyed_on], [s].[result]
FROM [satisfaction_surveys] AS [s]
ORDER BY [s].[id]

-- restorative justice
SELECT [r].[received_on], [r].[initiator], [r].[closed_on], [r].[closure_category], [r].[closure_reason], [r].[had_conversation], [r].[had_outcome]
FROM [restorative_justice_cases] AS [r]
ORDER BY [r].[id]

-- complaints
SELECT [c].[received_on]
FROM [complaints] AS [c]
ORDER BY [c].[id]

-- engagement
SELECT [e].[id], [e].[description], [e].[starts_on], [e].[ends_on]
FROM [engagement_activities] AS [e]
ORDER BY [e].[id]

-- changed plans
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [s].[id], [c0].[referral_id], [s].[agreed_at], [s].[reviewed_at]
FROM [support_plans] AS [s]
INNER JOIN (
    SELECT [c].[id], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE [c].[referral_id] IN (
        SELECT [r].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r]
    )
) AS [c0] ON [s].[case_id] = [c0].[id]

-- changed referrals
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [r].[id], [r].[person_id], [r].[received_at], [r].[recorded_at], [r].[source], [r].[sub_source], [r].[person_role], [r].[police_force], [r].[consent_given], [r].[police_reported_crime], [r].[high_risk_asb], [p].[date_of_birth], [p].[gender], [p].[ethnicity], [p].[disability], [p].[religion], [p].[sexual_orientation], [p].[communication_need], CASE
    WHEN [c0].[id] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [c0].[opened_at], [c0].[allocated_at], [c0].[first_contact_at], [c0].[closed_on], [c0].[support_tier], [c0].[occurrence_type], [c0].[is_child_or_young_person], [c0].[is_repeat_victim], [c0].[beat_code], [c0].[contact_outcome], [c0].[caseworker_id]
FROM [referrals] AS [r]
INNER JOIN [people] AS [p] ON [r].[person_id] = [p].[id]
LEFT JOIN (
    SELECT [c].[id], [c].[allocated_at], [c].[beat_code], [c].[caseworker_id], [c].[closed_on], [c].[contact_outcome], [c].[first_contact_at], [c].[is_child_or_young_person], [c].[is_repeat_victim], [c].[occurrence_type], [c].[opened_at], [c].[referral_id], [c].[support_tier]
    FROM [cases] AS [c]
    WHERE [c].[referral_id] IN (
        SELECT [r1].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r1]
    )
) AS [c0] ON [r].[id] = [c0].[referral_id]
WHERE [r].[id] IN (
    SELECT [r0].[value]
    FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r0]
)

-- changed hate markers
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [c0].[referral_id], [h].[recorded_as], [h].[flagged_on_vcop], [h].[identified_by_caseworker]
FROM [hate_markers] AS [h]
INNER JOIN (
    SELECT [c].[id], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE [c].[referral_id] IN (
        SELECT [r].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r]
    )
) AS [c0] ON [h].[case_id] = [c0].[id]

-- changed hate strands
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [c0].[referral_id], [h].[strand]
FROM [hate_marker_strands] AS [h]
INNER JOIN (
    SELECT [c].[id], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE [c].[referral_id] IN (
        SELECT [r].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r]
    )
) AS [c0] ON [h].[case_id] = [c0].[id]

-- changed impairments
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [r1].[id], [p].[impairment]
FROM [person_impairments] AS [p]
INNER JOIN (
    SELECT [r].[id], [r].[person_id]
    FROM [referrals] AS [r]
    WHERE [r].[id] IN (
        SELECT [r0].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r0]
    )
) AS [r1] ON [p].[person_id] = [r1].[person_id]

-- changed needs assessments
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [n].[id], [c0].[referral_id], [n].[stage], [n].[assessed_at], [n].[personal_safety], [n].[mental_and_physical_health], [n].[shelter_and_accommodation], [n].[drugs_alcohol_and_other_harmful_behaviours], [n].[family], [n].[education_and_employment], [n].[finance_and_benefits], [n].[outlook_attitudes_and_beliefs], [n].[social_interactions], [n].[any_other_issues]
FROM [needs_assessments] AS [n]
INNER JOIN (
    SELECT [c].[id], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE [c].[referral_id] IN (
        SELECT [r].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r]
    )
) AS [c0] ON [n].[case_id] = [c0].[id]

-- changed support actions
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [c0].[referral_id], [s].[support_type], [s].[channel], COUNT(*)
FROM [support_actions] AS [s]
INNER JOIN (
    SELECT [c].[id], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE [c].[referral_id] IN (
        SELECT [r].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r]
    )
) AS [c0] ON [s].[case_id] = [c0].[id]
GROUP BY [c0].[referral_id], [s].[support_type], [s].[channel]

-- changed end of case
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [c0].[referral_id], [e].[health_and_wellbeing], [e].[cope_and_move_forward], [e].[safety], [e].[informed_and_empowered]
FROM [end_of_case_responses] AS [e]
INNER JOIN (
    SELECT [c].[id], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE [c].[referral_id] IN (
        SELECT [r].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r]
    )
) AS [c0] ON [e].[case_id] = [c0].[id]

-- changed victim personal statement
DECLARE @referralIds nvarchar(4000) = N'[1,2]';

SELECT [c0].[referral_id], [v].[eligible], [v].[offered], [v].[chose_to_complete], [v].[understands], [v].[would_like_opportunity], CASE
    WHEN [v].[facilitated_on] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [vps_records] AS [v]
INNER JOIN (
    SELECT [c].[id], [c].[referral_id]
    FROM [cases] AS [c]
    WHERE [c].[referral_id] IN (
        SELECT [r].[value]
        FROM OPENJSON(@referralIds) WITH ([value] bigint '$') AS [r]
    )
) AS [c0] ON [v].[case_id] = [c0].[id]

-- trace
DECLARE @after bigint = CAST(1 AS bigint);
DECLARE @until bigint = CAST(3 AS bigint);

SELECT DISTINCT [c].[kind], [c].[referral_id]
FROM [cube_changes] AS [c]
WHERE [c].[version] > @after AND [c].[version] <= @until

-- may have fallen due
DECLARE @earliest datetimeoffset = '2020-04-22T00:00:00.0000000+00:00';
DECLARE @now datetimeoffset = '2020-07-01T00:00:00.0000000+00:00';

SELECT [r].[id]
FROM [cases] AS [c]
INNER JOIN [referrals] AS [r] ON [c].[referral_id] = [r].[id]
WHERE ([c].[allocated_at] IS NULL OR [c].[first_contact_at] IS NULL) AND [r].[received_at] > @earliest AND [r].[received_at] <= @now
UNION
SELECT [c0].[referral_id] AS [id]
FROM [support_plans] AS [s]
INNER JOIN [cases] AS [c0] ON [s].[case_id] = [c0].[id]
WHERE [s].[reviewed_at] IS NULL AND [s].[agreed_at] > @earliest AND [s].[agreed_at] <= @now

