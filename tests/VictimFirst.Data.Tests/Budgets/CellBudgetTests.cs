using VictimFirst.Data.Budgets;
using VictimFirst.Data.Tests.Databases;

namespace VictimFirst.Data.Tests.Budgets;

[Collection(PostgreSqlCollection.Name)]
public sealed class CellBudgetTests(PostgreSqlServer server)
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    [Fact]
    public async Task Charge_UpToTheLimit_IsAllowed_AndTheNextCellIsNot()
    {
        var budget = new CellBudget(await server.CreateDatabaseAsync());

        Assert.Equal(new CellCharge(true, 60, Renews), await budget.ChargeAsync("partner", Day, 40, 100));
        Assert.Equal(new CellCharge(true, 0, Renews), await budget.ChargeAsync("partner", Day, 60, 100));
        Assert.Equal(new CellCharge(false, 0, Renews), await budget.ChargeAsync("partner", Day, 1, 100));
    }

    [Fact]
    public async Task Charge_ThatIsTooLarge_TakesNothing()
    {
        var budget = new CellBudget(await server.CreateDatabaseAsync());

        Assert.Equal(new CellCharge(false, 100, Renews), await budget.ChargeAsync("partner", Day, 101, 100));
        Assert.True((await budget.ChargeAsync("partner", Day, 70, 100)).IsAllowed);
        Assert.Equal(new CellCharge(false, 30, Renews), await budget.ChargeAsync("partner", Day, 31, 100));
        Assert.Equal(new CellCharge(true, 30, Renews), await budget.ChargeAsync("partner", Day, 0, 100));
    }

    [Fact]
    public async Task Budget_OfAnotherClientOrDay_IsItsOwn()
    {
        var budget = new CellBudget(await server.CreateDatabaseAsync());
        await budget.ChargeAsync("partner", Day, 100, 100);

        Assert.True((await budget.ChargeAsync("other", Day, 100, 100)).IsAllowed);
        Assert.True((await budget.ChargeAsync("partner", Day.AddDays(1), 100, 100)).IsAllowed);
    }

    [Fact]
    public async Task Taken_IsWhatWasAllowed_OfTheDaysAskedFor()
    {
        var budget = new CellBudget(await server.CreateDatabaseAsync());
        await budget.ChargeAsync("partner", Day, 40, 100);
        await budget.ChargeAsync("partner", Day, 20, 100);
        await budget.ChargeAsync("partner", Day, 41, 100);
        await budget.ChargeAsync("other", Day.AddDays(6), 7, 100);
        await budget.ChargeAsync("other", Day.AddDays(7), 8, 100);
        await budget.ChargeAsync("other", Day.AddDays(-1), 9, 100);

        Assert.Equal(
            [new CellsTaken("partner", Day, 60), new CellsTaken("other", Day.AddDays(6), 7)], await budget.TakenAsync(Day, Day.AddDays(6)));
    }

    [Fact]
    public async Task TwoHosts_ThatDrawAtOnce_NeverTakeMoreThanTheLimitTogether()
    {
        var database = await server.CreateDatabaseAsync();
        CellBudget[] hosts = [new(database), new(VictimFirstDatabase.Open(database.Options))];

        var charges = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(number => Task.Run(() => hosts[number % 2].ChargeAsync("partner", Day, 7, 100))));

        Assert.Equal(100 / 7, charges.Count(charge => charge.IsAllowed));
        Assert.Equal(2, (await hosts[0].ChargeAsync("partner", Day, 0, 100)).Left);
    }

    /// <summary>British Summer Time.</summary>
    private static DateTimeOffset Renews => new(2026, 7, 1, 23, 0, 0, TimeSpan.Zero);
}
