using System.Collections.Immutable;

namespace VictimFirst.Statistics.Publication.Policy;

/// <summary>Why a number is held back. Each follows from the question's shape or from published numbers.</summary>
public enum WithheldReason
{
    /// <summary>The perturbed number is below the least that is published.</summary>
    Small,

    /// <summary>The place is not one that the reader's figures are broken down to.</summary>
    NotOwnArea,

    /// <summary>One category holds nearly all of a margin, and would tell it of everybody there.</summary>
    Attribution,

    /// <summary>Some day of the period is in no edition yet.</summary>
    NotPublished,

    /// <summary>The edition withholds the place's figures: one of them differs from others by too few people.</summary>
    Sliver,

    /// <summary>The answer no of yes and no, which is everybody but a few.</summary>
    Complement,
}

/// <summary>Which of a table's places passed the rules.</summary>
/// <param name="Evaluated">How many places the table has; 1 where it is not broken down by place.</param>
public sealed record TableRules(int Evaluated, ImmutableArray<BlockedArea> BlockedAreas)
{
    public int Blocked => BlockedAreas.Length;

    public int Passed => Evaluated - Blocked;
}

/// <param name="Area">Code of the local authority, or of everything that the reader may see.</param>
public sealed record BlockedArea(string Area, string Label, WithheldReason Reason);
