using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Plans;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>
/// Decides which cases are about hate. A case counts by its occurrence type, by the police's flag or by a caseworker's finding; only a case
/// of the type Hate Incident may have neither of the other two.
/// </summary>
internal sealed class HateTraits(Draw draw)
{
    private const string PublicOrder = "PUBLIC_ORDER";

    public void Assign(HatePlan? plan, List<CaseProfile> cases)
    {
        var supported = cases.FindAll(c => c.OccurrenceType == OccurrenceTypes.HateIncident);
        supported.AddRange(plan is null ? FoundByChance(cases) : Found(cases, plan.Supported - supported.Count));
        supported.ForEach(c => c.Hate = new HateProfile());

        // Only the police can flag, and only what they referred.
        var police = supported.FindAll(c => c.Open.Channel == Channel.Police);
        Quota.Mark(draw, police, plan?.FlaggedOnVcop, Distributions.HateFlagged, c => c.Hate!.IsFlaggedOnVcop = true);
        foreach (var profile in supported)
        {
            var shows = profile.Hate!.IsFlaggedOnVcop || profile.OccurrenceType == OccurrenceTypes.HateIncident;
            profile.Hate.IsFoundByCaseworker = !shows || draw.Chance(Distributions.HateAlsoFound);
        }

        AssignStrands(plan, supported);
    }

    private IEnumerable<CaseProfile> FoundByChance(List<CaseProfile> cases) => cases.Where(c =>
        Distributions.HateWithoutTheType(c.OccurrenceType) is > 0 and var probability && draw.Chance(probability));

    private IEnumerable<CaseProfile> Found(List<CaseProfile> cases, int number)
    {
        var publicOrder = (int)Math.Round(number * Distributions.HateRecordedAsPublicOrder);
        return
        [
            .. Quota.Choose(draw, cases.FindAll(c => c.OccurrenceType == PublicOrder), publicOrder),
            .. Quota.ChooseWeighted(
                draw,
                cases.Where(c => c.OccurrenceType != PublicOrder),
                number - publicOrder,
                c => Distributions.HateWithoutTheType(c.OccurrenceType)),
        ];
    }

    private void AssignStrands(HatePlan? plan, List<CaseProfile> supported)
    {
        var known = new List<CaseProfile>();
        Quota.Mark(draw, supported, plan?.StrandKnown, Distributions.HateStrandKnown, known.Add);
        var race = new HashSet<CaseProfile>(ReferenceEqualityComparer.Instance);
        Quota.Mark(draw, known, plan?.Race, Distributions.HateIsRace, c => race.Add(c));
        foreach (var profile in known)
        {
            var strands = profile.Hate!.Strands;
            strands.Add(race.Contains(profile) ? HateStrands.Race : Distributions.OtherStrands.Pick(draw));
            if (strands[0] == HateStrands.Race && draw.Chance(Distributions.RaceAndReligion)) strands.Add("RELIGION");
        }
    }
}
