using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Budgets;

/// <summary>
/// How many cells a client may have on a day, counted in the database: any number of hosts draw on the same budget, and a restart gives
/// nothing back. Averaging away the noise of protected figures takes many different cells of the same people.
/// </summary>
public sealed class CellBudget(VictimFirstDatabase database)
{
    /// <summary>Whose budget it is: a caller's, whatever application it comes through.</summary>
    public static string ClientOf(Guid? tenant, Guid? caller) => $"{tenant}/{caller}";

    /// <summary>What every client has taken on each day of some, both days local and inclusive.</summary>
    public async Task<IReadOnlyList<CellsTaken>> TakenAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        return await context.Set<CellBudgetRow>()
            .Where(row => row.Day >= first && row.Day <= last)
            .OrderBy(row => row.Day).ThenBy(row => row.Client)
            .Select(row => new CellsTaken(row.Client, row.Day, row.Cells))
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// Takes cells from a client's budget of a day, all or none: of two hosts that ask at once for the rest, one gets it.
    /// </summary>
    /// <param name="client">At most 100 ASCII characters; another text is another budget.</param>
    /// <param name="day">Local.</param>
    /// <param name="cells">0 only looks.</param>
    /// <param name="limit">Of the day. May differ from one call to the next; what was taken stays taken.</param>
    public async Task<CellCharge> ChargeAsync(
        string client, DateOnly day, long cells, long limit, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(client);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(client.Length, CellBudgetTable.ClientLength);
        ArgumentOutOfRangeException.ThrowIfNegative(cells);
        await using var context = database.CreateContext();
        var total = cells is 0 || cells > limit ? null : await TakeAsync(context, client, day, cells, limit, cancellationToken);
        var taken = total ?? await context.Set<CellBudgetRow>().AsNoTracking()
            .Where(row => row.Client == client && row.Day == day)
            .Select(row => row.Cells)
            .SingleOrDefaultAsync(cancellationToken);
        return new CellCharge(
            IsAllowed: total is not null || cells == 0,
            Left: Math.Max(0, limit - taken),
            RenewsAt: ServiceCalendar.StartOfDay(day.AddDays(1)));
    }

    /// <summary>
    /// One statement, which locks the row it looks at. A transient fault after its commit takes the cells twice: the client may have fewer
    /// then, never more.
    /// </summary>
    /// <returns>What is taken now, or null where it would be more than the limit and nothing was taken.</returns>
    private static async Task<long?> TakeAsync(
        VictimFirstContext context, string client, DateOnly day, long cells, long limit, CancellationToken cancellationToken)
    {
        var rows = context.Provider == DatabaseProvider.PostgreSql
            ? context.Database.SqlQuery<long>($"""
                INSERT INTO cell_budgets AS b (client, day, cells) VALUES ({client}, {day}, {cells})
                ON CONFLICT (client, day) DO UPDATE SET cells = b.cells + excluded.cells WHERE b.cells + excluded.cells <= {limit}
                RETURNING cells AS "Value"
                """)
            : context.Database.SqlQuery<long>($"""
                MERGE cell_budgets WITH (HOLDLOCK) AS b
                USING (SELECT {client} AS client, {day} AS day) AS wanted ON b.client = wanted.client AND b.day = wanted.day
                WHEN MATCHED AND b.cells + {cells} <= {limit} THEN UPDATE SET cells = b.cells + {cells}
                WHEN NOT MATCHED THEN INSERT (client, day, cells) VALUES ({client}, {day}, {cells})
                OUTPUT inserted.cells AS [Value];
                """);
        return (await rows.ToListAsync(cancellationToken)) is [var total] ? total : null;
    }
}

/// <summary>What a client has taken on a day.</summary>
public sealed record CellsTaken(string Client, DateOnly Day, long Cells);

/// <summary>What came of a charge.</summary>
/// <param name="Left">Cells that the client may still have on the day.</param>
/// <param name="RenewsAt">When the next day's budget begins: midnight in London.</param>
public sealed record CellCharge(bool IsAllowed, long Left, DateTimeOffset RenewsAt);
