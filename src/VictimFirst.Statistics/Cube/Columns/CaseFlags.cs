namespace VictimFirst.Statistics.Cube.Columns;

/// <summary>The yes-or-no facts of a case, one bit each.</summary>
[Flags]
internal enum CaseFlags : byte
{
    None = 0,
    ChildOrYoungPerson = 1,
    RepeatVictim = 2,

    /// <summary>The police flagged the case as hate on the Victims' Code page.</summary>
    HateFlaggedOnVcop = 4,
    HateIdentifiedByCaseworker = 8,
}
