using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Policing;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;

namespace VictimFirst.Api.Tests.Policing;

[Collection(ServedApiGroup.Name)]
public sealed class ReconciliationAuditTests(ServedApi api)
{
    private const string Log = """
        query Log($class: AuditClass!) {
          auditEvents(where: { class: $class }, first: 100) {
            nodes { class recipient purpose operation codes subjects values { where value hmac } counts { name count } }
          }
        }
        """;

    [Fact]
    public async Task AnEntry_NamesTheCasesThatWereFoundAndTheReferencesThatWereNot_AndNeitherInClear()
    {
        var own = DemonstrationReferrals.Read(api.Data).First(r => r.IsForLeicestershire && r.Case is not null);
        const string Absent = "20987600001";

        await AskAsync([own.Reference, Absent, own.Spelling]);
        var entry = (await LogAsync("COMBINATION"))
            .First(e => e.GetProperty("values").GetArrayLength() == 1 && e.GetProperty("subjects").GetArrayLength() >= 1);

        Assert.Equal("LEICESTERSHIRE", entry.GetProperty("recipient").GetString());
        Assert.Equal("reconciliation", entry.GetProperty("purpose").GetString());
        Assert.Equal("PoliceReferralInput.reference", entry.GetProperty("values")[0].GetProperty("where").GetString());
        Assert.DoesNotContain(own.Spelling, entry.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Absent, entry.GetRawText(), StringComparison.Ordinal);
        var subject = entry.GetProperty("subjects").EnumerateArray().Select(s => s.GetString()).ToList();
        Assert.Contains(await CaseSubjectAsync(own.Case!["reference"]), subject);
    }

    [Fact]
    public async Task WhoMostlyMisses_LeavesAnAlert()
    {
        await AskAsync([.. Enumerable.Range(987_600_100, 2 * MissWatch.FewestAsked).Select(number => $"20{number}")], "guesser");

        Assert.Contains(
            await LogAsync("ALERT"),
            alert => alert.GetProperty("codes")[0].GetString() == MissWatch.Code
                && alert.GetProperty("counts").EnumerateArray()
                    .Any(c => c.GetProperty("name").GetString() == "missed" && c.GetProperty("count").GetInt32() >= 100));
    }

    [Fact]
    public async Task WithoutAPurpose_NothingIsRead()
    {
        using var response = await api.PostAsync(
            Operations.Read("c01-reconcile-referrals"), new { items = Array.Empty<object>() }, await api.TokenAsync("police-vcop"));

        Assert.Contains("PURPOSE_REQUIRED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task AskAsync(string[] references, string? subject = null)
    {
        var token = subject is null
            ? await api.TokenAsync("police-vcop")
            : await ApiProgram.LastLineAsync(api.Data, "token", "--role", "police-vcop", "--subject", subject);
        using var response = await api.PostAsync(
            Operations.Read("c01-reconcile-referrals"),
            new { items = references.Select(reference => new { reference }) }, token, "reconciliation");
        Assert.Contains("\"data\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>What stands for a case in the log: the subject of the entries about it.</summary>
    private async Task<string?> CaseSubjectAsync(string reference)
    {
        using var response = await api.PostAsync(
            "query Who($reference: ID!) { caseAccessLog(reference: $reference) { nodes { subjects } } }",
            new { reference },
            await api.TokenAsync("auditor"),
            "audit");
        var nodes = (await response.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("data").GetProperty("caseAccessLog").GetProperty("nodes");
        return nodes.EnumerateArray().Select(n => n.GetProperty("subjects")).MinBy(s => s.GetArrayLength())[0].GetString();
    }

    private async Task<List<JsonElement>> LogAsync(string kind)
    {
        using var response = await api.PostAsync(Log, new { @class = kind }, await api.TokenAsync("auditor"), "audit");
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("data").GetProperty("auditEvents").GetProperty("nodes").EnumerateArray()];
    }
}
