namespace VictimFirst.Statistics.Questions;

/// <summary>What a question counts.</summary>
public enum Subject
{
    /// <summary>Cases, each of one referral.</summary>
    Cases,

    /// <summary>Referrals, whether or not a case was opened.</summary>
    Referrals,

    /// <summary>Cases with a needs assessment, by the latest of each stage.</summary>
    Needs,

    /// <summary>Cases with a record of the four questions asked before closing.</summary>
    Outcomes,

    /// <summary>Restorative justice cases, by their own days of receipt and closing, not those of the service's case.</summary>
    RestorativeJustice,

    /// <summary>Satisfaction surveys, by the day of the survey.</summary>
    Satisfaction,

    /// <summary>Complaints, by the day they were received.</summary>
    Complaints,
}
