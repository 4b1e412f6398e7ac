using System.Collections.Concurrent;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema.Policing;
using VictimFirst.Data.Audit;
using VictimFirst.Domain.Audit;

namespace VictimFirst.Api.Policing;

/// <summary>
/// Watches who asks for references that the service does not hold. A force that asks for its own referrals finds nearly all of them; one
/// that guesses finds nearly none, however slowly it goes, so what counts is the last day and not the last request.
/// </summary>
/// <remarks>Each host counts what it answered itself: behind several hosts, the thresholds are reached later by as many times.</remarks>
internal sealed class MissWatch(AuditLog log, TimeProvider clock)
{
    /// <summary>The code of the alert's entry in the audit log.</summary>
    public const string Code = "MISS_RATIO";

    /// <summary>Fewer references than this say nothing: a list of a quiet week may well have a few late ones.</summary>
    public const int FewestAsked = 50;

    /// <summary>
    /// Of 100 referrals that a force makes, some 5 are without consent or number and a few have not arrived yet. Half of a list missing
    /// is no list of referrals made.
    /// </summary>
    public const double LargestMissRatio = 0.5;

    private static readonly TimeSpan Window = TimeSpan.FromHours(24);

    /// <summary>One entry an hour tells of it; a thousand would hide everything else.</summary>
    private static readonly TimeSpan BetweenAlerts = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(Guid Tenant, Guid Caller), Record> records = new();

    public async ValueTask LookAsync(Viewer viewer, PoliceShare arrived, CancellationToken cancelled)
    {
        var caller = viewer.Caller;
        var record = records.GetOrAdd((caller.TenantId, caller.ObjectId), _ => new Record());
        if (record.Add(clock.GetUtcNow(), arrived) is not { } day) return;
        var now = clock.GetUtcNow();
        await log.WriteAsync(
            new AuditEvent
            {
                Id = Guid.CreateVersion7(now),
                OccurredAt = now,
                Class = AuditClass.Alert,
                Result = AuditResult.Ok,
                Actor = new AuditActor(caller.TenantId, caller.ObjectId, caller.ClientId, caller.TokenId),
                Role = viewer.Role.ToString(),
                Codes = [Code],
                Counts = new Dictionary<string, long> { ["asked"] = day.Denominator, ["missed"] = day.Denominator - day.Numerator },
            },
            cancelled);
    }

    /// <summary>What one caller asked in the window.</summary>
    private sealed class Record
    {
        private readonly Queue<(DateTimeOffset At, PoliceShare Arrived)> requests = new();
        private readonly Lock gate = new();
        private DateTimeOffset lastAlert = DateTimeOffset.MinValue;

        /// <returns>The window's sum where it is due for an alert.</returns>
        public PoliceShare? Add(DateTimeOffset now, PoliceShare arrived)
        {
            lock (gate)
            {
                if (arrived.Denominator > 0) requests.Enqueue((now, arrived));
                while (requests.TryPeek(out var oldest) && oldest.At <= now - Window) requests.Dequeue();
                var asked = requests.Sum(request => request.Arrived.Denominator);
                var found = requests.Sum(request => request.Arrived.Numerator);
                if (asked < FewestAsked || asked - found <= asked * LargestMissRatio || now - lastAlert < BetweenAlerts) return null;
                lastAlert = now;
                return new PoliceShare(found, asked);
            }
        }
    }
}
