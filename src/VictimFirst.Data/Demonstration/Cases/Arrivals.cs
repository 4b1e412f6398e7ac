using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.Time;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>The referrals of one quarter after another, in the order in which they come; keys rise with time.</summary>
/// <param name="crimesAYear">Referrals expected in a year: crime numbers are spread so that six digits suffice where they can.</param>
internal sealed class Arrivals(Draw draw, long crimesAYear)
{
    // A referral and its case have different keys, so that a join by the wrong one shows.
    private const long FirstReferralId = 10_001;
    private const int SixDigits = 900_000;

    private readonly int widestStep = (int)Math.Clamp((2 * SixDigits / Math.Max(crimesAYear, 1)) - 1, 1, 17);
    private int crimeYear;
    private int crimeNumber;
    private long cases;

    public List<OpenCase> Of(QuarterPlan plan)
    {
        var days = DaysByWeight(plan.Quarter);
        var arrivals = new List<(DateTime At, Channel Channel)>(plan.Referrals.Total);
        foreach (var channel in ByChannel.All)
        {
            for (var i = 0; i < plan.Referrals[channel]; i++) arrivals.Add((MomentOn(days.Pick(draw)), channel));
        }

        arrivals.Sort();
        return arrivals.ConvertAll(arrival => Open(arrival.At, arrival.Channel));
    }

    private OpenCase Open(DateTime receivedAt, Channel channel)
    {
        if (crimeYear != receivedAt.Year) (crimeYear, crimeNumber) = (receivedAt.Year, 0);
        crimeNumber += draw.Between(1, widestStep);
        var index = cases++;
        var enhanced = draw.Chance(Distributions.LeansToEnhanced(channel));
        return new OpenCase(index + 1, FirstReferralId + index, receivedAt, channel, crimeNumber, enhanced)
        {
            ClosesOn = ServiceHours.OpenDayFrom(DateOnly.FromDateTime(receivedAt).AddDays(DaysToClose(channel, enhanced))),
        };
    }

    private int DaysToClose(Channel channel, bool enhanced)
    {
        var (median, spread) = Distributions.DaysToClose(channel, enhanced);
        var days = (int)Math.Min(draw.LogNormal(median, spread), Distributions.MostDaysToClose);
        return Math.Max(days, Distributions.FewestDaysToClose(enhanced));
    }

    private DateTime MomentOn(DateOnly day)
    {
        var hour = Math.Max(Distributions.ReferralHour.Pick(draw), LondonTime.FirstHour);
        return day.At(hour).AddSeconds(draw.Below(3600));
    }

    private static Weighted<DateOnly> DaysByWeight(FinancialQuarter quarter)
    {
        var days = new List<(DateOnly, double)>();
        for (var day = quarter.Start; day <= quarter.End; day = day.AddDays(1))
        {
            days.Add((day, Distributions.ReferralsByWeekday[((int)day.DayOfWeek + 6) % 7]));
        }

        return new Weighted<DateOnly>([.. days]);
    }
}
