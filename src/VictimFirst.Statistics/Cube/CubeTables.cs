using System.Collections.Immutable;
using VictimFirst.Statistics.Cube.Columns;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Statistics.Cube;

/// <summary>The rows of a cube.</summary>
internal sealed record CubeTables
{
    /// <summary>The most rows that a chunk of referrals has.</summary>
    public required int RowsPerChunk { get; init; }

    /// <summary>Referrals with their cases, in order of id.</summary>
    public required ImmutableArray<Chunk> Referrals { get; init; }
    public required ImmutableArray<Chunk> RestorativeJustice { get; init; }
    public required ImmutableArray<Chunk> Surveys { get; init; }
    public required ImmutableArray<Chunk> Complaints { get; init; }

    /// <summary>In order of start, then end, then the order in which they were entered.</summary>
    public required ImmutableArray<EngagementActivity> Engagement { get; init; }
    public required Caseworkers Caseworkers { get; init; }
}
