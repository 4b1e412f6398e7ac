-- Nothing: Case
FROM [cases] AS [c]
WHERE 0 = 1

-- Nothing: Complaint
FROM [complaints] AS [c]
WHERE 0 = 1

-- Nothing: EndOfCaseResponse
FROM [end_of_case_responses] AS [e]
WHERE 0 = 1

-- Nothing: EnhancedEntitlement
FROM [enhanced_entitlements] AS [e]
WHERE 0 = 1

-- Nothing: HardshipAward
FROM [hardship_awards] AS [h]
WHERE 0 = 1

-- Nothing: HateMarker
FROM [hate_markers] AS [h]
WHERE 0 = 1

-- Nothing: HateMarkerStrand
FROM [hate_marker_strands] AS [h]
WHERE 0 = 1

-- Nothing: MentalHealthReferral
FROM [mental_health_referrals] AS [m]
WHERE 0 = 1

-- Nothing: NeedsAssessment
FROM [needs_assessments] AS [n]
WHERE 0 = 1

-- Nothing: Person
FROM [people] AS [p]
WHERE 0 = 1

-- Nothing: PersonImpairment
FROM [person_impairments] AS [p]
WHERE 0 = 1

-- Nothing: Referral
FROM [referrals] AS [r]
WHERE 0 = 1

-- Nothing: RestorativeJusticeCase
FROM [restorative_justice_cases] AS [r]
WHERE 0 = 1

-- Nothing: SatisfactionSurvey
FROM [satisfaction_surveys] AS [s]
WHERE 0 = 1

-- Nothing: SpecialistReferral
FROM [specialist_referrals] AS [s]
WHERE 0 = 1

-- Nothing: StaffMember
FROM [staff] AS [s]
WHERE 0 = 1

-- Nothing: SupportAction
FROM [support_actions] AS [s]
WHERE 0 = 1

-- Nothing: SupportPlan
FROM [support_plans] AS [s]
WHERE 0 = 1

-- Nothing: TargetHardening
FROM [target_hardening] AS [t]
WHERE 0 = 1

-- Nothing: VcopAuditCrime
FROM [vcop_audit_crimes] AS [v]
WHERE 0 = 1

-- Nothing: VcopInvestigation
FROM [vcop_investigations] AS [v]
WHERE 0 = 1

-- Nothing: VcopNotification
FROM [vcop_notifications] AS [v]
WHERE 0 = 1

-- Nothing: VpsRecord
FROM [vps_records] AS [v]
WHERE 0 = 1

-- Nothing: VrrRequest
FROM [vrr_requests] AS [v]
WHERE 0 = 1

-- Everything: Case
FROM [cases] AS [c]

-- Everything: Complaint
FROM [complaints] AS [c]

-- Everything: EndOfCaseResponse
FROM [end_of_case_responses] AS [e]

-- Everything: EnhancedEntitlement
FROM [enhanced_entitlements] AS [e]

-- Everything: HardshipAward
FROM [hardship_awards] AS [h]

-- Everything: HateMarker
FROM [hate_markers] AS [h]

-- Everything: HateMarkerStrand
FROM [hate_marker_strands] AS [h]

-- Everything: MentalHealthReferral
FROM [mental_health_referrals] AS [m]

-- Everything: NeedsAssessment
FROM [needs_assessments] AS [n]

-- Everything: Person
FROM [people] AS [p]

-- Everything: PersonImpairment
FROM [person_impairments] AS [p]

-- Everything: Referral
FROM [referrals] AS [r]

-- Everything: RestorativeJusticeCase
FROM [restorative_justice_cases] AS [r]

-- Everything: SatisfactionSurvey
FROM [satisfaction_surveys] AS [s]

-- Everything: SpecialistReferral
FROM [specialist_referrals] AS [s]

-- Everything: StaffMember
FROM [staff] AS [s]

-- Everything: SupportAction
FROM [support_actions] AS [s]

-- Everything: SupportPlan
FROM [support_plans] AS [s]

-- Everything: TargetHardening
FROM [target_hardening] AS [t]

-- Everything: VcopAuditCrime
FROM [vcop_audit_crimes] AS [v]

-- Everything: VcopInvestigation
FROM [vcop_investigations] AS [v]

-- Everything: VcopNotification
FROM [vcop_notifications] AS [v]

-- Everything: VpsRecord
FROM [vps_records] AS [v]

-- Everything: VrrRequest
FROM [vrr_requests] AS [v]

-- Caseload: Case
FROM [cases] AS [c]
WHERE EXISTS (
    SELECT 1
    FROM [staff] AS [s]
    WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId)

-- Caseload: Complaint
FROM [complaints] AS [c]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c0]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c0].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c0].[id] = [c].[case_id])

-- Caseload: EndOfCaseResponse
FROM [end_of_case_responses] AS [e]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [e].[case_id])

-- Caseload: EnhancedEntitlement
FROM [enhanced_entitlements] AS [e]
WHERE 0 = 1

-- Caseload: HardshipAward
FROM [hardship_awards] AS [h]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [h].[case_id])

-- Caseload: HateMarker
FROM [hate_markers] AS [h]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [h].[case_id])

-- Caseload: HateMarkerStrand
FROM [hate_marker_strands] AS [h]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [h].[case_id])

-- Caseload: MentalHealthReferral
FROM [mental_health_referrals] AS [m]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [m].[case_id])

-- Caseload: NeedsAssessment
FROM [needs_assessments] AS [n]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [n].[case_id])

-- Caseload: Person
FROM [people] AS [p]
WHERE EXISTS (
    SELECT 1
    FROM [referrals] AS [r]
    WHERE EXISTS (
        SELECT 1
        FROM [cases] AS [c]
        WHERE EXISTS (
            SELECT 1
            FROM [staff] AS [s]
            WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[referral_id] = [r].[id]) AND [r].[person_id] = [p].[id])

-- Caseload: PersonImpairment
FROM [person_impairments] AS [p]
WHERE EXISTS (
    SELECT 1
    FROM [people] AS [p0]
    WHERE EXISTS (
        SELECT 1
        FROM [referrals] AS [r]
        WHERE EXISTS (
            SELECT 1
            FROM [cases] AS [c]
            WHERE EXISTS (
                SELECT 1
                FROM [staff] AS [s]
                WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[referral_id] = [r].[id]) AND [r].[person_id] = [p0].[id]) AND [p0].[id] = [p].[person_id])

-- Caseload: Referral
FROM [referrals] AS [r]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[referral_id] = [r].[id])

-- Caseload: RestorativeJusticeCase
FROM [restorative_justice_cases] AS [r]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [r].[case_id])

-- Caseload: SatisfactionSurvey
FROM [satisfaction_surveys] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s0]
        WHERE [s0].[id] = [c].[caseworker_id] AND [s0].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [s].[case_id])

-- Caseload: SpecialistReferral
FROM [specialist_referrals] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s0]
        WHERE [s0].[id] = [c].[caseworker_id] AND [s0].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [s].[case_id])

-- Caseload: StaffMember
FROM [staff] AS [s]

-- Caseload: SupportAction
FROM [support_actions] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s0]
        WHERE [s0].[id] = [c].[caseworker_id] AND [s0].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [s].[case_id])

-- Caseload: SupportPlan
FROM [support_plans] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s0]
        WHERE [s0].[id] = [c].[caseworker_id] AND [s0].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [s].[case_id])

-- Caseload: TargetHardening
FROM [target_hardening] AS [t]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [t].[case_id])

-- Caseload: VcopAuditCrime
FROM [vcop_audit_crimes] AS [v]
WHERE 0 = 1

-- Caseload: VcopInvestigation
FROM [vcop_investigations] AS [v]
WHERE 0 = 1

-- Caseload: VcopNotification
FROM [vcop_notifications] AS [v]
WHERE 0 = 1

-- Caseload: VpsRecord
FROM [vps_records] AS [v]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND [s].[directory_object_id] = @own_StaffObjectId) AND [c].[id] = [v].[case_id])

-- Caseload: VrrRequest
FROM [vrr_requests] AS [v]
WHERE 0 = 1

-- TeamCover: Case
FROM [cases] AS [c]
WHERE EXISTS (
    SELECT 1
    FROM [staff] AS [s]
    WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team))

-- TeamCover: Complaint
FROM [complaints] AS [c]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c0]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c0].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c0].[id] = [c].[case_id])

-- TeamCover: EndOfCaseResponse
FROM [end_of_case_responses] AS [e]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [e].[case_id])

-- TeamCover: EnhancedEntitlement
FROM [enhanced_entitlements] AS [e]
WHERE 0 = 1

-- TeamCover: HardshipAward
FROM [hardship_awards] AS [h]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [h].[case_id])

-- TeamCover: HateMarker
FROM [hate_markers] AS [h]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [h].[case_id])

-- TeamCover: HateMarkerStrand
FROM [hate_marker_strands] AS [h]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [h].[case_id])

-- TeamCover: MentalHealthReferral
FROM [mental_health_referrals] AS [m]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [m].[case_id])

-- TeamCover: NeedsAssessment
FROM [needs_assessments] AS [n]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [n].[case_id])

-- TeamCover: Person
FROM [people] AS [p]
WHERE EXISTS (
    SELECT 1
    FROM [referrals] AS [r]
    WHERE EXISTS (
        SELECT 1
        FROM [cases] AS [c]
        WHERE EXISTS (
            SELECT 1
            FROM [staff] AS [s]
            WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[referral_id] = [r].[id]) AND [r].[person_id] = [p].[id])

-- TeamCover: PersonImpairment
FROM [person_impairments] AS [p]
WHERE EXISTS (
    SELECT 1
    FROM [people] AS [p0]
    WHERE EXISTS (
        SELECT 1
        FROM [referrals] AS [r]
        WHERE EXISTS (
            SELECT 1
            FROM [cases] AS [c]
            WHERE EXISTS (
                SELECT 1
                FROM [staff] AS [s]
                WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[referral_id] = [r].[id]) AND [r].[person_id] = [p0].[id]) AND [p0].[id] = [p].[person_id])

-- TeamCover: Referral
FROM [referrals] AS [r]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[referral_id] = [r].[id])

-- TeamCover: RestorativeJusticeCase
FROM [restorative_justice_cases] AS [r]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [r].[case_id])

-- TeamCover: SatisfactionSurvey
FROM [satisfaction_surveys] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s0]
        WHERE [s0].[id] = [c].[caseworker_id] AND ([s0].[directory_object_id] = @cover_StaffObjectId OR [s0].[team] = @cover_Team)) AND [c].[id] = [s].[case_id])

-- TeamCover: SpecialistReferral
FROM [specialist_referrals] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s0]
        WHERE [s0].[id] = [c].[caseworker_id] AND ([s0].[directory_object_id] = @cover_StaffObjectId OR [s0].[team] = @cover_Team)) AND [c].[id] = [s].[case_id])

-- TeamCover: StaffMember
FROM [staff] AS [s]

-- TeamCover: SupportAction
FROM [support_actions] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s0]
        WHERE [s0].[id] = [c].[caseworker_id] AND ([s0].[directory_object_id] = @cover_StaffObjectId OR [s0].[team] = @cover_Team)) AND [c].[id] = [s].[case_id])

-- TeamCover: SupportPlan
FROM [support_plans] AS [s]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s0]
        WHERE [s0].[id] = [c].[caseworker_id] AND ([s0].[directory_object_id] = @cover_StaffObjectId OR [s0].[team] = @cover_Team)) AND [c].[id] = [s].[case_id])

-- TeamCover: TargetHardening
FROM [target_hardening] AS [t]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [t].[case_id])

-- TeamCover: VcopAuditCrime
FROM [vcop_audit_crimes] AS [v]
WHERE 0 = 1

-- TeamCover: VcopInvestigation
FROM [vcop_investigations] AS [v]
WHERE 0 = 1

-- TeamCover: VcopNotification
FROM [vcop_notifications] AS [v]
WHERE 0 = 1

-- TeamCover: VpsRecord
FROM [vps_records] AS [v]
WHERE EXISTS (
    SELECT 1
    FROM [cases] AS [c]
    WHERE EXISTS (
        SELECT 1
        FROM [staff] AS [s]
        WHERE [s].[id] = [c].[caseworker_id] AND ([s].[directory_object_id] = @cover_StaffObjectId OR [s].[team] = @cover_Team)) AND [c].[id] = [v].[case_id])

-- TeamCover: VrrRequest
FROM [vrr_requests] AS [v]
WHERE 0 = 1

-- District: Case
FROM [cases] AS [c]
WHERE 0 = 1

-- District: Complaint
FROM [complaints] AS [c]
WHERE 0 = 1

-- District: EndOfCaseResponse
FROM [end_of_case_responses] AS [e]
WHERE 0 = 1

-- District: EnhancedEntitlement
FROM [enhanced_entitlements] AS [e]
WHERE 0 = 1

-- District: HardshipAward
FROM [hardship_awards] AS [h]
WHERE 0 = 1

-- District: HateMarker
FROM [hate_markers] AS [h]
WHERE 0 = 1

-- District: HateMarkerStrand
FROM [hate_marker_strands] AS [h]
WHERE 0 = 1

-- District: MentalHealthReferral
FROM [mental_health_referrals] AS [m]
WHERE 0 = 1

-- District: NeedsAssessment
FROM [needs_assessments] AS [n]
WHERE 0 = 1

-- District: Person
FROM [people] AS [p]
WHERE 0 = 1

-- District: PersonImpairment
FROM [person_impairments] AS [p]
WHERE 0 = 1

-- District: Referral
FROM [referrals] AS [r]
WHERE 0 = 1

-- District: RestorativeJusticeCase
FROM [restorative_justice_cases] AS [r]
WHERE 0 = 1

-- District: SatisfactionSurvey
FROM [satisfaction_surveys] AS [s]
WHERE 0 = 1

-- District: SpecialistReferral
FROM [specialist_referrals] AS [s]
WHERE 0 = 1

-- District: StaffMember
FROM [staff] AS [s]
WHERE 0 = 1

-- District: SupportAction
FROM [support_actions] AS [s]
WHERE 0 = 1

-- District: SupportPlan
FROM [support_plans] AS [s]
WHERE 0 = 1

-- District: TargetHardening
FROM [target_hardening] AS [t]
WHERE 0 = 1

-- District: VcopAuditCrime
FROM [vcop_audit_crimes] AS [v]
WHERE 0 = 1

-- District: VcopInvestigation
FROM [vcop_investigations] AS [v]
WHERE 0 = 1

-- District: VcopNotification
FROM [vcop_notifications] AS [v]
WHERE 0 = 1

-- District: VpsRecord
FROM [vps_records] AS [v]
WHERE 0 = 1

-- District: VrrRequest
FROM [vrr_requests] AS [v]
WHERE 0 = 1

-- Force: Case
FROM [cases] AS [c]
WHERE EXISTS (
    SELECT 1
    FROM [referrals] AS [r]
    WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code AND [r].[crime_reference] IS NOT NULL AND [r].[id] = [c].[referral_id])

-- Force: Complaint
FROM [complaints] AS [c]
WHERE 0 = 1

-- Force: EndOfCaseResponse
FROM [end_of_case_responses] AS [e]
WHERE 0 = 1

-- Force: EnhancedEntitlement
FROM [enhanced_entitlements] AS [e]
WHERE [e].[police_force] = @force_Code

-- Force: HardshipAward
FROM [hardship_awards] AS [h]
WHERE 0 = 1

-- Force: HateMarker
FROM [hate_markers] AS [h]
WHERE 0 = 1

-- Force: HateMarkerStrand
FROM [hate_marker_strands] AS [h]
WHERE 0 = 1

-- Force: MentalHealthReferral
FROM [mental_health_referrals] AS [m]
WHERE 0 = 1

-- Force: NeedsAssessment
FROM [needs_assessments] AS [n]
WHERE 0 = 1

-- Force: Person
FROM [people] AS [p]
WHERE 0 = 1

-- Force: PersonImpairment
FROM [person_impairments] AS [p]
WHERE 0 = 1

-- Force: Referral
FROM [referrals] AS [r]
WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code AND [r].[crime_reference] IS NOT NULL

-- Force: RestorativeJusticeCase
FROM [restorative_justice_cases] AS [r]
WHERE 0 = 1

-- Force: SatisfactionSurvey
FROM [satisfaction_surveys] AS [s]
WHERE 0 = 1

-- Force: SpecialistReferral
FROM [specialist_referrals] AS [s]
WHERE 0 = 1

-- Force: StaffMember
FROM [staff] AS [s]
WHERE 0 = 1

-- Force: SupportAction
FROM [support_actions] AS [s]
WHERE 0 = 1

-- Force: SupportPlan
FROM [support_plans] AS [s]
WHERE 0 = 1

-- Force: TargetHardening
FROM [target_hardening] AS [t]
WHERE 0 = 1

-- Force: VcopAuditCrime
FROM [vcop_audit_crimes] AS [v]
WHERE [v].[police_force] = @force_Code

-- Force: VcopInvestigation
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @force_Code

-- Force: VcopNotification
FROM [vcop_notifications] AS [v]
WHERE [v].[police_force] = @force_Code

-- Force: VpsRecord
FROM [vps_records] AS [v]
WHERE 0 = 1

-- Force: VrrRequest
FROM [vrr_requests] AS [v]
WHERE [v].[police_force] = @force_Code

-- Unit: Case
FROM [cases] AS [c]
WHERE EXISTS (
    SELECT 1
    FROM [referrals] AS [r]
    WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code AND [r].[crime_reference] IS NOT NULL AND [r].[id] = [c].[referral_id])

-- Unit: Complaint
FROM [complaints] AS [c]
WHERE 0 = 1

-- Unit: EndOfCaseResponse
FROM [end_of_case_responses] AS [e]
WHERE 0 = 1

-- Unit: EnhancedEntitlement
FROM [enhanced_entitlements] AS [e]
WHERE [e].[police_force] = @force_Code AND [e].[crime_reference_key] <> '?' AND EXISTS (
    SELECT 1
    FROM [vcop_investigations] AS [v]
    WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit AND [v].[crime_reference_key] = [e].[crime_reference_key])

-- Unit: HardshipAward
FROM [hardship_awards] AS [h]
WHERE 0 = 1

-- Unit: HateMarker
FROM [hate_markers] AS [h]
WHERE 0 = 1

-- Unit: HateMarkerStrand
FROM [hate_marker_strands] AS [h]
WHERE 0 = 1

-- Unit: MentalHealthReferral
FROM [mental_health_referrals] AS [m]
WHERE 0 = 1

-- Unit: NeedsAssessment
FROM [needs_assessments] AS [n]
WHERE 0 = 1

-- Unit: Person
FROM [people] AS [p]
WHERE 0 = 1

-- Unit: PersonImpairment
FROM [person_impairments] AS [p]
WHERE 0 = 1

-- Unit: Referral
FROM [referrals] AS [r]
WHERE [r].[source] = 'POLICE' AND [r].[consent_given] = CAST(1 AS bit) AND [r].[police_force] = @force_Code AND [r].[crime_reference] IS NOT NULL

-- Unit: RestorativeJusticeCase
FROM [restorative_justice_cases] AS [r]
WHERE 0 = 1

-- Unit: SatisfactionSurvey
FROM [satisfaction_surveys] AS [s]
WHERE 0 = 1

-- Unit: SpecialistReferral
FROM [specialist_referrals] AS [s]
WHERE 0 = 1

-- Unit: StaffMember
FROM [staff] AS [s]
WHERE 0 = 1

-- Unit: SupportAction
FROM [support_actions] AS [s]
WHERE 0 = 1

-- Unit: SupportPlan
FROM [support_plans] AS [s]
WHERE 0 = 1

-- Unit: TargetHardening
FROM [target_hardening] AS [t]
WHERE 0 = 1

-- Unit: VcopAuditCrime
FROM [vcop_audit_crimes] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[crime_reference_key] <> '?' AND EXISTS (
    SELECT 1
    FROM [vcop_investigations] AS [v0]
    WHERE [v0].[police_force] = @unit_Code AND [v0].[department] = @unit_Unit AND [v0].[crime_reference_key] = [v].[crime_reference_key])

-- Unit: VcopInvestigation
FROM [vcop_investigations] AS [v]
WHERE [v].[police_force] = @unit_Code AND [v].[department] = @unit_Unit

-- Unit: VcopNotification
FROM [vcop_notifications] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[crime_reference_key] <> '?' AND EXISTS (
    SELECT 1
    FROM [vcop_investigations] AS [v0]
    WHERE [v0].[police_force] = @unit_Code AND [v0].[department] = @unit_Unit AND [v0].[crime_reference_key] = [v].[crime_reference_key])

-- Unit: VpsRecord
FROM [vps_records] AS [v]
WHERE 0 = 1

-- Unit: VrrRequest
FROM [vrr_requests] AS [v]
WHERE [v].[police_force] = @force_Code AND [v].[crime_reference_key] <> '?' AND EXISTS (
    SELECT 1
    FROM [vcop_investigations] AS [v0]
    WHERE [v0].[police_force] = @unit_Code AND [v0].[department] = @unit_Unit AND [v0].[crime_reference_key] = [v].[crime_reference_key])

