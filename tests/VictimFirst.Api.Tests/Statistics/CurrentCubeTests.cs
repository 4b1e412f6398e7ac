using VictimFirst.Api.Statistics;
using VictimFirst.Statistics.Cube;

namespace VictimFirst.Api.Tests.Statistics;

public sealed class CurrentCubeTests
{
    [Fact]
    public void Cube_ThatNobodyConfirms_IsStaleSinceItsLastConfirmation_UntilTheNext()
    {
        var clock = new SetClock();
        var current = new CurrentCube(CaseCube.Empty, clock);
        Assert.False(current.State.IsStale);

        clock.Now += CurrentCube.Patience;
        current.Confirm(CaseCube.Empty);
        var confirmed = clock.Now;
        clock.Now += CurrentCube.Patience;
        Assert.False(current.State.IsStale);

        clock.Now += TimeSpan.FromTicks(1);
        Assert.Equal(new CubeState(CaseCube.Empty, confirmed), current.State);
        Assert.True(current.State.IsStale);

        current.Confirm(CaseCube.Empty);
        Assert.Equal(new CubeState(CaseCube.Empty, null), current.State);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2020, 6, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
