using VictimFirst.Statistics.Cube;

namespace VictimFirst.Api.Statistics;

/// <summary>The cube that a request answers from, and how fresh it is. A request takes it once and keeps it.</summary>
/// <param name="StaleSince">
/// When the figures were last known to be those of the database, if that is longer ago than following it takes: the database is away, or
/// what it holds cannot be read. Null while they are known to be current.
/// </param>
internal sealed record CubeState(CaseCube Cube, DateTimeOffset? StaleSince)
{
    public bool IsStale => StaleSince is not null;
}
