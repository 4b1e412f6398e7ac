using System.Runtime.InteropServices;

namespace VictimFirst.Statistics.Cube.Building;

/// <summary>Facts by the referral they belong to, taken in order of referral once they are all there.</summary>
/// <param name="ofCases">Whether only a referral with a case can have them.</param>
internal sealed class FactList<T>(bool ofCases = true)
{
    private readonly List<(long ReferralId, T Fact)> facts = [];
    private int next;

    public int Count => facts.Count;

    public void Add(long referralId, T fact) => facts.Add((referralId, fact));

    /// <summary>Puts them in order of referral; those of one referral in no order.</summary>
    public void Arrange()
    {
        next = 0;
        for (var i = 1; i < facts.Count; i++)
        {
            if (facts[i - 1].ReferralId <= facts[i].ReferralId) continue;
            facts.Sort(static (a, b) => a.ReferralId.CompareTo(b.ReferralId));
            return;
        }
    }

    /// <summary>The facts of a referral. Referrals come in rising order, each once.</summary>
    /// <exception cref="KeyNotFoundException">The facts passed over belong to no referral, or these to one without a case.</exception>
    public ReadOnlySpan<(long ReferralId, T Fact)> Take(in CodedReferral referral)
    {
        var first = next;
        if (first == facts.Count || facts[first].ReferralId > referral.Id) return [];
        if (facts[first].ReferralId < referral.Id || (ofCases && !referral.HasCase)) throw Orphan(facts[first].ReferralId);
        while (next < facts.Count && facts[next].ReferralId == referral.Id) next++;
        return CollectionsMarshal.AsSpan(facts)[first..next];
    }

    /// <exception cref="KeyNotFoundException">There are facts left, which belong to no referral.</exception>
    public void ExpectNoneLeft()
    {
        if (next < facts.Count) throw Orphan(facts[next].ReferralId);
    }

    private KeyNotFoundException Orphan(long referralId) => new(ofCases
        ? $"No referral {referralId} with a case was added to the cube, but a fact of its case was."
        : $"No referral {referralId} was added to the cube, but a fact of it was.");
}
