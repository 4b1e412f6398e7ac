-- Nothing: Case
FROM cases AS c
WHERE FALSE

-- Nothing: Complaint
FROM complaints AS c
WHERE FALSE

-- Nothing: EndOfCaseResponse
FROM end_of_case_responses AS e
WHERE FALSE

-- Nothing: EnhancedEntitlement
FROM enhanced_entitlements AS e
WHERE FALSE

-- Nothing: HardshipAward
FROM hardship_awards AS h
WHERE FALSE

-- Nothing: HateMarker
FROM hate_markers AS h
WHERE FALSE

-- Nothing: HateMarkerStrand
FROM hate_marker_strands AS h
WHERE FALSE

-- Nothing: MentalHealthReferral
FROM mental_health_referrals AS m
WHERE FALSE

-- Nothing: NeedsAssessment
FROM needs_assessments AS n
WHERE FALSE

-- Nothing: Person
FROM people AS p
WHERE FALSE

-- Nothing: PersonImpairment
FROM person_impairments AS p
WHERE FALSE

-- Nothing: Referral
FROM referrals AS r
WHERE FALSE

-- Nothing: RestorativeJusticeCase
FROM restorative_justice_cases AS r
WHERE FALSE

-- Nothing: SatisfactionSurvey
FROM satisfaction_surveys AS s
WHERE FALSE

-- Nothing: SpecialistReferral
FROM specialist_referrals AS s
WHERE FALSE

-- Nothing: StaffMember
FROM staff AS s
WHERE FALSE

-- Nothing: SupportAction
FROM support_actions AS s
WHERE FALSE

-- Nothing: SupportPlan
FROM support_plans AS s
WHERE FALSE

-- Nothing: TargetHardening
FROM target_hardening AS t
WHERE FALSE

-- Nothing: VcopAuditCrime
FROM vcop_audit_crimes AS v
WHERE FALSE

-- Nothing: VcopInvestigation
FROM vcop_investigations AS v
WHERE FALSE

-- Nothing: VcopNotification
FROM vcop_notifications AS v
WHERE FALSE

-- Nothing: VpsRecord
FROM vps_records AS v
WHERE FALSE

-- Nothing: VrrRequest
FROM vrr_requests AS v
WHERE FALSE

-- Everything: Case
FROM cases AS c

-- Everything: Complaint
FROM complaints AS c

-- Everything: EndOfCaseResponse
FROM end_of_case_responses AS e

-- Everything: EnhancedEntitlement
FROM enhanced_entitlements AS e

-- Everything: HardshipAward
FROM hardship_awards AS h

-- Everything: HateMarker
FROM hate_markers AS h

-- Everything: HateMarkerStrand
FROM hate_marker_strands AS h

-- Everything: MentalHealthReferral
FROM mental_health_referrals AS m

-- Everything: NeedsAssessment
FROM needs_assessments AS n

-- Everything: Person
FROM people AS p

-- Everything: PersonImpairment
FROM person_impairments AS p

-- Everything: Referral
FROM referrals AS r

-- Everything: RestorativeJusticeCase
FROM restorative_justice_cases AS r

-- Everything: SatisfactionSurvey
FROM satisfaction_surveys AS s

-- Everything: SpecialistReferral
FROM specialist_referrals AS s

-- Everything: StaffMember
FROM staff AS s

-- Everything: SupportAction
FROM support_actions AS s

-- Everything: SupportPlan
FROM support_plans AS s

-- Everything: TargetHardening
FROM target_hardening AS t

-- Everything: VcopAuditCrime
FROM vcop_audit_crimes AS v

-- Everything: VcopInvestigation
FROM vcop_investigations AS v

-- Everything: VcopNotification
FROM vcop_notifications AS v

-- Everything: VpsRecord
FROM vps_records AS v

-- Everything: VrrRequest
FROM vrr_requests AS v

-- Caseload: Case
FROM cases AS c
WHERE EXISTS (
    SELECT 1
    FROM staff AS s
    WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId)

-- Caseload: Complaint
FROM complaints AS c
WHERE EXISTS (
    SELECT 1
    FROM cases AS c0
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c0.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c0.id = c.case_id)

-- Caseload: EndOfCaseResponse
FROM end_of_case_responses AS e
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = e.case_id)

-- Caseload: EnhancedEntitlement
FROM enhanced_entitlements AS e
WHERE FALSE

-- Caseload: HardshipAward
FROM hardship_awards AS h
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = h.case_id)

-- Caseload: HateMarker
FROM hate_markers AS h
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = h.case_id)

-- Caseload: HateMarkerStrand
FROM hate_marker_strands AS h
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = h.case_id)

-- Caseload: MentalHealthReferral
FROM mental_health_referrals AS m
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = m.case_id)

-- Caseload: NeedsAssessment
FROM needs_assessments AS n
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = n.case_id)

-- Caseload: Person
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
            WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.referral_id = r.id) AND r.person_id = p.id)

-- Caseload: PersonImpairment
FROM person_impairments AS p
WHERE EXISTS (
    SELECT 1
    FROM people AS p0
    WHERE EXISTS (
        SELECT 1
        FROM referrals AS r
        WHERE EXISTS (
            SELECT 1
            FROM cases AS c
            WHERE EXISTS (
                SELECT 1
                FROM staff AS s
                WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.referral_id = r.id) AND r.person_id = p0.id) AND p0.id = p.person_id)

-- Caseload: Referral
FROM referrals AS r
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.referral_id = r.id)

-- Caseload: RestorativeJusticeCase
FROM restorative_justice_cases AS r
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = r.case_id)

-- Caseload: SatisfactionSurvey
FROM satisfaction_surveys AS s
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c.caseworker_id AND s0.directory_object_id = @own_StaffObjectId) AND c.id = s.case_id)

-- Caseload: SpecialistReferral
FROM specialist_referrals AS s
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c.caseworker_id AND s0.directory_object_id = @own_StaffObjectId) AND c.id = s.case_id)

-- Caseload: StaffMember
FROM staff AS s

-- Caseload: SupportAction
FROM support_actions AS s
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c.caseworker_id AND s0.directory_object_id = @own_StaffObjectId) AND c.id = s.case_id)

-- Caseload: SupportPlan
FROM support_plans AS s
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c.caseworker_id AND s0.directory_object_id = @own_StaffObjectId) AND c.id = s.case_id)

-- Caseload: TargetHardening
FROM target_hardening AS t
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = t.case_id)

-- Caseload: VcopAuditCrime
FROM vcop_audit_crimes AS v
WHERE FALSE

-- Caseload: VcopInvestigation
FROM vcop_investigations AS v
WHERE FALSE

-- Caseload: VcopNotification
FROM vcop_notifications AS v
WHERE FALSE

-- Caseload: VpsRecord
FROM vps_records AS v
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND s.directory_object_id = @own_StaffObjectId) AND c.id = v.case_id)

-- Caseload: VrrRequest
FROM vrr_requests AS v
WHERE FALSE

-- TeamCover: Case
FROM cases AS c
WHERE EXISTS (
    SELECT 1
    FROM staff AS s
    WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team))

-- TeamCover: Complaint
FROM complaints AS c
WHERE EXISTS (
    SELECT 1
    FROM cases AS c0
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c0.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c0.id = c.case_id)

-- TeamCover: EndOfCaseResponse
FROM end_of_case_responses AS e
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = e.case_id)

-- TeamCover: EnhancedEntitlement
FROM enhanced_entitlements AS e
WHERE FALSE

-- TeamCover: HardshipAward
FROM hardship_awards AS h
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = h.case_id)

-- TeamCover: HateMarker
FROM hate_markers AS h
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = h.case_id)

-- TeamCover: HateMarkerStrand
FROM hate_marker_strands AS h
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = h.case_id)

-- TeamCover: MentalHealthReferral
FROM mental_health_referrals AS m
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = m.case_id)

-- TeamCover: NeedsAssessment
FROM needs_assessments AS n
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = n.case_id)

-- TeamCover: Person
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
            WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.referral_id = r.id) AND r.person_id = p.id)

-- TeamCover: PersonImpairment
FROM person_impairments AS p
WHERE EXISTS (
    SELECT 1
    FROM people AS p0
    WHERE EXISTS (
        SELECT 1
        FROM referrals AS r
        WHERE EXISTS (
            SELECT 1
            FROM cases AS c
            WHERE EXISTS (
                SELECT 1
                FROM staff AS s
                WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.referral_id = r.id) AND r.person_id = p0.id) AND p0.id = p.person_id)

-- TeamCover: Referral
FROM referrals AS r
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.referral_id = r.id)

-- TeamCover: RestorativeJusticeCase
FROM restorative_justice_cases AS r
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = r.case_id)

-- TeamCover: SatisfactionSurvey
FROM satisfaction_surveys AS s
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c.caseworker_id AND (s0.directory_object_id = @cover_StaffObjectId OR s0.team = @cover_Team)) AND c.id = s.case_id)

-- TeamCover: SpecialistReferral
FROM specialist_referrals AS s
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c.caseworker_id AND (s0.directory_object_id = @cover_StaffObjectId OR s0.team = @cover_Team)) AND c.id = s.case_id)

-- TeamCover: StaffMember
FROM staff AS s

-- TeamCover: SupportAction
FROM support_actions AS s
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c.caseworker_id AND (s0.directory_object_id = @cover_StaffObjectId OR s0.team = @cover_Team)) AND c.id = s.case_id)

-- TeamCover: SupportPlan
FROM support_plans AS s
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s0
        WHERE s0.id = c.caseworker_id AND (s0.directory_object_id = @cover_StaffObjectId OR s0.team = @cover_Team)) AND c.id = s.case_id)

-- TeamCover: TargetHardening
FROM target_hardening AS t
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = t.case_id)

-- TeamCover: VcopAuditCrime
FROM vcop_audit_crimes AS v
WHERE FALSE

-- TeamCover: VcopInvestigation
FROM vcop_investigations AS v
WHERE FALSE

-- TeamCover: VcopNotification
FROM vcop_notifications AS v
WHERE FALSE

-- TeamCover: VpsRecord
FROM vps_records AS v
WHERE EXISTS (
    SELECT 1
    FROM cases AS c
    WHERE EXISTS (
        SELECT 1
        FROM staff AS s
        WHERE s.id = c.caseworker_id AND (s.directory_object_id = @cover_StaffObjectId OR s.team = @cover_Team)) AND c.id = v.case_id)

-- TeamCover: VrrRequest
FROM vrr_requests AS v
WHERE FALSE

-- District: Case
FROM cases AS c
WHERE FALSE

-- District: Complaint
FROM complaints AS c
WHERE FALSE

-- District: EndOfCaseResponse
FROM end_of_case_responses AS e
WHERE FALSE

-- District: EnhancedEntitlement
FROM enhanced_entitlements AS e
WHERE FALSE

-- District: HardshipAward
FROM hardship_awards AS h
WHERE FALSE

-- District: HateMarker
FROM hate_markers AS h
WHERE FALSE

-- District: HateMarkerStrand
FROM hate_marker_strands AS h
WHERE FALSE

-- District: MentalHealthReferral
FROM mental_health_referrals AS m
WHERE FALSE

-- District: NeedsAssessment
FROM needs_assessments AS n
WHERE FALSE

-- District: Person
FROM people AS p
WHERE FALSE

-- District: PersonImpairment
FROM person_impairments AS p
WHERE FALSE

-- District: Referral
FROM referrals AS r
WHERE FALSE

-- District: RestorativeJusticeCase
FROM restorative_justice_cases AS r
WHERE FALSE

-- District: SatisfactionSurvey
FROM satisfaction_surveys AS s
WHERE FALSE

-- District: SpecialistReferral
FROM specialist_referrals AS s
WHERE FALSE

-- District: StaffMember
FROM staff AS s
WHERE FALSE

-- District: SupportAction
FROM support_actions AS s
WHERE FALSE

-- District: SupportPlan
FROM support_plans AS s
WHERE FALSE

-- District: TargetHardening
FROM target_hardening AS t
WHERE FALSE

-- District: VcopAuditCrime
FROM vcop_audit_crimes AS v
WHERE FALSE

-- District: VcopInvestigation
FROM vcop_investigations AS v
WHERE FALSE

-- District: VcopNotification
FROM vcop_notifications AS v
WHERE FALSE

-- District: VpsRecord
FROM vps_records AS v
WHERE FALSE

-- District: VrrRequest
FROM vrr_requests AS v
WHERE FALSE

-- Force: Case
FROM cases AS c
WHERE EXISTS (
    SELECT 1
    FROM referrals AS r
    WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL AND r.id = c.referral_id)

-- Force: Complaint
FROM complaints AS c
WHERE FALSE

-- Force: EndOfCaseResponse
FROM end_of_case_responses AS e
WHERE FALSE

-- Force: EnhancedEntitlement
FROM enhanced_entitlements AS e
WHERE e.police_force = @force_Code

-- Force: HardshipAward
FROM hardship_awards AS h
WHERE FALSE

-- Force: HateMarker
FROM hate_markers AS h
WHERE FALSE

-- Force: HateMarkerStrand
FROM hate_marker_strands AS h
WHERE FALSE

-- Force: MentalHealthReferral
FROM mental_health_referrals AS m
WHERE FALSE

-- Force: NeedsAssessment
FROM needs_assessments AS n
WHERE FALSE

-- Force: Person
FROM people AS p
WHERE FALSE

-- Force: PersonImpairment
FROM person_impairments AS p
WHERE FALSE

-- Force: Referral
FROM referrals AS r
WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL

-- Force: RestorativeJusticeCase
FROM restorative_justice_cases AS r
WHERE FALSE

-- Force: SatisfactionSurvey
FROM satisfaction_surveys AS s
WHERE FALSE

-- Force: SpecialistReferral
FROM specialist_referrals AS s
WHERE FALSE

-- Force: StaffMember
FROM staff AS s
WHERE FALSE

-- Force: SupportAction
FROM support_actions AS s
WHERE FALSE

-- Force: SupportPlan
FROM support_plans AS s
WHERE FALSE

-- Force: TargetHardening
FROM target_hardening AS t
WHERE FALSE

-- Force: VcopAuditCrime
FROM vcop_audit_crimes AS v
WHERE v.police_force = @force_Code

-- Force: VcopInvestigation
FROM vcop_investigations AS v
WHERE v.police_force = @force_Code

-- Force: VcopNotification
FROM vcop_notifications AS v
WHERE v.police_force = @force_Code

-- Force: VpsRecord
FROM vps_records AS v
WHERE FALSE

-- Force: VrrRequest
FROM vrr_requests AS v
WHERE v.police_force = @force_Code

-- Unit: Case
FROM cases AS c
WHERE EXISTS (
    SELECT 1
    FROM referrals AS r
    WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL AND r.id = c.referral_id)

-- Unit: Complaint
FROM complaints AS c
WHERE FALSE

-- Unit: EndOfCaseResponse
FROM end_of_case_responses AS e
WHERE FALSE

-- Unit: EnhancedEntitlement
FROM enhanced_entitlements AS e
WHERE e.police_force = @force_Code AND e.crime_reference_key <> '?' AND EXISTS (
    SELECT 1
    FROM vcop_investigations AS v
    WHERE v.police_force = @unit_Code AND v.department = @unit_Unit AND v.crime_reference_key = e.crime_reference_key)

-- Unit: HardshipAward
FROM hardship_awards AS h
WHERE FALSE

-- Unit: HateMarker
FROM hate_markers AS h
WHERE FALSE

-- Unit: HateMarkerStrand
FROM hate_marker_strands AS h
WHERE FALSE

-- Unit: MentalHealthReferral
FROM mental_health_referrals AS m
WHERE FALSE

-- Unit: NeedsAssessment
FROM needs_assessments AS n
WHERE FALSE

-- Unit: Person
FROM people AS p
WHERE FALSE

-- Unit: PersonImpairment
FROM person_impairments AS p
WHERE FALSE

-- Unit: Referral
FROM referrals AS r
WHERE r.source = 'POLICE' AND r.consent_given AND r.police_force = @force_Code AND r.crime_reference IS NOT NULL

-- Unit: RestorativeJusticeCase
FROM restorative_justice_cases AS r
WHERE FALSE

-- Unit: SatisfactionSurvey
FROM satisfaction_surveys AS s
WHERE FALSE

-- Unit: SpecialistReferral
FROM specialist_referrals AS s
WHERE FALSE

-- Unit: StaffMember
FROM staff AS s
WHERE FALSE

-- Unit: SupportAction
FROM support_actions AS s
WHERE FALSE

-- Unit: SupportPlan
FROM support_plans AS s
WHERE FALSE

-- Unit: TargetHardening
FROM target_hardening AS t
WHERE FALSE

-- Unit: VcopAuditCrime
FROM vcop_audit_crimes AS v
WHERE v.police_force = @force_Code AND v.crime_reference_key <> '?' AND EXISTS (
    SELECT 1
    FROM vcop_investigations AS v0
    WHERE v0.police_force = @unit_Code AND v0.department = @unit_Unit AND v0.crime_reference_key = v.crime_reference_key)

-- Unit: VcopInvestigation
FROM vcop_investigations AS v
WHERE v.police_force = @unit_Code AND v.department = @unit_Unit

-- Unit: VcopNotification
FROM vcop_notifications AS v
WHERE v.police_force = @force_Code AND v.crime_reference_key <> '?' AND EXISTS (
    SELECT 1
    FROM vcop_investigations AS v0
    WHERE v0.police_force = @unit_Code AND v0.department = @unit_Unit AND v0.crime_reference_key = v.crime_reference_key)

-- Unit: VpsRecord
FROM vps_records AS v
WHERE FALSE

-- Unit: VrrRequest
FROM vrr_requests AS v
WHERE v.police_force = @force_Code AND v.crime_reference_key <> '?' AND EXISTS (
    SELECT 1
    FROM vcop_investigations AS v0
    WHERE v0.police_force = @unit_Code AND v0.department = @unit_Unit AND v0.crime_reference_key = v.crime_reference_key)

