namespace VictimFirst.Bench.Attack;

/// <summary>How the figures of a quarter come to know of somebody who was entered after its edition.</summary>
internal enum Latecomer
{
    /// <summary>By the edition of the next quarter, which does not answer this one.</summary>
    InTheNextEdition,

    /// <summary>By a revision, which is refused where it would tell of few people.</summary>
    InARevision,

    /// <summary>By a revision whose slivers somebody has accepted.</summary>
    InAnAcceptedRevision,
}
