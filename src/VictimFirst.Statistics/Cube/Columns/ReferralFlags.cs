namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The yes-or-no facts of a referral and its case, one bit each.</summary>
[Flags]
internal enum ReferralFlags : byte
{
    None = 0,
    ConsentGiven = 1,
    PoliceReportedCrime = 2,
    HighRiskAsb = 4,
    ChildOrYoungPerson = 8,
    RepeatVictim = 16,

    /// <summary>The occurrence type is Hate Incident. A bit of its own, so that hate by any sign is a map over one column.</summary>
    HateByOccurrenceType = 32,

    /// <summary>The police flagged the case as hate on the Victims' Code page.</summary>
    HateFlaggedOnVcop = 64,
    HateIdentifiedByCaseworker = 128,
    HateByAnySign = HateByOccurrenceType | HateFlaggedOnVcop | HateIdentifiedByCaseworker,
}
