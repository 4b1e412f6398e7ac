using VictimFirst.Data.Demonstration.Cases;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Time;
using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Needs;

namespace VictimFirst.Data.Demonstration.Support;

/// <summary>
/// Makes the assessments of one case: levels of ten areas that fall over the reviews, or stay as they were. None rises, as in the report.
/// </summary>
internal sealed class NeedsHistory(Draw draw)
{
    public IEnumerable<NeedsAssessment> Of(CaseTimeline timeline, long caseId, Func<long> nextId)
    {
        var start = AtStart();
        var end = draw.Chance(Distributions.NeedReduced) ? Fallen(start) : start;
        yield return Assessment(nextId(), caseId, NeedStages.Start, timeline.Started!.Value, start);

        var levels = (short[])start.Clone();
        for (var review = 0; review < timeline.Reviews.Count; review++)
        {
            // Each area falls at any one of the assessments still to come, with equal chances.
            for (var area = 0; area < levels.Length; area++)
            {
                if (draw.Below(timeline.Reviews.Count - review + 1) == 0) levels[area] = end[area];
            }

            yield return Assessment(nextId(), caseId, NeedStages.Review, timeline.Reviews[review], levels);
        }

        if (timeline.Ended is { } ended) yield return Assessment(nextId(), caseId, NeedStages.End, ended, end);
    }

    private short[] AtStart()
    {
        var levels = new short[Distributions.NeedAtStart.Length];
        var total = 0;
        for (var area = 0; area < levels.Length; area++) total += levels[area] = Distributions.NeedAtStart[area].Pick(draw);

        // Who has no need at all is not given enhanced support, and could not have it reduced.
        if (total == 0) levels[0] = 1;
        return levels;
    }

    private short[] Fallen(short[] start)
    {
        var end = (short[])start.Clone();
        var fell = false;
        for (var area = 0; area < end.Length; area++)
        {
            if (start[area] == 0 || !draw.Chance(Distributions.LevelFalls)) continue;
            end[area] = (short)Math.Max(0, start[area] - (draw.Chance(Distributions.LevelFallsByTwo) ? 2 : 1));
            fell = true;
        }

        if (!fell) end[Array.FindIndex(end, level => level > 0)]--;
        return end;
    }

    private static NeedsAssessment Assessment(long id, long caseId, string stage, DateTime at, short[] levels) => new()
    {
        Id = id,
        CaseId = caseId,
        Stage = stage,
        AssessedAt = LondonTime.At(at),
        ScaleVersion = 1,
        PersonalSafety = levels[0],
        MentalAndPhysicalHealth = levels[1],
        ShelterAndAccommodation = levels[2],
        DrugsAlcoholAndOtherHarmfulBehaviours = levels[3],
        Family = levels[4],
        EducationAndEmployment = levels[5],
        FinanceAndBenefits = levels[6],
        OutlookAttitudesAndBeliefs = levels[7],
        SocialInteractions = levels[8],
        AnyOtherIssues = levels[9],
    };
}
