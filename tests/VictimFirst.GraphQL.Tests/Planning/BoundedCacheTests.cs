using VictimFirst.GraphQL.Planning;

namespace VictimFirst.GraphQL.Tests.Planning;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Entry_UsedAgainAndAgain_IsMadeOnce()
    {
        var made = new List<int>();
        var cache = new BoundedCache<int, int>(3);
        for (var i = 0; i < 20; i++)
        {
            cache.GetOrAdd(-1, Make);
            cache.GetOrAdd(i, Make);
        }

        Assert.Single(made, -1);

        int Make(int key)
        {
            made.Add(key);
            return key;
        }
    }

    [Fact]
    public void Entry_NotUsedForTwoGenerations_IsForgotten()
    {
        var made = 0;
        var cache = new BoundedCache<int, int>(2);
        for (var round = 0; round < 2; round++)
        {
            for (var key = 0; key < 6; key++)
                cache.GetOrAdd(key, _ => made++);
        }

        Assert.Equal(12, made);
    }
}
