using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Demonstration.Plans;

/// <summary>Ten years that hold a given number of cases, spread by growth and season; no figure but the total is fixed.</summary>
internal static class ScaledQuarters
{
    private const int Quarters = 40;

    public static IReadOnlyList<QuarterPlan> Over(long cases, Draw draw)
    {
        var plans = new List<QuarterPlan>(Quarters);
        var quarter = FinancialQuarter.Parse("2010-11 Q3");
        var weights = Enumerable.Range(0, Quarters).Select(Weight).ToArray();
        var total = weights.Sum();
        var passed = 0.0;
        long given = 0;
        foreach (var weight in weights)
        {
            // The running total is rounded, not each quarter, so that the quarters add to the number asked for.
            passed += weight;
            var due = plans.Count == Quarters - 1 ? cases : (long)Math.Round(cases * (passed / total));
            plans.Add(new QuarterPlan(quarter, Split(checked((int)(due - given)), draw)));
            given = due;
            quarter = quarter.Next;
        }

        return plans;
    }

    // The first quarter begins in October, the last of a calendar year.
    private static double Weight(int index) =>
        (1 + ((Distributions.GrowthOverTenYears - 1) * index / (Quarters - 1))) * Distributions.ReferralsByCalendarQuarter[(index + 3) % 4];

    private static ByChannel Split(int referrals, Draw draw)
    {
        Span<int> counts = stackalloc int[ByChannel.Channels];
        for (var i = 0; i < referrals; i++) counts[(int)Distributions.Channels.Pick(draw)]++;
        return new ByChannel(counts[0], counts[1], counts[2], counts[3]);
    }
}
