using System.Collections.Immutable;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Demonstration.Plans;

/// <summary>
/// What one quarter of the extract must come to. A number is met exactly; null leaves the figure to the proportions in
/// <see cref="Distributions"/>. Unless named otherwise, numbers are of cases closed in the quarter.
/// </summary>
internal sealed record QuarterPlan(FinancialQuarter Quarter, ByChannel Referrals)
{
    /// <summary>Null: cases close when their time comes.</summary>
    public ByChannel? Closed { get; init; }

    /// <summary>Whether occurrence types, children and beats follow the two published tables cell by cell.</summary>
    public bool FollowsPublishedTables { get; init; }

    public int? Enhanced { get; init; }
    public int? RepeatVictims { get; init; }
    public int? EnhancedRepeatVictims { get; init; }
    public int? EnhancedAged31To40 { get; init; }
    public int? EnhancedAged41To50 { get; init; }
    public int? EnhancedUnseenDisability { get; init; }
    public int? EmotionalSupportByPhone { get; init; }
    public int? Advocacy { get; init; }
    public int? Complaints { get; init; }
    public HatePlan? Hate { get; init; }
    public VpsPlan? Vps { get; init; }
    public ResponsePlan? Responses { get; init; }

    /// <summary>One for each month of the quarter.</summary>
    public ImmutableArray<RestorativeJusticeMonth> RestorativeJustice { get; init; } = [];
    public RestorativeJusticeClosures? RestorativeJusticeClosures { get; init; }
}

/// <param name="Supported">Cases that count as hate by any sign.</param>
/// <param name="StrandKnown">Of those supported.</param>
/// <param name="Race">Of those with a known strand.</param>
internal sealed record HatePlan(int Supported, int FlaggedOnVcop, int StrandKnown, int Race);

/// <summary>Of the cases with enhanced support. The three answers add to the eligible; any case left over is not eligible.</summary>
internal sealed record VpsPlan(int OfferedYes, int OfferedNo, int OfferedNotSure, int Facilitated);

/// <summary>Answers to the four end-of-case questions.</summary>
internal sealed record ResponsePlan(int HealthAndWellbeing, int CopeAndMoveForward, int Safety, int InformedAndEmpowered);

internal readonly record struct RestorativeJusticeMonth(int Received, int Closed);

/// <summary>Closures of a quarter by category and reason.</summary>
internal sealed record RestorativeJusticeClosures(ImmutableArray<(string Category, string Reason, int Count)> Rows);
