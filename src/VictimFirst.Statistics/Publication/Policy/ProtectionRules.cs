using System.Collections.Frozen;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Statistics.Questions;
using VictimFirst.Statistics.Tabulation;

namespace VictimFirst.Statistics.Publication.Policy;

/// <summary>
/// What an audience of protected figures may ask, and from where on it is answered. Every threshold stands here with its reason; whether a
/// question is refused depends on its shape and on published numbers, never on what was counted.
/// </summary>
internal sealed record ProtectionRules
{
    /// <summary>Rare or lopsided answers would make "all but a few" askable, so these are not offered to partners at all.</summary>
    private static readonly DimensionCode[] ForPartnership =
    [
        DimensionCode.ReferralSource, DimensionCode.Gender, DimensionCode.AgeBand, DimensionCode.EthnicityGroup, DimensionCode.Disability,
        DimensionCode.Religion, DimensionCode.SexualOrientation, DimensionCode.SupportTier, DimensionCode.ContactOutcome,
        DimensionCode.OccurrenceType, DimensionCode.OffenceGroup, DimensionCode.ChildOrYoungPerson, DimensionCode.RepeatVictim,
        DimensionCode.LocalAuthority, DimensionCode.Hate, DimensionCode.HateStrand, DimensionCode.NeedDirection,
        DimensionCode.LengthOfSupport, DimensionCode.AllocatedInTime, DimensionCode.ContactedInTime, DimensionCode.ReviewedInTime,
        DimensionCode.Quarter, DimensionCode.FinancialYear,
    ];

    /// <summary>The comparison of hate by its three signs, and the Victim Personal Statement: what police tooling is for.</summary>
    private static readonly DimensionCode[] ForVictimsCode =
    [
        DimensionCode.Hate, DimensionCode.HateByOccurrenceType, DimensionCode.HateFlaggedOnVcop, DimensionCode.HateIdentifiedByCaseworker,
        DimensionCode.VpsEligible, DimensionCode.VpsFacilitated, DimensionCode.VpsOffered, DimensionCode.VpsChoseToComplete,
        DimensionCode.VpsUnderstands, DimensionCode.VpsWouldLikeOpportunity, DimensionCode.Quarter, DimensionCode.FinancialYear,
    ];

    /// <summary>
    /// Special category data by the catalogue, and hate whatever its sign: it says what somebody was taken to be.
    /// </summary>
    private static readonly FrozenSet<DimensionCode> SpecialCategories = DimensionCatalogue.All
        .Where(dimension => dimension.Sensitivity == Sensitivity.SpecialCategory)
        .Select(dimension => dimension.Code)
        .Concat(
        [
            DimensionCode.Hate, DimensionCode.HateByOccurrenceType, DimensionCode.HateFlaggedOnVcop,
            DimensionCode.HateIdentifiedByCaseworker, DimensionCode.HateRecordedAs,
        ])
        .ToFrozenSet();

    public static ProtectionRules Partnership { get; } = new() { Dimensions = [.. ForPartnership] };

    public static ProtectionRules VictimsCode { get; } = new()
    {
        Units = new HashSet<(Subject, Cohort)> { (Subject.Cases, Cohort.Closed) }.ToFrozenSet(),
        Dimensions = [.. ForVictimsCode],

        // The three signs of hate are compared with each other, and each is a sign of the same thing.
        MostSensitiveDimensions = 3,
    };

    /// <summary>Ready for a publication that anybody may read; no role has it.</summary>
    public static ProtectionRules Anybody { get; } = new()
    {
        Dimensions = [.. ForPartnership.Where(code => code != DimensionCode.Quarter)],
        Periods = new HashSet<CalendarUnit> { CalendarUnit.FinancialYear }.ToFrozenSet(),
        MostDimensions = 3,
        SensitiveForWholeAreaOnly = true,
        MostCells = 500,
        LeastPublished = 10,
        RoundedTo = 5,
        LeastRateBase = 50,
        LeastMeanBase = null,

        // Files that do not depend on who asks.
        CellsPerDay = 0,
    };

    /// <summary>
    /// What is counted, in which cohort. A cohort is asked of the units it is the natural one of: referrals received and cases opened in
    /// one quarter are nearly the same people, and the few who are only in one of the two would stand out between them.
    /// </summary>
    public FrozenSet<(Subject Subject, Cohort Cohort)> Units { get; init; } =
        new HashSet<(Subject, Cohort)> { (Subject.Referrals, Cohort.Referred), (Subject.Cases, Cohort.Closed) }.ToFrozenSet();

    /// <summary>
    /// One way to band each thing, so that no two bands overlap but for a few people, and no place but the local authority: beats and
    /// policing areas do not nest in it.
    /// </summary>
    public required FrozenSet<DimensionCode> Dimensions { get; init; }

    public FrozenSet<DimensionCode> Sensitive { get; init; } = SpecialCategories;

    /// <summary>
    /// Nested, so that a record lies in at most two of them: each is another draw of noise on the same cell, and draws can be averaged.
    /// Months and rolling years would be up to fifteen.
    /// </summary>
    public FrozenSet<CalendarUnit> Periods { get; init; } =
        new HashSet<CalendarUnit> { CalendarUnit.Quarter, CalendarUnit.FinancialYear }.ToFrozenSet();

    /// <summary>The period and the place among them: five identify most people in a district of a hundred thousand.</summary>
    public int MostDimensions { get; init; } = 4;

    /// <summary>Two kinds of special category data in one cell are a profile.</summary>
    public int MostSensitiveDimensions { get; init; } = 1;

    public bool SensitiveForWholeAreaOnly { get; init; }

    /// <summary>More is a file, not a table, and too many cells at once to average over.</summary>
    public int MostCells { get; init; } = 2_000;

    /// <summary>
    /// Perturbed counts below this are withheld, those of 0 too: what stands there is mostly noise, and beside a 0 that is shown everything
    /// withheld would say that somebody is there.
    /// </summary>
    public int LeastPublished { get; init; } = 5;

    /// <summary>1 is not rounded.</summary>
    public int RoundedTo { get; init; } = 1;

    /// <summary>
    /// Of published denominators: below it the noise is a tenth of the rate. NHS data quality reports leave out less than 25.
    /// </summary>
    public int LeastRateBase { get; init; } = 20;

    /// <summary>
    /// Of published bases: the noise of a mean is then at most a fifth of the largest contribution (NHS: 8). Null for no sums and means.
    /// </summary>
    public int? LeastMeanBase { get; init; } = 10;

    /// <summary>
    /// One category of a sensitive dimension with this share of a published margin tells it of everybody in the margin.
    /// </summary>
    public double AttributingShare { get; init; } = 0.9;

    /// <summary>
    /// Cells that one client may be answered in a day: a dashboard asks a few thousand; averaging a cell of 30 needs far more.
    /// </summary>
    public int CellsPerDay { get; init; } = 20_000;

    /// <summary>
    /// Of yes and no only yes is answered: no is everybody but a few, and beside everybody it points at them.
    /// </summary>
    public static bool IsComplement(DimensionCode dimension, string category) =>
        category == YesNo.No && DimensionCatalogue.Get(dimension).Categories is [{ Code: YesNo.Yes }, { Code: YesNo.No }];

    /// <summary>Not knowing something of everybody tells nothing of them.</summary>
    public static bool Attributes(string category) =>
        category is not (YesNo.No or UnknownKinds.Unknown or UnknownKinds.NotAsked or UnknownKinds.PreferNotToSay);
}
