using Microsoft.Extensions.Logging.Abstractions;
using VictimFirst.Api.Identity.Keys;

namespace VictimFirst.Api.Tests.Identity.Keys;

public sealed class KeyRingTests
{
    private readonly ManualClock clock = new(TestTokens.Now);
    private readonly KeyRing ring;
    private Func<Task<SigningKeySet>> issuer;
    private int reads;

    public KeyRingTests()
    {
        issuer = () => Serve("k1");
        ring = new KeyRing(
            TestTokens.Tenant,
            () =>
            {
                Interlocked.Increment(ref reads);
                return issuer();
            },
            clock,
            NullLogger.Instance);
    }

    [Fact]
    public async Task NothingRead_HasNoKey_UntilItIsRead()
    {
        Assert.Null(ring.Find("k1"));

        await ring.RefreshAsync();

        Assert.NotNull(ring.Find("k1"));
    }

    [Fact]
    public async Task StormOfUnknownKeys_AsksTheIssuerOnceInFiveMinutes()
    {
        await ring.RefreshAsync();
        for (var second = 0; second < 299; second++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => ring.RefreshAsync()));
        }

        Assert.Equal(1, reads);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => ring.RefreshAsync()));
        Assert.Equal(2, reads);
    }

    [Fact]
    public async Task StormWhileTheIssuerIsDown_AsksItNoMoreOften()
    {
        issuer = Down;
        for (var second = 0; second < 300; second++)
        {
            await ring.RefreshAsync();
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task ManyAtOnce_ShareOneRead()
    {
        var answer = new TaskCompletionSource<SigningKeySet>();
        issuer = () => answer.Task;
        var waiting = Enumerable.Range(0, 100).Select(_ => ring.RefreshAsync()).ToList();
        Assert.All(waiting, task => Assert.False(task.IsCompleted));

        answer.SetResult(await Serve("k2"));
        await Task.WhenAll(waiting);

        Assert.Equal(1, reads);
        Assert.NotNull(ring.Find("k2"));
    }

    [Fact]
    public async Task RemovedKey_IsNotBelievedAfterTheNextRead()
    {
        await ring.RefreshAsync();
        issuer = () => Serve("k2");
        clock.Advance(KeyRing.AtMostEvery);

        await ring.RefreshAsync();

        Assert.Null(ring.Find("k1"));
        Assert.NotNull(ring.Find("k2"));
    }

    [Fact]
    public async Task ReadThatFails_LeavesTheLastGoodKeys_ForADayAndNoLonger()
    {
        await ring.RefreshAsync();
        issuer = Down;

        clock.Advance(KeyRing.KeptFor - TimeSpan.FromTicks(1));
        await ring.RefreshIfDueAsync();
        Assert.NotNull(ring.Find("k1"));

        clock.Advance(TimeSpan.FromTicks(1));
        await ring.RefreshIfDueAsync();
        Assert.Null(ring.Find("k1"));

        issuer = () => Serve("k1");
        clock.Advance(TimeSpan.FromSeconds(1));
        await ring.RefreshIfDueAsync();
        Assert.NotNull(ring.Find("k1"));
    }

    [Fact]
    public async Task DayOfTheLastGoodKeys_IsNotStretchedByTheWallClock()
    {
        await ring.RefreshAsync();
        clock.SetWallClockBy(TimeSpan.FromDays(-30));
        clock.Advance(KeyRing.KeptFor);

        Assert.Null(ring.Find("k1"));
    }

    [Fact]
    public async Task Refresh_IsDueAfterTwelveHours()
    {
        await ring.RefreshIfDueAsync();
        clock.Advance(KeyRing.RefreshAfter - TimeSpan.FromTicks(1));
        await ring.RefreshIfDueAsync();
        Assert.Equal(1, reads);

        clock.Advance(TimeSpan.FromTicks(1));
        await ring.RefreshIfDueAsync();
        Assert.Equal(2, reads);
    }

    [Fact]
    public async Task AgeOfASet_CountsFromBeforeItWasAsked()
    {
        var answer = new TaskCompletionSource<SigningKeySet>();
        issuer = () => answer.Task;
        var reading = ring.RefreshAsync();
        while (Volatile.Read(ref reads) == 0) await Task.Yield();
        clock.Advance(TimeSpan.FromHours(1));
        answer.SetResult(await Serve("k1"));
        await reading;

        clock.Advance(KeyRing.KeptFor - TimeSpan.FromHours(1));

        Assert.Null(ring.Find("k1"));
    }

    [Fact]
    public async Task HostThatStarts_ReadsKeysAtOnce_AndTriesAgainSoonWhileItHasNone()
    {
        issuer = Down;
        using var refresh = new KeyRefresh(new KeyRings([TestTokens.Tenant], _ =>
        {
            Interlocked.Increment(ref reads);
            return issuer();
        }, clock, NullLogger<KeyRings>.Instance), clock);

        await refresh.StartAsync(CancellationToken.None);
        Assert.Equal(1, Volatile.Read(ref reads));
        for (var attempt = 2; attempt <= 4; attempt++)
        {
            // The timer forgets a tick that comes before anybody waits for it.
            await UntilAsync(() => reads >= attempt, () => clock.Advance(KeyRefresh.Every));
        }

        await refresh.StopAsync(CancellationToken.None);
    }

    private static async Task UntilAsync(Func<bool> happened, Action? meanwhile = null)
    {
        // Far more turns than it takes, so that what never happens is a failure and no test that hangs.
        for (var turn = 0; turn < 1_000_000 && !happened(); turn++)
        {
            meanwhile?.Invoke();
            await Task.Yield();
        }

        Assert.True(happened());
    }

    private static Task<SigningKeySet> Down() => Task.FromException<SigningKeySet>(new KeysUnreadableException("down"));

    private static Task<SigningKeySet> Serve(string kid) => Task.FromResult(new TestTokens().KeySet(kid));
}
