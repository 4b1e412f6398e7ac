using VictimFirst.Statistics.Cube;

namespace VictimFirst.Api.Statistics;

/// <summary>
/// The newest cube. Staleness is told by the clock alone: whatever holds the follower up, figures that nobody has confirmed for
/// <see cref="Patience"/> are stale. Safe to use from several threads at once.
/// </summary>
/// <param name="first">As read from the database just now.</param>
internal sealed class CurrentCube(CaseCube first, TimeProvider? clock = null)
{
    /// <summary>Several looks of the follower, so that a busy moment is not taken for an absence.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private volatile Confirmed newest = new(first, (clock ?? TimeProvider.System).GetUtcNow());

    /// <summary>A request takes it once and keeps it, so that its figures are of one version.</summary>
    public CaseCube Value => newest.Cube;

    public CubeState State
    {
        get
        {
            var (cube, at) = newest;
            return new CubeState(cube, clock.GetUtcNow() - at > Patience ? at : null);
        }
    }

    /// <summary>Says that the database holds what this cube holds: a newer cube, or the same one again.</summary>
    public void Confirm(CaseCube cube) => newest = new Confirmed(cube, clock.GetUtcNow());

    private sealed record Confirmed(CaseCube Cube, DateTimeOffset At);
}
