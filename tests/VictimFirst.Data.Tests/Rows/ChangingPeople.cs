using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Tests.Rows.Oracle;
using VictimFirst.Domain.People;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>People in a database and in memory, of whom some go and others come. Nobody changes, and no id comes back.</summary>
internal sealed class ChangingPeople
{
    private const int AtFirst = 150;

    private readonly Random random;
    private readonly RandomWorld draw;
    private long lastId;

    private ChangingPeople(VictimFirstDatabase database, Random random)
    {
        (Database, this.random) = (database, random);
        draw = new RandomWorld(random);
    }

    public VictimFirstDatabase Database { get; }

    /// <summary>Those that are there; whoever stays is the same object.</summary>
    public ImmutableList<Person> Now { get; private set; } = [];

    public static async Task<ChangingPeople> CreateAsync(VictimFirstDatabase database, Random random)
    {
        var people = new ChangingPeople(database, random);
        await people.AddAsync(AtFirst);
        return people;
    }

    /// <returns>How many came or went.</returns>
    public async Task<int> ChangeAsync()
    {
        var going = Now.Where(_ => random.Next(40) == 0).ToList();
        var ids = going.Select(row => row.Id).ToArray();
        await using (var context = Database.CreateContext())
        {
            await context.People.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync();
        }

        Now = Now.RemoveRange(going);
        var coming = Math.Max(0, (AtFirst - Now.Count) + random.Next(5));
        await AddAsync(coming);
        return going.Count + coming;
    }

    private async Task AddAsync(int count)
    {
        // Ids at random, so that a row may come anywhere in any order.
        var coming = Enumerable.Range(0, count).Select(_ => draw.Person((random.Next(1_000_000) * 100_000L) + ++lastId)).ToList();
        await using var context = Database.CreateContext();
        context.AddRange(coming);
        await context.SaveChangesAsync();
        Now = Now.AddRange(coming);
    }
}
