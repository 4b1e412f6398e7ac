using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Policing;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing.Vcop;

internal sealed record MissingEntitlementsArguments(DateOnly ReceivedFrom, DateOnly ReceivedTo, int First);

internal sealed record MissingEntitlement(string Reference, string Entitlement, DateTimeOffset ReceivedAt);

internal sealed record MissingEntitlementList(int StatedOnForms, int Missing, IReadOnlyList<MissingEntitlement> Nodes);

/// <summary>Where the form of an own referral states a reason for enhanced rights, and the force's Victims' Code page does not.</summary>
internal static class MissingEntitlements
{
    public static async ValueTask<MissingEntitlementList?> Resolve(
        ResolveContext context, QueryRoot root, MissingEntitlementsArguments arguments)
    {
        if (arguments.First is < 1 or > VcopUpdates.Longest)
        {
            throw BadInput.Of(
                "first",
                FormattableString.Invariant($"{arguments.First}"),
                FormattableString.Invariant($"takes 1 to {VcopUpdates.Longest}."));
        }
        var period = PoliceDays.Of(
            context, ("receivedFrom", arguments.ReceivedFrom), ("receivedTo", arguments.ReceivedTo), VictimNotificationsQuery.MostDays);
        await using var rows = PoliceRows.For(context);
        var stated = await ForceFiles.StatedEntitlements(rows.Scoped, period.From, period.To).ToListAsync(context.Cancelled);
        var missing = stated.FindAll(e => !e.IsFlagged);
        var shown = missing.Take(arguments.First).ToList();
        var trail = context.Services.GetRequiredService<AuditTrail>();
        foreach (var reference in shown.Select(e => e.CaseReference).OfType<string>()) trail.Touch(reference);
        return new MissingEntitlementList(
            stated.Count, missing.Count, shown.ConvertAll(e => new MissingEntitlement(e.Reference, e.Entitlement, e.ReceivedAt)));
    }
}
