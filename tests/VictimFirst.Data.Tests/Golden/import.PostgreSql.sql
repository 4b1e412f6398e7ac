-- lock
SELECT pg_advisory_xact_lock(hashtextextended('victimfirst-import', 0))

-- staff: stage
CREATE TEMPORARY TABLE "staged_staff" (line bigint NOT NULL, "id" bigint, "role" text, "display_name" text, "directory_object_id" uuid, "team" text, "joined_on" date, "left_on" date) ON COMMIT DROP

-- staff: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_staff" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_staff" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- staff: check directory_object_id
SELECT s.line, CAST(s."directory_object_id" AS varchar(80)), d.first_line FROM "staged_staff" s
JOIN (SELECT "directory_object_id", MIN(line) AS first_line FROM "staged_staff" r WHERE 1 = 1
    GROUP BY "directory_object_id" HAVING COUNT(*) > 1) d
    ON d."directory_object_id" = s."directory_object_id" AND s.line > d.first_line
WHERE 1 = 1
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- staff: check directory_object_id
SELECT s.line, CAST(s."directory_object_id" AS varchar(80)), t."id" FROM "staged_staff" s
JOIN "staff" t ON t."directory_object_id" = s."directory_object_id" AND t."id" <> s."id"
WHERE 1 = 1 AND 1 = 1 AND NOT EXISTS (SELECT 1 FROM "staged_staff" r WHERE r."id" = t."id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- staff: update
UPDATE "staff" t
SET "role" = s."role", "display_name" = s."display_name", "directory_object_id" = s."directory_object_id", "team" = s."team", "joined_on" = s."joined_on", "left_on" = s."left_on", "data_version" = @version
FROM "staged_staff" s
WHERE t."id" = s."id" AND (t."role", t."display_name", t."directory_object_id", t."team", t."joined_on", t."left_on") IS DISTINCT FROM (s."role", s."display_name", s."directory_object_id", s."team", s."joined_on", s."left_on")

-- staff: insert into rows
INSERT INTO "staff" ("id", "role", "display_name", "directory_object_id", "team", "joined_on", "left_on", "data_version")
SELECT s."id", s."role", s."display_name", s."directory_object_id", s."team", s."joined_on", s."left_on", @version FROM "staged_staff" s
WHERE NOT EXISTS (SELECT 1 FROM "staff" t WHERE t."id" = s."id")

-- staff: insert into none
INSERT INTO "staff" ("id", "role", "display_name", "directory_object_id", "team", "joined_on", "left_on", "data_version")
SELECT s."id", s."role", s."display_name", s."directory_object_id", s."team", s."joined_on", s."left_on", @version FROM "staged_staff" s

-- people: stage
CREATE TEMPORARY TABLE "staged_people" (line bigint NOT NULL, "id" bigint, "given_name" text, "family_name" text, "date_of_birth" date, "gender" text, "ethnicity" text, "disability" text, "religion" text, "sexual_orientation" text, "communication_need" text, "interpreter_language" text, "phone" text, "email" text, "postcode" text, "safe_to_call" boolean, "safe_contact_note" text) ON COMMIT DROP

-- people: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_people" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_people" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- people: update
UPDATE "people" t
SET "given_name" = s."given_name", "family_name" = s."family_name", "date_of_birth" = s."date_of_birth", "gender" = s."gender", "ethnicity" = s."ethnicity", "disability" = s."disability", "religion" = s."religion", "sexual_orientation" = s."sexual_orientation", "communication_need" = s."communication_need", "interpreter_language" = s."interpreter_language", "phone" = s."phone", "email" = s."email", "postcode" = s."postcode", "safe_to_call" = s."safe_to_call", "safe_contact_note" = s."safe_contact_note", "data_version" = @version
FROM "staged_people" s
WHERE t."id" = s."id" AND (t."given_name", t."family_name", t."date_of_birth", t."gender", t."ethnicity", t."disability", t."religion", t."sexual_orientation", t."communication_need", t."interpreter_language", t."phone", t."email", t."postcode", t."safe_to_call", t."safe_contact_note") IS DISTINCT FROM (s."given_name", s."family_name", s."date_of_birth", s."gender", s."ethnicity", s."disability", s."religion", s."sexual_orientation", s."communication_need", s."interpreter_language", s."phone", s."email", s."postcode", s."safe_to_call", s."safe_contact_note")

-- people: insert into rows
INSERT INTO "people" ("id", "given_name", "family_name", "date_of_birth", "gender", "ethnicity", "disability", "religion", "sexual_orientation", "communication_need", "interpreter_language", "phone", "email", "postcode", "safe_to_call", "safe_contact_note", "data_version")
SELECT s."id", s."given_name", s."family_name", s."date_of_birth", s."gender", s."ethnicity", s."disability", s."religion", s."sexual_orientation", s."communication_need", s."interpreter_language", s."phone", s."email", s."postcode", s."safe_to_call", s."safe_contact_note", @version FROM "staged_people" s
WHERE NOT EXISTS (SELECT 1 FROM "people" t WHERE t."id" = s."id")

-- people: insert into none
INSERT INTO "people" ("id", "given_name", "family_name", "date_of_birth", "gender", "ethnicity", "disability", "religion", "sexual_orientation", "communication_need", "interpreter_language", "phone", "email", "postcode", "safe_to_call", "safe_contact_note", "data_version")
SELECT s."id", s."given_name", s."family_name", s."date_of_birth", s."gender", s."ethnicity", s."disability", s."religion", s."sexual_orientation", s."communication_need", s."interpreter_language", s."phone", s."email", s."postcode", s."safe_to_call", s."safe_contact_note", @version FROM "staged_people" s

-- person_impairments: stage
CREATE TEMPORARY TABLE "staged_person_impairments" (line bigint NOT NULL, "person_id" bigint, "impairment" text) ON COMMIT DROP

-- person_impairments: check person_id
SELECT s.line, CAST(s."person_id" AS varchar(80)), d.first_line FROM "staged_person_impairments" s
JOIN (SELECT "person_id", "impairment", MIN(line) AS first_line FROM "staged_person_impairments" GROUP BY "person_id", "impairment" HAVING COUNT(*) > 1) d
    ON d."person_id" = s."person_id" AND d."impairment" = s."impairment" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- person_impairments: check person_id
SELECT s.line, CAST(s."person_id" AS varchar(80)), s."person_id" FROM "staged_person_impairments" s
WHERE s."person_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_people" p WHERE p."id" = s."person_id")
    AND NOT EXISTS (SELECT 1 FROM "people" p WHERE p."id" = s."person_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- person_impairments: insert into rows
INSERT INTO "person_impairments" ("person_id", "impairment", "data_version")
SELECT s."person_id", s."impairment", @version FROM "staged_person_impairments" s
WHERE NOT EXISTS (SELECT 1 FROM "person_impairments" t WHERE t."person_id" = s."person_id" AND t."impairment" = s."impairment")

-- person_impairments: insert into none
INSERT INTO "person_impairments" ("person_id", "impairment", "data_version")
SELECT s."person_id", s."impairment", @version FROM "staged_person_impairments" s

-- referrals: stage
CREATE TEMPORARY TABLE "staged_referrals" (line bigint NOT NULL, "id" bigint, "person_id" bigint, "received_at" timestamp with time zone, "source" text, "sub_source" text, "referrer_agency" text, "person_role" text, "consent_given" boolean, "consent_given_by" text, "police_reported_crime" boolean, "police_force" text, "crime_reference" text, "recorded_at" timestamp with time zone, "acknowledged_at" timestamp with time zone, "high_risk_asb" boolean, "crime_reference_key" text) ON COMMIT DROP

-- referrals: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_referrals" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_referrals" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- referrals: check person_id
SELECT s.line, CAST(s."person_id" AS varchar(80)), s."person_id" FROM "staged_referrals" s
WHERE s."person_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_people" p WHERE p."id" = s."person_id")
    AND NOT EXISTS (SELECT 1 FROM "people" p WHERE p."id" = s."person_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- referrals: check received_at
SELECT s.line, s.received_at, c.id FROM "staged_referrals" s
JOIN cases c ON c.referral_id = s.id
WHERE c.opened_at < s.received_at AND NOT EXISTS (SELECT 1 FROM "staged_cases" n WHERE n.id = c.id)
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- referrals: update
UPDATE "referrals" t
SET "person_id" = s."person_id", "received_at" = s."received_at", "source" = s."source", "sub_source" = s."sub_source", "referrer_agency" = s."referrer_agency", "person_role" = s."person_role", "consent_given" = s."consent_given", "consent_given_by" = s."consent_given_by", "police_reported_crime" = s."police_reported_crime", "police_force" = s."police_force", "crime_reference" = s."crime_reference", "recorded_at" = s."recorded_at", "acknowledged_at" = s."acknowledged_at", "high_risk_asb" = s."high_risk_asb", "crime_reference_key" = s."crime_reference_key", "data_version" = @version
FROM "staged_referrals" s
WHERE t."id" = s."id" AND (t."person_id", t."received_at", t."source", t."sub_source", t."referrer_agency", t."person_role", t."consent_given", t."consent_given_by", t."police_reported_crime", t."police_force", t."crime_reference", t."recorded_at", t."acknowledged_at", t."high_risk_asb", t."crime_reference_key") IS DISTINCT FROM (s."person_id", s."received_at", s."source", s."sub_source", s."referrer_agency", s."person_role", s."consent_given", s."consent_given_by", s."police_reported_crime", s."police_force", s."crime_reference", s."recorded_at", s."acknowledged_at", s."high_risk_asb", s."crime_reference_key")

-- referrals: insert into rows
INSERT INTO "referrals" ("id", "person_id", "received_at", "source", "sub_source", "referrer_agency", "person_role", "consent_given", "consent_given_by", "police_reported_crime", "police_force", "crime_reference", "recorded_at", "acknowledged_at", "high_risk_asb", "crime_reference_key", "data_version")
SELECT s."id", s."person_id", s."received_at", s."source", s."sub_source", s."referrer_agency", s."person_role", s."consent_given", s."consent_given_by", s."police_reported_crime", s."police_force", s."crime_reference", s."recorded_at", s."acknowledged_at", s."high_risk_asb", s."crime_reference_key", @version FROM "staged_referrals" s
WHERE NOT EXISTS (SELECT 1 FROM "referrals" t WHERE t."id" = s."id")

-- referrals: insert into none
INSERT INTO "referrals" ("id", "person_id", "received_at", "source", "sub_source", "referrer_agency", "person_role", "consent_given", "consent_given_by", "police_reported_crime", "police_force", "crime_reference", "recorded_at", "acknowledged_at", "high_risk_asb", "crime_reference_key", "data_version")
SELECT s."id", s."person_id", s."received_at", s."source", s."sub_source", s."referrer_agency", s."person_role", s."consent_given", s."consent_given_by", s."police_reported_crime", s."police_force", s."crime_reference", s."recorded_at", s."acknowledged_at", s."high_risk_asb", s."crime_reference_key", @version FROM "staged_referrals" s

-- cases: stage
CREATE TEMPORARY TABLE "staged_cases" (line bigint NOT NULL, "id" bigint, "reference" text, "referral_id" bigint, "opened_at" timestamp with time zone, "allocated_at" timestamp with time zone, "caseworker_id" bigint, "first_contact_attempted_at" timestamp with time zone, "first_contact_at" timestamp with time zone, "first_contact_channel" text, "contact_outcome" text, "support_tier" text, "occurrence_type" text, "is_child_or_young_person" boolean, "is_repeat_victim" boolean, "beat_code" text, "closed_on" date, "closure_reason" text, "re_referral_of_id" bigint) ON COMMIT DROP

-- cases: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_cases" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_cases" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check referral_id
SELECT s.line, CAST(s."referral_id" AS varchar(80)), s."referral_id" FROM "staged_cases" s
WHERE s."referral_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_referrals" p WHERE p."id" = s."referral_id")
    AND NOT EXISTS (SELECT 1 FROM "referrals" p WHERE p."id" = s."referral_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check caseworker_id
SELECT s.line, CAST(s."caseworker_id" AS varchar(80)), s."caseworker_id" FROM "staged_cases" s
WHERE s."caseworker_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_staff" p WHERE p."id" = s."caseworker_id")
    AND NOT EXISTS (SELECT 1 FROM "staff" p WHERE p."id" = s."caseworker_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check re_referral_of_id
SELECT s.line, CAST(s."re_referral_of_id" AS varchar(80)), s."re_referral_of_id" FROM "staged_cases" s
WHERE s."re_referral_of_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."re_referral_of_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."re_referral_of_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check reference
SELECT s.line, CAST(s."reference" AS varchar(80)), d.first_line FROM "staged_cases" s
JOIN (SELECT "reference", MIN(line) AS first_line FROM "staged_cases" r WHERE 1 = 1
    GROUP BY "reference" HAVING COUNT(*) > 1) d
    ON d."reference" = s."reference" AND s.line > d.first_line
WHERE 1 = 1
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check reference
SELECT s.line, CAST(s."reference" AS varchar(80)), t."id" FROM "staged_cases" s
JOIN "cases" t ON t."reference" = s."reference" AND t."id" <> s."id"
WHERE 1 = 1 AND 1 = 1 AND NOT EXISTS (SELECT 1 FROM "staged_cases" r WHERE r."id" = t."id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check referral_id
SELECT s.line, CAST(s."referral_id" AS varchar(80)), d.first_line FROM "staged_cases" s
JOIN (SELECT "referral_id", MIN(line) AS first_line FROM "staged_cases" r WHERE 1 = 1
    GROUP BY "referral_id" HAVING COUNT(*) > 1) d
    ON d."referral_id" = s."referral_id" AND s.line > d.first_line
WHERE 1 = 1
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check referral_id
SELECT s.line, CAST(s."referral_id" AS varchar(80)), t."id" FROM "staged_cases" s
JOIN "cases" t ON t."referral_id" = s."referral_id" AND t."id" <> s."id"
WHERE 1 = 1 AND 1 = 1 AND NOT EXISTS (SELECT 1 FROM "staged_cases" r WHERE r."id" = t."id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: check opened_at
SELECT s.line, s.opened_at, s.referral_id FROM "staged_cases" s
LEFT JOIN "staged_referrals" n ON n.id = s.referral_id
LEFT JOIN referrals r ON r.id = s.referral_id
WHERE s.opened_at < COALESCE(n.received_at, r.received_at)
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- cases: update
UPDATE "cases" t
SET "reference" = s."reference", "referral_id" = s."referral_id", "opened_at" = s."opened_at", "allocated_at" = s."allocated_at", "caseworker_id" = s."caseworker_id", "first_contact_attempted_at" = s."first_contact_attempted_at", "first_contact_at" = s."first_contact_at", "first_contact_channel" = s."first_contact_channel", "contact_outcome" = s."contact_outcome", "support_tier" = s."support_tier", "occurrence_type" = s."occurrence_type", "is_child_or_young_person" = s."is_child_or_young_person", "is_repeat_victim" = s."is_repeat_victim", "beat_code" = s."beat_code", "closed_on" = s."closed_on", "closure_reason" = s."closure_reason", "re_referral_of_id" = s."re_referral_of_id", "data_version" = @version
FROM "staged_cases" s
WHERE t."id" = s."id" AND (t."reference", t."referral_id", t."opened_at", t."allocated_at", t."caseworker_id", t."first_contact_attempted_at", t."first_contact_at", t."first_contact_channel", t."contact_outcome", t."support_tier", t."occurrence_type", t."is_child_or_young_person", t."is_repeat_victim", t."beat_code", t."closed_on", t."closure_reason", t."re_referral_of_id") IS DISTINCT FROM (s."reference", s."referral_id", s."opened_at", s."allocated_at", s."caseworker_id", s."first_contact_attempted_at", s."first_contact_at", s."first_contact_channel", s."contact_outcome", s."support_tier", s."occurrence_type", s."is_child_or_young_person", s."is_repeat_victim", s."beat_code", s."closed_on", s."closure_reason", s."re_referral_of_id")

-- cases: insert into rows
INSERT INTO "cases" ("id", "reference", "referral_id", "opened_at", "allocated_at", "caseworker_id", "first_contact_attempted_at", "first_contact_at", "first_contact_channel", "contact_outcome", "support_tier", "occurrence_type", "is_child_or_young_person", "is_repeat_victim", "beat_code", "closed_on", "closure_reason", "re_referral_of_id", "data_version")
SELECT s."id", s."reference", s."referral_id", s."opened_at", s."allocated_at", s."caseworker_id", s."first_contact_attempted_at", s."first_contact_at", s."first_contact_channel", s."contact_outcome", s."support_tier", s."occurrence_type", s."is_child_or_young_person", s."is_repeat_victim", s."beat_code", s."closed_on", s."closure_reason", s."re_referral_of_id", @version FROM "staged_cases" s
WHERE NOT EXISTS (SELECT 1 FROM "cases" t WHERE t."id" = s."id")

-- cases: insert into none
INSERT INTO "cases" ("id", "reference", "referral_id", "opened_at", "allocated_at", "caseworker_id", "first_contact_attempted_at", "first_contact_at", "first_contact_channel", "contact_outcome", "support_tier", "occurrence_type", "is_child_or_young_person", "is_repeat_victim", "beat_code", "closed_on", "closure_reason", "re_referral_of_id", "data_version")
SELECT s."id", s."reference", s."referral_id", s."opened_at", s."allocated_at", s."caseworker_id", s."first_contact_attempted_at", s."first_contact_at", s."first_contact_channel", s."contact_outcome", s."support_tier", s."occurrence_type", s."is_child_or_young_person", s."is_repeat_victim", s."beat_code", s."closed_on", s."closure_reason", s."re_referral_of_id", @version FROM "staged_cases" s

-- hate_markers: stage
CREATE TEMPORARY TABLE "staged_hate_markers" (line bigint NOT NULL, "case_id" bigint, "recorded_as" text, "flagged_on_vcop" boolean, "identified_by_caseworker" boolean) ON COMMIT DROP

-- hate_markers: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), d.first_line FROM "staged_hate_markers" s
JOIN (SELECT "case_id", MIN(line) AS first_line FROM "staged_hate_markers" GROUP BY "case_id" HAVING COUNT(*) > 1) d
    ON d."case_id" = s."case_id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hate_markers: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_hate_markers" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hate_markers: update
UPDATE "hate_markers" t
SET "recorded_as" = s."recorded_as", "flagged_on_vcop" = s."flagged_on_vcop", "identified_by_caseworker" = s."identified_by_caseworker", "data_version" = @version
FROM "staged_hate_markers" s
WHERE t."case_id" = s."case_id" AND (t."recorded_as", t."flagged_on_vcop", t."identified_by_caseworker") IS DISTINCT FROM (s."recorded_as", s."flagged_on_vcop", s."identified_by_caseworker")

-- hate_markers: insert into rows
INSERT INTO "hate_markers" ("case_id", "recorded_as", "flagged_on_vcop", "identified_by_caseworker", "data_version")
SELECT s."case_id", s."recorded_as", s."flagged_on_vcop", s."identified_by_caseworker", @version FROM "staged_hate_markers" s
WHERE NOT EXISTS (SELECT 1 FROM "hate_markers" t WHERE t."case_id" = s."case_id")

-- hate_markers: insert into none
INSERT INTO "hate_markers" ("case_id", "recorded_as", "flagged_on_vcop", "identified_by_caseworker", "data_version")
SELECT s."case_id", s."recorded_as", s."flagged_on_vcop", s."identified_by_caseworker", @version FROM "staged_hate_markers" s

-- hate_marker_strands: stage
CREATE TEMPORARY TABLE "staged_hate_marker_strands" (line bigint NOT NULL, "case_id" bigint, "strand" text) ON COMMIT DROP

-- hate_marker_strands: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), d.first_line FROM "staged_hate_marker_strands" s
JOIN (SELECT "case_id", "strand", MIN(line) AS first_line FROM "staged_hate_marker_strands" GROUP BY "case_id", "strand" HAVING COUNT(*) > 1) d
    ON d."case_id" = s."case_id" AND d."strand" = s."strand" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hate_marker_strands: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_hate_marker_strands" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_hate_markers" p WHERE p."case_id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "hate_markers" p WHERE p."case_id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hate_marker_strands: insert into rows
INSERT INTO "hate_marker_strands" ("case_id", "strand", "data_version")
SELECT s."case_id", s."strand", @version FROM "staged_hate_marker_strands" s
WHERE NOT EXISTS (SELECT 1 FROM "hate_marker_strands" t WHERE t."case_id" = s."case_id" AND t."strand" = s."strand")

-- hate_marker_strands: insert into none
INSERT INTO "hate_marker_strands" ("case_id", "strand", "data_version")
SELECT s."case_id", s."strand", @version FROM "staged_hate_marker_strands" s

-- needs_assessments: stage
CREATE TEMPORARY TABLE "staged_needs_assessments" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "stage" text, "assessed_at" timestamp with time zone, "scale_version" smallint, "personal_safety" smallint, "mental_and_physical_health" smallint, "shelter_and_accommodation" smallint, "drugs_alcohol_and_other_harmful_behaviours" smallint, "family" smallint, "education_and_employment" smallint, "finance_and_benefits" smallint, "outlook_attitudes_and_beliefs" smallint, "social_interactions" smallint, "any_other_issues" smallint) ON COMMIT DROP

-- needs_assessments: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_needs_assessments" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_needs_assessments" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_needs_assessments" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), d.first_line FROM "staged_needs_assessments" s
JOIN (SELECT "case_id", MIN(line) AS first_line FROM "staged_needs_assessments" r WHERE r."stage" = 'START'
    GROUP BY "case_id" HAVING COUNT(*) > 1) d
    ON d."case_id" = s."case_id" AND s.line > d.first_line
WHERE s."stage" = 'START'
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), t."id" FROM "staged_needs_assessments" s
JOIN "needs_assessments" t ON t."case_id" = s."case_id" AND t."id" <> s."id"
WHERE s."stage" = 'START' AND t."stage" = 'START' AND NOT EXISTS (SELECT 1 FROM "staged_needs_assessments" r WHERE r."id" = t."id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), d.first_line FROM "staged_needs_assessments" s
JOIN (SELECT "case_id", MIN(line) AS first_line FROM "staged_needs_assessments" r WHERE r."stage" = 'END'
    GROUP BY "case_id" HAVING COUNT(*) > 1) d
    ON d."case_id" = s."case_id" AND s.line > d.first_line
WHERE s."stage" = 'END'
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), t."id" FROM "staged_needs_assessments" s
JOIN "needs_assessments" t ON t."case_id" = s."case_id" AND t."id" <> s."id"
WHERE s."stage" = 'END' AND t."stage" = 'END' AND NOT EXISTS (SELECT 1 FROM "staged_needs_assessments" r WHERE r."id" = t."id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- needs_assessments: update
UPDATE "needs_assessments" t
SET "case_id" = s."case_id", "stage" = s."stage", "assessed_at" = s."assessed_at", "scale_version" = s."scale_version", "personal_safety" = s."personal_safety", "mental_and_physical_health" = s."mental_and_physical_health", "shelter_and_accommodation" = s."shelter_and_accommodation", "drugs_alcohol_and_other_harmful_behaviours" = s."drugs_alcohol_and_other_harmful_behaviours", "family" = s."family", "education_and_employment" = s."education_and_employment", "finance_and_benefits" = s."finance_and_benefits", "outlook_attitudes_and_beliefs" = s."outlook_attitudes_and_beliefs", "social_interactions" = s."social_interactions", "any_other_issues" = s."any_other_issues", "data_version" = @version
FROM "staged_needs_assessments" s
WHERE t."id" = s."id" AND (t."case_id", t."stage", t."assessed_at", t."scale_version", t."personal_safety", t."mental_and_physical_health", t."shelter_and_accommodation", t."drugs_alcohol_and_other_harmful_behaviours", t."family", t."education_and_employment", t."finance_and_benefits", t."outlook_attitudes_and_beliefs", t."social_interactions", t."any_other_issues") IS DISTINCT FROM (s."case_id", s."stage", s."assessed_at", s."scale_version", s."personal_safety", s."mental_and_physical_health", s."shelter_and_accommodation", s."drugs_alcohol_and_other_harmful_behaviours", s."family", s."education_and_employment", s."finance_and_benefits", s."outlook_attitudes_and_beliefs", s."social_interactions", s."any_other_issues")

-- needs_assessments: insert into rows
INSERT INTO "needs_assessments" ("id", "case_id", "stage", "assessed_at", "scale_version", "personal_safety", "mental_and_physical_health", "shelter_and_accommodation", "drugs_alcohol_and_other_harmful_behaviours", "family", "education_and_employment", "finance_and_benefits", "outlook_attitudes_and_beliefs", "social_interactions", "any_other_issues", "data_version")
SELECT s."id", s."case_id", s."stage", s."assessed_at", s."scale_version", s."personal_safety", s."mental_and_physical_health", s."shelter_and_accommodation", s."drugs_alcohol_and_other_harmful_behaviours", s."family", s."education_and_employment", s."finance_and_benefits", s."outlook_attitudes_and_beliefs", s."social_interactions", s."any_other_issues", @version FROM "staged_needs_assessments" s
WHERE NOT EXISTS (SELECT 1 FROM "needs_assessments" t WHERE t."id" = s."id")

-- needs_assessments: insert into none
INSERT INTO "needs_assessments" ("id", "case_id", "stage", "assessed_at", "scale_version", "personal_safety", "mental_and_physical_health", "shelter_and_accommodation", "drugs_alcohol_and_other_harmful_behaviours", "family", "education_and_employment", "finance_and_benefits", "outlook_attitudes_and_beliefs", "social_interactions", "any_other_issues", "data_version")
SELECT s."id", s."case_id", s."stage", s."assessed_at", s."scale_version", s."personal_safety", s."mental_and_physical_health", s."shelter_and_accommodation", s."drugs_alcohol_and_other_harmful_behaviours", s."family", s."education_and_employment", s."finance_and_benefits", s."outlook_attitudes_and_beliefs", s."social_interactions", s."any_other_issues", @version FROM "staged_needs_assessments" s

-- support_plans: stage
CREATE TEMPORARY TABLE "staged_support_plans" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "agreed_at" timestamp with time zone, "review_due_on" date, "reviewed_at" timestamp with time zone, "actions" text) ON COMMIT DROP

-- support_plans: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_support_plans" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_support_plans" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_plans: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_support_plans" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_plans: update
UPDATE "support_plans" t
SET "case_id" = s."case_id", "agreed_at" = s."agreed_at", "review_due_on" = s."review_due_on", "reviewed_at" = s."reviewed_at", "actions" = s."actions", "data_version" = @version
FROM "staged_support_plans" s
WHERE t."id" = s."id" AND (t."case_id", t."agreed_at", t."review_due_on", t."reviewed_at", t."actions") IS DISTINCT FROM (s."case_id", s."agreed_at", s."review_due_on", s."reviewed_at", s."actions")

-- support_plans: insert into rows
INSERT INTO "support_plans" ("id", "case_id", "agreed_at", "review_due_on", "reviewed_at", "actions", "data_version")
SELECT s."id", s."case_id", s."agreed_at", s."review_due_on", s."reviewed_at", s."actions", @version FROM "staged_support_plans" s
WHERE NOT EXISTS (SELECT 1 FROM "support_plans" t WHERE t."id" = s."id")

-- support_plans: insert into none
INSERT INTO "support_plans" ("id", "case_id", "agreed_at", "review_due_on", "reviewed_at", "actions", "data_version")
SELECT s."id", s."case_id", s."agreed_at", s."review_due_on", s."reviewed_at", s."actions", @version FROM "staged_support_plans" s

-- support_actions: stage
CREATE TEMPORARY TABLE "staged_support_actions" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "support_type" text, "channel" text, "delivered_at" timestamp with time zone, "caseworker_id" bigint) ON COMMIT DROP

-- support_actions: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_support_actions" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_support_actions" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_actions: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_support_actions" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_actions: check caseworker_id
SELECT s.line, CAST(s."caseworker_id" AS varchar(80)), s."caseworker_id" FROM "staged_support_actions" s
WHERE s."caseworker_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_staff" p WHERE p."id" = s."caseworker_id")
    AND NOT EXISTS (SELECT 1 FROM "staff" p WHERE p."id" = s."caseworker_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- support_actions: update
UPDATE "support_actions" t
SET "case_id" = s."case_id", "support_type" = s."support_type", "channel" = s."channel", "delivered_at" = s."delivered_at", "caseworker_id" = s."caseworker_id", "data_version" = @version
FROM "staged_support_actions" s
WHERE t."id" = s."id" AND (t."case_id", t."support_type", t."channel", t."delivered_at", t."caseworker_id") IS DISTINCT FROM (s."case_id", s."support_type", s."channel", s."delivered_at", s."caseworker_id")

-- support_actions: insert into rows
INSERT INTO "support_actions" ("id", "case_id", "support_type", "channel", "delivered_at", "caseworker_id", "data_version")
SELECT s."id", s."case_id", s."support_type", s."channel", s."delivered_at", s."caseworker_id", @version FROM "staged_support_actions" s
WHERE NOT EXISTS (SELECT 1 FROM "support_actions" t WHERE t."id" = s."id")

-- support_actions: insert into none
INSERT INTO "support_actions" ("id", "case_id", "support_type", "channel", "delivered_at", "caseworker_id", "data_version")
SELECT s."id", s."case_id", s."support_type", s."channel", s."delivered_at", s."caseworker_id", @version FROM "staged_support_actions" s

-- specialist_referrals: stage
CREATE TEMPORARY TABLE "staged_specialist_referrals" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "provider" text, "kind" text, "consent_given" boolean, "referred_on" date, "outcome" text) ON COMMIT DROP

-- specialist_referrals: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_specialist_referrals" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_specialist_referrals" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- specialist_referrals: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_specialist_referrals" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- specialist_referrals: update
UPDATE "specialist_referrals" t
SET "case_id" = s."case_id", "provider" = s."provider", "kind" = s."kind", "consent_given" = s."consent_given", "referred_on" = s."referred_on", "outcome" = s."outcome", "data_version" = @version
FROM "staged_specialist_referrals" s
WHERE t."id" = s."id" AND (t."case_id", t."provider", t."kind", t."consent_given", t."referred_on", t."outcome") IS DISTINCT FROM (s."case_id", s."provider", s."kind", s."consent_given", s."referred_on", s."outcome")

-- specialist_referrals: insert into rows
INSERT INTO "specialist_referrals" ("id", "case_id", "provider", "kind", "consent_given", "referred_on", "outcome", "data_version")
SELECT s."id", s."case_id", s."provider", s."kind", s."consent_given", s."referred_on", s."outcome", @version FROM "staged_specialist_referrals" s
WHERE NOT EXISTS (SELECT 1 FROM "specialist_referrals" t WHERE t."id" = s."id")

-- specialist_referrals: insert into none
INSERT INTO "specialist_referrals" ("id", "case_id", "provider", "kind", "consent_given", "referred_on", "outcome", "data_version")
SELECT s."id", s."case_id", s."provider", s."kind", s."consent_given", s."referred_on", s."outcome", @version FROM "staged_specialist_referrals" s

-- mental_health_referrals: stage
CREATE TEMPORARY TABLE "staged_mental_health_referrals" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "kind" text, "referred_on" date) ON COMMIT DROP

-- mental_health_referrals: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_mental_health_referrals" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_mental_health_referrals" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- mental_health_referrals: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_mental_health_referrals" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- mental_health_referrals: update
UPDATE "mental_health_referrals" t
SET "case_id" = s."case_id", "kind" = s."kind", "referred_on" = s."referred_on", "data_version" = @version
FROM "staged_mental_health_referrals" s
WHERE t."id" = s."id" AND (t."case_id", t."kind", t."referred_on") IS DISTINCT FROM (s."case_id", s."kind", s."referred_on")

-- mental_health_referrals: insert into rows
INSERT INTO "mental_health_referrals" ("id", "case_id", "kind", "referred_on", "data_version")
SELECT s."id", s."case_id", s."kind", s."referred_on", @version FROM "staged_mental_health_referrals" s
WHERE NOT EXISTS (SELECT 1 FROM "mental_health_referrals" t WHERE t."id" = s."id")

-- mental_health_referrals: insert into none
INSERT INTO "mental_health_referrals" ("id", "case_id", "kind", "referred_on", "data_version")
SELECT s."id", s."case_id", s."kind", s."referred_on", @version FROM "staged_mental_health_referrals" s

-- target_hardening: stage
CREATE TEMPORARY TABLE "staged_target_hardening" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "referred_via" text, "provider" text, "requested_at" timestamp with time zone, "assessed_at" timestamp with time zone, "fitted_at" timestamp with time zone) ON COMMIT DROP

-- target_hardening: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_target_hardening" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_target_hardening" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- target_hardening: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_target_hardening" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- target_hardening: update
UPDATE "target_hardening" t
SET "case_id" = s."case_id", "referred_via" = s."referred_via", "provider" = s."provider", "requested_at" = s."requested_at", "assessed_at" = s."assessed_at", "fitted_at" = s."fitted_at", "data_version" = @version
FROM "staged_target_hardening" s
WHERE t."id" = s."id" AND (t."case_id", t."referred_via", t."provider", t."requested_at", t."assessed_at", t."fitted_at") IS DISTINCT FROM (s."case_id", s."referred_via", s."provider", s."requested_at", s."assessed_at", s."fitted_at")

-- target_hardening: insert into rows
INSERT INTO "target_hardening" ("id", "case_id", "referred_via", "provider", "requested_at", "assessed_at", "fitted_at", "data_version")
SELECT s."id", s."case_id", s."referred_via", s."provider", s."requested_at", s."assessed_at", s."fitted_at", @version FROM "staged_target_hardening" s
WHERE NOT EXISTS (SELECT 1 FROM "target_hardening" t WHERE t."id" = s."id")

-- target_hardening: insert into none
INSERT INTO "target_hardening" ("id", "case_id", "referred_via", "provider", "requested_at", "assessed_at", "fitted_at", "data_version")
SELECT s."id", s."case_id", s."referred_via", s."provider", s."requested_at", s."assessed_at", s."fitted_at", @version FROM "staged_target_hardening" s

-- hardship_awards: stage
CREATE TEMPORARY TABLE "staged_hardship_awards" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "awarded_on" date, "purpose" text, "criteria_met" boolean, "amount_pence" integer) ON COMMIT DROP

-- hardship_awards: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_hardship_awards" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_hardship_awards" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hardship_awards: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_hardship_awards" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- hardship_awards: update
UPDATE "hardship_awards" t
SET "case_id" = s."case_id", "awarded_on" = s."awarded_on", "purpose" = s."purpose", "criteria_met" = s."criteria_met", "amount_pence" = s."amount_pence", "data_version" = @version
FROM "staged_hardship_awards" s
WHERE t."id" = s."id" AND (t."case_id", t."awarded_on", t."purpose", t."criteria_met", t."amount_pence") IS DISTINCT FROM (s."case_id", s."awarded_on", s."purpose", s."criteria_met", s."amount_pence")

-- hardship_awards: insert into rows
INSERT INTO "hardship_awards" ("id", "case_id", "awarded_on", "purpose", "criteria_met", "amount_pence", "data_version")
SELECT s."id", s."case_id", s."awarded_on", s."purpose", s."criteria_met", s."amount_pence", @version FROM "staged_hardship_awards" s
WHERE NOT EXISTS (SELECT 1 FROM "hardship_awards" t WHERE t."id" = s."id")

-- hardship_awards: insert into none
INSERT INTO "hardship_awards" ("id", "case_id", "awarded_on", "purpose", "criteria_met", "amount_pence", "data_version")
SELECT s."id", s."case_id", s."awarded_on", s."purpose", s."criteria_met", s."amount_pence", @version FROM "staged_hardship_awards" s

-- end_of_case_responses: stage
CREATE TEMPORARY TABLE "staged_end_of_case_responses" (line bigint NOT NULL, "case_id" bigint, "responded_on" date, "health_and_wellbeing" text, "cope_and_move_forward" text, "safety" text, "informed_and_empowered" text) ON COMMIT DROP

-- end_of_case_responses: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), d.first_line FROM "staged_end_of_case_responses" s
JOIN (SELECT "case_id", MIN(line) AS first_line FROM "staged_end_of_case_responses" GROUP BY "case_id" HAVING COUNT(*) > 1) d
    ON d."case_id" = s."case_id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- end_of_case_responses: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_end_of_case_responses" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- end_of_case_responses: update
UPDATE "end_of_case_responses" t
SET "responded_on" = s."responded_on", "health_and_wellbeing" = s."health_and_wellbeing", "cope_and_move_forward" = s."cope_and_move_forward", "safety" = s."safety", "informed_and_empowered" = s."informed_and_empowered", "data_version" = @version
FROM "staged_end_of_case_responses" s
WHERE t."case_id" = s."case_id" AND (t."responded_on", t."health_and_wellbeing", t."cope_and_move_forward", t."safety", t."informed_and_empowered") IS DISTINCT FROM (s."responded_on", s."health_and_wellbeing", s."cope_and_move_forward", s."safety", s."informed_and_empowered")

-- end_of_case_responses: insert into rows
INSERT INTO "end_of_case_responses" ("case_id", "responded_on", "health_and_wellbeing", "cope_and_move_forward", "safety", "informed_and_empowered", "data_version")
SELECT s."case_id", s."responded_on", s."health_and_wellbeing", s."cope_and_move_forward", s."safety", s."informed_and_empowered", @version FROM "staged_end_of_case_responses" s
WHERE NOT EXISTS (SELECT 1 FROM "end_of_case_responses" t WHERE t."case_id" = s."case_id")

-- end_of_case_responses: insert into none
INSERT INTO "end_of_case_responses" ("case_id", "responded_on", "health_and_wellbeing", "cope_and_move_forward", "safety", "informed_and_empowered", "data_version")
SELECT s."case_id", s."responded_on", s."health_and_wellbeing", s."cope_and_move_forward", s."safety", s."informed_and_empowered", @version FROM "staged_end_of_case_responses" s

-- vps_records: stage
CREATE TEMPORARY TABLE "staged_vps_records" (line bigint NOT NULL, "case_id" bigint, "eligible" boolean, "offered" text, "chose_to_complete" text, "understands" text, "would_like_opportunity" text, "facilitated_on" date) ON COMMIT DROP

-- vps_records: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), d.first_line FROM "staged_vps_records" s
JOIN (SELECT "case_id", MIN(line) AS first_line FROM "staged_vps_records" GROUP BY "case_id" HAVING COUNT(*) > 1) d
    ON d."case_id" = s."case_id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vps_records: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_vps_records" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vps_records: update
UPDATE "vps_records" t
SET "eligible" = s."eligible", "offered" = s."offered", "chose_to_complete" = s."chose_to_complete", "understands" = s."understands", "would_like_opportunity" = s."would_like_opportunity", "facilitated_on" = s."facilitated_on", "data_version" = @version
FROM "staged_vps_records" s
WHERE t."case_id" = s."case_id" AND (t."eligible", t."offered", t."chose_to_complete", t."understands", t."would_like_opportunity", t."facilitated_on") IS DISTINCT FROM (s."eligible", s."offered", s."chose_to_complete", s."understands", s."would_like_opportunity", s."facilitated_on")

-- vps_records: insert into rows
INSERT INTO "vps_records" ("case_id", "eligible", "offered", "chose_to_complete", "understands", "would_like_opportunity", "facilitated_on", "data_version")
SELECT s."case_id", s."eligible", s."offered", s."chose_to_complete", s."understands", s."would_like_opportunity", s."facilitated_on", @version FROM "staged_vps_records" s
WHERE NOT EXISTS (SELECT 1 FROM "vps_records" t WHERE t."case_id" = s."case_id")

-- vps_records: insert into none
INSERT INTO "vps_records" ("case_id", "eligible", "offered", "chose_to_complete", "understands", "would_like_opportunity", "facilitated_on", "data_version")
SELECT s."case_id", s."eligible", s."offered", s."chose_to_complete", s."understands", s."would_like_opportunity", s."facilitated_on", @version FROM "staged_vps_records" s

-- satisfaction_surveys: stage
CREATE TEMPORARY TABLE "staged_satisfaction_surveys" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "surveyed_on" date, "result" text, "surveyor" text) ON COMMIT DROP

-- satisfaction_surveys: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_satisfaction_surveys" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_satisfaction_surveys" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- satisfaction_surveys: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_satisfaction_surveys" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- satisfaction_surveys: update
UPDATE "satisfaction_surveys" t
SET "case_id" = s."case_id", "surveyed_on" = s."surveyed_on", "result" = s."result", "surveyor" = s."surveyor", "data_version" = @version
FROM "staged_satisfaction_surveys" s
WHERE t."id" = s."id" AND (t."case_id", t."surveyed_on", t."result", t."surveyor") IS DISTINCT FROM (s."case_id", s."surveyed_on", s."result", s."surveyor")

-- satisfaction_surveys: insert into rows
INSERT INTO "satisfaction_surveys" ("id", "case_id", "surveyed_on", "result", "surveyor", "data_version")
SELECT s."id", s."case_id", s."surveyed_on", s."result", s."surveyor", @version FROM "staged_satisfaction_surveys" s
WHERE NOT EXISTS (SELECT 1 FROM "satisfaction_surveys" t WHERE t."id" = s."id")

-- satisfaction_surveys: insert into none
INSERT INTO "satisfaction_surveys" ("id", "case_id", "surveyed_on", "result", "surveyor", "data_version")
SELECT s."id", s."case_id", s."surveyed_on", s."result", s."surveyor", @version FROM "staged_satisfaction_surveys" s

-- complaints: stage
CREATE TEMPORARY TABLE "staged_complaints" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "received_on" date) ON COMMIT DROP

-- complaints: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_complaints" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_complaints" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- complaints: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_complaints" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- complaints: update
UPDATE "complaints" t
SET "case_id" = s."case_id", "received_on" = s."received_on", "data_version" = @version
FROM "staged_complaints" s
WHERE t."id" = s."id" AND (t."case_id", t."received_on") IS DISTINCT FROM (s."case_id", s."received_on")

-- complaints: insert into rows
INSERT INTO "complaints" ("id", "case_id", "received_on", "data_version")
SELECT s."id", s."case_id", s."received_on", @version FROM "staged_complaints" s
WHERE NOT EXISTS (SELECT 1 FROM "complaints" t WHERE t."id" = s."id")

-- complaints: insert into none
INSERT INTO "complaints" ("id", "case_id", "received_on", "data_version")
SELECT s."id", s."case_id", s."received_on", @version FROM "staged_complaints" s

-- restorative_justice_cases: stage
CREATE TEMPORARY TABLE "staged_restorative_justice_cases" (line bigint NOT NULL, "id" bigint, "case_id" bigint, "received_on" date, "initiator" text, "closed_on" date, "closure_category" text, "closure_reason" text, "had_conversation" boolean, "had_outcome" boolean) ON COMMIT DROP

-- restorative_justice_cases: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_restorative_justice_cases" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_restorative_justice_cases" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- restorative_justice_cases: check case_id
SELECT s.line, CAST(s."case_id" AS varchar(80)), s."case_id" FROM "staged_restorative_justice_cases" s
WHERE s."case_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "staged_cases" p WHERE p."id" = s."case_id")
    AND NOT EXISTS (SELECT 1 FROM "cases" p WHERE p."id" = s."case_id")
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- restorative_justice_cases: update
UPDATE "restorative_justice_cases" t
SET "case_id" = s."case_id", "received_on" = s."received_on", "initiator" = s."initiator", "closed_on" = s."closed_on", "closure_category" = s."closure_category", "closure_reason" = s."closure_reason", "had_conversation" = s."had_conversation", "had_outcome" = s."had_outcome", "data_version" = @version
FROM "staged_restorative_justice_cases" s
WHERE t."id" = s."id" AND (t."case_id", t."received_on", t."initiator", t."closed_on", t."closure_category", t."closure_reason", t."had_conversation", t."had_outcome") IS DISTINCT FROM (s."case_id", s."received_on", s."initiator", s."closed_on", s."closure_category", s."closure_reason", s."had_conversation", s."had_outcome")

-- restorative_justice_cases: insert into rows
INSERT INTO "restorative_justice_cases" ("id", "case_id", "received_on", "initiator", "closed_on", "closure_category", "closure_reason", "had_conversation", "had_outcome", "data_version")
SELECT s."id", s."case_id", s."received_on", s."initiator", s."closed_on", s."closure_category", s."closure_reason", s."had_conversation", s."had_outcome", @version FROM "staged_restorative_justice_cases" s
WHERE NOT EXISTS (SELECT 1 FROM "restorative_justice_cases" t WHERE t."id" = s."id")

-- restorative_justice_cases: insert into none
INSERT INTO "restorative_justice_cases" ("id", "case_id", "received_on", "initiator", "closed_on", "closure_category", "closure_reason", "had_conversation", "had_outcome", "data_version")
SELECT s."id", s."case_id", s."received_on", s."initiator", s."closed_on", s."closure_category", s."closure_reason", s."had_conversation", s."had_outcome", @version FROM "staged_restorative_justice_cases" s

-- engagement_activities: stage
CREATE TEMPORARY TABLE "staged_engagement_activities" (line bigint NOT NULL, "id" bigint, "description" text, "starts_on" date, "ends_on" date) ON COMMIT DROP

-- engagement_activities: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_engagement_activities" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_engagement_activities" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- engagement_activities: update
UPDATE "engagement_activities" t
SET "description" = s."description", "starts_on" = s."starts_on", "ends_on" = s."ends_on", "data_version" = @version
FROM "staged_engagement_activities" s
WHERE t."id" = s."id" AND (t."description", t."starts_on", t."ends_on") IS DISTINCT FROM (s."description", s."starts_on", s."ends_on")

-- engagement_activities: insert into rows
INSERT INTO "engagement_activities" ("id", "description", "starts_on", "ends_on", "data_version")
SELECT s."id", s."description", s."starts_on", s."ends_on", @version FROM "staged_engagement_activities" s
WHERE NOT EXISTS (SELECT 1 FROM "engagement_activities" t WHERE t."id" = s."id")

-- engagement_activities: insert into none
INSERT INTO "engagement_activities" ("id", "description", "starts_on", "ends_on", "data_version")
SELECT s."id", s."description", s."starts_on", s."ends_on", @version FROM "staged_engagement_activities" s

-- vcop_investigations: stage
CREATE TEMPORARY TABLE "staged_vcop_investigations" (line bigint NOT NULL, "id" bigint, "police_force" text, "crime_reference" text, "as_of" date, "code_version" text, "department" text, "officer" text, "recorded_at" timestamp with time zone, "needs_assessed" boolean, "last_update_at" timestamp with time zone, "right1_met" boolean, "right2_met" boolean, "right3_met" boolean, "right4_met" boolean, "right5_met" boolean, "right6_met" boolean, "right7_met" boolean, "crime_reference_key" text) ON COMMIT DROP

-- vcop_investigations: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_vcop_investigations" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_vcop_investigations" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vcop_investigations: update
UPDATE "vcop_investigations" t
SET "police_force" = s."police_force", "crime_reference" = s."crime_reference", "as_of" = s."as_of", "code_version" = s."code_version", "department" = s."department", "officer" = s."officer", "recorded_at" = s."recorded_at", "needs_assessed" = s."needs_assessed", "last_update_at" = s."last_update_at", "right1_met" = s."right1_met", "right2_met" = s."right2_met", "right3_met" = s."right3_met", "right4_met" = s."right4_met", "right5_met" = s."right5_met", "right6_met" = s."right6_met", "right7_met" = s."right7_met", "crime_reference_key" = s."crime_reference_key", "data_version" = @version
FROM "staged_vcop_investigations" s
WHERE t."id" = s."id" AND (t."police_force", t."crime_reference", t."as_of", t."code_version", t."department", t."officer", t."recorded_at", t."needs_assessed", t."last_update_at", t."right1_met", t."right2_met", t."right3_met", t."right4_met", t."right5_met", t."right6_met", t."right7_met", t."crime_reference_key") IS DISTINCT FROM (s."police_force", s."crime_reference", s."as_of", s."code_version", s."department", s."officer", s."recorded_at", s."needs_assessed", s."last_update_at", s."right1_met", s."right2_met", s."right3_met", s."right4_met", s."right5_met", s."right6_met", s."right7_met", s."crime_reference_key")

-- vcop_investigations: insert into rows
INSERT INTO "vcop_investigations" ("id", "police_force", "crime_reference", "as_of", "code_version", "department", "officer", "recorded_at", "needs_assessed", "last_update_at", "right1_met", "right2_met", "right3_met", "right4_met", "right5_met", "right6_met", "right7_met", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."as_of", s."code_version", s."department", s."officer", s."recorded_at", s."needs_assessed", s."last_update_at", s."right1_met", s."right2_met", s."right3_met", s."right4_met", s."right5_met", s."right6_met", s."right7_met", s."crime_reference_key", @version FROM "staged_vcop_investigations" s
WHERE NOT EXISTS (SELECT 1 FROM "vcop_investigations" t WHERE t."id" = s."id")

-- vcop_investigations: insert into none
INSERT INTO "vcop_investigations" ("id", "police_force", "crime_reference", "as_of", "code_version", "department", "officer", "recorded_at", "needs_assessed", "last_update_at", "right1_met", "right2_met", "right3_met", "right4_met", "right5_met", "right6_met", "right7_met", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."as_of", s."code_version", s."department", s."officer", s."recorded_at", s."needs_assessed", s."last_update_at", s."right1_met", s."right2_met", s."right3_met", s."right4_met", s."right5_met", s."right6_met", s."right7_met", s."crime_reference_key", @version FROM "staged_vcop_investigations" s

-- vcop_notifications: stage
CREATE TEMPORARY TABLE "staged_vcop_notifications" (line bigint NOT NULL, "id" bigint, "police_force" text, "crime_reference" text, "recorded_at" timestamp with time zone, "sent_at" timestamp with time zone, "has_crime_number" boolean, "has_booklet_link" boolean, "has_victim_first_link" boolean, "crime_reference_key" text) ON COMMIT DROP

-- vcop_notifications: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_vcop_notifications" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_vcop_notifications" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vcop_notifications: update
UPDATE "vcop_notifications" t
SET "police_force" = s."police_force", "crime_reference" = s."crime_reference", "recorded_at" = s."recorded_at", "sent_at" = s."sent_at", "has_crime_number" = s."has_crime_number", "has_booklet_link" = s."has_booklet_link", "has_victim_first_link" = s."has_victim_first_link", "crime_reference_key" = s."crime_reference_key", "data_version" = @version
FROM "staged_vcop_notifications" s
WHERE t."id" = s."id" AND (t."police_force", t."crime_reference", t."recorded_at", t."sent_at", t."has_crime_number", t."has_booklet_link", t."has_victim_first_link", t."crime_reference_key") IS DISTINCT FROM (s."police_force", s."crime_reference", s."recorded_at", s."sent_at", s."has_crime_number", s."has_booklet_link", s."has_victim_first_link", s."crime_reference_key")

-- vcop_notifications: insert into rows
INSERT INTO "vcop_notifications" ("id", "police_force", "crime_reference", "recorded_at", "sent_at", "has_crime_number", "has_booklet_link", "has_victim_first_link", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."recorded_at", s."sent_at", s."has_crime_number", s."has_booklet_link", s."has_victim_first_link", s."crime_reference_key", @version FROM "staged_vcop_notifications" s
WHERE NOT EXISTS (SELECT 1 FROM "vcop_notifications" t WHERE t."id" = s."id")

-- vcop_notifications: insert into none
INSERT INTO "vcop_notifications" ("id", "police_force", "crime_reference", "recorded_at", "sent_at", "has_crime_number", "has_booklet_link", "has_victim_first_link", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."recorded_at", s."sent_at", s."has_crime_number", s."has_booklet_link", s."has_victim_first_link", s."crime_reference_key", @version FROM "staged_vcop_notifications" s

-- vrr_requests: stage
CREATE TEMPORARY TABLE "staged_vrr_requests" (line bigint NOT NULL, "id" bigint, "police_force" text, "crime_reference" text, "received_on" date, "is_eligible" boolean, "triaged_on" date, "outcome" text, "completed_on" date, "extension_agreed" boolean, "delay_reason" text, "crime_reference_key" text) ON COMMIT DROP

-- vrr_requests: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_vrr_requests" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_vrr_requests" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vrr_requests: update
UPDATE "vrr_requests" t
SET "police_force" = s."police_force", "crime_reference" = s."crime_reference", "received_on" = s."received_on", "is_eligible" = s."is_eligible", "triaged_on" = s."triaged_on", "outcome" = s."outcome", "completed_on" = s."completed_on", "extension_agreed" = s."extension_agreed", "delay_reason" = s."delay_reason", "crime_reference_key" = s."crime_reference_key", "data_version" = @version
FROM "staged_vrr_requests" s
WHERE t."id" = s."id" AND (t."police_force", t."crime_reference", t."received_on", t."is_eligible", t."triaged_on", t."outcome", t."completed_on", t."extension_agreed", t."delay_reason", t."crime_reference_key") IS DISTINCT FROM (s."police_force", s."crime_reference", s."received_on", s."is_eligible", s."triaged_on", s."outcome", s."completed_on", s."extension_agreed", s."delay_reason", s."crime_reference_key")

-- vrr_requests: insert into rows
INSERT INTO "vrr_requests" ("id", "police_force", "crime_reference", "received_on", "is_eligible", "triaged_on", "outcome", "completed_on", "extension_agreed", "delay_reason", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."received_on", s."is_eligible", s."triaged_on", s."outcome", s."completed_on", s."extension_agreed", s."delay_reason", s."crime_reference_key", @version FROM "staged_vrr_requests" s
WHERE NOT EXISTS (SELECT 1 FROM "vrr_requests" t WHERE t."id" = s."id")

-- vrr_requests: insert into none
INSERT INTO "vrr_requests" ("id", "police_force", "crime_reference", "received_on", "is_eligible", "triaged_on", "outcome", "completed_on", "extension_agreed", "delay_reason", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."received_on", s."is_eligible", s."triaged_on", s."outcome", s."completed_on", s."extension_agreed", s."delay_reason", s."crime_reference_key", @version FROM "staged_vrr_requests" s

-- enhanced_entitlements: stage
CREATE TEMPORARY TABLE "staged_enhanced_entitlements" (line bigint NOT NULL, "id" bigint, "police_force" text, "crime_reference" text, "entitlement" text, "flagged_on_vcop" boolean, "stated_on_referral_form" boolean, "crime_reference_key" text) ON COMMIT DROP

-- enhanced_entitlements: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_enhanced_entitlements" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_enhanced_entitlements" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- enhanced_entitlements: update
UPDATE "enhanced_entitlements" t
SET "police_force" = s."police_force", "crime_reference" = s."crime_reference", "entitlement" = s."entitlement", "flagged_on_vcop" = s."flagged_on_vcop", "stated_on_referral_form" = s."stated_on_referral_form", "crime_reference_key" = s."crime_reference_key", "data_version" = @version
FROM "staged_enhanced_entitlements" s
WHERE t."id" = s."id" AND (t."police_force", t."crime_reference", t."entitlement", t."flagged_on_vcop", t."stated_on_referral_form", t."crime_reference_key") IS DISTINCT FROM (s."police_force", s."crime_reference", s."entitlement", s."flagged_on_vcop", s."stated_on_referral_form", s."crime_reference_key")

-- enhanced_entitlements: insert into rows
INSERT INTO "enhanced_entitlements" ("id", "police_force", "crime_reference", "entitlement", "flagged_on_vcop", "stated_on_referral_form", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."entitlement", s."flagged_on_vcop", s."stated_on_referral_form", s."crime_reference_key", @version FROM "staged_enhanced_entitlements" s
WHERE NOT EXISTS (SELECT 1 FROM "enhanced_entitlements" t WHERE t."id" = s."id")

-- enhanced_entitlements: insert into none
INSERT INTO "enhanced_entitlements" ("id", "police_force", "crime_reference", "entitlement", "flagged_on_vcop", "stated_on_referral_form", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."entitlement", s."flagged_on_vcop", s."stated_on_referral_form", s."crime_reference_key", @version FROM "staged_enhanced_entitlements" s

-- vcop_audit_crimes: stage
CREATE TEMPORARY TABLE "staged_vcop_audit_crimes" (line bigint NOT NULL, "id" bigint, "police_force" text, "crime_reference" text, "recorded_on" date, "category" text, "is_charged" boolean, "crime_reference_key" text) ON COMMIT DROP

-- vcop_audit_crimes: check id
SELECT s.line, CAST(s."id" AS varchar(80)), d.first_line FROM "staged_vcop_audit_crimes" s
JOIN (SELECT "id", MIN(line) AS first_line FROM "staged_vcop_audit_crimes" GROUP BY "id" HAVING COUNT(*) > 1) d
    ON d."id" = s."id" AND s.line > d.first_line
ORDER BY s.line OFFSET 0 ROWS FETCH NEXT @limit ROWS ONLY

-- vcop_audit_crimes: update
UPDATE "vcop_audit_crimes" t
SET "police_force" = s."police_force", "crime_reference" = s."crime_reference", "recorded_on" = s."recorded_on", "category" = s."category", "is_charged" = s."is_charged", "crime_reference_key" = s."crime_reference_key", "data_version" = @version
FROM "staged_vcop_audit_crimes" s
WHERE t."id" = s."id" AND (t."police_force", t."crime_reference", t."recorded_on", t."category", t."is_charged", t."crime_reference_key") IS DISTINCT FROM (s."police_force", s."crime_reference", s."recorded_on", s."category", s."is_charged", s."crime_reference_key")

-- vcop_audit_crimes: insert into rows
INSERT INTO "vcop_audit_crimes" ("id", "police_force", "crime_reference", "recorded_on", "category", "is_charged", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."recorded_on", s."category", s."is_charged", s."crime_reference_key", @version FROM "staged_vcop_audit_crimes" s
WHERE NOT EXISTS (SELECT 1 FROM "vcop_audit_crimes" t WHERE t."id" = s."id")

-- vcop_audit_crimes: insert into none
INSERT INTO "vcop_audit_crimes" ("id", "police_force", "crime_reference", "recorded_on", "category", "is_charged", "crime_reference_key", "data_version")
SELECT s."id", s."police_force", s."crime_reference", s."recorded_on", s."category", s."is_charged", s."crime_reference_key", @version FROM "staged_vcop_audit_crimes" s

-- move the version
SELECT moved_data_version()

-- rules off
ALTER TABLE "referrals" DISABLE TRIGGER tr_referrals_opening_not_before_referral_on_update

-- rules off
ALTER TABLE "cases" DISABLE TRIGGER tr_cases_opening_not_before_referral_on_insert

-- rules off
ALTER TABLE "cases" DISABLE TRIGGER tr_cases_opening_not_before_referral_on_update

-- rules on
ALTER TABLE "referrals" ENABLE TRIGGER tr_referrals_opening_not_before_referral_on_update

-- rules on
ALTER TABLE "cases" ENABLE TRIGGER tr_cases_opening_not_before_referral_on_insert

-- rules on
ALTER TABLE "cases" ENABLE TRIGGER tr_cases_opening_not_before_referral_on_update

-- triggers off
ALTER TABLE "cases" DISABLE TRIGGER USER

-- triggers on
ALTER TABLE "cases" ENABLE TRIGGER USER

-- set aside
CREATE TEMPORARY TABLE set_aside ON COMMIT DROP AS
SELECT CASE contype WHEN 'f' THEN 2 ELSE 1 END AS step, conrelid::regclass::text AS on_table,
    format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop_it,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS put_back
FROM pg_constraint WHERE conrelid IN ('staff'::regclass, 'people'::regclass, 'person_impairments'::regclass, 'referrals'::regclass, 'cases'::regclass, 'hate_markers'::regclass, 'hate_marker_strands'::regclass, 'needs_assessments'::regclass, 'support_plans'::regclass, 'support_actions'::regclass, 'specialist_referrals'::regclass, 'mental_health_referrals'::regclass, 'target_hardening'::regclass, 'hardship_awards'::regclass, 'end_of_case_responses'::regclass, 'vps_records'::regclass, 'satisfaction_surveys'::regclass, 'complaints'::regclass, 'restorative_justice_cases'::regclass, 'engagement_activities'::regclass, 'vcop_investigations'::regclass, 'vcop_notifications'::regclass, 'vrr_requests'::regclass, 'enhanced_entitlements'::regclass, 'vcop_audit_crimes'::regclass) AND contype IN ('f', 'p', 'u', 'x')
UNION ALL
SELECT 1, indrelid::regclass::text, format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
FROM pg_index i WHERE indrelid IN ('staff'::regclass, 'people'::regclass, 'person_impairments'::regclass, 'referrals'::regclass, 'cases'::regclass, 'hate_markers'::regclass, 'hate_marker_strands'::regclass, 'needs_assessments'::regclass, 'support_plans'::regclass, 'support_actions'::regclass, 'specialist_referrals'::regclass, 'mental_health_referrals'::regclass, 'target_hardening'::regclass, 'hardship_awards'::regclass, 'end_of_case_responses'::regclass, 'vps_records'::regclass, 'satisfaction_surveys'::regclass, 'complaints'::regclass, 'restorative_justice_cases'::regclass, 'engagement_activities'::regclass, 'vcop_investigations'::regclass, 'vcop_notifications'::regclass, 'vrr_requests'::regclass, 'enhanced_entitlements'::regclass, 'vcop_audit_crimes'::regclass) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)

-- set aside
DO $$
DECLARE dropping text;
BEGIN
    FOR dropping IN SELECT drop_it FROM set_aside ORDER BY step DESC LOOP EXECUTE dropping; END LOOP;
END $$

-- put back
DO $$
DECLARE putting text;
BEGIN
    FOR putting IN SELECT put_back FROM set_aside ORDER BY step, on_table LOOP EXECUTE putting; END LOOP;
END $$

