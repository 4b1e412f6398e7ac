using VictimFirst.Data.Rows;
using VictimFirst.Domain.Cases;
using VictimFirst.Domain.Referrals;
using VictimFirst.Domain.ServiceLevels;
using VictimFirst.Domain.Support;
using VictimFirst.GraphQL.TypeSystem.Coercion;

namespace VictimFirst.Api.Schema.Rows;

/// <summary>
/// Which open cases still have to keep a promise, as a filter over the columns that say when it began and whether it is kept.
/// </summary>
internal static class OpenDuties
{
    /// <param name="given">A CaseServiceLevelsFilter.</param>
    /// <param name="asOf">When the data was taken; null before the first import, when there is no case.</param>
    public static RowFilter Read(InputObject given, DateTimeOffset? asOf)
    {
        if (asOf is not { } now) return new RowFilter.Any([]);
        var state = given.TryGet<DutyState>("state", out var asked) ? asked : DutyState.Open;
        ServiceDuty[] duties = given.TryGet<ServiceDuty>("duty", out var duty) ? [duty] : Enum.GetValues<ServiceDuty>();
        return new RowFilter.All(
        [
            new RowFilter.Field(nameof(Case.ClosedOn), FilterOperator.Eq, null),
            new RowFilter.Any([.. duties.Select(one => Of(one, DutyWindow.Of(one, state, now)))]),
        ]);
    }

    private static RowFilter Of(ServiceDuty duty, DutyWindow window) => duty switch
    {
        ServiceDuty.Review => new RowFilter.Related(RowRelations.FirstPlan, new RowFilter.All(
            [
                new RowFilter.Field(nameof(SupportPlan.ReviewedAt), FilterOperator.Eq, null),
                .. Within(nameof(SupportPlan.AgreedAt), window),
            ])),
        _ => new RowFilter.All(
        [
            new RowFilter.Field(
                duty is ServiceDuty.Allocation ? nameof(Case.AllocatedAt) : nameof(Case.FirstContactAt), FilterOperator.Eq, null),
            new RowFilter.Related(RowRelations.ReferralOfCase, new RowFilter.All([.. Within(nameof(Referral.ReceivedAt), window)])),
        ]),
    };

    private static IEnumerable<RowFilter> Within(string property, DutyWindow window)
    {
        if (window.From is { } from) yield return new RowFilter.Field(property, FilterOperator.Gte, from.ToUniversalTime());
        if (window.Before is { } before) yield return new RowFilter.Field(property, FilterOperator.Lt, before.ToUniversalTime());
    }
}
