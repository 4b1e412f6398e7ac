using System.Collections.Concurrent;
using VictimFirst.Api.Identity;
using VictimFirst.Domain.Time;

namespace VictimFirst.Api.Statistics;

/// <summary>
/// How many protected cells each client has been answered today: noise can be averaged away by whoever may ask enough. Kept by this process
/// alone.
/// </summary>
internal sealed class CellBudget(TimeProvider clock)
{
    private readonly ConcurrentDictionary<(Guid Tenant, Guid Object, DateOnly Day), long> taken = [];

    /// <summary>Takes cells out of the client's day, or none of them where they are more than are left.</summary>
    public ValueTask<CellCharge> ChargeAsync(Caller caller, long cells, long limit, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var day = ServiceCalendar.LocalDate(clock.GetUtcNow());
        var key = (caller.TenantId, caller.ObjectId, day);
        foreach (var old in taken.Keys.Where(other => other.Day < day)) taken.TryRemove(old, out _);
        while (true)
        {
            var before = taken.GetOrAdd(key, 0);
            if (before + cells > limit) return new(new CellCharge(false, limit - before, day.AddDays(1)));
            if (taken.TryUpdate(key, before + cells, before)) return new(new CellCharge(true, limit - before - cells, day.AddDays(1)));
        }
    }
}

/// <param name="Left">Cells that the client may still be answered today.</param>
/// <param name="RenewsOn">The local day on which the whole budget is there again.</param>
internal sealed record CellCharge(bool IsAllowed, long Left, DateOnly RenewsOn);
