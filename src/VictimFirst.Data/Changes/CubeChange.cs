namespace VictimFirst.Data.Changes;

/// <summary>
/// One thing that a data version changed, written by the database itself in the transaction that moved the version. Of what was deleted
/// it is the only sign.
/// </summary>
public sealed class CubeChange
{
    /// <summary>
    /// How many versions are kept. Whoever knows an older one reads everything; at one change a second that is after a quarter of an hour.
    /// </summary>
    public const int KeptVersions = 1_000;

    /// <summary>A statement that writes more rows than this is traced as <see cref="ChangeKinds.Everything"/>.</summary>
    public const int LargestTracedStatement = 50_000;

    /// <summary>In place of a referral where <see cref="Kind"/> says which rows are meant. Ids begin at 1.</summary>
    public const long NoReferral = 0;

    public required long Version { get; init; }

    /// <summary>One of <see cref="ChangeKinds"/>.</summary>
    public required string Kind { get; init; }
    public required long ReferralId { get; init; }
}
