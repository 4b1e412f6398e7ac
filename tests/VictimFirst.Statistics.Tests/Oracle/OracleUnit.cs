using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube.Rows;
using VictimFirst.Statistics.Questions;

namespace VictimFirst.Statistics.Tests.Oracle;

/// <summary>One thing that a question can count, read from the input rows as plainly as can be.</summary>
internal sealed class OracleUnit
{
    private readonly RandomReferral? referral;
    private readonly RestorativeJusticeRow? justice;
    private readonly SurveyRow? survey;
    private readonly DateOnly? complaint;

    private OracleUnit(
        RandomReferral? referral = null, RestorativeJusticeRow? justice = null, SurveyRow? survey = null, DateOnly? complaint = null)
    {
        (this.referral, this.justice, this.survey, this.complaint) = (referral, justice, survey, complaint);
        if (referral is not null) Records = OracleRecord.AllOf(referral).ToList();
    }

    public IReadOnlyList<OracleRecord> Records { get; } = [];

    public long? ReferralId => referral?.Row.Id;

    public long PersonId => referral!.Row.PersonId;

    public DateOnly Received => referral is not null
        ? Local(referral.Row.ReceivedAt)
        : justice?.ReceivedOn ?? survey?.SurveyedOn ?? complaint!.Value;

    public DateOnly? Opened => justice is not null ? justice.Value.ReceivedOn
        : referral?.Row.Case is { } facts ? Local(facts.OpenedAt)
        : null;

    public DateOnly? Closed => justice is not null ? justice.Value.ClosedOn : referral?.Row.Case?.ClosedOn;

    public static IEnumerable<OracleUnit> AllOf(RandomService service, Subject subject) => subject switch
    {
        Subject.Referrals => service.Referrals.Values.Select(row => new OracleUnit(row)),
        Subject.RestorativeJustice => service.Justice.Select(row => new OracleUnit(justice: row)),
        Subject.Satisfaction => service.Surveys.Select(row => new OracleUnit(survey: row)),
        Subject.Complaints => service.Complaints.Select(row => new OracleUnit(complaint: row)),
        _ => service.Referrals.Values.Where(row => row.Row.Case is not null).Select(row => new OracleUnit(row)),
    };

    public bool IsIn(Cohort cohort, Period period) => cohort switch
    {
        Cohort.Referred => Received >= period.First && Received <= period.Last,
        Cohort.Opened => Opened >= period.First && Opened <= period.Last,
        Cohort.Closed => Closed >= period.First && Closed <= period.Last,
        _ => Opened <= period.Last && (Closed is null || Closed >= period.First),
    };

    public DateOnly? DayOf(Cohort cohort) => cohort switch
    {
        Cohort.Referred => Received,
        Cohort.Opened => Opened,
        _ => Closed,
    };

    /// <summary>In the measure's unit; null where the unit has none.</summary>
    public double? ValueOf(MeasureCode measure)
    {
        if (referral is null) return null;
        var (row, facts) = (referral.Row, referral.Row.Case);
        return measure switch
        {
            MeasureCode.DaysOfSupport => Closed is { } closed ? closed.DayNumber - Opened!.Value.DayNumber : null,
            MeasureCode.HoursToAllocation => Hours(row.ReceivedAt, facts?.AllocatedAt),
            MeasureCode.HoursToFirstContact => Hours(row.ReceivedAt, facts?.FirstContactAt),
            MeasureCode.HoursRecordedToReceived => Hours(row.RecordedAt, row.ReceivedAt),
            MeasureCode.NeedAtStart => Total(NeedStages.Start),
            MeasureCode.NeedAtReview => Total(NeedStages.Review),
            MeasureCode.NeedAtEnd => Total(NeedStages.End),
            MeasureCode.NeedChange => Total(NeedStages.End) - Total(NeedStages.Start),
            _ => throw new ArgumentException($"{measure}", nameof(measure)),
        };
    }

    public string? CodeOf(DimensionCode dimension, Cohort cohort)
    {
        if (justice is { } rj) return OracleCodes.OfJustice(dimension, rj) ?? OracleCodes.OfTime(dimension, DayOf(cohort));
        if (survey is { } answer && dimension == DimensionCode.SatisfactionResult) return answer.Result;
        if (OracleCodes.IsOfTime(dimension)) return OracleCodes.OfTime(dimension, DayOf(cohort));
        return OracleCodes.OfReferral(dimension, referral!, Total(NeedStages.Start), Total(NeedStages.End));
    }

    private static double? Hours(DateTimeOffset? from, DateTimeOffset? to)
    {
        var elapsed = to - from;
        return elapsed is null || elapsed < TimeSpan.Zero ? null : Math.Floor(elapsed.Value.TotalMinutes) / 60;
    }

    private static DateOnly Local(DateTimeOffset instant) => ServiceCalendar.LocalDate(instant);

    private double? Total(string stage)
    {
        var levels = Records.Where(record => record.Kind == "needs" && record.Codes[1] == stage).ToList();
        return levels is [] ? null : levels.Sum(record => record.Amount);
    }
}
