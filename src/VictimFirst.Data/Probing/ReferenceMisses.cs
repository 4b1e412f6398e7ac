using Microsoft.EntityFrameworkCore;

namespace VictimFirst.Data.Probing;

/// <summary>
/// How many references a client asked for, and how many of them the service did not hold, counted in the database hour by hour: any number
/// of hosts add to the same count, and a restart gives nothing back.
/// </summary>
public sealed class ReferenceMisses(VictimFirstDatabase database)
{
    /// <summary>Before the hour that is running. So a count is of 24 to 25 hours, and never of less than a day.</summary>
    private const int WholeHours = 24;

    /// <summary>What the client asked for in the last day.</summary>
    public async Task<ReferenceMissCount> OfLastDayAsync(string client, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateContext();
        return await OfLastDayAsync(context, client, HourOf(now), cancellationToken);
    }

    /// <summary>
    /// Adds to the running hour. Of two hosts that add at once, the one that is later sees both. A transient fault after the commit adds
    /// twice, which alerts too early rather than too late.
    /// </summary>
    /// <param name="client">At most 100 ASCII characters; another text is another count.</param>
    /// <returns>What the client asked for in the last day, this included.</returns>
    public async Task<ReferenceMissCount> AddAsync(
        string client, DateTimeOffset now, int asked, int missed, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(client);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(client.Length, ReferenceMissTable.ClientLength);
        var hour = HourOf(now);
        await using var context = database.CreateContext();
        await context.Database.ExecuteSqlAsync(Addition(context.Provider, client, hour, asked, missed), cancellationToken);
        return await OfLastDayAsync(context, client, hour, cancellationToken);
    }

    /// <summary>Of all hosts that ask in one hour of the clock, one is told that it is the one to raise the alert.</summary>
    public async Task<bool> ClaimAlertAsync(string client, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var hour = HourOf(now);
        await using var context = database.CreateContext();
        return await context.Set<ReferenceMissRow>()
            .Where(row => row.Client == client && row.Hour == hour && !row.IsAlerted)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.IsAlerted, true), cancellationToken) == 1;
    }

    private static async Task<ReferenceMissCount> OfLastDayAsync(
        VictimFirstContext context, string client, DateTimeOffset hour, CancellationToken cancellationToken)
    {
        var first = hour.AddHours(-WholeHours);
        var hours = await context.Set<ReferenceMissRow>().AsNoTracking()
            .Where(row => row.Client == client && row.Hour >= first && row.Hour <= hour)
            .OrderBy(row => row.Hour)
            .ToListAsync(cancellationToken);
        return new ReferenceMissCount(hours.Sum(row => row.Asked), hours.Sum(row => row.Missed))
        {
            FewerFrom = hours is [var oldest, ..] ? oldest.Hour.AddHours(WholeHours + 1) : null,
        };
    }

    private static FormattableString Addition(DatabaseProvider provider, string client, DateTimeOffset hour, long asked, long missed)
    {
        if (provider == DatabaseProvider.PostgreSql)
        {
            return $"""
                INSERT INTO reference_misses AS m (client, hour, asked, missed, is_alerted)
                VALUES ({client}, {hour}, {asked}, {missed}, FALSE)
                ON CONFLICT (client, hour) DO UPDATE SET asked = m.asked + excluded.asked, missed = m.missed + excluded.missed
                """;
        }

        return $"""
            MERGE reference_misses WITH (HOLDLOCK) AS m
            USING (SELECT {client} AS client, {hour} AS hour) AS wanted ON m.client = wanted.client AND m.hour = wanted.hour
            WHEN MATCHED THEN UPDATE SET asked = m.asked + {asked}, missed = m.missed + {missed}
            WHEN NOT MATCHED THEN INSERT (client, hour, asked, missed, is_alerted) VALUES ({client}, {hour}, {asked}, {missed}, 0);
            """;
    }

    private static DateTimeOffset HourOf(DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime();
        return new DateTimeOffset(utc.Year, utc.Month, utc.Day, utc.Hour, 0, 0, TimeSpan.Zero);
    }
}

/// <param name="Asked">References that could be read, each once a request.</param>
/// <param name="Missed">Those of them that the service did not hold for the client.</param>
public sealed record ReferenceMissCount(long Asked, long Missed)
{
    /// <summary>When the oldest hour leaves the count; null where there is none.</summary>
    public DateTimeOffset? FewerFrom { get; init; }
}
