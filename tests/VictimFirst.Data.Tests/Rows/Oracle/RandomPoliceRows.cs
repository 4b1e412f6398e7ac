using VictimFirst.Domain.CodeLists;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Data.Tests.Rows.Oracle;

/// <summary>What forces' own systems say: some of either force in each table.</summary>
internal sealed class RandomPoliceRows(Random random)
{
    private const int EachTable = 20;

    /// <summary>The second name is the first to whoever looks at letters alone.</summary>
    public static readonly string[] Departments = ["Response", "Respons_", "Patrol"];

    private static readonly DateTimeOffset Start = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2020, 1, 1);

    public IEnumerable<object> Draw() => Enumerable.Range(1, EachTable).SelectMany(id => (object[])
    [
        new VcopInvestigation
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = Crime(id), AsOf = Day,
            CodeVersion = Code(CodeListNames.VcopCodeVersion),
            Department = Departments[random.Next(Departments.Length)], Officer = $"{id}", RecordedAt = Start,
            NeedsAssessed = random.Next(2) == 0, LastUpdateAt = null, Right1Met = null, Right2Met = true, Right3Met = false,
            Right4Met = null, Right5Met = null, Right6Met = null, Right7Met = null,
        },
        new VcopNotification
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = Crime(id), RecordedAt = Start, SentAt = null,
            HasCrimeNumber = true, HasBookletLink = false, HasVictimFirstLink = random.Next(2) == 0,
        },
        new VrrRequest
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = Crime(id), ReceivedOn = Day, IsEligible = true,
            TriagedOn = null, Outcome = null, CompletedOn = null, ExtensionAgreed = null, DelayReason = null,
        },
        new EnhancedEntitlement
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = Crime(id),
            Entitlement = Code(CodeListNames.EnhancedEntitlement), FlaggedOnVcop = true, StatedOnReferralForm = random.Next(2) == 0,
        },
        new VcopAuditCrime
        {
            Id = id, PoliceForce = Code(CodeListNames.PoliceForce), CrimeReference = Crime(id), RecordedOn = Day,
            Category = Code(CodeListNames.VcopAuditCategory), IsCharged = random.Next(2) == 0,
        },
    ]);

    /// <summary>Some crimes have rows in every table, some in one, and some references nobody can read.</summary>
    private string Crime(int id) => random.Next(4) switch
    {
        0 => "see log",
        1 => $"20*{EachTable + random.Next(EachTable)}",
        _ => $"20*{id}",
    };

    private string Code(string list)
    {
        var codes = CodeListCatalogue.Get(list).Codes;
        return codes[random.Next(codes.Length)].Value;
    }
}
