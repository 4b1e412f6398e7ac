namespace VictimFirst.Data.Tests.Statistics.Oracle;

internal static class OutcomeQuestions
{
    public static ReportQuestion VictimPersonalStatement { get; } = new(
        "victimPersonalStatement",
        """
        , asked AS (SELECT v.* FROM vps_records v JOIN enhanced e ON e.id = v.case_id),
        eligible AS (SELECT * FROM asked WHERE eligible),
        put AS (
            SELECT 'offered' AS question, offered AS answer FROM eligible
            UNION ALL SELECT 'chose', chose_to_complete FROM eligible WHERE offered = 'YES'
            UNION ALL SELECT 'understands', understands FROM eligible WHERE offered <> 'YES'
            UNION ALL SELECT 'would like', would_like_opportunity FROM eligible),
        shares AS (
            SELECT q.question || ' ' || a.code AS cell,
                   (SELECT count(*) FROM put WHERE put.question = q.question AND put.answer = a.code) AS cases,
                   (SELECT count(*) FROM put WHERE put.question = q.question) AS base
            FROM (VALUES ('offered'), ('chose'), ('understands'), ('would like')) AS q(question), code_vps_answer a)
        SELECT 'eligible', count(*) FROM eligible
        UNION ALL SELECT 'facilitated', count(*) FROM asked WHERE facilitated_on IS NOT NULL
        UNION ALL SELECT cell, cases FROM shares
        UNION ALL SELECT cell || ' of', cases FROM shares
        UNION ALL SELECT cell || ' over', base FROM shares
        UNION ALL SELECT cell || ' value', cases::float8 / nullif(base, 0) FROM shares
        """,
        report =>
        [
            ("eligible", report.VictimPersonalStatement.Eligible),
            ("facilitated", report.VictimPersonalStatement.Facilitated),
            .. ReportQuestion.Shares("offered ", report.VictimPersonalStatement.Offered),
            .. ReportQuestion.Shares("chose ", report.VictimPersonalStatement.ChoseToComplete),
            .. ReportQuestion.Shares("understands ", report.VictimPersonalStatement.Understands),
            .. ReportQuestion.Shares("would like ", report.VictimPersonalStatement.WouldLikeOpportunity),
        ]);

    public static ReportQuestion EndOfCaseReview { get; } = new(
        "endOfCaseReview",
        """
        , answers AS (
            SELECT v.question, v.answer FROM end_of_case_responses r JOIN enhanced e ON e.id = r.case_id CROSS JOIN LATERAL (VALUES
                ('HEALTH_AND_WELLBEING', health_and_wellbeing),
                ('COPE_AND_MOVE_FORWARD', cope_and_move_forward),
                ('SAFETY', safety),
                ('INFORMED_AND_EMPOWERED', informed_and_empowered)) AS v(question, answer)),
        responses AS (SELECT * FROM answers WHERE answer NOT IN ('NOT_ASKED', 'UNKNOWN')),
        shares AS (
            SELECT q.code || ' ' || a.code AS cell,
                   (SELECT count(*) FROM responses WHERE question = q.code AND answer = a.code) AS cases,
                   (SELECT count(*) FROM responses WHERE question = q.code) AS base
            FROM code_outcome_question q, code_outcome_answer a WHERE a.code NOT IN ('NOT_ASKED', 'UNKNOWN')),
        improved AS (
            SELECT q.code || ' improved' AS cell,
                   (SELECT count(*) FROM responses WHERE question = q.code AND answer IN ('YES', 'PARTLY')) AS cases,
                   (SELECT count(*) FROM responses WHERE question = q.code) AS base
            FROM code_outcome_question q),
        rates AS (SELECT * FROM shares UNION ALL SELECT * FROM improved)
        SELECT question, count(*) FROM responses GROUP BY 1
        UNION ALL SELECT question || ' ' || answer, count(*) FROM answers GROUP BY 1
        UNION ALL SELECT cell || ' of', cases FROM rates
        UNION ALL SELECT cell || ' over', base FROM rates
        UNION ALL SELECT cell || ' value', cases::float8 / nullif(base, 0) FROM rates
        """,
        report => report.EndOfCaseReview.SelectMany(row => (IEnumerable<ReportCell>)
        [
            (row.Question.Code, row.Responses),
            .. ReportQuestion.Rate($"{row.Question.Code} improved", row.ImprovedRate),
            .. row.Answers.Select(a => (ReportCell)($"{row.Question.Code} {a.Answer.Code}", a.Count)),
            .. row.Answers.Where(a => a.Rate is not null)
                .SelectMany(a => ReportQuestion.Rate($"{row.Question.Code} {a.Answer.Code}", a.Rate!)),
        ]));

    public static ReportQuestion Satisfaction { get; } = new(
        "satisfaction",
        """
        , surveys AS (SELECT * FROM satisfaction_surveys WHERE surveyed_on BETWEEN @start AND @end),
        answered AS (SELECT *, result IN ('VERY_SATISFIED', 'SATISFIED') AS is_satisfied FROM surveys
                     WHERE result NOT IN ('UNKNOWN', 'NOT_ASKED', 'PREFER_NOT_TO_SAY'))
        SELECT result, count(*) FROM surveys GROUP BY 1
        UNION ALL SELECT 'surveyed', count(*) FROM answered
        UNION ALL SELECT 'satisfied', count(*) FROM answered WHERE is_satisfied
        UNION ALL SELECT 'rate of', count(*) FROM answered WHERE is_satisfied
        UNION ALL SELECT 'rate over', count(*) FROM answered
        UNION ALL SELECT 'rate value', avg(CASE WHEN is_satisfied THEN 1.0 ELSE 0.0 END) FROM answered
        """,
        report =>
        [
            ("surveyed", report.Satisfaction.Surveyed),
            ("satisfied", report.Satisfaction.Satisfied),
            .. ReportQuestion.Rate("rate", report.Satisfaction.SatisfiedRate),
            .. report.Satisfaction.Results.Select(r => (ReportCell)(r.Category.Code, r.Count)),
        ]);

    public static ReportQuestion RestorativeJustice { get; } = new(
        "restorativeJustice",
        """
        , received AS (SELECT * FROM restorative_justice_cases WHERE received_on BETWEEN @start AND @end),
        finished AS (SELECT * FROM restorative_justice_cases WHERE closed_on BETWEEN @start AND @end)
        SELECT 'referrals', count(*) FROM received
        UNION ALL SELECT 'closed', count(*) FROM finished
        UNION ALL SELECT to_char(received_on, 'YYYY-MM') || ' referrals', count(*) FROM received GROUP BY 1
        UNION ALL SELECT to_char(closed_on, 'YYYY-MM') || ' closed', count(*) FROM finished GROUP BY 1
        UNION ALL SELECT closure_category, count(*) FROM finished GROUP BY 1
        UNION ALL SELECT closure_category || ' ' || closure_reason, count(*) FROM finished WHERE closure_reason IS NOT NULL GROUP BY 1
        """,
        report =>
        [
            ("referrals", report.RestorativeJustice.Referrals),
            ("closed", report.RestorativeJustice.Closed),
            .. report.RestorativeJustice.ByMonth.SelectMany(m => (ReportCell[])
                [($"{m.Month} referrals", m.Referrals), ($"{m.Month} closed", m.Closed)]),
            .. report.RestorativeJustice.ClosureCategories.Select(c => (ReportCell)(c.Category.Code, c.Count)),
            .. report.RestorativeJustice.ClosureCategories.SelectMany(c => c.Reasons.Select(
                r => (ReportCell)($"{c.Category.Code} {r.Category.Code}", r.Count))),
        ]);

    /// <summary>A cell an activity, numbered in order of start, then end, then id.</summary>
    public static ReportQuestion Engagement { get; } = new(
        "engagement",
        """
        SELECT row_number() OVER (ORDER BY starts_on, ends_on, id) || ' ' || description || ' ' || starts_on || ' ' || ends_on, 1
        FROM engagement_activities WHERE starts_on <= @end AND ends_on >= @start
        """,
        report => report.Engagement.Select(
            (a, index) => (ReportCell)($"{index + 1} {a.Description} {a.StartsOn:yyyy-MM-dd} {a.EndsOn:yyyy-MM-dd}", 1)));
}
