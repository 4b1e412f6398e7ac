using VictimFirst.Statistics.Reports;

namespace VictimFirst.Data.Tests.Statistics.Oracle;

internal static class SupportQuestions
{
    /// <summary>Assessments with their levels turned into rows, the latest of each case and stage only.</summary>
    private const string Needs =
        """
        , latest AS (
            SELECT DISTINCT ON (n.case_id, n.stage) n.* FROM needs_assessments n JOIN enhanced e ON e.id = n.case_id
            ORDER BY n.case_id, n.stage, n.assessed_at DESC, n.id DESC),
        levels AS (
            SELECT l.case_id, l.stage, v.area, v.level FROM latest l CROSS JOIN LATERAL (VALUES
                ('PERSONAL_SAFETY', personal_safety),
                ('MENTAL_AND_PHYSICAL_HEALTH', mental_and_physical_health),
                ('SHELTER_AND_ACCOMMODATION', shelter_and_accommodation),
                ('DRUGS_ALCOHOL_AND_OTHER_HARMFUL_BEHAVIOURS', drugs_alcohol_and_other_harmful_behaviours),
                ('FAMILY', family),
                ('EDUCATION_AND_EMPLOYMENT', education_and_employment),
                ('FINANCE_AND_BENEFITS', finance_and_benefits),
                ('OUTLOOK_ATTITUDES_AND_BELIEFS', outlook_attitudes_and_beliefs),
                ('SOCIAL_INTERACTIONS', social_interactions),
                ('ANY_OTHER_ISSUES', any_other_issues)) AS v(area, level))

        """;

    public static ReportQuestion NeedLevels { get; } = new(
        "needs",
        Needs + """
        SELECT area || ' ' || stage || ' ' || level, count(*) FROM levels GROUP BY 1
        UNION ALL
        SELECT a.code || ' ' || l.stage || ' ' || v.code || ' base', count(*) FROM latest l, code_need_area a, code_need_level v GROUP BY 1
        """,
        report => report.Needs.SelectMany(row => (ReportCell[])
        [
            ($"{row.Area.Code} {row.Stage.Code} {row.Level.Code}", row.Count),
            ($"{row.Area.Code} {row.Stage.Code} {row.Level.Code} base", row.Base),
        ]));

    public static ReportQuestion NeedReduction { get; } = new(
        "needReduction",
        Needs + """
        , totals AS (SELECT case_id, stage, sum(level) AS total FROM levels GROUP BY 1, 2),
        changes AS (
            SELECT e.total - s.total AS change
            FROM totals s JOIN totals e ON e.case_id = s.case_id AND s.stage = 'START' AND e.stage = 'END')
        SELECT 'base', count(*) FROM changes
        UNION ALL SELECT 'reduced', count(*) FROM changes WHERE change < 0
        UNION ALL SELECT 'same', count(*) FROM changes WHERE change = 0
        UNION ALL SELECT 'increased', count(*) FROM changes WHERE change > 0
        UNION ALL SELECT 'rate of', count(*) FROM changes WHERE change < 0
        UNION ALL SELECT 'rate over', count(*) FROM changes
        UNION ALL SELECT 'rate value', avg(CASE WHEN change < 0 THEN 1.0 ELSE 0.0 END) FROM changes
        """,
        report =>
        [
            ("base", report.NeedReduction.Base),
            ("reduced", report.NeedReduction.Reduced),
            ("same", report.NeedReduction.Same),
            ("increased", report.NeedReduction.Increased),
            .. ReportQuestion.Rate("rate", report.NeedReduction.ReducedRate),
        ]);

    public static ReportQuestion SupportProvided { get; } = new(
        "supportProvided",
        """
        , actions AS (SELECT a.* FROM support_actions a JOIN enhanced e ON e.id = a.case_id)
        SELECT support_type || ' cases', count(DISTINCT case_id) FROM actions GROUP BY 1
        UNION ALL SELECT support_type || ' actions', count(*) FROM actions GROUP BY 1
        UNION ALL SELECT support_type || ' ' || channel || ' cases', count(DISTINCT case_id) FROM actions GROUP BY 1
        UNION ALL SELECT support_type || ' ' || channel || ' actions', count(*) FROM actions GROUP BY 1
        """,
        report => report.SupportProvided.SelectMany(row => (ReportCell[])
        [
            ($"{Name(row)} cases", row.Cases),
            ($"{Name(row)} actions", row.Actions),
        ]));

    public static ReportQuestion LengthOfSupport { get; } = new(
        "lengthOfSupport",
        """
        , lengths AS (
            SELECT closed_on - opened_on AS days, CASE
                WHEN closed_on <= opened_on + interval '1 month' THEN 'UP_TO_1_MONTH'
                WHEN closed_on <= opened_on + interval '3 months' THEN 'OVER_1_TO_3_MONTHS'
                WHEN closed_on <= opened_on + interval '6 months' THEN 'OVER_3_TO_6_MONTHS'
                WHEN closed_on <= opened_on + interval '1 year' THEN 'OVER_6_TO_12_MONTHS'
                ELSE 'OVER_12_MONTHS' END AS band
            FROM enhanced),
        bands AS (
            SELECT code, (SELECT count(*) FROM lengths WHERE band = code) AS cases, (SELECT count(*) FROM lengths) AS base
            FROM code_length_of_support)
        SELECT 'base', count(*) FROM lengths
        UNION ALL SELECT 'median', percentile_cont(0.5) WITHIN GROUP (ORDER BY days) FROM lengths
        UNION ALL SELECT 'mean', avg(days) FROM lengths
        UNION ALL SELECT code, cases FROM bands
        UNION ALL SELECT code || ' of', cases FROM bands
        UNION ALL SELECT code || ' over', base FROM bands
        UNION ALL SELECT code || ' value', cases::float8 / nullif(base, 0) FROM bands
        """,
        report =>
        [
            ("base", report.LengthOfSupport.Base),
            ("median", report.LengthOfSupport.MedianDays),
            ("mean", report.LengthOfSupport.MeanDays),
            .. ReportQuestion.Shares("", report.LengthOfSupport.Bands),
        ]);

    private static string Name(SupportRow row) => row.Channel is null ? row.SupportType.Code : $"{row.SupportType.Code} {row.Channel.Code}";
}
