using System.Runtime.InteropServices;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.ServiceLevels;
using VictimFirst.Statistics.Cube.Rows;

namespace VictimFirst.Data.Statistics;

/// <summary>Adds the service levels to the referrals of one load, as they stood when the data was taken.</summary>
/// <param name="asOf">Null before the first import.</param>
internal sealed class ServiceLevelJudge(DateTimeOffset? asOf)
{
    private readonly Dictionary<long, PlanRow> firstPlans = [];

    /// <summary>All plans come before the first referral.</summary>
    public void Add(in PlanRow plan)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstPlans, plan.ReferralId, out var isThere);
        if (!isThere || plan.IsBefore(first)) first = plan;
    }

    public ReferralRow Judge(in ReferralRow row)
    {
        if (row.Case is not { } facts) return row;
        PlanRow? plan = firstPlans.TryGetValue(row.Id, out var first) ? first : null;
        return row with
        {
            Case = facts with
            {
                AllocatedInOneWorkingDay = CodeOf(ServiceLevelRules.Allocated(row.ReceivedAt, facts.AllocatedAt, asOf)),
                ContactedIn48Hours = CodeOf(ServiceLevelRules.Contacted(row.ReceivedAt, facts.FirstContactAt, asOf)),
                ReviewedInOneMonth = CodeOf(ServiceLevelRules.Reviewed(plan?.AgreedAt, plan?.ReviewedAt, facts.ClosedOn, asOf)),
            },
        };
    }

    private static string? CodeOf(ServiceLevel level) => level.Outcome == ServiceLevelOutcomes.NotApplicable ? null : level.Outcome;
}
