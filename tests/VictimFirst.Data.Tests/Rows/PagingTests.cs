using System.Collections.Immutable;
using VictimFirst.Data.Rows;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Rows.Oracle;
using VictimFirst.Domain.Access;
using VictimFirst.Domain.People;
using Xunit.Abstractions;

namespace VictimFirst.Data.Tests.Rows;

/// <summary>Pages of people while people come and go, in a real database whose order of texts is that of their characters.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class PagingTests(PostgreSqlServer server, ITestOutputHelper output)
{
    private const int Walks = 60;

    /// <summary>Names, texts and days, both those that every row has and those that many have not.</summary>
    private static readonly ImmutableArray<string> Keys =
    [
        nameof(Person.GivenName), nameof(Person.FamilyName), nameof(Person.DateOfBirth), nameof(Person.Gender), nameof(Person.Phone),
        nameof(Person.Postcode), nameof(Person.SafeContactNote),
    ];

    [Fact]
    public async Task WalkForwardAndBack_WhileRowsComeAndGo_VisitsEveryRowThatStaysOnceAndInOrder()
    {
        var random = RunSeed.Draw(output);
        var people = await ChangingPeople.CreateAsync(await server.CreateDatabaseAsync(), random);
        await using var reader = new RowReader(people.Database, CaseScope.All);
        var (pages, visits, changes) = (0, 0, 0);
        for (var walk = 0; walk < Walks; walk++)
        {
            var order = Order(random);
            var filters = new RandomFilters(new RowWorld(people.Now), random);
            var where = random.Next(3) == 0 ? RowFilter.None : filters.Draw(typeof(Person), 2);
            var question = new PageQuestion(where, order, RowColumns.Of([]), random.Next(1, 16))
            {
                Backwards = random.Next(2) == 0, WithTotal = random.Next(2) == 0,
            };
            await WalkAsync(question);
            await WalkAsync(question with { Backwards = !question.Backwards, Size = random.Next(1, 16) });
        }

        output.WriteLine($"{2 * Walks} walks, {pages:N0} pages, {visits:N0} rows, {changes:N0} rows that came or went between pages");

        async Task WalkAsync(PageQuestion question)
        {
            var before = people.Now;
            var visited = new List<long>();
            for (var hasMore = true; hasMore; pages++)
            {
                var page = await reader.PageAsync<Person>(question, default);
                Assert.True(page.Rows.Length <= question.Size);
                int? total = question.WithTotal && (page.Rows.Length > 0 || question.Place is null) ? people.Now.Count(Holds) : null;
                Assert.Equal(total, page.Total);
                IEnumerable<RowOfCases<Person>> rows = question.Backwards ? page.Rows.Reverse() : page.Rows;
                visited.AddRange(rows.Select(row => row.Row.Id));
                hasMore = page.HasMore;
                Assert.True(page.Rows.Length == question.Size || !hasMore, "A page that more rows follow is full.");
                if (page.Rows.Length > 0) question = question with { Place = PlaceOf(question.Order, rows.Last().Row) };
                if (hasMore && random.Next(2) == 0) changes += await people.ChangeAsync();
            }

            var stayed = people.Now.Intersect(before).ToHashSet();
            var expected = stayed.Where(Holds)
                .OrderBy(row => (object)row, new OrderOracle(question.Order)).Select(row => row.Id).ToList();
            if (question.Backwards) expected.Reverse();
            var ids = stayed.Select(row => row.Id).ToHashSet();
            Assert.Equal(expected, visited.Where(ids.Contains));
            Assert.Distinct(visited);
            visits += visited.Count;

            bool Holds(Person row) => new FilterOracle(new RowWorld([])).Holds(question.Where, row);
        }
    }

    [Fact]
    public async Task PageFromAnyPlace_ForwardAndBack_IsTheRowsThatLieThere()
    {
        var random = RunSeed.Draw(output);
        var people = await ChangingPeople.CreateAsync(await server.CreateDatabaseAsync(), random);
        await using var reader = new RowReader(people.Database, CaseScope.All);
        for (var round = 0; round < 2 * Walks; round++)
        {
            var order = Order(random);
            var sorted = people.Now.OrderBy(row => (object)row, new OrderOracle(order)).ToList();
            var (at, size) = (random.Next(sorted.Count), random.Next(1, 20));
            var question = new PageQuestion(RowFilter.None, order, RowColumns.Of([]), size) { Place = PlaceOf(order, sorted[at]) };

            var after = await reader.PageAsync<Person>(question, default);
            var before = await reader.PageAsync<Person>(question with { Backwards = true }, default);

            Assert.Equal(sorted.Skip(at + 1).Take(size).Select(row => row.Id), after.Rows.Select(row => row.Row.Id));
            Assert.Equal(sorted.Take(at).TakeLast(size).Select(row => row.Id), before.Rows.Select(row => row.Row.Id));
            Assert.Equal((at + 1 + size < sorted.Count, at > size), (after.HasMore, before.HasMore));
        }
    }

    /// <summary>Up to four keys, each in a direction of its own, and the row's own key.</summary>
    private static ImmutableArray<RowOrder> Order(Random random)
    {
        var keys = Keys.ToArray();
        random.Shuffle(keys);
        return [.. keys.Take(random.Next(5)).Append(nameof(Person.Id)).Select(key => new RowOrder(key, random.Next(2) == 0))];
    }

    private static ImmutableArray<object?> PlaceOf(ImmutableArray<RowOrder> order, Person row) =>
        [.. order.Select(key => typeof(Person).GetProperty(key.Property)!.GetValue(row))];
}
