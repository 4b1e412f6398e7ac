namespace VictimFirst.Api.Tests.Statistics.Oracle;

/// <summary>
/// Every dimension and measure as a column, in SQL written by hand from the schema's words. Temporary tables over the real ones, so that a
/// thousand questions need not derive them anew.
/// </summary>
internal static class OracleTables
{
    public const string Sql =
        """
        SET TIME ZONE 'UTC';

        -- Bank holidays of England and Wales in the years of the demonstration data, from gov.uk.
        CREATE TEMP TABLE bank_holidays (day date);
        INSERT INTO bank_holidays VALUES
            ('2018-01-01'), ('2018-03-30'), ('2018-04-02'), ('2018-05-07'), ('2018-05-28'), ('2018-08-27'), ('2018-12-25'), ('2018-12-26'),
            ('2019-01-01'), ('2019-04-19'), ('2019-04-22'), ('2019-05-06'), ('2019-05-27'), ('2019-08-26'), ('2019-12-25'), ('2019-12-26'),
            ('2020-01-01'), ('2020-04-10'), ('2020-04-13'), ('2020-05-08'), ('2020-05-25'), ('2020-08-31'), ('2020-12-25'), ('2020-12-28'),
            ('2021-01-01'), ('2021-04-02'), ('2021-04-05'), ('2021-05-03'), ('2021-05-31'), ('2021-08-30'), ('2021-12-27'), ('2021-12-28');

        CREATE TEMP TABLE latest_needs AS
        SELECT DISTINCT ON (n.case_id, n.stage) c.referral_id AS unit, n.* FROM needs_assessments n JOIN cases c ON c.id = n.case_id
        ORDER BY n.case_id, n.stage, n.assessed_at DESC, n.id DESC;

        CREATE TEMP TABLE needs_records AS
        SELECT n.unit, v.area AS need_area, n.stage AS need_stage, v.level::text AS need_level, v.level AS points
        FROM latest_needs n CROSS JOIN LATERAL (VALUES
            ('PERSONAL_SAFETY', personal_safety),
            ('MENTAL_AND_PHYSICAL_HEALTH', mental_and_physical_health),
            ('SHELTER_AND_ACCOMMODATION', shelter_and_accommodation),
            ('DRUGS_ALCOHOL_AND_OTHER_HARMFUL_BEHAVIOURS', drugs_alcohol_and_other_harmful_behaviours),
            ('FAMILY', family),
            ('EDUCATION_AND_EMPLOYMENT', education_and_employment),
            ('FINANCE_AND_BENEFITS', finance_and_benefits),
            ('OUTLOOK_ATTITUDES_AND_BELIEFS', outlook_attitudes_and_beliefs),
            ('SOCIAL_INTERACTIONS', social_interactions),
            ('ANY_OTHER_ISSUES', any_other_issues)) AS v(area, level);

        CREATE TEMP TABLE need_totals AS
        SELECT unit, sum(points) FILTER (WHERE need_stage = 'START') AS at_start,
               sum(points) FILTER (WHERE need_stage = 'REVIEW') AS at_review,
               sum(points) FILTER (WHERE need_stage = 'END') AS at_end
        FROM needs_records GROUP BY unit;

        CREATE TEMP TABLE support_records AS
        SELECT c.referral_id AS unit, a.support_type, a.channel AS support_channel, count(*) AS times
        FROM support_actions a JOIN cases c ON c.id = a.case_id GROUP BY 1, 2, 3;

        CREATE TEMP TABLE outcomes_records AS
        SELECT c.referral_id AS unit, v.question AS outcome_question, v.answer AS outcome_answer
        FROM end_of_case_responses e JOIN cases c ON c.id = e.case_id CROSS JOIN LATERAL (VALUES
            ('HEALTH_AND_WELLBEING', health_and_wellbeing),
            ('COPE_AND_MOVE_FORWARD', cope_and_move_forward),
            ('SAFETY', safety),
            ('INFORMED_AND_EMPOWERED', informed_and_empowered)) AS v(question, answer);

        CREATE TEMP TABLE impairment_records AS
        SELECT r.id AS unit, i.impairment FROM person_impairments i JOIN referrals r ON r.person_id = i.person_id;

        CREATE TEMP TABLE hate_strand_records AS
        SELECT c.referral_id AS unit, s.strand AS hate_strand FROM hate_marker_strands s JOIN cases c ON c.id = s.case_id;

        CREATE TEMP TABLE first_plans AS
        SELECT DISTINCT ON (case_id) case_id, (agreed_at AT TIME ZONE 'Europe/London')::date + interval '1 month' AS due, reviewed_at
        FROM support_plans ORDER BY case_id, agreed_at, id;

        CREATE TEMP TABLE places AS
        SELECT b.code, coalesce(b.neighbourhood_policing_area, b.code) AS policing_area, b.printed_roll_up,
               CASE count(l.local_authority)
                   WHEN 1 THEN min(l.local_authority)
                   WHEN 0 THEN CASE b.code WHEN 'unknown' THEN 'unknown' ELSE 'outside-area' END
                   ELSE 'ambiguous-local-authority' END AS local_authority
        FROM police_beats b LEFT JOIN police_beat_local_authorities l ON l.beat_code = b.code GROUP BY b.code;

        CREATE TEMP TABLE units AS
        WITH facts AS (
            SELECT r.id AS referral, c.id AS case_id, r.received_at, r.recorded_at, c.allocated_at, c.first_contact_at, c.closed_on,
                   (r.received_at AT TIME ZONE 'Europe/London')::date AS received_on,
                   (c.opened_at AT TIME ZONE 'Europe/London')::date AS opened_on
            FROM referrals r LEFT JOIN cases c ON c.referral_id = r.id),
        due AS (
            SELECT f.*, (SELECT exported_at FROM data_state) AS as_of,
                   (SELECT min(d)::date + 1 FROM generate_series(received_on + 1, received_on + 10, interval '1 day') AS d
                    WHERE extract(isodow FROM d) < 6 AND d::date NOT IN (SELECT day FROM bank_holidays))::timestamp
                       AT TIME ZONE 'Europe/London' AS allocation_due,
                   f.received_at + interval '48 hours' AS contact_due,
                   date_part('year', age(received_on, p.date_of_birth)) AS years,
                   p.date_of_birth > received_on OR p.date_of_birth IS NULL AS ageless
            FROM facts f JOIN referrals r ON r.id = f.referral JOIN people p ON p.id = r.person_id)
        SELECT d.referral AS id, r.person_id, d.received_on, d.opened_on, d.closed_on,
            r.source AS referral_source, r.sub_source AS referral_sub_source, r.person_role, r.police_force,
            CASE WHEN r.consent_given THEN 'YES' ELSE 'NO' END AS consent_given,
            CASE WHEN r.police_reported_crime THEN 'YES' ELSE 'NO' END AS police_reported_crime,
            CASE WHEN r.high_risk_asb THEN 'YES' ELSE 'NO' END AS high_risk_asb,
            CASE WHEN c.id IS NOT NULL THEN 'YES' ELSE 'NO' END AS has_case,
            p.gender, p.ethnicity, e.parent AS ethnicity_group, p.disability, p.religion, p.sexual_orientation, p.communication_need,
            CASE WHEN ageless THEN 'UNKNOWN' WHEN years >= 91 THEN 'AGE_91_AND_OVER' WHEN years <= 10 THEN 'AGE_0_10'
                ELSE 'AGE_' || (floor((years - 1) / 10) * 10 + 1) || '_' || (floor((years - 1) / 10) * 10 + 10) END AS age_band,
            CASE WHEN ageless THEN 'UNKNOWN' WHEN years >= 90 THEN 'AGE_90_AND_OVER'
                ELSE 'AGE_' || floor(years / 5) * 5 || '_' || (floor(years / 5) * 5 + 4) END AS age_band_ons,
            c.support_tier, c.contact_outcome, c.occurrence_type, o.parent AS offence_group,
            CASE WHEN c.is_child_or_young_person THEN 'YES' ELSE 'NO' END AS child_or_young_person,
            CASE WHEN c.is_repeat_victim THEN 'YES' ELSE 'NO' END AS repeat_victim,
            c.beat_code AS police_beat, pl.policing_area, pl.printed_roll_up, pl.local_authority,
            coalesce(la.county_or_unitary, pl.local_authority) AS county_or_unitary,
            CASE WHEN c.occurrence_type = 'HATE_INCIDENT' OR m.flagged_on_vcop OR m.identified_by_caseworker
                THEN 'YES' ELSE 'NO' END AS hate,
            CASE WHEN c.occurrence_type = 'HATE_INCIDENT' THEN 'YES' ELSE 'NO' END AS hate_by_occurrence_type,
            CASE WHEN m.flagged_on_vcop THEN 'YES' ELSE 'NO' END AS hate_flagged_on_vcop,
            CASE WHEN m.identified_by_caseworker THEN 'YES' ELSE 'NO' END AS hate_identified_by_caseworker,
            coalesce(m.recorded_as, CASE WHEN c.occurrence_type = 'HATE_INCIDENT' THEN 'HATE_INCIDENT' END) AS hate_recorded_as,
            CASE WHEN v.eligible THEN 'YES' ELSE 'NO' END AS vps_eligible,
            CASE WHEN v.facilitated_on IS NOT NULL THEN 'YES' ELSE 'NO' END AS vps_facilitated,
            v.offered AS vps_offered, v.chose_to_complete AS vps_chose_to_complete, v.understands AS vps_understands,
            v.would_like_opportunity AS vps_would_like_opportunity,
            CASE sign(n.at_end - n.at_start) WHEN -1 THEN 'REDUCED' WHEN 0 THEN 'SAME' WHEN 1 THEN 'INCREASED' END AS need_direction,
            CASE WHEN d.closed_on <= d.opened_on + interval '1 month' THEN 'UP_TO_1_MONTH'
                WHEN d.closed_on <= d.opened_on + interval '3 months' THEN 'OVER_1_TO_3_MONTHS'
                WHEN d.closed_on <= d.opened_on + interval '6 months' THEN 'OVER_3_TO_6_MONTHS'
                WHEN d.closed_on <= d.opened_on + interval '1 year' THEN 'OVER_6_TO_12_MONTHS'
                WHEN d.closed_on IS NOT NULL THEN 'OVER_12_MONTHS' END AS length_of_support,
            CASE WHEN c.id IS NULL THEN NULL WHEN d.allocated_at < d.allocation_due THEN 'MET'
                WHEN d.allocated_at IS NOT NULL OR d.as_of >= d.allocation_due THEN 'MISSED' ELSE 'NOT_DUE' END AS allocated_in_time,
            CASE WHEN c.id IS NULL THEN NULL WHEN d.first_contact_at <= d.contact_due THEN 'MET'
                WHEN d.first_contact_at IS NOT NULL OR d.as_of > d.contact_due THEN 'MISSED' ELSE 'NOT_DUE' END AS contacted_in_time,
            CASE WHEN f.case_id IS NULL OR (f.reviewed_at IS NULL AND d.closed_on <= f.due) THEN NULL
                WHEN f.reviewed_at < (f.due + interval '1 day') AT TIME ZONE 'Europe/London' THEN 'MET'
                WHEN f.reviewed_at IS NOT NULL OR d.as_of >= (f.due + interval '1 day') AT TIME ZONE 'Europe/London' THEN 'MISSED'
                ELSE 'NOT_DUE' END AS reviewed_in_time,
            c.caseworker_id::text AS caseworker,
            (d.closed_on - d.opened_on)::numeric AS days_of_support,
            CASE WHEN d.allocated_at >= d.received_at
                THEN floor(extract(epoch FROM d.allocated_at - d.received_at) / 60) / 60 END AS hours_to_allocation,
            CASE WHEN d.first_contact_at >= d.received_at
                THEN floor(extract(epoch FROM d.first_contact_at - d.received_at) / 60) / 60 END AS hours_to_first_contact,
            CASE WHEN d.received_at >= d.recorded_at
                THEN floor(extract(epoch FROM d.received_at - d.recorded_at) / 60) / 60 END AS hours_recorded_to_received,
            n.at_start::numeric AS need_at_start, n.at_review::numeric AS need_at_review, n.at_end::numeric AS need_at_end,
            (n.at_end - n.at_start)::numeric AS need_change
        FROM due d JOIN referrals r ON r.id = d.referral JOIN people p ON p.id = r.person_id JOIN code_ethnicity e ON e.code = p.ethnicity
        LEFT JOIN cases c ON c.id = d.case_id
        LEFT JOIN code_occurrence_type o ON o.code = c.occurrence_type
        LEFT JOIN places pl ON pl.code = c.beat_code
        LEFT JOIN local_authorities la ON la.code = pl.local_authority
        LEFT JOIN hate_markers m ON m.case_id = c.id
        LEFT JOIN vps_records v ON v.case_id = c.id
        LEFT JOIN need_totals n ON n.unit = d.referral
        LEFT JOIN first_plans f ON f.case_id = c.id;

        CREATE TEMP TABLE rj_units AS
        SELECT id, received_on, received_on AS opened_on, closed_on, initiator AS rj_initiator, closure_category AS rj_closure_category,
               closure_reason AS rj_closure_reason, CASE WHEN had_conversation THEN 'YES' ELSE 'NO' END AS rj_conversation,
               CASE WHEN had_outcome THEN 'YES' ELSE 'NO' END AS rj_outcome
        FROM restorative_justice_cases;

        CREATE TEMP TABLE survey_units AS SELECT id, surveyed_on AS received_on, result AS satisfaction_result FROM satisfaction_surveys;

        CREATE INDEX ON needs_records (unit);
        CREATE INDEX ON support_records (unit);
        CREATE INDEX ON outcomes_records (unit);
        CREATE INDEX ON impairment_records (unit);
        CREATE INDEX ON hate_strand_records (unit);
        ANALYZE;
        """;
}
