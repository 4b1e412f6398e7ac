using VictimFirst.Data.Probing;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Probing;

[Collection(PostgreSqlCollection.Name)]
public sealed class ReferenceMissesTests(PostgreSqlServer server)
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 10, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Count_IsOfTheLastDay_AndAnOlderHourIsOutOfIt()
    {
        var misses = new ReferenceMisses(await server.CreateDatabaseAsync());
        await misses.AddAsync("police", Now.AddHours(-25), 1_000, 1_000);
        await misses.AddAsync("police", Now.AddHours(-24), 40, 30);

        var day = await misses.AddAsync("police", Now, 20, 5);
        Assert.Equal((60, 35), (day.Asked, day.Missed));
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 11, 0, 0, TimeSpan.Zero), day.FewerFrom);
        Assert.Equal(day, await misses.OfLastDayAsync("police", Now));
        Assert.Equal((20, 5), Sums(await misses.OfLastDayAsync("police", day.FewerFrom!.Value)));
    }

    [Fact]
    public async Task Count_OfAnotherClient_IsItsOwn()
    {
        var misses = new ReferenceMisses(await server.CreateDatabaseAsync());
        await misses.AddAsync("police", Now, 100, 100);

        Assert.Equal((1, 0), Sums(await misses.AddAsync("other", Now, 1, 0)));
        Assert.Equal((0, 0), Sums(await misses.OfLastDayAsync("nobody", Now)));
    }

    [Fact]
    public async Task Instants_OfOtherOffsets_AreOfTheSameHour()
    {
        var misses = new ReferenceMisses(await server.CreateDatabaseAsync());
        await misses.AddAsync("police", Now.ToOffset(TimeSpan.FromHours(1)), 7, 1);

        Assert.Equal((8, 1), Sums(await misses.AddAsync("police", Now, 1, 0)));
    }

    [Fact]
    public async Task TwoHosts_ThatAddAtOnce_LoseNothing_AndOneOfThemSeesItAll()
    {
        var hosts = await TwoHostsAsync();

        var counts = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(number => Task.Run(() => hosts[number % 2].AddAsync("police", Now, 7, number % 2))));

        Assert.Equal((420, 30), Sums(counts.MaxBy(count => count.Asked)!));
    }

    [Fact]
    public async Task TwoHosts_ThatAreBothDueForAnAlert_RaiseOne_AndTheNextHourAnother()
    {
        var hosts = await TwoHostsAsync();
        await hosts[0].AddAsync("police", Now, 100, 100);

        var claims = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(number => Task.Run(() => hosts[number % 2].ClaimAlertAsync("police", Now))));
        Assert.Single(claims, claimed => claimed);

        await hosts[1].AddAsync("police", Now.AddHours(1), 1, 1);
        Assert.True(await hosts[1].ClaimAlertAsync("police", Now.AddHours(1)));
    }

    private static (long, long) Sums(ReferenceMissCount count) => (count.Asked, count.Missed);

    private async Task<ReferenceMisses[]> TwoHostsAsync()
    {
        var database = await server.CreateDatabaseAsync();
        return [new(database), new(VictimFirstDatabase.Open(database.Options))];
    }
}
