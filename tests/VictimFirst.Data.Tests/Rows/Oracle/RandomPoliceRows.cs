using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>What forces' own systems say: some of either force in each table.</summary>
internal sealed class RandomPoliceRows(Random random)
{
    private const int EachTable = 20;

    private static readonly DateTimeOffset Start = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2020, 1, 1);

    public IEnumerable<object> Draw() => Enumerable.Range(1, EachTable).SelectMany(id => (object[])
    [
        new VcopInvestigation
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = $"20*{id}", AsOf = Day,
            CodeVersion = Code(CodeListNames.VcopCodeVersion), Department = "Response", Officer = $"{id}", RecordedAt = Start,
            NeedsAssessed = random.Next(2) == 0, LastUpdateAt = null, Right1Met = null, Right2Met = true, Right3Met = false,
            Right4Met = null, Right5Met = null, Right6Met = null, Right7Met = null,
        },
        new VcopNotification
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = $"20*{id}", RecordedAt = Start, SentAt = null,
            HasCrimeNumber = true, HasBookletLink = false, HasVictimFirstLink = random.Next(2) == 0,
        },
        new VrrRequest
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = $"20*{id}", ReceivedOn = Day, IsEligible = true,
            TriagedOn = null, Outcome = null, CompletedOn = null, ExtensionAgreed = null, DelayReason = null,
        },
        new EnhancedEntitlement
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = $"20*{id}",
            Entitlement = Code(CodeListNames.EnhancedEntitlement), FlaggedOnVcop = true, StatedOnReferralForm = random.Next(2) == 0,
        },
        new VcopAuditCrime
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = $"20*{id}", RecordedOn = Day,
            Category = Code(CodeListNames.VcopAuditCategory), IsCharged = random.Next(2) == 0,
        },
    ]);

    private string Code(string list)
    {
        var codes = CodeListCatalogue.Get(list).Codes;
        return codes[random.Next(codes.Length)].Value;
    }
}
