-- cases
SELECT [c].[id] AS [Id], [r].[received_at] AS [ReceivedAt], [c].[opened_at] AS [OpenedAt], [c].[closed_on] AS [ClosedOn], [r].[source] AS [Source], [r].[sub_source] AS [SubSource], [c].[support_tier] AS [SupportTier], [c].[occurrence_type] AS [OccurrenceType], [c].[is_child_or_young_person] AS [IsChildOrYoungPerson], [c].[is_repeat_victim] AS [IsRepeatVictim], [c].[beat_code] AS [BeatCode], [p].[date_of_birth] AS [DateOfBirth], [p].[gender] AS [Gender], [p].[ethnicity] AS [Ethnicity], [p].[disability] AS [Disability], [p].[religion] AS [Religion], [p].[sexual_orientation] AS [SexualOrientation], [p].[communication_need] AS [CommunicationNeed]
FROM [cases] AS [c]
INNER JOIN [referrals] AS [r] ON [c].[referral_id] = [r].[id]
INNER JOIN [people] AS [p] ON [r].[person_id] = [p].[id]

-- referrals
SELECT [r].[received_at], [r].[source], [r].[sub_source]
FROM [referrals] AS [r]

-- hate markers
SELECT [h].[case_id], [h].[recorded_as], [h].[flagged_on_vcop], [h].[identified_by_caseworker]
FROM [hate_markers] AS [h]

-- hate strands
SELECT [h].[case_id], [h].[strand]
FROM [hate_marker_strands] AS [h]

-- needs assessments
SELECT [n].[id], [n].[case_id], [n].[stage], [n].[assessed_at], [n].[personal_safety], [n].[mental_and_physical_health], [n].[shelter_and_accommodation], [n].[drugs_alcohol_and_other_harmful_behaviours], [n].[family], [n].[education_and_employment], [n].[finance_and_benefits], [n].[outlook_attitudes_and_beliefs], [n].[social_interactions], [n].[any_other_issues]
FROM [needs_assessments] AS [n]

-- support actions
SELECT [s].[case_id], [s].[support_type], [s].[channel], COUNT(*)
FROM [support_actions] AS [s]
GROUP BY [s].[case_id], [s].[support_type], [s].[channel]

-- end of case
SELECT [e].[case_id], [e].[health_and_wellbeing], [e].[cope_and_move_forward], [e].[safety], [e].[informed_and_empowered]
FROM [end_of_case_responses] AS [e]

-- victim personal statement
SELECT [v].[case_id], [v].[eligible], [v].[offered], [v].[chose_to_complete], [v].[understands], [v].[would_like_opportunity], CASE
    WHEN [v].[facilitated_on] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [vps_records] AS [v]

-- surveys
SELECT [s].[surveyed_on], [s].[result]
FROM [satisfaction_surveys] AS [s]

-- restorative justice
SELECT [r].[received_on], [r].[closed_on], [r].[closure_category], [r].[closure_reason]
FROM [restorative_justice_cases] AS [r]

-- complaints
SELECT [c].[received_on]
FROM [complaints] AS [c]

-- engagement
SELECT [e].[id], [e].[description], [e].[starts_on], [e].[ends_on]
FROM [engagement_activities] AS [e]

