CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL,
    CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId")
);

START TRANSACTION;
CREATE TABLE code_age_band (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_age_band" PRIMARY KEY (code)
);

CREATE TABLE code_closure_reason (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_closure_reason" PRIMARY KEY (code)
);

CREATE TABLE code_communication_need (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_communication_need" PRIMARY KEY (code)
);

CREATE TABLE code_consent_given_by (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_consent_given_by" PRIMARY KEY (code)
);

CREATE TABLE code_contact_channel (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_contact_channel" PRIMARY KEY (code)
);

CREATE TABLE code_contact_outcome (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_contact_outcome" PRIMARY KEY (code)
);

CREATE TABLE code_disability (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_disability" PRIMARY KEY (code)
);

CREATE TABLE code_ethnicity_group (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_ethnicity_group" PRIMARY KEY (code)
);

CREATE TABLE code_gender (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_gender" PRIMARY KEY (code)
);

CREATE TABLE code_hardship_purpose (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_hardship_purpose" PRIMARY KEY (code)
);

CREATE TABLE code_hate_strand (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_hate_strand" PRIMARY KEY (code)
);

CREATE TABLE code_impairment (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_impairment" PRIMARY KEY (code)
);

CREATE TABLE code_length_of_support (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_length_of_support" PRIMARY KEY (code)
);

CREATE TABLE code_mental_health_referral_kind (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_mental_health_referral_kind" PRIMARY KEY (code)
);

CREATE TABLE code_need_area (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_need_area" PRIMARY KEY (code)
);

CREATE TABLE code_need_direction (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_need_direction" PRIMARY KEY (code)
);

CREATE TABLE code_need_level (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_need_level" PRIMARY KEY (code)
);

CREATE TABLE code_need_stage (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_need_stage" PRIMARY KEY (code)
);

CREATE TABLE code_offence_group (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_offence_group" PRIMARY KEY (code)
);

CREATE TABLE code_outcome_answer (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_outcome_answer" PRIMARY KEY (code)
);

CREATE TABLE code_outcome_question (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_outcome_question" PRIMARY KEY (code)
);

CREATE TABLE code_person_role (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_person_role" PRIMARY KEY (code)
);

CREATE TABLE code_police_force (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_police_force" PRIMARY KEY (code)
);

CREATE TABLE code_referral_source (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_referral_source" PRIMARY KEY (code)
);

CREATE TABLE code_religion (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_religion" PRIMARY KEY (code)
);

CREATE TABLE code_rj_closure_category (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_rj_closure_category" PRIMARY KEY (code)
);

CREATE TABLE code_rj_closure_reason (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_rj_closure_reason" PRIMARY KEY (code)
);

CREATE TABLE code_rj_initiator (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_rj_initiator" PRIMARY KEY (code)
);

CREATE TABLE code_satisfaction_result (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_satisfaction_result" PRIMARY KEY (code)
);

CREATE TABLE code_sexual_orientation (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_sexual_orientation" PRIMARY KEY (code)
);

CREATE TABLE code_specialist_referral_kind (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_specialist_referral_kind" PRIMARY KEY (code)
);

CREATE TABLE code_specialist_referral_outcome (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_specialist_referral_outcome" PRIMARY KEY (code)
);

CREATE TABLE code_staff_role (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_staff_role" PRIMARY KEY (code)
);

CREATE TABLE code_support_tier (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_support_tier" PRIMARY KEY (code)
);

CREATE TABLE code_support_type (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_support_type" PRIMARY KEY (code)
);

CREATE TABLE code_target_hardening_route (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_target_hardening_route" PRIMARY KEY (code)
);

CREATE TABLE code_vps_answer (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_vps_answer" PRIMARY KEY (code)
);

CREATE TABLE data_state (
    id smallint NOT NULL,
    version bigint NOT NULL,
    exported_at timestamp with time zone,
    covers_from date,
    covers_to date,
    imported_at timestamp with time zone,
    system character varying(100),
    CONSTRAINT "PK_data_state" PRIMARY KEY (id),
    CONSTRAINT ck_data_state_only_row CHECK (id = 1)
);

CREATE TABLE engagement_activities (
    id bigint NOT NULL,
    description character varying(2000) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_engagement_activities" PRIMARY KEY (id),
    CONSTRAINT ck_engagement_activities_end_not_before_start CHECK (ends_on >= starts_on)
);

CREATE TABLE local_authorities (
    code character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    county_or_unitary character varying(64) NOT NULL,
    CONSTRAINT "PK_local_authorities" PRIMARY KEY (code)
);

CREATE TABLE need_scales (
    version smallint NOT NULL,
    CONSTRAINT "PK_need_scales" PRIMARY KEY (version)
);

CREATE TABLE printed_roll_ups (
    code character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    CONSTRAINT "PK_printed_roll_ups" PRIMARY KEY (code)
);

CREATE TABLE code_ethnicity (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_ethnicity" PRIMARY KEY (code),
    CONSTRAINT "FK_code_ethnicity_code_ethnicity_group_parent" FOREIGN KEY (parent) REFERENCES code_ethnicity_group (code) ON DELETE RESTRICT
);

CREATE TABLE code_occurrence_type (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_occurrence_type" PRIMARY KEY (code),
    CONSTRAINT "FK_code_occurrence_type_code_offence_group_parent" FOREIGN KEY (parent) REFERENCES code_offence_group (code) ON DELETE RESTRICT
);

CREATE TABLE code_referral_sub_source (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_referral_sub_source" PRIMARY KEY (code),
    CONSTRAINT "FK_code_referral_sub_source_code_referral_source_parent" FOREIGN KEY (parent) REFERENCES code_referral_source (code) ON DELETE RESTRICT
);

CREATE TABLE staff (
    id bigint NOT NULL,
    role character varying(64) NOT NULL,
    display_name character varying(100) NOT NULL,
    team character varying(60),
    joined_on date NOT NULL,
    left_on date,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_staff" PRIMARY KEY (id),
    CONSTRAINT "FK_staff_code_staff_role_role" FOREIGN KEY (role) REFERENCES code_staff_role (code) ON DELETE RESTRICT
);

CREATE TABLE neighbourhood_policing_areas (
    code character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    printed_roll_up character varying(64) NOT NULL,
    CONSTRAINT "PK_neighbourhood_policing_areas" PRIMARY KEY (code),
    CONSTRAINT "FK_neighbourhood_policing_areas_printed_roll_ups_printed_roll_~" FOREIGN KEY (printed_roll_up) REFERENCES printed_roll_ups (code) ON DELETE RESTRICT
);

CREATE TABLE people (
    id bigint NOT NULL,
    given_name character varying(100) NOT NULL,
    family_name character varying(100) NOT NULL,
    date_of_birth date,
    gender character varying(64) NOT NULL,
    ethnicity character varying(64) NOT NULL,
    disability character varying(64) NOT NULL,
    religion character varying(64) NOT NULL,
    sexual_orientation character varying(64) NOT NULL,
    communication_need character varying(64) NOT NULL,
    interpreter_language character varying(3),
    phone character varying(30),
    email character varying(254),
    postcode character varying(8),
    safe_to_call boolean,
    safe_contact_note character varying(2000),
    data_version bigint NOT NULL,
    CONSTRAINT "PK_people" PRIMARY KEY (id),
    CONSTRAINT ck_people_interpreter_language_needs_interpreter CHECK (interpreter_language IS NULL OR communication_need = 'INTERPRETER'),
    CONSTRAINT "FK_people_code_communication_need_communication_need" FOREIGN KEY (communication_need) REFERENCES code_communication_need (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_people_code_disability_disability" FOREIGN KEY (disability) REFERENCES code_disability (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_people_code_ethnicity_ethnicity" FOREIGN KEY (ethnicity) REFERENCES code_ethnicity (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_people_code_gender_gender" FOREIGN KEY (gender) REFERENCES code_gender (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_people_code_religion_religion" FOREIGN KEY (religion) REFERENCES code_religion (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_people_code_sexual_orientation_sexual_orientation" FOREIGN KEY (sexual_orientation) REFERENCES code_sexual_orientation (code) ON DELETE RESTRICT
);

CREATE TABLE police_beats (
    code character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    printed_label character varying(200) NOT NULL,
    neighbourhood_policing_area character varying(64),
    printed_roll_up character varying(64) NOT NULL,
    CONSTRAINT "PK_police_beats" PRIMARY KEY (code),
    CONSTRAINT "FK_police_beats_neighbourhood_policing_areas_neighbourhood_pol~" FOREIGN KEY (neighbourhood_policing_area) REFERENCES neighbourhood_policing_areas (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_police_beats_printed_roll_ups_printed_roll_up" FOREIGN KEY (printed_roll_up) REFERENCES printed_roll_ups (code) ON DELETE RESTRICT
);

CREATE TABLE person_impairments (
    person_id bigint NOT NULL,
    impairment character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_person_impairments" PRIMARY KEY (person_id, impairment),
    CONSTRAINT "FK_person_impairments_code_impairment_impairment" FOREIGN KEY (impairment) REFERENCES code_impairment (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_person_impairments_people_person_id" FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE referrals (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    received_at timestamp with time zone NOT NULL,
    source character varying(64) NOT NULL,
    sub_source character varying(64) NOT NULL,
    referrer_agency character varying(200),
    person_role character varying(64) NOT NULL,
    consent_given boolean NOT NULL,
    consent_given_by character varying(64) NOT NULL,
    police_reported_crime boolean NOT NULL,
    police_force character varying(64),
    crime_reference character varying(40),
    recorded_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    high_risk_asb boolean NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_referrals" PRIMARY KEY (id),
    CONSTRAINT "FK_referrals_code_consent_given_by_consent_given_by" FOREIGN KEY (consent_given_by) REFERENCES code_consent_given_by (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_referrals_code_person_role_person_role" FOREIGN KEY (person_role) REFERENCES code_person_role (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_referrals_code_police_force_police_force" FOREIGN KEY (police_force) REFERENCES code_police_force (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_referrals_code_referral_source_source" FOREIGN KEY (source) REFERENCES code_referral_source (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_referrals_code_referral_sub_source_sub_source" FOREIGN KEY (sub_source) REFERENCES code_referral_sub_source (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_referrals_people_person_id" FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE police_beat_local_authorities (
    beat_code character varying(64) NOT NULL,
    local_authority character varying(64) NOT NULL,
    CONSTRAINT "PK_police_beat_local_authorities" PRIMARY KEY (beat_code, local_authority),
    CONSTRAINT "FK_police_beat_local_authorities_local_authorities_local_autho~" FOREIGN KEY (local_authority) REFERENCES local_authorities (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_police_beat_local_authorities_police_beats_beat_code" FOREIGN KEY (beat_code) REFERENCES police_beats (code) ON DELETE RESTRICT
);

CREATE TABLE cases (
    id bigint NOT NULL,
    reference character varying(20) NOT NULL,
    referral_id bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    allocated_at timestamp with time zone,
    caseworker_id bigint,
    first_contact_attempted_at timestamp with time zone,
    first_contact_at timestamp with time zone,
    first_contact_channel character varying(64),
    contact_outcome character varying(64) NOT NULL,
    support_tier character varying(64) NOT NULL,
    occurrence_type character varying(64) NOT NULL,
    is_child_or_young_person boolean NOT NULL,
    is_repeat_victim boolean NOT NULL,
    beat_code character varying(64) NOT NULL,
    closed_on date,
    closure_reason character varying(64),
    re_referral_of_id bigint,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_cases" PRIMARY KEY (id),
    CONSTRAINT ck_cases_closing_not_before_opening CHECK (closed_on >= (opened_at AT TIME ZONE 'Europe/London')::date),
    CONSTRAINT ck_cases_closure_reason_when_closed CHECK ((closure_reason IS NULL AND closed_on IS NULL) OR (closure_reason IS NOT NULL AND closed_on IS NOT NULL)),
    CONSTRAINT ck_cases_first_contact_not_before_opening CHECK (first_contact_at >= opened_at),
    CONSTRAINT "FK_cases_cases_re_referral_of_id" FOREIGN KEY (re_referral_of_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_cases_code_closure_reason_closure_reason" FOREIGN KEY (closure_reason) REFERENCES code_closure_reason (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_cases_code_contact_channel_first_contact_channel" FOREIGN KEY (first_contact_channel) REFERENCES code_contact_channel (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_cases_code_contact_outcome_contact_outcome" FOREIGN KEY (contact_outcome) REFERENCES code_contact_outcome (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_cases_code_occurrence_type_occurrence_type" FOREIGN KEY (occurrence_type) REFERENCES code_occurrence_type (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_cases_code_support_tier_support_tier" FOREIGN KEY (support_tier) REFERENCES code_support_tier (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_cases_police_beats_beat_code" FOREIGN KEY (beat_code) REFERENCES police_beats (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_cases_referrals_referral_id" FOREIGN KEY (referral_id) REFERENCES referrals (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_cases_staff_caseworker_id" FOREIGN KEY (caseworker_id) REFERENCES staff (id) ON DELETE RESTRICT
);

CREATE TABLE complaints (
    id bigint NOT NULL,
    case_id bigint,
    received_on date NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_complaints" PRIMARY KEY (id),
    CONSTRAINT "FK_complaints_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT
);

CREATE TABLE end_of_case_responses (
    case_id bigint NOT NULL,
    responded_on date NOT NULL,
    health_and_wellbeing character varying(64) NOT NULL,
    cope_and_move_forward character varying(64) NOT NULL,
    safety character varying(64) NOT NULL,
    informed_and_empowered character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_end_of_case_responses" PRIMARY KEY (case_id),
    CONSTRAINT "FK_end_of_case_responses_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_end_of_case_responses_code_outcome_answer_cope_and_move_for~" FOREIGN KEY (cope_and_move_forward) REFERENCES code_outcome_answer (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_end_of_case_responses_code_outcome_answer_health_and_wellbe~" FOREIGN KEY (health_and_wellbeing) REFERENCES code_outcome_answer (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_end_of_case_responses_code_outcome_answer_informed_and_empo~" FOREIGN KEY (informed_and_empowered) REFERENCES code_outcome_answer (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_end_of_case_responses_code_outcome_answer_safety" FOREIGN KEY (safety) REFERENCES code_outcome_answer (code) ON DELETE RESTRICT
);

CREATE TABLE hardship_awards (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    awarded_on date NOT NULL,
    purpose character varying(64) NOT NULL,
    criteria_met boolean NOT NULL,
    amount_pence integer NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_hardship_awards" PRIMARY KEY (id),
    CONSTRAINT ck_hardship_awards_amount_pence_range CHECK (amount_pence >= 0),
    CONSTRAINT "FK_hardship_awards_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_hardship_awards_code_hardship_purpose_purpose" FOREIGN KEY (purpose) REFERENCES code_hardship_purpose (code) ON DELETE RESTRICT
);

CREATE TABLE hate_markers (
    case_id bigint NOT NULL,
    recorded_as character varying(64) NOT NULL,
    flagged_on_vcop boolean NOT NULL,
    identified_by_caseworker boolean NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_hate_markers" PRIMARY KEY (case_id),
    CONSTRAINT "FK_hate_markers_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_hate_markers_code_occurrence_type_recorded_as" FOREIGN KEY (recorded_as) REFERENCES code_occurrence_type (code) ON DELETE RESTRICT
);

CREATE TABLE mental_health_referrals (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    kind character varying(64) NOT NULL,
    referred_on date NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_mental_health_referrals" PRIMARY KEY (id),
    CONSTRAINT "FK_mental_health_referrals_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_mental_health_referrals_code_mental_health_referral_kind_ki~" FOREIGN KEY (kind) REFERENCES code_mental_health_referral_kind (code) ON DELETE RESTRICT
);

CREATE TABLE needs_assessments (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    stage character varying(64) NOT NULL,
    assessed_at timestamp with time zone NOT NULL,
    scale_version smallint NOT NULL,
    personal_safety smallint NOT NULL,
    mental_and_physical_health smallint NOT NULL,
    shelter_and_accommodation smallint NOT NULL,
    drugs_alcohol_and_other_harmful_behaviours smallint NOT NULL,
    family smallint NOT NULL,
    education_and_employment smallint NOT NULL,
    finance_and_benefits smallint NOT NULL,
    outlook_attitudes_and_beliefs smallint NOT NULL,
    social_interactions smallint NOT NULL,
    any_other_issues smallint NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_needs_assessments" PRIMARY KEY (id),
    CONSTRAINT ck_needs_assessments_any_other_issues_range CHECK (any_other_issues BETWEEN 0 AND 4),
    CONSTRAINT "ck_needs_assessments_drugs_alcohol_and_other_harmful_behaviour~" CHECK (drugs_alcohol_and_other_harmful_behaviours BETWEEN 0 AND 4),
    CONSTRAINT ck_needs_assessments_education_and_employment_range CHECK (education_and_employment BETWEEN 0 AND 4),
    CONSTRAINT ck_needs_assessments_family_range CHECK (family BETWEEN 0 AND 4),
    CONSTRAINT ck_needs_assessments_finance_and_benefits_range CHECK (finance_and_benefits BETWEEN 0 AND 4),
    CONSTRAINT ck_needs_assessments_mental_and_physical_health_range CHECK (mental_and_physical_health BETWEEN 0 AND 4),
    CONSTRAINT ck_needs_assessments_outlook_attitudes_and_beliefs_range CHECK (outlook_attitudes_and_beliefs BETWEEN 0 AND 4),
    CONSTRAINT ck_needs_assessments_personal_safety_range CHECK (personal_safety BETWEEN 0 AND 4),
    CONSTRAINT ck_needs_assessments_shelter_and_accommodation_range CHECK (shelter_and_accommodation BETWEEN 0 AND 4),
    CONSTRAINT ck_needs_assessments_social_interactions_range CHECK (social_interactions BETWEEN 0 AND 4),
    CONSTRAINT "FK_needs_assessments_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_needs_assessments_code_need_stage_stage" FOREIGN KEY (stage) REFERENCES code_need_stage (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_needs_assessments_need_scales_scale_version" FOREIGN KEY (scale_version) REFERENCES need_scales (version) ON DELETE RESTRICT
);

CREATE TABLE restorative_justice_cases (
    id bigint NOT NULL,
    case_id bigint,
    received_on date NOT NULL,
    initiator character varying(64) NOT NULL,
    closed_on date,
    closure_category character varying(64),
    closure_reason character varying(64),
    had_conversation boolean NOT NULL,
    had_outcome boolean NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_restorative_justice_cases" PRIMARY KEY (id),
    CONSTRAINT ck_restorative_justice_cases_closure_category_when_closed CHECK ((closure_category IS NULL AND closed_on IS NULL) OR (closure_category IS NOT NULL AND closed_on IS NOT NULL)),
    CONSTRAINT "FK_restorative_justice_cases_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_restorative_justice_cases_code_rj_closure_category_closure_~" FOREIGN KEY (closure_category) REFERENCES code_rj_closure_category (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_restorative_justice_cases_code_rj_closure_reason_closure_re~" FOREIGN KEY (closure_reason) REFERENCES code_rj_closure_reason (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_restorative_justice_cases_code_rj_initiator_initiator" FOREIGN KEY (initiator) REFERENCES code_rj_initiator (code) ON DELETE RESTRICT
);

CREATE TABLE satisfaction_surveys (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    surveyed_on date NOT NULL,
    result character varying(64) NOT NULL,
    surveyor character varying(200) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_satisfaction_surveys" PRIMARY KEY (id),
    CONSTRAINT "FK_satisfaction_surveys_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_satisfaction_surveys_code_satisfaction_result_result" FOREIGN KEY (result) REFERENCES code_satisfaction_result (code) ON DELETE RESTRICT
);

CREATE TABLE specialist_referrals (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    provider character varying(200) NOT NULL,
    kind character varying(64) NOT NULL,
    consent_given boolean NOT NULL,
    referred_on date NOT NULL,
    outcome character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_specialist_referrals" PRIMARY KEY (id),
    CONSTRAINT "FK_specialist_referrals_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_specialist_referrals_code_specialist_referral_kind_kind" FOREIGN KEY (kind) REFERENCES code_specialist_referral_kind (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_specialist_referrals_code_specialist_referral_outcome_outco~" FOREIGN KEY (outcome) REFERENCES code_specialist_referral_outcome (code) ON DELETE RESTRICT
);

CREATE TABLE support_actions (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    support_type character varying(64) NOT NULL,
    channel character varying(64) NOT NULL,
    delivered_at timestamp with time zone NOT NULL,
    caseworker_id bigint,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_support_actions" PRIMARY KEY (id),
    CONSTRAINT "FK_support_actions_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_support_actions_code_contact_channel_channel" FOREIGN KEY (channel) REFERENCES code_contact_channel (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_support_actions_code_support_type_support_type" FOREIGN KEY (support_type) REFERENCES code_support_type (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_support_actions_staff_caseworker_id" FOREIGN KEY (caseworker_id) REFERENCES staff (id) ON DELETE RESTRICT
);

CREATE TABLE support_plans (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    agreed_at timestamp with time zone NOT NULL,
    review_due_on date NOT NULL,
    reviewed_at timestamp with time zone,
    actions character varying(60000) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_support_plans" PRIMARY KEY (id),
    CONSTRAINT "FK_support_plans_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT
);

CREATE TABLE target_hardening (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    referred_via character varying(64) NOT NULL,
    provider character varying(200) NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    assessed_at timestamp with time zone,
    fitted_at timestamp with time zone,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_target_hardening" PRIMARY KEY (id),
    CONSTRAINT "FK_target_hardening_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_target_hardening_code_target_hardening_route_referred_via" FOREIGN KEY (referred_via) REFERENCES code_target_hardening_route (code) ON DELETE RESTRICT
);

CREATE TABLE vps_records (
    case_id bigint NOT NULL,
    eligible boolean NOT NULL,
    offered character varying(64) NOT NULL,
    chose_to_complete character varying(64) NOT NULL,
    understands character varying(64) NOT NULL,
    would_like_opportunity character varying(64) NOT NULL,
    facilitated_on date,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_vps_records" PRIMARY KEY (case_id),
    CONSTRAINT ck_vps_records_choice_only_if_offered CHECK (chose_to_complete = 'NOT_APPLICABLE' OR offered = 'YES'),
    CONSTRAINT ck_vps_records_understanding_only_if_not_offered CHECK (understands = 'NOT_APPLICABLE' OR offered <> 'YES'),
    CONSTRAINT "FK_vps_records_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT "FK_vps_records_code_vps_answer_chose_to_complete" FOREIGN KEY (chose_to_complete) REFERENCES code_vps_answer (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_vps_records_code_vps_answer_offered" FOREIGN KEY (offered) REFERENCES code_vps_answer (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_vps_records_code_vps_answer_understands" FOREIGN KEY (understands) REFERENCES code_vps_answer (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_vps_records_code_vps_answer_would_like_opportunity" FOREIGN KEY (would_like_opportunity) REFERENCES code_vps_answer (code) ON DELETE RESTRICT
);

CREATE TABLE hate_marker_strands (
    case_id bigint NOT NULL,
    strand character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_hate_marker_strands" PRIMARY KEY (case_id, strand),
    CONSTRAINT "FK_hate_marker_strands_code_hate_strand_strand" FOREIGN KEY (strand) REFERENCES code_hate_strand (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_hate_marker_strands_hate_markers_case_id" FOREIGN KEY (case_id) REFERENCES hate_markers (case_id) ON DELETE RESTRICT
);

INSERT INTO data_state (id, covers_from, covers_to, exported_at, imported_at, system, version)
VALUES (1, NULL, NULL, NULL, NULL, NULL, 0);

CREATE INDEX "IX_cases_caseworker_id_opened_at" ON cases (caseworker_id, opened_at);

CREATE INDEX "IX_cases_closed_on" ON cases (closed_on);

CREATE INDEX "IX_cases_data_version" ON cases (data_version);

CREATE INDEX "IX_cases_opened_at" ON cases (opened_at);

CREATE INDEX "IX_cases_re_referral_of_id" ON cases (re_referral_of_id);

CREATE UNIQUE INDEX "IX_cases_reference" ON cases (reference);

CREATE UNIQUE INDEX "IX_cases_referral_id" ON cases (referral_id);

CREATE INDEX "IX_complaints_case_id" ON complaints (case_id);

CREATE INDEX "IX_complaints_data_version" ON complaints (data_version);

CREATE INDEX "IX_end_of_case_responses_data_version" ON end_of_case_responses (data_version);

CREATE INDEX "IX_engagement_activities_data_version" ON engagement_activities (data_version);

CREATE INDEX "IX_hardship_awards_case_id" ON hardship_awards (case_id);

CREATE INDEX "IX_hardship_awards_data_version" ON hardship_awards (data_version);

CREATE INDEX "IX_hate_marker_strands_data_version" ON hate_marker_strands (data_version);

CREATE INDEX "IX_hate_markers_data_version" ON hate_markers (data_version);

CREATE INDEX "IX_mental_health_referrals_case_id" ON mental_health_referrals (case_id);

CREATE INDEX "IX_mental_health_referrals_data_version" ON mental_health_referrals (data_version);

CREATE INDEX "IX_needs_assessments_case_id" ON needs_assessments (case_id);

CREATE INDEX "IX_needs_assessments_data_version" ON needs_assessments (data_version);

CREATE UNIQUE INDEX "IX_needs_assessments_one_end_per_case" ON needs_assessments (case_id) WHERE stage = 'END';

CREATE UNIQUE INDEX "IX_needs_assessments_one_start_per_case" ON needs_assessments (case_id) WHERE stage = 'START';

CREATE INDEX "IX_people_data_version" ON people (data_version);

CREATE INDEX "IX_person_impairments_data_version" ON person_impairments (data_version);

CREATE INDEX "IX_referrals_crime_reference" ON referrals (crime_reference);

CREATE INDEX "IX_referrals_data_version" ON referrals (data_version);

CREATE INDEX "IX_referrals_person_id" ON referrals (person_id);

CREATE INDEX "IX_referrals_received_at" ON referrals (received_at);

CREATE INDEX "IX_restorative_justice_cases_case_id" ON restorative_justice_cases (case_id);

CREATE INDEX "IX_restorative_justice_cases_data_version" ON restorative_justice_cases (data_version);

CREATE INDEX "IX_satisfaction_surveys_case_id" ON satisfaction_surveys (case_id);

CREATE INDEX "IX_satisfaction_surveys_data_version" ON satisfaction_surveys (data_version);

CREATE INDEX "IX_specialist_referrals_case_id" ON specialist_referrals (case_id);

CREATE INDEX "IX_specialist_referrals_data_version" ON specialist_referrals (data_version);

CREATE INDEX "IX_staff_data_version" ON staff (data_version);

CREATE INDEX "IX_support_actions_case_id" ON support_actions (case_id);

CREATE INDEX "IX_support_actions_data_version" ON support_actions (data_version);

CREATE INDEX "IX_support_plans_case_id" ON support_plans (case_id);

CREATE INDEX "IX_support_plans_data_version" ON support_plans (data_version);

CREATE INDEX "IX_target_hardening_case_id" ON target_hardening (case_id);

CREATE INDEX "IX_target_hardening_data_version" ON target_hardening (data_version);

CREATE INDEX "IX_vps_records_data_version" ON vps_records (data_version);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121020127_Initial', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE FUNCTION check_opening_of_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM written c JOIN referrals r ON r.id = c.referral_id WHERE c.opened_at < r.received_at) THEN
        RAISE EXCEPTION 'A case cannot be opened before its referral is received.'
            USING ERRCODE = 'check_violation', TABLE = 'cases', CONSTRAINT = 'tr_cases_opening_not_before_referral';
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION check_opening_after_referrals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM written r JOIN cases c ON c.referral_id = r.id WHERE c.opened_at < r.received_at) THEN
        RAISE EXCEPTION 'A referral cannot be received after its case is opened.'
            USING ERRCODE = 'check_violation', TABLE = 'referrals', CONSTRAINT = 'tr_referrals_opening_not_before_referral';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_cases_opening_not_before_referral_on_insert AFTER INSERT ON cases
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION check_opening_of_cases();

CREATE TRIGGER tr_cases_opening_not_before_referral_on_update AFTER UPDATE ON cases
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION check_opening_of_cases();

CREATE TRIGGER tr_referrals_opening_not_before_referral_on_update AFTER UPDATE ON referrals
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION check_opening_after_referrals();

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121020150_OpeningNotBeforeReferral', '10.0.14');

COMMIT;

START TRANSACTION;
DROP INDEX "IX_cases_reference";

ALTER TABLE cases ADD CONSTRAINT "IX_cases_reference" UNIQUE (reference) DEFERRABLE;

DROP INDEX "IX_cases_referral_id";

ALTER TABLE cases ADD CONSTRAINT "IX_cases_referral_id" UNIQUE (referral_id) DEFERRABLE;

DROP INDEX "IX_needs_assessments_one_start_per_case";

ALTER TABLE needs_assessments ADD CONSTRAINT "IX_needs_assessments_one_start_per_case"
    EXCLUDE USING btree (case_id WITH =) WHERE (stage = 'START') DEFERRABLE;

DROP INDEX "IX_needs_assessments_one_end_per_case";

ALTER TABLE needs_assessments ADD CONSTRAINT "IX_needs_assessments_one_end_per_case"
    EXCLUDE USING btree (case_id WITH =) WHERE (stage = 'END') DEFERRABLE;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121020343_UniquenessAtStatementEnd', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE support_plans ADD CONSTRAINT ck_support_plans_review_not_before_agreement CHECK (reviewed_at >= agreed_at);

ALTER TABLE staff ADD CONSTRAINT ck_staff_leaving_not_before_joining CHECK (left_on >= joined_on);

ALTER TABLE restorative_justice_cases ADD CONSTRAINT ck_restorative_justice_cases_closing_not_before_receipt CHECK (closed_on >= received_on);

ALTER TABLE cases ADD CONSTRAINT ck_cases_re_referral_of_another CHECK (re_referral_of_id <> id);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121032148_OrderOfEvents', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE data_state ADD moved_by character varying(60);

CREATE TABLE code_service_level (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_service_level" PRIMARY KEY (code)
);

CREATE TABLE cube_changes (
    version bigint NOT NULL,
    kind character varying(64) NOT NULL,
    referral_id bigint NOT NULL,
    CONSTRAINT "PK_cube_changes" PRIMARY KEY (version, kind, referral_id)
);

CREATE FUNCTION moved_data_version() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    me text := pg_current_xact_id()::text || ' ' || extract(epoch FROM transaction_timestamp())::text;
    moved bigint;
BEGIN
    UPDATE data_state SET version = version + 1, moved_by = me WHERE moved_by IS DISTINCT FROM me RETURNING version INTO moved;
    IF moved IS NULL THEN
        SELECT version INTO moved FROM data_state;
    ELSE
        DELETE FROM cube_changes WHERE version <= moved - 1000;
    END IF;
    RETURN moved;
END
$$;

CREATE FUNCTION hold_data_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM data_state FOR UPDATE;
    RETURN NULL;
END
$$;

CREATE FUNCTION trace_everything() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO cube_changes (version, kind, referral_id)
    VALUES (moved_data_version(), 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE FUNCTION trace_people() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE people t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT r.id FROM written x JOIN referrals r ON r.person_id = x.id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT r.id FROM gone x JOIN referrals r ON r.person_id = x.id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_people_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON people
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_people_traced_on_insert AFTER INSERT ON people
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_people();

CREATE TRIGGER tr_people_traced_on_update AFTER UPDATE ON people
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_people();

CREATE TRIGGER tr_people_traced_on_delete AFTER DELETE ON people
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_people();

CREATE TRIGGER tr_people_traced_on_truncate AFTER TRUNCATE ON people
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_person_impairments() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE person_impairments t SET data_version = moved FROM written w
        WHERE t.person_id = w.person_id AND t.impairment = w.impairment AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT r.id FROM written x JOIN referrals r ON r.person_id = x.person_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT r.id FROM gone x JOIN referrals r ON r.person_id = x.person_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_person_impairments_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON person_impairments
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_person_impairments_traced_on_insert AFTER INSERT ON person_impairments
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_person_impairments();

CREATE TRIGGER tr_person_impairments_traced_on_update AFTER UPDATE ON person_impairments
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_person_impairments();

CREATE TRIGGER tr_person_impairments_traced_on_delete AFTER DELETE ON person_impairments
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_person_impairments();

CREATE TRIGGER tr_person_impairments_traced_on_truncate AFTER TRUNCATE ON person_impairments
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_referrals() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE referrals t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT x.id FROM written x) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT x.id FROM gone x) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_referrals_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON referrals
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_referrals_traced_on_insert AFTER INSERT ON referrals
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_referrals();

CREATE TRIGGER tr_referrals_traced_on_update AFTER UPDATE ON referrals
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_referrals();

CREATE TRIGGER tr_referrals_traced_on_delete AFTER DELETE ON referrals
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_referrals();

CREATE TRIGGER tr_referrals_traced_on_truncate AFTER TRUNCATE ON referrals
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_cases() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE cases t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT x.referral_id FROM written x) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT x.referral_id FROM gone x) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_cases_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON cases
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_cases_traced_on_insert AFTER INSERT ON cases
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_cases();

CREATE TRIGGER tr_cases_traced_on_update AFTER UPDATE ON cases
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_cases();

CREATE TRIGGER tr_cases_traced_on_delete AFTER DELETE ON cases
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_cases();

CREATE TRIGGER tr_cases_traced_on_truncate AFTER TRUNCATE ON cases
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_hate_markers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE hate_markers t SET data_version = moved FROM written w
        WHERE t.case_id = w.case_id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM written x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM gone x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_hate_markers_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON hate_markers
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_hate_markers_traced_on_insert AFTER INSERT ON hate_markers
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_hate_markers();

CREATE TRIGGER tr_hate_markers_traced_on_update AFTER UPDATE ON hate_markers
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_hate_markers();

CREATE TRIGGER tr_hate_markers_traced_on_delete AFTER DELETE ON hate_markers
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_hate_markers();

CREATE TRIGGER tr_hate_markers_traced_on_truncate AFTER TRUNCATE ON hate_markers
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_hate_marker_strands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE hate_marker_strands t SET data_version = moved FROM written w
        WHERE t.case_id = w.case_id AND t.strand = w.strand AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM written x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM gone x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_hate_marker_strands_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON hate_marker_strands
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_hate_marker_strands_traced_on_insert AFTER INSERT ON hate_marker_strands
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_hate_marker_strands();

CREATE TRIGGER tr_hate_marker_strands_traced_on_update AFTER UPDATE ON hate_marker_strands
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_hate_marker_strands();

CREATE TRIGGER tr_hate_marker_strands_traced_on_delete AFTER DELETE ON hate_marker_strands
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_hate_marker_strands();

CREATE TRIGGER tr_hate_marker_strands_traced_on_truncate AFTER TRUNCATE ON hate_marker_strands
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_needs_assessments() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE needs_assessments t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM written x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM gone x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_needs_assessments_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON needs_assessments
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_needs_assessments_traced_on_insert AFTER INSERT ON needs_assessments
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_needs_assessments();

CREATE TRIGGER tr_needs_assessments_traced_on_update AFTER UPDATE ON needs_assessments
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_needs_assessments();

CREATE TRIGGER tr_needs_assessments_traced_on_delete AFTER DELETE ON needs_assessments
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_needs_assessments();

CREATE TRIGGER tr_needs_assessments_traced_on_truncate AFTER TRUNCATE ON needs_assessments
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_support_plans() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE support_plans t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM written x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM gone x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_support_plans_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON support_plans
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_support_plans_traced_on_insert AFTER INSERT ON support_plans
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_support_plans();

CREATE TRIGGER tr_support_plans_traced_on_update AFTER UPDATE ON support_plans
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_support_plans();

CREATE TRIGGER tr_support_plans_traced_on_delete AFTER DELETE ON support_plans
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_support_plans();

CREATE TRIGGER tr_support_plans_traced_on_truncate AFTER TRUNCATE ON support_plans
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_support_actions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE support_actions t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM written x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM gone x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_support_actions_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON support_actions
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_support_actions_traced_on_insert AFTER INSERT ON support_actions
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_support_actions();

CREATE TRIGGER tr_support_actions_traced_on_update AFTER UPDATE ON support_actions
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_support_actions();

CREATE TRIGGER tr_support_actions_traced_on_delete AFTER DELETE ON support_actions
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_support_actions();

CREATE TRIGGER tr_support_actions_traced_on_truncate AFTER TRUNCATE ON support_actions
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_end_of_case_responses() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE end_of_case_responses t SET data_version = moved FROM written w
        WHERE t.case_id = w.case_id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM written x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM gone x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_end_of_case_responses_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON end_of_case_responses
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_end_of_case_responses_traced_on_insert AFTER INSERT ON end_of_case_responses
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_end_of_case_responses();

CREATE TRIGGER tr_end_of_case_responses_traced_on_update AFTER UPDATE ON end_of_case_responses
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_end_of_case_responses();

CREATE TRIGGER tr_end_of_case_responses_traced_on_delete AFTER DELETE ON end_of_case_responses
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_end_of_case_responses();

CREATE TRIGGER tr_end_of_case_responses_traced_on_truncate AFTER TRUNCATE ON end_of_case_responses
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_vps_records() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE vps_records t SET data_version = moved FROM written w
        WHERE t.case_id = w.case_id AND w.data_version <> moved;
        IF EXISTS (SELECT FROM written OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM written x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        IF EXISTS (SELECT FROM gone OFFSET 50000) THEN
            INSERT INTO cube_changes (version, kind, referral_id)
            VALUES (moved, 'EVERYTHING', 0) ON CONFLICT DO NOTHING;
        ELSE
            INSERT INTO cube_changes (version, kind, referral_id)
            SELECT DISTINCT moved, 'REFERRAL', led.referral_id FROM (SELECT c.referral_id FROM gone x JOIN cases c ON c.id = x.case_id) led (referral_id)
            ON CONFLICT DO NOTHING;
        END IF;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_vps_records_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON vps_records
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_vps_records_traced_on_insert AFTER INSERT ON vps_records
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_vps_records();

CREATE TRIGGER tr_vps_records_traced_on_update AFTER UPDATE ON vps_records
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_vps_records();

CREATE TRIGGER tr_vps_records_traced_on_delete AFTER DELETE ON vps_records
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_vps_records();

CREATE TRIGGER tr_vps_records_traced_on_truncate AFTER TRUNCATE ON vps_records
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_satisfaction_surveys() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE satisfaction_surveys t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, 'SURVEYS', 0) ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, 'SURVEYS', 0) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_satisfaction_surveys_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON satisfaction_surveys
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_satisfaction_surveys_traced_on_insert AFTER INSERT ON satisfaction_surveys
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_satisfaction_surveys();

CREATE TRIGGER tr_satisfaction_surveys_traced_on_update AFTER UPDATE ON satisfaction_surveys
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_satisfaction_surveys();

CREATE TRIGGER tr_satisfaction_surveys_traced_on_delete AFTER DELETE ON satisfaction_surveys
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_satisfaction_surveys();

CREATE TRIGGER tr_satisfaction_surveys_traced_on_truncate AFTER TRUNCATE ON satisfaction_surveys
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_complaints() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE complaints t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, 'COMPLAINTS', 0) ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, 'COMPLAINTS', 0) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_complaints_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON complaints
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_complaints_traced_on_insert AFTER INSERT ON complaints
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_complaints();

CREATE TRIGGER tr_complaints_traced_on_update AFTER UPDATE ON complaints
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_complaints();

CREATE TRIGGER tr_complaints_traced_on_delete AFTER DELETE ON complaints
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_complaints();

CREATE TRIGGER tr_complaints_traced_on_truncate AFTER TRUNCATE ON complaints
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_restorative_justice_cases() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE restorative_justice_cases t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, 'RESTORATIVE_JUSTICE', 0) ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, 'RESTORATIVE_JUSTICE', 0) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_restorative_justice_cases_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON restorative_justice_cases
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_restorative_justice_cases_traced_on_insert AFTER INSERT ON restorative_justice_cases
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_restorative_justice_cases();

CREATE TRIGGER tr_restorative_justice_cases_traced_on_update AFTER UPDATE ON restorative_justice_cases
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_restorative_justice_cases();

CREATE TRIGGER tr_restorative_justice_cases_traced_on_delete AFTER DELETE ON restorative_justice_cases
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_restorative_justice_cases();

CREATE TRIGGER tr_restorative_justice_cases_traced_on_truncate AFTER TRUNCATE ON restorative_justice_cases
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

CREATE FUNCTION trace_engagement_activities() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved bigint;
BEGIN
    IF TG_OP <> 'DELETE' THEN
        IF NOT EXISTS (SELECT FROM written) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        UPDATE engagement_activities t SET data_version = moved FROM written w
        WHERE t.id = w.id AND w.data_version <> moved;
        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, 'ENGAGEMENT', 0) ON CONFLICT DO NOTHING;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM gone) THEN RETURN NULL; END IF;
        moved := moved_data_version();
        INSERT INTO cube_changes (version, kind, referral_id) VALUES (moved, 'ENGAGEMENT', 0) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER tr_engagement_activities_traced_before BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON engagement_activities
    FOR EACH STATEMENT EXECUTE FUNCTION hold_data_version();

CREATE TRIGGER tr_engagement_activities_traced_on_insert AFTER INSERT ON engagement_activities
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_engagement_activities();

CREATE TRIGGER tr_engagement_activities_traced_on_update AFTER UPDATE ON engagement_activities
    REFERENCING OLD TABLE AS gone NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION trace_engagement_activities();

CREATE TRIGGER tr_engagement_activities_traced_on_delete AFTER DELETE ON engagement_activities
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION trace_engagement_activities();

CREATE TRIGGER tr_engagement_activities_traced_on_truncate AFTER TRUNCATE ON engagement_activities
    FOR EACH STATEMENT EXECUTE FUNCTION trace_everything();

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121050310_ChangeTrace', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE TABLE audit_checkpoints (
    size bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    note character varying(1000) NOT NULL,
    CONSTRAINT "PK_audit_checkpoints" PRIMARY KEY (size)
);

CREATE TABLE audit_events (
    seq bigint NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    class character varying(64) NOT NULL,
    result character varying(64) NOT NULL,
    actor_tenant uuid,
    actor_object uuid,
    document character varying(80),
    entry text NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT "PK_audit_events" PRIMARY KEY (seq)
);

CREATE TABLE audit_event_subjects (
    subject character(64) NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT "PK_audit_event_subjects" PRIMARY KEY (subject, seq),
    CONSTRAINT "FK_audit_event_subjects_audit_events_seq" FOREIGN KEY (seq) REFERENCES audit_events (seq) ON DELETE RESTRICT
);

CREATE INDEX "IX_audit_event_subjects_seq" ON audit_event_subjects (seq);

CREATE INDEX "IX_audit_events_actor_object_seq" ON audit_events (actor_object, seq);

CREATE UNIQUE INDEX "IX_audit_events_id" ON audit_events (id);

CREATE INDEX "IX_audit_events_occurred_at" ON audit_events (occurred_at);

CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit log is only added to: % on % is refused.', TG_OP, TG_TABLE_NAME;
END $$;

CREATE TRIGGER tr_audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
ALTER TABLE audit_events ENABLE ALWAYS TRIGGER tr_audit_events_append_only;

CREATE TRIGGER tr_audit_event_subjects_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event_subjects
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
ALTER TABLE audit_event_subjects ENABLE ALWAYS TRIGGER tr_audit_event_subjects_append_only;

CREATE TRIGGER tr_audit_checkpoints_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoints
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
ALTER TABLE audit_checkpoints ENABLE ALWAYS TRIGGER tr_audit_checkpoints_append_only;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121053101_AuditLog', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE staff ADD directory_object_id uuid;

CREATE UNIQUE INDEX "IX_staff_directory_object_id" ON staff (directory_object_id);

CREATE INDEX "IX_people_family_name_given_name" ON people (family_name, given_name);

CREATE INDEX "IX_cases_beat_code_opened_at" ON cases (beat_code, opened_at);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121075405_StaffAccounts', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE referrals ADD crime_reference_key character varying(64);

CREATE INDEX "IX_referrals_police_force_crime_reference_key" ON referrals (police_force, crime_reference_key) WHERE source = 'POLICE' AND consent_given AND crime_reference_key IS NOT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121080514_CrimeReferenceKey', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE TABLE cell_budgets (
    client character varying(100) NOT NULL,
    day date NOT NULL,
    cells bigint NOT NULL,
    CONSTRAINT "PK_cell_budgets" PRIMARY KEY (client, day)
);

CREATE TABLE editions (
    id character varying(20) NOT NULL,
    quarter character varying(20) NOT NULL,
    revision integer NOT NULL,
    published_at timestamp with time zone NOT NULL,
    data_version bigint NOT NULL,
    as_of timestamp with time zone NOT NULL,
    covers_from date NOT NULL,
    withheld text NOT NULL,
    digest bytea NOT NULL,
    CONSTRAINT "PK_editions" PRIMARY KEY (id)
);

CREATE TABLE edition_parts (
    edition_id character varying(20) NOT NULL,
    part_of smallint NOT NULL,
    number integer NOT NULL,
    row_count integer NOT NULL,
    content bytea NOT NULL,
    checksum bytea NOT NULL,
    CONSTRAINT "PK_edition_parts" PRIMARY KEY (edition_id, part_of, number),
    CONSTRAINT "FK_edition_parts_editions_edition_id" FOREIGN KEY (edition_id) REFERENCES editions (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_editions_quarter_revision" ON editions (quarter, revision);

CREATE FUNCTION edition_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'An edition is frozen once it is published: % on % is refused.', TG_OP, TG_TABLE_NAME;
END $$;
CREATE FUNCTION edition_refuse_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM gone JOIN editions e ON e.id = gone.edition_id
        WHERE NOT EXISTS (SELECT 1 FROM editions l WHERE l.quarter = e.quarter AND l.revision > e.revision)
    ) THEN
        RAISE EXCEPTION 'An edition is frozen once it is published: DELETE on % is refused while no revision has taken its place.', TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER tr_editions_frozen BEFORE UPDATE OR DELETE OR TRUNCATE ON editions
FOR EACH STATEMENT EXECUTE FUNCTION edition_refuse_change();
ALTER TABLE editions ENABLE ALWAYS TRIGGER tr_editions_frozen;
CREATE TRIGGER tr_edition_parts_frozen BEFORE UPDATE OR TRUNCATE ON edition_parts
FOR EACH STATEMENT EXECUTE FUNCTION edition_refuse_change();
ALTER TABLE edition_parts ENABLE ALWAYS TRIGGER tr_edition_parts_frozen;
CREATE TRIGGER tr_edition_parts_frozen_deletion AFTER DELETE ON edition_parts
REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION edition_refuse_deletion();
ALTER TABLE edition_parts ENABLE ALWAYS TRIGGER tr_edition_parts_frozen_deletion;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121082232_EditionsAndBudgets', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE TABLE code_enhanced_entitlement (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_enhanced_entitlement" PRIMARY KEY (code)
);

CREATE TABLE code_vcop_audit_category (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_vcop_audit_category" PRIMARY KEY (code)
);

CREATE TABLE code_vcop_code_version (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_vcop_code_version" PRIMARY KEY (code)
);

CREATE TABLE code_vrr_delay_reason (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_vrr_delay_reason" PRIMARY KEY (code)
);

CREATE TABLE code_vrr_outcome (
    code character varying(64) NOT NULL,
    label character varying(200) NOT NULL,
    position integer NOT NULL,
    version integer NOT NULL,
    parent character varying(64),
    source character varying(200) NOT NULL,
    CONSTRAINT "PK_code_vrr_outcome" PRIMARY KEY (code)
);

CREATE TABLE vcop_notifications (
    id bigint NOT NULL,
    police_force character varying(64) NOT NULL,
    crime_reference character varying(40) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    has_crime_number boolean NOT NULL,
    has_booklet_link boolean NOT NULL,
    has_victim_first_link boolean NOT NULL,
    crime_reference_key character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_vcop_notifications" PRIMARY KEY (id),
    CONSTRAINT ck_vcop_notifications_sending_not_before_record CHECK (sent_at >= recorded_at),
    CONSTRAINT "FK_vcop_notifications_code_police_force_police_force" FOREIGN KEY (police_force) REFERENCES code_police_force (code) ON DELETE RESTRICT
);

CREATE TABLE enhanced_entitlements (
    id bigint NOT NULL,
    police_force character varying(64) NOT NULL,
    crime_reference character varying(40) NOT NULL,
    entitlement character varying(64) NOT NULL,
    flagged_on_vcop boolean NOT NULL,
    stated_on_referral_form boolean NOT NULL,
    crime_reference_key character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_enhanced_entitlements" PRIMARY KEY (id),
    CONSTRAINT "FK_enhanced_entitlements_code_enhanced_entitlement_entitlement" FOREIGN KEY (entitlement) REFERENCES code_enhanced_entitlement (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_enhanced_entitlements_code_police_force_police_force" FOREIGN KEY (police_force) REFERENCES code_police_force (code) ON DELETE RESTRICT
);

CREATE TABLE vcop_audit_crimes (
    id bigint NOT NULL,
    police_force character varying(64) NOT NULL,
    crime_reference character varying(40) NOT NULL,
    recorded_on date NOT NULL,
    category character varying(64) NOT NULL,
    is_charged boolean NOT NULL,
    crime_reference_key character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_vcop_audit_crimes" PRIMARY KEY (id),
    CONSTRAINT "FK_vcop_audit_crimes_code_police_force_police_force" FOREIGN KEY (police_force) REFERENCES code_police_force (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_vcop_audit_crimes_code_vcop_audit_category_category" FOREIGN KEY (category) REFERENCES code_vcop_audit_category (code) ON DELETE RESTRICT
);

CREATE TABLE vcop_investigations (
    id bigint NOT NULL,
    police_force character varying(64) NOT NULL,
    crime_reference character varying(40) NOT NULL,
    as_of date NOT NULL,
    code_version character varying(64) NOT NULL,
    department character varying(60) NOT NULL,
    officer character varying(30) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    needs_assessed boolean NOT NULL,
    last_update_at timestamp with time zone,
    right1_met boolean,
    right2_met boolean,
    right3_met boolean,
    right4_met boolean,
    right5_met boolean,
    right6_met boolean,
    right7_met boolean,
    crime_reference_key character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_vcop_investigations" PRIMARY KEY (id),
    CONSTRAINT "FK_vcop_investigations_code_police_force_police_force" FOREIGN KEY (police_force) REFERENCES code_police_force (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_vcop_investigations_code_vcop_code_version_code_version" FOREIGN KEY (code_version) REFERENCES code_vcop_code_version (code) ON DELETE RESTRICT
);

CREATE TABLE vrr_requests (
    id bigint NOT NULL,
    police_force character varying(64) NOT NULL,
    crime_reference character varying(40) NOT NULL,
    received_on date NOT NULL,
    is_eligible boolean NOT NULL,
    triaged_on date,
    outcome character varying(64),
    completed_on date,
    extension_agreed boolean,
    delay_reason character varying(64),
    crime_reference_key character varying(64) NOT NULL,
    data_version bigint NOT NULL,
    CONSTRAINT "PK_vrr_requests" PRIMARY KEY (id),
    CONSTRAINT ck_vrr_requests_completion_not_before_receipt CHECK (completed_on >= received_on),
    CONSTRAINT ck_vrr_requests_outcome_when_completed CHECK ((outcome IS NULL AND completed_on IS NULL) OR (outcome IS NOT NULL AND completed_on IS NOT NULL)),
    CONSTRAINT ck_vrr_requests_triage_not_before_receipt CHECK (triaged_on >= received_on),
    CONSTRAINT "FK_vrr_requests_code_police_force_police_force" FOREIGN KEY (police_force) REFERENCES code_police_force (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_vrr_requests_code_vrr_delay_reason_delay_reason" FOREIGN KEY (delay_reason) REFERENCES code_vrr_delay_reason (code) ON DELETE RESTRICT,
    CONSTRAINT "FK_vrr_requests_code_vrr_outcome_outcome" FOREIGN KEY (outcome) REFERENCES code_vrr_outcome (code) ON DELETE RESTRICT
);

CREATE INDEX "IX_enhanced_entitlements_data_version" ON enhanced_entitlements (data_version);

CREATE INDEX "IX_enhanced_entitlements_police_force_crime_reference_key" ON enhanced_entitlements (police_force, crime_reference_key);

CREATE INDEX "IX_vcop_audit_crimes_data_version" ON vcop_audit_crimes (data_version);

CREATE INDEX "IX_vcop_audit_crimes_police_force_recorded_on" ON vcop_audit_crimes (police_force, recorded_on);

CREATE INDEX "IX_vcop_investigations_data_version" ON vcop_investigations (data_version);

CREATE INDEX "IX_vcop_investigations_police_force_as_of" ON vcop_investigations (police_force, as_of);

CREATE INDEX "IX_vcop_notifications_data_version" ON vcop_notifications (data_version);

CREATE INDEX "IX_vcop_notifications_police_force_recorded_at" ON vcop_notifications (police_force, recorded_at);

CREATE INDEX "IX_vrr_requests_data_version" ON vrr_requests (data_version);

CREATE INDEX "IX_vrr_requests_police_force_received_on" ON vrr_requests (police_force, received_on);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121090402_PoliceTables', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE INDEX "IX_support_plans_agreed_at" ON support_plans (agreed_at);

CREATE INDEX "IX_support_actions_delivered_at" ON support_actions (delivered_at);

CREATE INDEX "IX_restorative_justice_cases_received_on" ON restorative_justice_cases (received_on);

CREATE INDEX "IX_people_date_of_birth" ON people (date_of_birth);

CREATE INDEX "IX_people_email" ON people (email);

CREATE INDEX "IX_people_phone" ON people (phone);

CREATE INDEX "IX_people_postcode" ON people (postcode);

CREATE INDEX "IX_needs_assessments_assessed_at" ON needs_assessments (assessed_at);

CREATE INDEX "IX_end_of_case_responses_responded_on" ON end_of_case_responses (responded_on);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121090635_RowIndexes', '10.0.14');

COMMIT;

START TRANSACTION;
CREATE TABLE reference_misses (
    client character varying(100) NOT NULL,
    hour timestamp with time zone NOT NULL,
    asked bigint NOT NULL,
    missed bigint NOT NULL,
    is_alerted boolean NOT NULL,
    CONSTRAINT "PK_reference_misses" PRIMARY KEY (client, hour)
);

CREATE INDEX "IX_vcop_investigations_police_force_crime_reference_key_as_of" ON vcop_investigations (police_force, crime_reference_key, as_of);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261128170527_DepartmentsAndMisses', '10.0.14');

COMMIT;

START TRANSACTION;
ALTER TABLE audit_event_subjects DROP CONSTRAINT "FK_audit_event_subjects_audit_events_seq";

ALTER TABLE audit_event_subjects ALTER COLUMN subject TYPE bigint USING ('x' || left(subject, 16))::bit(64)::bigint;

DO $$
BEGIN
    EXECUTE 'ALTER TABLE audit_events ALTER COLUMN entry SET COMPRESSION lz4';
EXCEPTION WHEN feature_not_supported OR syntax_error THEN
    NULL;
END $$;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261128204118_LighterAuditLog', '10.0.14');

COMMIT;

