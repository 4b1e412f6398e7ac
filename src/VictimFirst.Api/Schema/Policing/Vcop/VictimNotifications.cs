using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Policing;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

internal sealed record VictimNotificationsArguments(DateOnly RecordedFrom, DateOnly RecordedTo);

internal sealed record VictimNotifications(int Recorded, PoliceShare Sent, PoliceShare Complete, PoliceShare ReferredWithin7Days);

/// <summary>Whether victims were told their crime's number and where to find help, and whether a referral arrived within a week.</summary>
internal static class VictimNotificationsQuery
{
    public const int MostDays = 366;

    public static async ValueTask<VictimNotifications?> Resolve(
        ResolveContext context, QueryRoot root, VictimNotificationsArguments arguments)
    {
        var (from, to) = PoliceDays.Of(context, ("recordedFrom", arguments.RecordedFrom), ("recordedTo", arguments.RecordedTo), MostDays);
        await using var rows = PoliceRows.For(context);
        var read = await ForceFiles.Notifications(rows.Scoped, from, to).ToListAsync(context.Cancelled);
        return new VictimNotifications(
            read.Count,
            PoliceShare.Of(read, n => n.IsSent),
            PoliceShare.Of(read, n => n.IsSent && n.IsComplete),
            PoliceShare.Of(read, n => n.FirstReferralAt - n.RecordedAt <= TimeSpan.FromDays(7)));
    }
}
