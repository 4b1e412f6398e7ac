using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VictimFirst.Api.Identity;
using VictimFirst.Api.Tests.Rows;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Policing;

/// <summary>A referral that another force made does not exist for this one, though its reference is as good as any.</summary>
public sealed class OtherForcesReferralsTests(RowHost host) : IClassFixture<RowHost>
{
    private const string Absent = "20999999999";

    [Fact]
    public async Task ReferralOfAnotherForce_IsAnsweredAsOneThatNeverWas()
    {
        var own = DemonstrationReferrals.Read(host.Data).GroupBy(r => r.Spelling)
            .First(same => same.Count() == 1 && same.Single().IsForLeicestershire && same.Key.All(char.IsAsciiDigit)).Key;
        Assert.Contains("MATCHED", await AskAsync(own), StringComparison.Ordinal);

        await using (var context = host.Database.CreateContext())
        {
            Assert.Equal(1, await context.Referrals.Where(r => r.CrimeReferenceKey == own)
                .ExecuteUpdateAsync(row => row.SetProperty(r => r.PoliceForce, "OTHER_FORCE")));
        }

        Assert.Equal(await AskAsync(Absent), await AskAsync(own));
    }

    /// <returns>The answer, without the reference that was asked for.</returns>
    private async Task<string> AskAsync(string reference)
    {
        var answer = await host.AnswerAsync(
            "PoliceVcop", Purpose.Reconciliation, Operations.Read("c01-reconcile-referrals"), new { items = new[] { new { reference } } });
        return JsonSerializer.Serialize(answer).Replace(reference, "REFERENCE", StringComparison.Ordinal);
    }
}
