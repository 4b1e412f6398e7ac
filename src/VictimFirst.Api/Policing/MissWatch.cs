using System.Collections.Immutable;
using System.Globalization;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Schema.Policing;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Budgets;
using VictimFirst.Data.Probing;
using VictimFirst.Domain.Audit;
using VictimFirst.GraphQL.Errors;

namespace VictimFirst.Api.Policing;

/// <summary>
/// Watches who asks for references that the service does not hold. A force that asks for its own referrals finds nearly all of them; one
/// that guesses finds nearly none, however slowly it goes, so what counts is the last day and not the last request. It is told of in the
/// audit log soon, and stopped where it goes on.
/// </summary>
internal sealed class MissWatch(ReferenceMisses misses, AuditLog log, TimeProvider clock)
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

    /// <summary>
    /// Two whole lists: of the wrong column, and once more. Where most are missed, no more than as many have been found by then.
    /// </summary>
    public const int MostMissed = 2 * ReconcileReferrals.MostItems;

    /// <summary>Before a list is looked up, so that a refused one reads nothing and is not counted.</summary>
    /// <exception cref="GraphQLException">The caller has guessed too much in the last day.</exception>
    public async ValueTask RefuseGuessingAsync(Viewer viewer, CancellationToken cancelled)
    {
        var day = await misses.OfLastDayAsync(ClientOf(viewer), clock.GetUtcNow(), cancelled);
        if (IsGuessing(day) && day.Missed >= MostMissed) throw Refusal(day);
    }

    /// <summary>
    /// Counts a list that was answered. One entry an hour tells of guessing, whatever the number of hosts; a thousand would hide everything
    /// else.
    /// </summary>
    public async ValueTask CountAsync(Viewer viewer, PoliceShare arrived, CancellationToken cancelled)
    {
        if (arrived.Denominator == 0) return;
        var caller = viewer.Caller;
        var (client, now) = (ClientOf(viewer), clock.GetUtcNow());
        var day = await misses.AddAsync(client, now, arrived.Denominator, arrived.Denominator - arrived.Numerator, cancelled);
        if (!IsGuessing(day)) return;
        if (!await misses.ClaimAlertAsync(client, now, cancelled)) return;
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
                Counts = new Dictionary<string, long> { ["asked"] = day.Asked, ["missed"] = day.Missed },
            },
            cancelled);
    }

    private static string ClientOf(Viewer viewer) => CellBudget.ClientOf(viewer.Caller.TenantId, viewer.Caller.ObjectId);

    private static bool IsGuessing(ReferenceMissCount day) => day.Asked >= FewestAsked && day.Missed > day.Asked * LargestMissRatio;

    private static GraphQLException Refusal(ReferenceMissCount day) => new(new GraphQLError
    {
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"{day.Missed:N0} of {day.Asked:N0} references of the last day were not found; where most are not, {MostMissed:N0} are the "
            + $"limit. Are they this force's? The next list is answered from {day.FewerFrom:yyyy-MM-dd'T'HH:mm'Z'} on, at the earliest."),
        Code = "BUDGET_EXCEEDED",
        Extensions = ImmutableSortedDictionary<string, object?>.Empty
            .Add("missed", day.Missed)
            .Add("limit", MostMissed)
            .Add("renewsAt", day.FewerFrom),
    });
}
