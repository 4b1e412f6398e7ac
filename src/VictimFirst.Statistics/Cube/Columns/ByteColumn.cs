namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>
/// The columns of one byte a row, each coded by its list of <see cref="CategoryLists"/>, or bits where the name says so. A dimension that
/// is a function of another (offence group, policing area, age band) has no column: it is a map over that one.
/// </summary>
internal enum ByteColumn : byte
{
    Source,
    SubSource,
    PersonRole,
    PoliceForce,
    Gender,

    /// <summary>Whole years on the local day of the referral, at most <see cref="Building.Ages.Oldest"/>.</summary>
    Age,
    Ethnicity,
    Disability,
    Religion,
    SexualOrientation,
    CommunicationNeed,
    SupportTier,
    OccurrenceType,
    Beat,
    ContactOutcome,
    AllocatedInOneWorkingDay,
    ContactedIn48Hours,
    ReviewedInOneMonth,
    LengthOfSupport,

    /// <summary>Bits of <see cref="ReferralFlags"/>.</summary>
    Flags,

    /// <summary>Hate marker: bits by index in hate-strand.</summary>
    HateStrands,
    HateRecordedAs,

    /// <summary>Bits of <see cref="VpsFlags"/>.</summary>
    VpsFlags,
    VpsOffered,
    VpsChoseToComplete,
    VpsUnderstands,
    VpsWouldLikeOpportunity,

    /// <summary>Sums of the ten levels by stage, 0 to 40.</summary>
    NeedAtStart,
    NeedAtReview,
    NeedAtEnd,
    NeedDirection,

    RjInitiator,
    RjClosureCategory,
    RjClosureReason,

    /// <summary>Bits of <see cref="RjFlags"/>.</summary>
    RjFlags,
    SatisfactionResult,
}
