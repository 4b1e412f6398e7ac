using System.Collections.Immutable;
using VictimFirst.Data.Demonstration.Draws;
using VictimFirst.Data.Demonstration.Plans;

namespace VictimFirst.Data.Demonstration.Cases;

/// <summary>
/// Gives cases their tier, occurrence type and place: cell by cell as published, or in the proportions of the published cells.
/// </summary>
internal sealed class Crimes(Draw draw)
{
    private static readonly Weighted<CrimeCell> EnhancedCells = Cells(enhanced: true);
    private static readonly Weighted<CrimeCell> StandardCells = Cells(enhanced: false);
    private static readonly Weighted<string> EnhancedBeats = Beats(enhanced: true);
    private static readonly Weighted<string> StandardBeats = Beats(enhanced: false);

    public void Assign(QuarterPlan plan, List<CaseProfile> closing)
    {
        if (plan.FollowsPublishedTables)
        {
            AssignPublished(closing);
            return;
        }

        AssignTiers(plan.Enhanced, closing);
        closing.ForEach(AssignByProportion);
    }

    /// <summary>For a case whose tier is decided.</summary>
    public void AssignByProportion(CaseProfile profile)
    {
        profile.Beat = (profile.IsEnhanced ? EnhancedBeats : StandardBeats).Pick(draw);
        if (profile.Open.Channel == Channel.ActionFraud)
        {
            profile.OccurrenceType = Distributions.ActionFraudTypes.Pick(draw);
            return;
        }

        var cell = (profile.IsEnhanced ? EnhancedCells : StandardCells).Pick(draw);
        (profile.OccurrenceType, profile.IsChild) = (cell.OccurrenceType, cell.IsChild);
    }

    /// <summary>The cases that lean to it and were open longest have enhanced support, where a total is set.</summary>
    private static void AssignTiers(int? exactly, List<CaseProfile> closing)
    {
        if (exactly is not { } number)
        {
            closing.ForEach(c => c.IsEnhanced = c.Open.LeansToEnhanced);
            return;
        }

        foreach (var enhanced in LikeliestEnhancedFirst(closing).Take(number)) enhanced.IsEnhanced = true;
    }

    private void AssignPublished(List<CaseProfile> closing)
    {
        var rows = PublishedFigures.Crimes.SelectMany(cell => Enumerable.Repeat(cell, cell.Count)).ToList();
        var byChannel = closing.ToLookup(c => c.Open.Channel);
        foreach (var (channel, taken) in SplitByChannel(rows, byChannel))
        {
            draw.Shuffle(taken);
            var next = new Queue<CrimeCell>(taken.OrderByDescending(row => row.IsEnhanced));
            foreach (var profile in LikeliestEnhancedFirst([.. byChannel[channel]]))
            {
                var row = next.Dequeue();
                (profile.OccurrenceType, profile.IsChild, profile.IsEnhanced) = (row.OccurrenceType, row.IsChild, row.IsEnhanced);
            }
        }

        AssignPublishedBeats(closing, enhanced: true);
        AssignPublishedBeats(closing, enhanced: false);
    }

    /// <summary>The published sources share no cell with the published types: which type came from where is drawn.</summary>
    private Dictionary<Channel, List<CrimeCell>> SplitByChannel(List<CrimeCell> rows, ILookup<Channel, CaseProfile> byChannel)
    {
        var left = rows.Select((row, index) => (row, index)).ToDictionary(r => r.index, r => r.row);
        List<CrimeCell> Take(int number, Func<CrimeCell, double> weight)
        {
            var chosen = Quota.ChooseWeighted(draw, left.OrderBy(r => r.Key), number, r => weight(r.Value));
            chosen.ForEach(r => left.Remove(r.Key));
            return [.. chosen.Select(r => r.Value)];
        }

        // Every case of Action Fraud's own type comes from there; the type Fraud fills the rest.
        var own = rows.Count(row => row.OccurrenceType == Distributions.ActionFraudType);
        var actionFraud = Take(own, row => row.OccurrenceType == Distributions.ActionFraudType ? 1 : 0);
        actionFraud.AddRange(Take(byChannel[Channel.ActionFraud].Count() - own, row => row.OccurrenceType == "FRAUD" ? 1 : 0));
        return new Dictionary<Channel, List<CrimeCell>>
        {
            [Channel.ActionFraud] = actionFraud,
            [Channel.Self] = Take(
                byChannel[Channel.Self].Count(), row => Distributions.SelfReferralWeight(row.OccurrenceType, row.IsEnhanced)),
            [Channel.OtherThirdParty] = Take(
                byChannel[Channel.OtherThirdParty].Count(), row => Distributions.ThirdPartyWeight(row.OccurrenceType, row.IsEnhanced)),
            [Channel.Police] = [.. left.OrderBy(r => r.Key).Select(r => r.Value)],
        };
    }

    private void AssignPublishedBeats(List<CaseProfile> closing, bool enhanced)
    {
        var cells = PublishedFigures.Areas.Where(a => a.IsEnhanced == enhanced);
        var beats = cells.SelectMany(a => Enumerable.Repeat(a.Beat, a.Count)).ToList();
        draw.Shuffle(beats);
        foreach (var (profile, beat) in closing.Where(c => c.IsEnhanced == enhanced).Zip(beats)) profile.Beat = beat;
    }

    private static IEnumerable<CaseProfile> LikeliestEnhancedFirst(List<CaseProfile> cases) =>
        cases.OrderByDescending(c => c.Open.LeansToEnhanced).ThenByDescending(c => c.Open.DaysOpen).ThenBy(c => c.Open.Id);

    private static Weighted<CrimeCell> Cells(bool enhanced) => new([.. PublishedFigures.Crimes
        .Where(cell => cell.IsEnhanced == enhanced && cell.OccurrenceType != Distributions.ActionFraudType)
        .Where(cell => cell.Count > 0 || cell.IsChild == (cell.OccurrenceType == Distributions.ChildOnlyType))
        .Select(cell => (cell, Math.Max(cell.Count, Distributions.UnseenCell)))]);

    private static Weighted<string> Beats(bool enhanced) => new([.. PublishedFigures.Areas
        .Where(cell => cell.IsEnhanced == enhanced)
        .Select(cell => (cell.Beat, Math.Max(cell.Count, Distributions.UnseenCell)))]);
}
