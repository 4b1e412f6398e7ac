using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Policing;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Policing;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing;

/// <summary>Did the referrals that a force made arrive, and were they acted on. One SQL command for the whole list.</summary>
internal static class ReconcileReferrals
{
    /// <summary>Two quarters of a force's referrals (2,303 in the published one), and an answer that a person can still open.</summary>
    public const int MostItems = 5_000;

    public static async ValueTask<ReferralReconciliation?> Resolve(
        ResolveContext context, QueryRoot root, ReconcileReferralsArguments arguments)
    {
        Check(arguments.Items, context.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var reconciliation = new Reconciliation(arguments.Items);
        await using var rows = PoliceRows.For(context);
        var watch = context.Services.GetRequiredService<MissWatch>();
        await watch.RefuseGuessingAsync(rows.Viewer, context.Cancelled);
        var held = reconciliation.Keys is []
            ? []
            : await PoliceReferrals.ByKeys(rows.Scoped, reconciliation.Keys).AsNoTracking().ToListAsync(context.Cancelled);
        context.Services.GetRequiredService<AuditTrail>().TellOfReconciliation(
            $"{nameof(PoliceReferralInput)}.", $"{nameof(PoliceReferralInput)}.reference", held.Select(r => r.CaseReference ?? r.Key),
            reconciliation.Keys.Except(held.Select(r => r.Key)));
        var answer = reconciliation.With(held);
        await watch.CountAsync(rows.Viewer, answer.Summary.Arrived, context.Cancelled);
        return answer;
    }

    private static void Check(IReadOnlyList<PoliceReferralInput> items, DateTimeOffset now)
    {
        if (items.Count > MostItems)
        {
            throw BadInput.Of(
                "items",
                FormattableString.Invariant($"{items.Count} items"),
                FormattableString.Invariant($"at most {MostItems} items are reconciled at once; send the list in parts."));
        }

        for (var place = 0; place < items.Count; place++)
        {
            if (items[place].RecordedAt is not { } recorded || recorded <= now) continue;
            throw BadInput.Of(
                FormattableString.Invariant($"items[{place}].recordedAt"),
                recorded.ToString("O"),
                "is in the future, and a crime is recorded before its referral is looked for.");
        }
    }
}
