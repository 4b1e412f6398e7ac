using Microsoft.EntityFrameworkCore;
using VictimFirst.Domain.Policing;
using VictimFirst.Domain.Referrals;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

internal sealed record VictimNotificationsArguments(DateOnly RecordedFrom, DateOnly RecordedTo);

internal sealed record VictimNotifications(int Recorded, PoliceShare Sent, PoliceShare Complete, PoliceShare ReferredWithin7Days);

/// <summary>Whether victims were told their crime's number and where to find help, and whether their referral arrived within a week.</summary>
internal static class VictimNotificationsQuery
{
    public const int MostDays = 366;

    public static async ValueTask<VictimNotifications?> Resolve(
        ResolveContext context, QueryRoot root, VictimNotificationsArguments arguments)
    {
        var (from, to) = ReceivedPeriod.Of(arguments.RecordedFrom, arguments.RecordedTo, MostDays);
        await using var rows = PoliceRows.For(context);
        var referrals = rows.Scoped.Of<Referral>();
        var read = await rows.Scoped.Of<VcopNotification>()
            .Where(n => n.RecordedAt >= from && n.RecordedAt < to)
            .Select(n => new
            {
                n.RecordedAt,
                IsSent = n.SentAt != null,
                IsComplete = n.HasCrimeNumber && n.HasBookletLink && n.HasVictimFirstLink,
                FirstReferral = referrals.Where(r => r.CrimeReferenceKey == n.CrimeReferenceKey).Min(r => (DateTimeOffset?)r.ReceivedAt),
            })
            .ToListAsync(context.Cancelled);
        return new VictimNotifications(
            read.Count,
            PoliceShare.Of(read, n => n.IsSent),
            PoliceShare.Of(read, n => n.IsSent && n.IsComplete),
            PoliceShare.Of(read, n => n.FirstReferral - n.RecordedAt <= TimeSpan.FromDays(7)));
    }
}
