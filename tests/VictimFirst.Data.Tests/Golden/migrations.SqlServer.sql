IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
CREATE TABLE [code_age_band] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_age_band] PRIMARY KEY ([code])
);

CREATE TABLE [code_closure_reason] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_closure_reason] PRIMARY KEY ([code])
);

CREATE TABLE [code_communication_need] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_communication_need] PRIMARY KEY ([code])
);

CREATE TABLE [code_consent_given_by] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_consent_given_by] PRIMARY KEY ([code])
);

CREATE TABLE [code_contact_channel] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_contact_channel] PRIMARY KEY ([code])
);

CREATE TABLE [code_contact_outcome] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_contact_outcome] PRIMARY KEY ([code])
);

CREATE TABLE [code_disability] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_disability] PRIMARY KEY ([code])
);

CREATE TABLE [code_ethnicity_group] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_ethnicity_group] PRIMARY KEY ([code])
);

CREATE TABLE [code_gender] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_gender] PRIMARY KEY ([code])
);

CREATE TABLE [code_hardship_purpose] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_hardship_purpose] PRIMARY KEY ([code])
);

CREATE TABLE [code_hate_strand] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_hate_strand] PRIMARY KEY ([code])
);

CREATE TABLE [code_impairment] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_impairment] PRIMARY KEY ([code])
);

CREATE TABLE [code_length_of_support] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_length_of_support] PRIMARY KEY ([code])
);

CREATE TABLE [code_mental_health_referral_kind] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_mental_health_referral_kind] PRIMARY KEY ([code])
);

CREATE TABLE [code_need_area] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_need_area] PRIMARY KEY ([code])
);

CREATE TABLE [code_need_direction] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_need_direction] PRIMARY KEY ([code])
);

CREATE TABLE [code_need_level] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_need_level] PRIMARY KEY ([code])
);

CREATE TABLE [code_need_stage] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_need_stage] PRIMARY KEY ([code])
);

CREATE TABLE [code_offence_group] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_offence_group] PRIMARY KEY ([code])
);

CREATE TABLE [code_outcome_answer] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_outcome_answer] PRIMARY KEY ([code])
);

CREATE TABLE [code_outcome_question] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_outcome_question] PRIMARY KEY ([code])
);

CREATE TABLE [code_person_role] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_person_role] PRIMARY KEY ([code])
);

CREATE TABLE [code_police_force] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_police_force] PRIMARY KEY ([code])
);

CREATE TABLE [code_referral_source] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_referral_source] PRIMARY KEY ([code])
);

CREATE TABLE [code_religion] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_religion] PRIMARY KEY ([code])
);

CREATE TABLE [code_rj_closure_category] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_rj_closure_category] PRIMARY KEY ([code])
);

CREATE TABLE [code_rj_closure_reason] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_rj_closure_reason] PRIMARY KEY ([code])
);

CREATE TABLE [code_rj_initiator] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_rj_initiator] PRIMARY KEY ([code])
);

CREATE TABLE [code_satisfaction_result] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_satisfaction_result] PRIMARY KEY ([code])
);

CREATE TABLE [code_sexual_orientation] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_sexual_orientation] PRIMARY KEY ([code])
);

CREATE TABLE [code_specialist_referral_kind] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_specialist_referral_kind] PRIMARY KEY ([code])
);

CREATE TABLE [code_specialist_referral_outcome] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_specialist_referral_outcome] PRIMARY KEY ([code])
);

CREATE TABLE [code_staff_role] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_staff_role] PRIMARY KEY ([code])
);

CREATE TABLE [code_support_tier] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_support_tier] PRIMARY KEY ([code])
);

CREATE TABLE [code_support_type] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_support_type] PRIMARY KEY ([code])
);

CREATE TABLE [code_target_hardening_route] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_target_hardening_route] PRIMARY KEY ([code])
);

CREATE TABLE [code_vps_answer] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_vps_answer] PRIMARY KEY ([code])
);

CREATE TABLE [data_state] (
    [id] smallint NOT NULL,
    [version] bigint NOT NULL,
    [exported_at] datetimeoffset(6) NULL,
    [covers_from] date NULL,
    [covers_to] date NULL,
    [imported_at] datetimeoffset(6) NULL,
    [system] nvarchar(100) NULL,
    CONSTRAINT [PK_data_state] PRIMARY KEY ([id]),
    CONSTRAINT [ck_data_state_only_row] CHECK (id = 1)
);

CREATE TABLE [engagement_activities] (
    [id] bigint NOT NULL,
    [description] nvarchar(2000) NOT NULL,
    [starts_on] date NOT NULL,
    [ends_on] date NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_engagement_activities] PRIMARY KEY ([id]),
    CONSTRAINT [ck_engagement_activities_end_not_before_start] CHECK (ends_on >= starts_on)
);

CREATE TABLE [local_authorities] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(200) NOT NULL,
    [county_or_unitary] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_local_authorities] PRIMARY KEY ([code])
);

CREATE TABLE [need_scales] (
    [version] smallint NOT NULL,
    CONSTRAINT [PK_need_scales] PRIMARY KEY ([version])
);

CREATE TABLE [printed_roll_ups] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_printed_roll_ups] PRIMARY KEY ([code])
);

CREATE TABLE [code_ethnicity] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_ethnicity] PRIMARY KEY ([code]),
    CONSTRAINT [FK_code_ethnicity_code_ethnicity_group_parent] FOREIGN KEY ([parent]) REFERENCES [code_ethnicity_group] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [code_occurrence_type] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_occurrence_type] PRIMARY KEY ([code]),
    CONSTRAINT [FK_code_occurrence_type_code_offence_group_parent] FOREIGN KEY ([parent]) REFERENCES [code_offence_group] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [code_referral_sub_source] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_referral_sub_source] PRIMARY KEY ([code]),
    CONSTRAINT [FK_code_referral_sub_source_code_referral_source_parent] FOREIGN KEY ([parent]) REFERENCES [code_referral_source] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [staff] (
    [id] bigint NOT NULL,
    [role] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [display_name] nvarchar(100) NOT NULL,
    [team] nvarchar(60) NULL,
    [joined_on] date NOT NULL,
    [left_on] date NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_staff] PRIMARY KEY ([id]),
    CONSTRAINT [FK_staff_code_staff_role_role] FOREIGN KEY ([role]) REFERENCES [code_staff_role] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [neighbourhood_policing_areas] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(200) NOT NULL,
    [printed_roll_up] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_neighbourhood_policing_areas] PRIMARY KEY ([code]),
    CONSTRAINT [FK_neighbourhood_policing_areas_printed_roll_ups_printed_roll_up] FOREIGN KEY ([printed_roll_up]) REFERENCES [printed_roll_ups] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [people] (
    [id] bigint NOT NULL,
    [given_name] nvarchar(100) NOT NULL,
    [family_name] nvarchar(100) NOT NULL,
    [date_of_birth] date NULL,
    [gender] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [ethnicity] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [disability] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [religion] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sexual_orientation] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [communication_need] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [interpreter_language] nvarchar(3) NULL,
    [phone] nvarchar(30) NULL,
    [email] nvarchar(254) NULL,
    [postcode] nvarchar(8) NULL,
    [safe_to_call] bit NULL,
    [safe_contact_note] nvarchar(2000) NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_people] PRIMARY KEY ([id]),
    CONSTRAINT [ck_people_interpreter_language_needs_interpreter] CHECK (interpreter_language IS NULL OR communication_need = 'INTERPRETER'),
    CONSTRAINT [FK_people_code_communication_need_communication_need] FOREIGN KEY ([communication_need]) REFERENCES [code_communication_need] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_people_code_disability_disability] FOREIGN KEY ([disability]) REFERENCES [code_disability] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_people_code_ethnicity_ethnicity] FOREIGN KEY ([ethnicity]) REFERENCES [code_ethnicity] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_people_code_gender_gender] FOREIGN KEY ([gender]) REFERENCES [code_gender] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_people_code_religion_religion] FOREIGN KEY ([religion]) REFERENCES [code_religion] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_people_code_sexual_orientation_sexual_orientation] FOREIGN KEY ([sexual_orientation]) REFERENCES [code_sexual_orientation] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [police_beats] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(200) NOT NULL,
    [printed_label] nvarchar(200) NOT NULL,
    [neighbourhood_policing_area] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [printed_roll_up] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_police_beats] PRIMARY KEY ([code]),
    CONSTRAINT [FK_police_beats_neighbourhood_policing_areas_neighbourhood_policing_area] FOREIGN KEY ([neighbourhood_policing_area]) REFERENCES [neighbourhood_policing_areas] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_police_beats_printed_roll_ups_printed_roll_up] FOREIGN KEY ([printed_roll_up]) REFERENCES [printed_roll_ups] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [person_impairments] (
    [person_id] bigint NOT NULL,
    [impairment] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_person_impairments] PRIMARY KEY ([person_id], [impairment]),
    CONSTRAINT [FK_person_impairments_code_impairment_impairment] FOREIGN KEY ([impairment]) REFERENCES [code_impairment] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_person_impairments_people_person_id] FOREIGN KEY ([person_id]) REFERENCES [people] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [referrals] (
    [id] bigint NOT NULL,
    [person_id] bigint NOT NULL,
    [received_at] datetimeoffset(6) NOT NULL,
    [source] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sub_source] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [referrer_agency] nvarchar(200) NULL,
    [person_role] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [consent_given] bit NOT NULL,
    [consent_given_by] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [police_reported_crime] bit NOT NULL,
    [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [crime_reference] nvarchar(40) NULL,
    [recorded_at] datetimeoffset(6) NULL,
    [acknowledged_at] datetimeoffset(6) NULL,
    [high_risk_asb] bit NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_referrals] PRIMARY KEY ([id]),
    CONSTRAINT [FK_referrals_code_consent_given_by_consent_given_by] FOREIGN KEY ([consent_given_by]) REFERENCES [code_consent_given_by] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_referrals_code_person_role_person_role] FOREIGN KEY ([person_role]) REFERENCES [code_person_role] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_referrals_code_police_force_police_force] FOREIGN KEY ([police_force]) REFERENCES [code_police_force] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_referrals_code_referral_source_source] FOREIGN KEY ([source]) REFERENCES [code_referral_source] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_referrals_code_referral_sub_source_sub_source] FOREIGN KEY ([sub_source]) REFERENCES [code_referral_sub_source] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_referrals_people_person_id] FOREIGN KEY ([person_id]) REFERENCES [people] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [police_beat_local_authorities] (
    [beat_code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [local_authority] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [PK_police_beat_local_authorities] PRIMARY KEY ([beat_code], [local_authority]),
    CONSTRAINT [FK_police_beat_local_authorities_local_authorities_local_authority] FOREIGN KEY ([local_authority]) REFERENCES [local_authorities] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_police_beat_local_authorities_police_beats_beat_code] FOREIGN KEY ([beat_code]) REFERENCES [police_beats] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [cases] (
    [id] bigint NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [referral_id] bigint NOT NULL,
    [opened_at] datetimeoffset(6) NOT NULL,
    [allocated_at] datetimeoffset(6) NULL,
    [caseworker_id] bigint NULL,
    [first_contact_attempted_at] datetimeoffset(6) NULL,
    [first_contact_at] datetimeoffset(6) NULL,
    [first_contact_channel] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [contact_outcome] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [support_tier] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [occurrence_type] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [is_child_or_young_person] bit NOT NULL,
    [is_repeat_victim] bit NOT NULL,
    [beat_code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [closed_on] date NULL,
    [closure_reason] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [re_referral_of_id] bigint NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_cases] PRIMARY KEY ([id]),
    CONSTRAINT [ck_cases_closing_not_before_opening] CHECK (closed_on >= CAST(opened_at AT TIME ZONE 'GMT Standard Time' AS date)),
    CONSTRAINT [ck_cases_closure_reason_when_closed] CHECK ((closure_reason IS NULL AND closed_on IS NULL) OR (closure_reason IS NOT NULL AND closed_on IS NOT NULL)),
    CONSTRAINT [ck_cases_first_contact_not_before_opening] CHECK (first_contact_at >= opened_at),
    CONSTRAINT [FK_cases_cases_re_referral_of_id] FOREIGN KEY ([re_referral_of_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_cases_code_closure_reason_closure_reason] FOREIGN KEY ([closure_reason]) REFERENCES [code_closure_reason] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_cases_code_contact_channel_first_contact_channel] FOREIGN KEY ([first_contact_channel]) REFERENCES [code_contact_channel] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_cases_code_contact_outcome_contact_outcome] FOREIGN KEY ([contact_outcome]) REFERENCES [code_contact_outcome] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_cases_code_occurrence_type_occurrence_type] FOREIGN KEY ([occurrence_type]) REFERENCES [code_occurrence_type] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_cases_code_support_tier_support_tier] FOREIGN KEY ([support_tier]) REFERENCES [code_support_tier] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_cases_police_beats_beat_code] FOREIGN KEY ([beat_code]) REFERENCES [police_beats] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_cases_referrals_referral_id] FOREIGN KEY ([referral_id]) REFERENCES [referrals] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_cases_staff_caseworker_id] FOREIGN KEY ([caseworker_id]) REFERENCES [staff] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [complaints] (
    [id] bigint NOT NULL,
    [case_id] bigint NULL,
    [received_on] date NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_complaints] PRIMARY KEY ([id]),
    CONSTRAINT [FK_complaints_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [end_of_case_responses] (
    [case_id] bigint NOT NULL,
    [responded_on] date NOT NULL,
    [health_and_wellbeing] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [cope_and_move_forward] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [safety] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [informed_and_empowered] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_end_of_case_responses] PRIMARY KEY ([case_id]),
    CONSTRAINT [FK_end_of_case_responses_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_end_of_case_responses_code_outcome_answer_cope_and_move_forward] FOREIGN KEY ([cope_and_move_forward]) REFERENCES [code_outcome_answer] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_end_of_case_responses_code_outcome_answer_health_and_wellbeing] FOREIGN KEY ([health_and_wellbeing]) REFERENCES [code_outcome_answer] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_end_of_case_responses_code_outcome_answer_informed_and_empowered] FOREIGN KEY ([informed_and_empowered]) REFERENCES [code_outcome_answer] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_end_of_case_responses_code_outcome_answer_safety] FOREIGN KEY ([safety]) REFERENCES [code_outcome_answer] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [hardship_awards] (
    [id] bigint NOT NULL,
    [case_id] bigint NOT NULL,
    [awarded_on] date NOT NULL,
    [purpose] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [criteria_met] bit NOT NULL,
    [amount_pence] int NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_hardship_awards] PRIMARY KEY ([id]),
    CONSTRAINT [ck_hardship_awards_amount_pence_range] CHECK (amount_pence >= 0),
    CONSTRAINT [FK_hardship_awards_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_hardship_awards_code_hardship_purpose_purpose] FOREIGN KEY ([purpose]) REFERENCES [code_hardship_purpose] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [hate_markers] (
    [case_id] bigint NOT NULL,
    [recorded_as] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [flagged_on_vcop] bit NOT NULL,
    [identified_by_caseworker] bit NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_hate_markers] PRIMARY KEY ([case_id]),
    CONSTRAINT [FK_hate_markers_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_hate_markers_code_occurrence_type_recorded_as] FOREIGN KEY ([recorded_as]) REFERENCES [code_occurrence_type] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [mental_health_referrals] (
    [id] bigint NOT NULL,
    [case_id] bigint NOT NULL,
    [kind] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [referred_on] date NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_mental_health_referrals] PRIMARY KEY ([id]),
    CONSTRAINT [FK_mental_health_referrals_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_mental_health_referrals_code_mental_health_referral_kind_kind] FOREIGN KEY ([kind]) REFERENCES [code_mental_health_referral_kind] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [needs_assessments] (
    [id] bigint NOT NULL,
    [case_id] bigint NOT NULL,
    [stage] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [assessed_at] datetimeoffset(6) NOT NULL,
    [scale_version] smallint NOT NULL,
    [personal_safety] smallint NOT NULL,
    [mental_and_physical_health] smallint NOT NULL,
    [shelter_and_accommodation] smallint NOT NULL,
    [drugs_alcohol_and_other_harmful_behaviours] smallint NOT NULL,
    [family] smallint NOT NULL,
    [education_and_employment] smallint NOT NULL,
    [finance_and_benefits] smallint NOT NULL,
    [outlook_attitudes_and_beliefs] smallint NOT NULL,
    [social_interactions] smallint NOT NULL,
    [any_other_issues] smallint NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_needs_assessments] PRIMARY KEY ([id]),
    CONSTRAINT [ck_needs_assessments_any_other_issues_range] CHECK (any_other_issues BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_drugs_alcohol_and_other_harmful_behaviours_range] CHECK (drugs_alcohol_and_other_harmful_behaviours BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_education_and_employment_range] CHECK (education_and_employment BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_family_range] CHECK (family BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_finance_and_benefits_range] CHECK (finance_and_benefits BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_mental_and_physical_health_range] CHECK (mental_and_physical_health BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_outlook_attitudes_and_beliefs_range] CHECK (outlook_attitudes_and_beliefs BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_personal_safety_range] CHECK (personal_safety BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_shelter_and_accommodation_range] CHECK (shelter_and_accommodation BETWEEN 0 AND 4),
    CONSTRAINT [ck_needs_assessments_social_interactions_range] CHECK (social_interactions BETWEEN 0 AND 4),
    CONSTRAINT [FK_needs_assessments_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_needs_assessments_code_need_stage_stage] FOREIGN KEY ([stage]) REFERENCES [code_need_stage] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_needs_assessments_need_scales_scale_version] FOREIGN KEY ([scale_version]) REFERENCES [need_scales] ([version]) ON DELETE NO ACTION
);

CREATE TABLE [restorative_justice_cases] (
    [id] bigint NOT NULL,
    [case_id] bigint NULL,
    [received_on] date NOT NULL,
    [initiator] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [closed_on] date NULL,
    [closure_category] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [closure_reason] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [had_conversation] bit NOT NULL,
    [had_outcome] bit NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_restorative_justice_cases] PRIMARY KEY ([id]),
    CONSTRAINT [ck_restorative_justice_cases_closure_category_when_closed] CHECK ((closure_category IS NULL AND closed_on IS NULL) OR (closure_category IS NOT NULL AND closed_on IS NOT NULL)),
    CONSTRAINT [FK_restorative_justice_cases_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_restorative_justice_cases_code_rj_closure_category_closure_category] FOREIGN KEY ([closure_category]) REFERENCES [code_rj_closure_category] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_restorative_justice_cases_code_rj_closure_reason_closure_reason] FOREIGN KEY ([closure_reason]) REFERENCES [code_rj_closure_reason] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_restorative_justice_cases_code_rj_initiator_initiator] FOREIGN KEY ([initiator]) REFERENCES [code_rj_initiator] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [satisfaction_surveys] (
    [id] bigint NOT NULL,
    [case_id] bigint NOT NULL,
    [surveyed_on] date NOT NULL,
    [result] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [surveyor] nvarchar(200) NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_satisfaction_surveys] PRIMARY KEY ([id]),
    CONSTRAINT [FK_satisfaction_surveys_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_satisfaction_surveys_code_satisfaction_result_result] FOREIGN KEY ([result]) REFERENCES [code_satisfaction_result] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [specialist_referrals] (
    [id] bigint NOT NULL,
    [case_id] bigint NOT NULL,
    [provider] nvarchar(200) NOT NULL,
    [kind] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [consent_given] bit NOT NULL,
    [referred_on] date NOT NULL,
    [outcome] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_specialist_referrals] PRIMARY KEY ([id]),
    CONSTRAINT [FK_specialist_referrals_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_specialist_referrals_code_specialist_referral_kind_kind] FOREIGN KEY ([kind]) REFERENCES [code_specialist_referral_kind] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_specialist_referrals_code_specialist_referral_outcome_outcome] FOREIGN KEY ([outcome]) REFERENCES [code_specialist_referral_outcome] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [support_actions] (
    [id] bigint NOT NULL,
    [case_id] bigint NOT NULL,
    [support_type] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [channel] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [delivered_at] datetimeoffset(6) NOT NULL,
    [caseworker_id] bigint NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_support_actions] PRIMARY KEY ([id]),
    CONSTRAINT [FK_support_actions_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_support_actions_code_contact_channel_channel] FOREIGN KEY ([channel]) REFERENCES [code_contact_channel] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_support_actions_code_support_type_support_type] FOREIGN KEY ([support_type]) REFERENCES [code_support_type] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_support_actions_staff_caseworker_id] FOREIGN KEY ([caseworker_id]) REFERENCES [staff] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [support_plans] (
    [id] bigint NOT NULL,
    [case_id] bigint NOT NULL,
    [agreed_at] datetimeoffset(6) NOT NULL,
    [review_due_on] date NOT NULL,
    [reviewed_at] datetimeoffset(6) NULL,
    [actions] nvarchar(max) NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_support_plans] PRIMARY KEY ([id]),
    CONSTRAINT [FK_support_plans_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION
);

CREATE TABLE [target_hardening] (
    [id] bigint NOT NULL,
    [case_id] bigint NOT NULL,
    [referred_via] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [provider] nvarchar(200) NOT NULL,
    [requested_at] datetimeoffset(6) NOT NULL,
    [assessed_at] datetimeoffset(6) NULL,
    [fitted_at] datetimeoffset(6) NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_target_hardening] PRIMARY KEY ([id]),
    CONSTRAINT [FK_target_hardening_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_target_hardening_code_target_hardening_route_referred_via] FOREIGN KEY ([referred_via]) REFERENCES [code_target_hardening_route] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [vps_records] (
    [case_id] bigint NOT NULL,
    [eligible] bit NOT NULL,
    [offered] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [chose_to_complete] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [understands] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [would_like_opportunity] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [facilitated_on] date NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_vps_records] PRIMARY KEY ([case_id]),
    CONSTRAINT [ck_vps_records_choice_only_if_offered] CHECK (chose_to_complete = 'NOT_APPLICABLE' OR offered = 'YES'),
    CONSTRAINT [ck_vps_records_understanding_only_if_not_offered] CHECK (understands = 'NOT_APPLICABLE' OR offered <> 'YES'),
    CONSTRAINT [FK_vps_records_cases_case_id] FOREIGN KEY ([case_id]) REFERENCES [cases] ([id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_vps_records_code_vps_answer_chose_to_complete] FOREIGN KEY ([chose_to_complete]) REFERENCES [code_vps_answer] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_vps_records_code_vps_answer_offered] FOREIGN KEY ([offered]) REFERENCES [code_vps_answer] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_vps_records_code_vps_answer_understands] FOREIGN KEY ([understands]) REFERENCES [code_vps_answer] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_vps_records_code_vps_answer_would_like_opportunity] FOREIGN KEY ([would_like_opportunity]) REFERENCES [code_vps_answer] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [hate_marker_strands] (
    [case_id] bigint NOT NULL,
    [strand] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_hate_marker_strands] PRIMARY KEY ([case_id], [strand]),
    CONSTRAINT [FK_hate_marker_strands_code_hate_strand_strand] FOREIGN KEY ([strand]) REFERENCES [code_hate_strand] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_hate_marker_strands_hate_markers_case_id] FOREIGN KEY ([case_id]) REFERENCES [hate_markers] ([case_id]) ON DELETE NO ACTION
);

IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'id', N'covers_from', N'covers_to', N'exported_at', N'imported_at', N'system', N'version') AND [object_id] = OBJECT_ID(N'[data_state]'))
    SET IDENTITY_INSERT [data_state] ON;
INSERT INTO [data_state] ([id], [covers_from], [covers_to], [exported_at], [imported_at], [system], [version])
VALUES (CAST(1 AS smallint), NULL, NULL, NULL, NULL, NULL, CAST(0 AS bigint));
IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'id', N'covers_from', N'covers_to', N'exported_at', N'imported_at', N'system', N'version') AND [object_id] = OBJECT_ID(N'[data_state]'))
    SET IDENTITY_INSERT [data_state] OFF;

CREATE INDEX [IX_cases_caseworker_id_opened_at] ON [cases] ([caseworker_id], [opened_at]);

CREATE INDEX [IX_cases_closed_on] ON [cases] ([closed_on]);

CREATE INDEX [IX_cases_data_version] ON [cases] ([data_version]);

CREATE INDEX [IX_cases_opened_at] ON [cases] ([opened_at]);

CREATE INDEX [IX_cases_re_referral_of_id] ON [cases] ([re_referral_of_id]);

CREATE UNIQUE INDEX [IX_cases_reference] ON [cases] ([reference]);

CREATE UNIQUE INDEX [IX_cases_referral_id] ON [cases] ([referral_id]);

CREATE INDEX [IX_complaints_case_id] ON [complaints] ([case_id]);

CREATE INDEX [IX_complaints_data_version] ON [complaints] ([data_version]);

CREATE INDEX [IX_end_of_case_responses_data_version] ON [end_of_case_responses] ([data_version]);

CREATE INDEX [IX_engagement_activities_data_version] ON [engagement_activities] ([data_version]);

CREATE INDEX [IX_hardship_awards_case_id] ON [hardship_awards] ([case_id]);

CREATE INDEX [IX_hardship_awards_data_version] ON [hardship_awards] ([data_version]);

CREATE INDEX [IX_hate_marker_strands_data_version] ON [hate_marker_strands] ([data_version]);

CREATE INDEX [IX_hate_markers_data_version] ON [hate_markers] ([data_version]);

CREATE INDEX [IX_mental_health_referrals_case_id] ON [mental_health_referrals] ([case_id]);

CREATE INDEX [IX_mental_health_referrals_data_version] ON [mental_health_referrals] ([data_version]);

CREATE INDEX [IX_needs_assessments_case_id] ON [needs_assessments] ([case_id]);

CREATE INDEX [IX_needs_assessments_data_version] ON [needs_assessments] ([data_version]);

CREATE UNIQUE INDEX [IX_needs_assessments_one_end_per_case] ON [needs_assessments] ([case_id]) WHERE stage = 'END';

CREATE UNIQUE INDEX [IX_needs_assessments_one_start_per_case] ON [needs_assessments] ([case_id]) WHERE stage = 'START';

CREATE INDEX [IX_people_data_version] ON [people] ([data_version]);

CREATE INDEX [IX_person_impairments_data_version] ON [person_impairments] ([data_version]);

CREATE INDEX [IX_referrals_crime_reference] ON [referrals] ([crime_reference]);

CREATE INDEX [IX_referrals_data_version] ON [referrals] ([data_version]);

CREATE INDEX [IX_referrals_person_id] ON [referrals] ([person_id]);

CREATE INDEX [IX_referrals_received_at] ON [referrals] ([received_at]);

CREATE INDEX [IX_restorative_justice_cases_case_id] ON [restorative_justice_cases] ([case_id]);

CREATE INDEX [IX_restorative_justice_cases_data_version] ON [restorative_justice_cases] ([data_version]);

CREATE INDEX [IX_satisfaction_surveys_case_id] ON [satisfaction_surveys] ([case_id]);

CREATE INDEX [IX_satisfaction_surveys_data_version] ON [satisfaction_surveys] ([data_version]);

CREATE INDEX [IX_specialist_referrals_case_id] ON [specialist_referrals] ([case_id]);

CREATE INDEX [IX_specialist_referrals_data_version] ON [specialist_referrals] ([data_version]);

CREATE INDEX [IX_staff_data_version] ON [staff] ([data_version]);

CREATE INDEX [IX_support_actions_case_id] ON [support_actions] ([case_id]);

CREATE INDEX [IX_support_actions_data_version] ON [support_actions] ([data_version]);

CREATE INDEX [IX_support_plans_case_id] ON [support_plans] ([case_id]);

CREATE INDEX [IX_support_plans_data_version] ON [support_plans] ([data_version]);

CREATE INDEX [IX_target_hardening_case_id] ON [target_hardening] ([case_id]);

CREATE INDEX [IX_target_hardening_data_version] ON [target_hardening] ([data_version]);

CREATE INDEX [IX_vps_records_data_version] ON [vps_records] ([data_version]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121020130_Initial', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
EXEC(N'CREATE TRIGGER tr_cases_opening_not_before_referral ON cases AFTER INSERT, UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted c JOIN referrals r ON r.id = c.referral_id WHERE c.opened_at < r.received_at)
        THROW 51000, ''A case cannot be opened before its referral is received.'', 1;
END');

EXEC(N'CREATE TRIGGER tr_referrals_opening_not_before_referral ON referrals AFTER UPDATE AS
BEGIN
    SET NOCOUNT ON;
    IF EXISTS (SELECT 1 FROM inserted r JOIN cases c ON c.referral_id = r.id WHERE c.opened_at < r.received_at)
        THROW 51000, ''A referral cannot be received after its case is opened.'', 1;
END');

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121020157_OpeningNotBeforeReferral', N'10.0.14');

COMMIT;
GO

ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
GO

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121031900_SnapshotReads', N'10.0.14');
GO

BEGIN TRANSACTION;
ALTER TABLE [support_plans] ADD CONSTRAINT [ck_support_plans_review_not_before_agreement] CHECK (reviewed_at >= agreed_at);

ALTER TABLE [staff] ADD CONSTRAINT [ck_staff_leaving_not_before_joining] CHECK (left_on >= joined_on);

ALTER TABLE [restorative_justice_cases] ADD CONSTRAINT [ck_restorative_justice_cases_closing_not_before_receipt] CHECK (closed_on >= received_on);

ALTER TABLE [cases] ADD CONSTRAINT [ck_cases_re_referral_of_another] CHECK (re_referral_of_id <> id);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121032200_OrderOfEvents', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [data_state] ADD [moved_by] varchar(60) NULL;

CREATE TABLE [code_service_level] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_service_level] PRIMARY KEY ([code])
);

CREATE TABLE [cube_changes] (
    [version] bigint NOT NULL,
    [kind] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [referral_id] bigint NOT NULL,
    CONSTRAINT [PK_cube_changes] PRIMARY KEY ([version], [kind], [referral_id])
);

EXEC(N'CREATE PROCEDURE move_data_version @moved bigint OUTPUT AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @me varchar(60) = CONCAT(
        CURRENT_TRANSACTION_ID(), '' '', CONVERT(varchar(30), (SELECT create_date FROM sys.databases WHERE name = ''tempdb''), 126));
    SET @moved = NULL;
    UPDATE data_state SET @moved = version = version + 1, moved_by = @me WHERE moved_by IS NULL OR moved_by <> @me;
    IF @moved IS NULL SELECT @moved = version FROM data_state;
    ELSE DELETE FROM cube_changes WHERE version <= @moved - 1000;
END');

EXEC(N'CREATE TRIGGER tr_people_traced ON people AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT r.id FROM inserted x JOIN referrals r ON r.person_id = x.id UNION SELECT r.id FROM deleted x JOIN referrals r ON r.person_id = x.id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM people t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_person_impairments_traced ON person_impairments AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT r.id FROM inserted x JOIN referrals r ON r.person_id = x.person_id UNION SELECT r.id FROM deleted x JOIN referrals r ON r.person_id = x.person_id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM person_impairments t
    JOIN inserted w ON t.person_id = w.person_id AND t.impairment = w.impairment WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_referrals_traced ON referrals AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT x.id FROM inserted x UNION SELECT x.id FROM deleted x) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM referrals t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_cases_traced ON cases AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT x.referral_id FROM inserted x UNION SELECT x.referral_id FROM deleted x) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM cases t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_hate_markers_traced ON hate_markers AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT c.referral_id FROM inserted x JOIN cases c ON c.id = x.case_id UNION SELECT c.referral_id FROM deleted x JOIN cases c ON c.id = x.case_id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM hate_markers t
    JOIN inserted w ON t.case_id = w.case_id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_hate_marker_strands_traced ON hate_marker_strands AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT c.referral_id FROM inserted x JOIN cases c ON c.id = x.case_id UNION SELECT c.referral_id FROM deleted x JOIN cases c ON c.id = x.case_id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM hate_marker_strands t
    JOIN inserted w ON t.case_id = w.case_id AND t.strand = w.strand WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_needs_assessments_traced ON needs_assessments AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT c.referral_id FROM inserted x JOIN cases c ON c.id = x.case_id UNION SELECT c.referral_id FROM deleted x JOIN cases c ON c.id = x.case_id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM needs_assessments t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_support_plans_traced ON support_plans AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT c.referral_id FROM inserted x JOIN cases c ON c.id = x.case_id UNION SELECT c.referral_id FROM deleted x JOIN cases c ON c.id = x.case_id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM support_plans t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_support_actions_traced ON support_actions AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT c.referral_id FROM inserted x JOIN cases c ON c.id = x.case_id UNION SELECT c.referral_id FROM deleted x JOIN cases c ON c.id = x.case_id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM support_actions t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_end_of_case_responses_traced ON end_of_case_responses AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT c.referral_id FROM inserted x JOIN cases c ON c.id = x.case_id UNION SELECT c.referral_id FROM deleted x JOIN cases c ON c.id = x.case_id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM end_of_case_responses t
    JOIN inserted w ON t.case_id = w.case_id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_vps_records_traced ON vps_records AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
    IF @rows > 50000
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''EVERYTHING'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''EVERYTHING'' AND c.referral_id = led.referral_id);
    END
    ELSE
    BEGIN
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''REFERRAL'', led.referral_id FROM (SELECT c.referral_id FROM inserted x JOIN cases c ON c.id = x.case_id UNION SELECT c.referral_id FROM deleted x JOIN cases c ON c.id = x.case_id) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''REFERRAL'' AND c.referral_id = led.referral_id);
    END
    UPDATE t SET data_version = @moved FROM vps_records t
    JOIN inserted w ON t.case_id = w.case_id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_satisfaction_surveys_traced ON satisfaction_surveys AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''SURVEYS'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''SURVEYS'' AND c.referral_id = led.referral_id);
    UPDATE t SET data_version = @moved FROM satisfaction_surveys t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_complaints_traced ON complaints AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''COMPLAINTS'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''COMPLAINTS'' AND c.referral_id = led.referral_id);
    UPDATE t SET data_version = @moved FROM complaints t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_restorative_justice_cases_traced ON restorative_justice_cases AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''RESTORATIVE_JUSTICE'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''RESTORATIVE_JUSTICE'' AND c.referral_id = led.referral_id);
    UPDATE t SET data_version = @moved FROM restorative_justice_cases t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

EXEC(N'CREATE TRIGGER tr_engagement_activities_traced ON engagement_activities AFTER INSERT, UPDATE, DELETE AS
BEGIN
    SET NOCOUNT ON;
    DECLARE @moved bigint, @rows bigint = (SELECT COUNT_BIG(*) FROM inserted) + (SELECT COUNT_BIG(*) FROM deleted);
    IF @rows = 0 RETURN;
    EXEC move_data_version @moved OUTPUT;
        INSERT INTO cube_changes (version, kind, referral_id)
        SELECT @moved, ''ENGAGEMENT'', led.referral_id FROM (SELECT 0) led (referral_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM cube_changes c WHERE c.version = @moved AND c.kind = ''ENGAGEMENT'' AND c.referral_id = led.referral_id);
    UPDATE t SET data_version = @moved FROM engagement_activities t
    JOIN inserted w ON t.id = w.id WHERE w.data_version <> @moved;
END');

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121050325_ChangeTrace', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [audit_checkpoints] (
    [size] bigint NOT NULL,
    [made_at] datetimeoffset(6) NOT NULL,
    [note] nvarchar(1000) NOT NULL,
    CONSTRAINT [PK_audit_checkpoints] PRIMARY KEY ([size])
);

CREATE TABLE [audit_events] (
    [seq] bigint NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [recorded_at] datetimeoffset(6) NOT NULL,
    [occurred_at] datetimeoffset(6) NOT NULL,
    [class] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [result] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [actor_tenant] uniqueidentifier NULL,
    [actor_object] uniqueidentifier NULL,
    [document] varchar(80) NULL,
    [entry] nvarchar(max) NOT NULL,
    [hash] binary(32) NOT NULL,
    CONSTRAINT [PK_audit_events] PRIMARY KEY ([seq])
);

CREATE TABLE [audit_event_subjects] (
    [subject] char(64) NOT NULL,
    [seq] bigint NOT NULL,
    CONSTRAINT [PK_audit_event_subjects] PRIMARY KEY ([subject], [seq]),
    CONSTRAINT [FK_audit_event_subjects_audit_events_seq] FOREIGN KEY ([seq]) REFERENCES [audit_events] ([seq]) ON DELETE NO ACTION
);

CREATE INDEX [IX_audit_event_subjects_seq] ON [audit_event_subjects] ([seq]);

CREATE INDEX [IX_audit_events_actor_object_seq] ON [audit_events] ([actor_object], [seq]);

CREATE UNIQUE INDEX [IX_audit_events_id] ON [audit_events] ([id]);

CREATE INDEX [IX_audit_events_occurred_at] ON [audit_events] ([occurred_at]);

EXEC(N'CREATE TRIGGER tr_audit_events_append_only ON audit_events INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 51002, N''The audit log is only added to: a change of audit_events is refused.'', 1;
END');

EXEC(N'CREATE TRIGGER tr_audit_event_subjects_append_only ON audit_event_subjects INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 51002, N''The audit log is only added to: a change of audit_event_subjects is refused.'', 1;
END');

EXEC(N'CREATE TRIGGER tr_audit_checkpoints_append_only ON audit_checkpoints INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 51002, N''The audit log is only added to: a change of audit_checkpoints is refused.'', 1;
END');

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121053123_AuditLog', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [staff] ADD [directory_object_id] uniqueidentifier NULL;

CREATE UNIQUE INDEX [IX_staff_directory_object_id] ON [staff] ([directory_object_id]) WHERE [directory_object_id] IS NOT NULL;

CREATE INDEX [IX_people_family_name_given_name] ON [people] ([family_name], [given_name]);

CREATE INDEX [IX_cases_beat_code_opened_at] ON [cases] ([beat_code], [opened_at]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121075408_StaffAccounts', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
ALTER TABLE [referrals] ADD [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NULL;

CREATE INDEX [IX_referrals_police_force_crime_reference_key] ON [referrals] ([police_force], [crime_reference_key]) WHERE source = 'POLICE' AND consent_given = 1 AND crime_reference_key IS NOT NULL;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121080550_CrimeReferenceKey', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [cell_budgets] (
    [client] varchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [day] date NOT NULL,
    [cells] bigint NOT NULL,
    CONSTRAINT [PK_cell_budgets] PRIMARY KEY ([client], [day])
);

CREATE TABLE [editions] (
    [id] varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [quarter] varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [revision] int NOT NULL,
    [published_at] datetimeoffset(6) NOT NULL,
    [data_version] bigint NOT NULL,
    [as_of] datetimeoffset(6) NOT NULL,
    [covers_from] date NOT NULL,
    [withheld] varchar(max) NOT NULL,
    [digest] binary(32) NOT NULL,
    CONSTRAINT [PK_editions] PRIMARY KEY ([id])
);

CREATE TABLE [edition_parts] (
    [edition_id] varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [part_of] smallint NOT NULL,
    [number] int NOT NULL,
    [row_count] int NOT NULL,
    [content] varbinary(max) NOT NULL,
    [checksum] binary(32) NOT NULL,
    CONSTRAINT [PK_edition_parts] PRIMARY KEY ([edition_id], [part_of], [number]),
    CONSTRAINT [FK_edition_parts_editions_edition_id] FOREIGN KEY ([edition_id]) REFERENCES [editions] ([id]) ON DELETE NO ACTION
);

CREATE UNIQUE INDEX [IX_editions_quarter_revision] ON [editions] ([quarter], [revision]);

EXEC(N'CREATE TRIGGER tr_editions_frozen ON editions INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 51003, N''An edition is frozen once it is published: a change of editions is refused.'', 1;
END');

EXEC(N'CREATE TRIGGER tr_edition_parts_frozen ON edition_parts AFTER UPDATE, DELETE AS
BEGIN
    IF EXISTS (SELECT 1 FROM inserted) OR EXISTS (
        SELECT 1 FROM deleted d JOIN editions e ON e.id = d.edition_id
        WHERE NOT EXISTS (SELECT 1 FROM editions l WHERE l.quarter = e.quarter AND l.revision > e.revision))
        THROW 51003, N''An edition is frozen once it is published: a change of edition_parts is refused.'', 1;
END');

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121082308_EditionsAndBudgets', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [code_enhanced_entitlement] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_enhanced_entitlement] PRIMARY KEY ([code])
);

CREATE TABLE [code_vcop_audit_category] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_vcop_audit_category] PRIMARY KEY ([code])
);

CREATE TABLE [code_vcop_code_version] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_vcop_code_version] PRIMARY KEY ([code])
);

CREATE TABLE [code_vrr_delay_reason] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_vrr_delay_reason] PRIMARY KEY ([code])
);

CREATE TABLE [code_vrr_outcome] (
    [code] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) NOT NULL,
    [position] int NOT NULL,
    [version] int NOT NULL,
    [parent] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_code_vrr_outcome] PRIMARY KEY ([code])
);

CREATE TABLE [vcop_notifications] (
    [id] bigint NOT NULL,
    [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [crime_reference] nvarchar(40) NOT NULL,
    [recorded_at] datetimeoffset(6) NOT NULL,
    [sent_at] datetimeoffset(6) NULL,
    [has_crime_number] bit NOT NULL,
    [has_booklet_link] bit NOT NULL,
    [has_victim_first_link] bit NOT NULL,
    [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_vcop_notifications] PRIMARY KEY ([id]),
    CONSTRAINT [ck_vcop_notifications_sending_not_before_record] CHECK (sent_at >= recorded_at),
    CONSTRAINT [FK_vcop_notifications_code_police_force_police_force] FOREIGN KEY ([police_force]) REFERENCES [code_police_force] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [enhanced_entitlements] (
    [id] bigint NOT NULL,
    [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [crime_reference] nvarchar(40) NOT NULL,
    [entitlement] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [flagged_on_vcop] bit NOT NULL,
    [stated_on_referral_form] bit NOT NULL,
    [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_enhanced_entitlements] PRIMARY KEY ([id]),
    CONSTRAINT [FK_enhanced_entitlements_code_enhanced_entitlement_entitlement] FOREIGN KEY ([entitlement]) REFERENCES [code_enhanced_entitlement] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_enhanced_entitlements_code_police_force_police_force] FOREIGN KEY ([police_force]) REFERENCES [code_police_force] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [vcop_audit_crimes] (
    [id] bigint NOT NULL,
    [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [crime_reference] nvarchar(40) NOT NULL,
    [recorded_on] date NOT NULL,
    [category] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [is_charged] bit NOT NULL,
    [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_vcop_audit_crimes] PRIMARY KEY ([id]),
    CONSTRAINT [FK_vcop_audit_crimes_code_police_force_police_force] FOREIGN KEY ([police_force]) REFERENCES [code_police_force] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_vcop_audit_crimes_code_vcop_audit_category_category] FOREIGN KEY ([category]) REFERENCES [code_vcop_audit_category] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [vcop_investigations] (
    [id] bigint NOT NULL,
    [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [crime_reference] nvarchar(40) NOT NULL,
    [as_of] date NOT NULL,
    [code_version] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [department] nvarchar(60) NOT NULL,
    [officer] nvarchar(30) NOT NULL,
    [recorded_at] datetimeoffset(6) NOT NULL,
    [needs_assessed] bit NOT NULL,
    [last_update_at] datetimeoffset(6) NULL,
    [right1_met] bit NULL,
    [right2_met] bit NULL,
    [right3_met] bit NULL,
    [right4_met] bit NULL,
    [right5_met] bit NULL,
    [right6_met] bit NULL,
    [right7_met] bit NULL,
    [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_vcop_investigations] PRIMARY KEY ([id]),
    CONSTRAINT [FK_vcop_investigations_code_police_force_police_force] FOREIGN KEY ([police_force]) REFERENCES [code_police_force] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_vcop_investigations_code_vcop_code_version_code_version] FOREIGN KEY ([code_version]) REFERENCES [code_vcop_code_version] ([code]) ON DELETE NO ACTION
);

CREATE TABLE [vrr_requests] (
    [id] bigint NOT NULL,
    [police_force] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [crime_reference] nvarchar(40) NOT NULL,
    [received_on] date NOT NULL,
    [is_eligible] bit NOT NULL,
    [triaged_on] date NULL,
    [outcome] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [completed_on] date NULL,
    [extension_agreed] bit NULL,
    [delay_reason] varchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [crime_reference_key] varchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [data_version] bigint NOT NULL,
    [row_version] rowversion NOT NULL,
    CONSTRAINT [PK_vrr_requests] PRIMARY KEY ([id]),
    CONSTRAINT [ck_vrr_requests_completion_not_before_receipt] CHECK (completed_on >= received_on),
    CONSTRAINT [ck_vrr_requests_outcome_when_completed] CHECK ((outcome IS NULL AND completed_on IS NULL) OR (outcome IS NOT NULL AND completed_on IS NOT NULL)),
    CONSTRAINT [ck_vrr_requests_triage_not_before_receipt] CHECK (triaged_on >= received_on),
    CONSTRAINT [FK_vrr_requests_code_police_force_police_force] FOREIGN KEY ([police_force]) REFERENCES [code_police_force] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_vrr_requests_code_vrr_delay_reason_delay_reason] FOREIGN KEY ([delay_reason]) REFERENCES [code_vrr_delay_reason] ([code]) ON DELETE NO ACTION,
    CONSTRAINT [FK_vrr_requests_code_vrr_outcome_outcome] FOREIGN KEY ([outcome]) REFERENCES [code_vrr_outcome] ([code]) ON DELETE NO ACTION
);

CREATE INDEX [IX_enhanced_entitlements_data_version] ON [enhanced_entitlements] ([data_version]);

CREATE INDEX [IX_enhanced_entitlements_police_force_crime_reference_key] ON [enhanced_entitlements] ([police_force], [crime_reference_key]);

CREATE INDEX [IX_vcop_audit_crimes_data_version] ON [vcop_audit_crimes] ([data_version]);

CREATE INDEX [IX_vcop_audit_crimes_police_force_recorded_on] ON [vcop_audit_crimes] ([police_force], [recorded_on]);

CREATE INDEX [IX_vcop_investigations_data_version] ON [vcop_investigations] ([data_version]);

CREATE INDEX [IX_vcop_investigations_police_force_as_of] ON [vcop_investigations] ([police_force], [as_of]);

CREATE INDEX [IX_vcop_notifications_data_version] ON [vcop_notifications] ([data_version]);

CREATE INDEX [IX_vcop_notifications_police_force_recorded_at] ON [vcop_notifications] ([police_force], [recorded_at]);

CREATE INDEX [IX_vrr_requests_data_version] ON [vrr_requests] ([data_version]);

CREATE INDEX [IX_vrr_requests_police_force_received_on] ON [vrr_requests] ([police_force], [received_on]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121090406_PoliceTables', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE INDEX [IX_support_plans_agreed_at] ON [support_plans] ([agreed_at]);

CREATE INDEX [IX_support_actions_delivered_at] ON [support_actions] ([delivered_at]);

CREATE INDEX [IX_restorative_justice_cases_received_on] ON [restorative_justice_cases] ([received_on]);

CREATE INDEX [IX_people_date_of_birth] ON [people] ([date_of_birth]);

CREATE INDEX [IX_people_email] ON [people] ([email]);

CREATE INDEX [IX_people_phone] ON [people] ([phone]);

CREATE INDEX [IX_people_postcode] ON [people] ([postcode]);

CREATE INDEX [IX_needs_assessments_assessed_at] ON [needs_assessments] ([assessed_at]);

CREATE INDEX [IX_end_of_case_responses_responded_on] ON [end_of_case_responses] ([responded_on]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261121090654_RowIndexes', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
CREATE TABLE [reference_misses] (
    [client] varchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [hour] datetimeoffset NOT NULL,
    [asked] bigint NOT NULL,
    [missed] bigint NOT NULL,
    [is_alerted] bit NOT NULL,
    CONSTRAINT [PK_reference_misses] PRIMARY KEY ([client], [hour])
);

CREATE INDEX [IX_vcop_investigations_police_force_crime_reference_key_as_of] ON [vcop_investigations] ([police_force], [crime_reference_key], [as_of]);

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261128170534_DepartmentsAndMisses', N'10.0.14');

COMMIT;
GO

BEGIN TRANSACTION;
DROP TABLE [audit_event_subjects];

CREATE TABLE [audit_event_subjects] (
    [subject] bigint NOT NULL,
    [seq] bigint NOT NULL,
    CONSTRAINT [PK_audit_event_subjects] PRIMARY KEY ([subject], [seq]),
    CONSTRAINT [FK_audit_event_subjects_audit_events_seq] FOREIGN KEY ([seq]) REFERENCES [audit_events] ([seq]) ON DELETE NO ACTION
);

CREATE INDEX [IX_audit_event_subjects_seq] ON [audit_event_subjects] ([seq]);

INSERT INTO audit_event_subjects (subject, seq)
SELECT DISTINCT CONVERT(bigint, CONVERT(binary(8), LEFT(s.hmac, 16), 2)), e.seq
FROM audit_events AS e
CROSS APPLY OPENJSON(CASE e.entry WHEN N'' THEN N'{}' ELSE e.entry END, '$.event.subjects') WITH (hmac char(64) '$') AS s;

EXEC(N'CREATE TRIGGER tr_audit_event_subjects_append_only ON audit_event_subjects INSTEAD OF UPDATE, DELETE AS
BEGIN
    THROW 51002, N''The audit log is only added to: a change of audit_event_subjects is refused.'', 1;
END');

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
VALUES (N'20261128204123_LighterAuditLog', N'10.0.14');

COMMIT;
GO

