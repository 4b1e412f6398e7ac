namespace VictimFirst.Data.Tests.Statistics.Oracle;

internal static class HeadlineQuestions
{
    public static ReportQuestion Headlines { get; } = new(
        "headlines",
        """
        SELECT 'referrals', count(*) FROM referred WHERE received_on BETWEEN @start AND @end
        UNION ALL SELECT 'referrals before', count(*) FROM referred WHERE received_on >= @previous_start AND received_on < @start
        UNION ALL SELECT 'closed', count(*) FROM closed
        UNION ALL SELECT 'closed before', count(*) FROM closed_before
        UNION ALL SELECT 'enhanced', count(*) FROM enhanced
        UNION ALL SELECT 'enhanced before', count(*) FROM closed_before WHERE support_tier = 'ENHANCED'
        UNION ALL SELECT 'rate', (SELECT count(*) FROM enhanced)::float8 / nullif((SELECT count(*) FROM closed), 0)
        UNION ALL SELECT 'complaints', count(*) FROM complaints WHERE received_on BETWEEN @start AND @end
        """,
        report =>
        [
            ("referrals", report.Headlines.ReferralsReceived.Current),
            ("referrals before", report.Headlines.ReferralsReceived.Previous),
            ("closed", report.Headlines.CasesClosed.Current),
            ("closed before", report.Headlines.CasesClosed.Previous),
            ("enhanced", report.Headlines.EnhancedSupport.Current),
            ("enhanced before", report.Headlines.EnhancedSupport.Previous),
            ("rate", report.Headlines.EnhancedRate.Current.Value),
            ("complaints", report.Complaints),
        ]);

    public static ReportQuestion ReferralSources { get; } = new(
        "referralSources",
        """
        , sources AS (
            SELECT source AS code, 'referred' AS cell, received_on >= @start AS now FROM referred
                      WHERE received_on BETWEEN @previous_start AND @end
            UNION ALL SELECT sub_source, 'referred', received_on >= @start FROM referred WHERE received_on BETWEEN @previous_start AND @end
            UNION ALL SELECT source, 'closed', closed_on >= @start FROM everything WHERE closed_on BETWEEN @previous_start AND @end
            UNION ALL SELECT sub_source, 'closed', closed_on >= @start FROM everything WHERE closed_on BETWEEN @previous_start AND @end
            UNION ALL SELECT source, 'enhanced', closed_on >= @start FROM everything
                      WHERE closed_on BETWEEN @previous_start AND @end AND support_tier = 'ENHANCED'
            UNION ALL SELECT sub_source, 'enhanced', closed_on >= @start FROM everything
                      WHERE closed_on BETWEEN @previous_start AND @end AND support_tier = 'ENHANCED')
        SELECT code || ' ' || cell || CASE WHEN now THEN '' ELSE ' before' END, count(*) FROM sources
        WHERE code IN ('POLICE', 'SELF', 'THIRD_PARTY', 'ACTION_FRAUD') GROUP BY 1
        """,
        report => report.ReferralSources.SelectMany(row => (ReportCell[])
        [
            ($"{row.Source.Code} referred", row.Referred.Current),
            ($"{row.Source.Code} referred before", row.Referred.Previous),
            ($"{row.Source.Code} closed", row.Closed.Current),
            ($"{row.Source.Code} closed before", row.Closed.Previous),
            ($"{row.Source.Code} enhanced", row.Enhanced.Current),
            ($"{row.Source.Code} enhanced before", row.Enhanced.Previous),
        ]));

    public static ReportQuestion OccurrenceTypes { get; } = new(
        "occurrenceTypes",
        """
        SELECT occurrence_type || ' closed', count(*) FROM closed GROUP BY 1
        UNION ALL SELECT occurrence_type || ' enhanced', count(*) FROM enhanced GROUP BY 1
        UNION ALL SELECT occurrence_type || ' cyp closed', count(*) FROM closed WHERE is_child_or_young_person GROUP BY 1
        UNION ALL SELECT occurrence_type || ' cyp enhanced', count(*) FROM enhanced WHERE is_child_or_young_person GROUP BY 1
        """,
        report => report.OccurrenceTypes.SelectMany(row => (ReportCell[])
        [
            ($"{row.OccurrenceType.Code} closed", row.Closed),
            ($"{row.OccurrenceType.Code} enhanced", row.Enhanced),
            ($"{row.OccurrenceType.Code} cyp closed", row.CypClosed),
            ($"{row.OccurrenceType.Code} cyp enhanced", row.CypEnhanced),
        ]));

    public static ReportQuestion RepeatVictims { get; } = new(
        "repeatVictims",
        """
        SELECT 'closed', count(*) FROM closed WHERE is_repeat_victim
        UNION ALL SELECT 'enhanced', count(*) FROM enhanced WHERE is_repeat_victim
        UNION ALL SELECT 'rate of', count(*) FROM closed WHERE is_repeat_victim
        UNION ALL SELECT 'rate over', count(*) FROM closed
        UNION ALL SELECT 'rate value', avg(CASE WHEN is_repeat_victim THEN 1.0 ELSE 0.0 END) FROM closed
        """,
        report =>
        [
            ("closed", report.RepeatVictims.Closed),
            ("enhanced", report.RepeatVictims.Enhanced),
            .. ReportQuestion.Rate("rate", report.RepeatVictims.ClosedRate),
        ]);
}
