using VictimFirst.Statistics.Reports;

namespace VictimFirst.Data.Tests.Statistics.Oracle;

internal static class PeopleAndPlaceQuestions
{
    public static ReportQuestion Demographics { get; } = new(
        "demographics",
        """
        , ages AS (SELECT *, date_part('year', age(received_on, date_of_birth)) AS years FROM closed),
        people_closed AS (
            SELECT *, CASE
                WHEN date_of_birth IS NULL OR date_of_birth > received_on THEN 'UNKNOWN'
                WHEN years >= 91 THEN 'AGE_91_AND_OVER'
                WHEN years <= 10 THEN 'AGE_0_10'
                ELSE 'AGE_' || (floor((years - 1) / 10) * 10 + 1) || '_' || (floor((years - 1) / 10) * 10 + 10) END AS age_band
            FROM ages),
        answers AS (
            SELECT 'gender ' || gender AS cell, support_tier FROM people_closed
            UNION ALL SELECT 'age ' || age_band, support_tier FROM people_closed
            UNION ALL SELECT 'ethnicity ' || ethnicity, support_tier FROM people_closed
            UNION ALL SELECT 'disability ' || disability, support_tier FROM people_closed
            UNION ALL SELECT 'religion ' || religion, support_tier FROM people_closed
            UNION ALL SELECT 'orientation ' || sexual_orientation, support_tier FROM people_closed
            UNION ALL SELECT 'communication ' || communication_need, support_tier FROM people_closed)
        SELECT cell || ' closed', count(*) FROM answers GROUP BY 1
        UNION ALL SELECT cell || ' enhanced', count(*) FROM answers WHERE support_tier = 'ENHANCED' GROUP BY 1
        """,
        report =>
        [
            .. Rows("gender", report.Demographics.Gender),
            .. Rows("age", report.Demographics.Age),
            .. Rows("ethnicity", report.Demographics.Ethnicity),
            .. Rows("disability", report.Demographics.Disability),
            .. Rows("religion", report.Demographics.Religion),
            .. Rows("orientation", report.Demographics.SexualOrientation),
            .. Rows("communication", report.Demographics.CommunicationNeeds),
        ]);

    public static ReportQuestion Areas { get; } = new(
        "areas",
        """
        , authorities AS (
            SELECT b.code, count(a.local_authority) AS possible, min(a.local_authority) AS authority
            FROM police_beats b LEFT JOIN police_beat_local_authorities a ON a.beat_code = b.code GROUP BY 1),
        places AS (
            SELECT 'PoliceBeat ' || beat_code AS place, support_tier FROM closed
            UNION ALL
            SELECT 'NeighbourhoodPolicingArea ' || b.neighbourhood_policing_area, support_tier
            FROM closed JOIN police_beats b ON b.code = beat_code WHERE b.neighbourhood_policing_area IS NOT NULL
            UNION ALL
            SELECT 'PrintedRollUp ' || b.printed_roll_up, support_tier FROM closed JOIN police_beats b ON b.code = beat_code
            UNION ALL
            SELECT CASE
                WHEN a.possible = 1 THEN 'LocalAuthority ' || a.authority
                WHEN a.possible > 1 THEN 'NoLocalAuthority ambiguous-local-authority'
                WHEN beat_code = 'unknown' THEN 'NoLocalAuthority unknown'
                ELSE 'NoLocalAuthority outside-area' END, support_tier
            FROM closed JOIN authorities a ON a.code = beat_code)
        SELECT place || ' closed', count(*) FROM places GROUP BY 1
        UNION ALL SELECT place || ' enhanced', count(*) FROM places WHERE support_tier = 'ENHANCED' GROUP BY 1
        """,
        report => report.Areas.SelectMany(row => (ReportCell[])
        [
            ($"{row.Area.Level} {row.Area.Code} closed", row.Closed),
            ($"{row.Area.Level} {row.Area.Code} enhanced", row.Enhanced),
        ]));

    public static ReportQuestion HateCrime { get; } = new(
        "hateCrime",
        """
        , hate AS (
            SELECT c.id, c.occurrence_type, coalesce(m.recorded_as, c.occurrence_type) AS recorded_as,
                   coalesce(m.flagged_on_vcop, false) AS flagged,
                   EXISTS (SELECT 1 FROM hate_marker_strands s WHERE s.case_id = c.id) AS known
            FROM closed c LEFT JOIN hate_markers m ON m.case_id = c.id
            WHERE c.occurrence_type = 'HATE_INCIDENT' OR m.flagged_on_vcop OR m.identified_by_caseworker),
        strands AS (
            SELECT code, (SELECT count(*) FROM hate JOIN hate_marker_strands s ON s.case_id = id WHERE s.strand = code) AS cases,
                   (SELECT count(*) FROM hate WHERE known) AS base
            FROM code_hate_strand)
        SELECT 'type', count(*) FROM hate WHERE occurrence_type = 'HATE_INCIDENT'
        UNION ALL SELECT 'supported', count(*) FROM hate
        UNION ALL SELECT 'flagged', count(*) FROM hate WHERE flagged
        UNION ALL SELECT 'flagged rate of', count(*) FROM hate WHERE flagged
        UNION ALL SELECT 'flagged rate over', count(*) FROM hate
        UNION ALL SELECT 'flagged rate value', avg(CASE WHEN flagged THEN 1.0 ELSE 0.0 END) FROM hate
        UNION ALL SELECT 'recorded as ' || recorded_as, count(*) FROM hate GROUP BY 1
        UNION ALL SELECT 'known', count(*) FROM hate WHERE known
        UNION ALL SELECT code, cases FROM strands
        UNION ALL SELECT code || ' of', cases FROM strands
        UNION ALL SELECT code || ' over', base FROM strands
        UNION ALL SELECT code || ' value', cases::float8 / nullif(base, 0) FROM strands
        """,
        report =>
        [
            ("type", report.HateCrime.ByOccurrenceType),
            ("supported", report.HateCrime.Supported),
            ("flagged", report.HateCrime.FlaggedOnVcop),
            .. ReportQuestion.Rate("flagged rate", report.HateCrime.FlaggedRate),
            .. report.HateCrime.RecordedAs.Select(r => (ReportCell)($"recorded as {r.Category.Code}", r.Count)),
            ("known", report.HateCrime.StrandKnown),
            .. ReportQuestion.Shares("", report.HateCrime.Strands),
        ]);

    private static IEnumerable<ReportCell> Rows(string list, IEnumerable<DemographicRow> rows) => rows.SelectMany(row => (ReportCell[])
    [
        ($"{list} {row.Category.Code} closed", row.Closed),
        ($"{list} {row.Category.Code} enhanced", row.Enhanced),
    ]);
}
