using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Audit;
using VictimFirst.Api.Schema.Statistics;
using VictimFirst.Data.Policing;
using VictimFirst.Domain.Policing;
using VictimFirst.GraphQL.Authoring;

namespace VictimFirst.Api.Schema.Policing;

internal sealed record UnmatchedReferralsArguments(DateOnly ReceivedFrom, DateOnly ReceivedTo, IReadOnlyList<string> References, int First);

/// <param name="HasReadableReference">Otherwise no list can name it: the number was typed in a form that no force uses.</param>
internal sealed record UnmatchedReferral(string Reference, DateTimeOffset ReceivedAt, bool HasReadableReference);

internal sealed record UnmatchedReferralList
{
    public required int Held { get; init; }
    public required int Unmatched { get; init; }
    public required int UnreadableReferences { get; init; }
    public required int InvalidReferences { get; init; }
    public required IReadOnlyList<UnmatchedReferral> Nodes { get; init; }
}

/// <summary>The other way round: what the service holds of a force's own referrals that the force's list does not name.</summary>
internal static class UnmatchedReferrals
{
    /// <summary>A quarter, with the days by which a list and a referral may lie apart.</summary>
    public const int MostDays = 100;

    private const string Coordinate = "Query.unmatchedReferrals(references:)";

    public static async ValueTask<UnmatchedReferralList?> Resolve(
        ResolveContext context, QueryRoot root, UnmatchedReferralsArguments arguments)
    {
        if (arguments.References.Count > ReconcileReferrals.MostItems)
        {
            throw BadInput.Of(
                "references",
                FormattableString.Invariant($"{arguments.References.Count} references"),
                FormattableString.Invariant($"at most {ReconcileReferrals.MostItems} are taken at once; ask for a shorter period."));
        }

        if (arguments.First is < 1 or > ReconcileReferrals.MostItems)
        {
            throw BadInput.Of(
                "first", arguments.First.ToString(System.Globalization.CultureInfo.InvariantCulture),
                FormattableString.Invariant($"takes 1 to {ReconcileReferrals.MostItems}."));
        }

        var period = PoliceDays.Of(context, ("receivedFrom", arguments.ReceivedFrom), ("receivedTo", arguments.ReceivedTo), MostDays);
        await using var rows = PoliceRows.For(context);
        var held = await PoliceReferrals.Received(rows.Scoped, period.From, period.To).AsNoTracking().ToListAsync(context.Cancelled);
        var named = arguments.References.Select(CrimeReference.Parse).ToList();
        var keys = named.OfType<CrimeReference>().Select(reference => reference.Value).ToHashSet(StringComparer.Ordinal);
        var unmatched = held.Where(r => !keys.Contains(r.Key))
            .OrderBy(r => r.ReceivedAt)
            .ThenBy(r => r.Reference, StringComparer.Ordinal)
            .ToList();
        var shown = unmatched.Take(arguments.First).ToList();
        context.Services.GetRequiredService<AuditTrail>().TellOfReconciliation(
            Coordinate, Coordinate, shown.Select(r => r.CaseReference ?? r.Key), []);
        return new UnmatchedReferralList
        {
            Held = held.Count,
            Unmatched = unmatched.Count,
            UnreadableReferences = unmatched.Count(IsUnreadable),
            InvalidReferences = named.Count(reference => reference is null),
            Nodes = [.. shown.Select(r => new UnmatchedReferral(r.Reference, r.ReceivedAt, !IsUnreadable(r)))],
        };
    }

    private static bool IsUnreadable(PoliceReferral referral) => referral.Key == CrimeReference.Unreadable;
}
