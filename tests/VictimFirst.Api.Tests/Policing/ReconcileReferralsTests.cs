using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using VictimFirst.Api.Tests.Hosting;
using VictimFirst.Api.Tests.Schema;
using VictimFirst.Domain.Policing;

namespace VictimFirst.Api.Tests.Policing;

[Collection(ServedApiGroup.Name)]
public sealed class ReconcileReferralsTests(ServedApi api)
{
    private static readonly string Document = Operations.Read("c01-reconcile-referrals");

    private readonly IReadOnlyList<DemonstrationReferral> held = DemonstrationReferrals.Read(api.Data);

    [Fact]
    public async Task EveryItem_OfANoisyExportOf5000_IsAnsweredAsTheExtractSays()
    {
        var export = new NoisyExport(held, seed: 41);
        var items = export.Items(5_000);
        var answer = await AskAsync(items.Select(item => new { reference = item.Text, recordedAt = item.RecordedAt }));

        var answers = At(answer, "data.reconcileReferrals.items").EnumerateArray().ToList();
        Assert.Equal(5_000, answers.Count);
        foreach (var (item, given) in items.Zip(answers)) Assert.Equal(item.Expected, JsonSerializer.Serialize(given));
        foreach (var status in new[] { "MATCHED", "NOT_FOUND", "INVALID_REFERENCE", "DUPLICATE_IN_REQUEST" })
            Assert.Contains(answers, given => given.GetProperty("status").GetString() == status);
    }

    [Fact]
    public async Task Summary_IsWhatItsItemsComeTo()
    {
        var items = new NoisyExport(held, seed: 42).Items(2_000);
        var answer = await AskAsync(items.Select(item => new { reference = item.Text, recordedAt = item.RecordedAt }));
        var answers = At(answer, "data.reconcileReferrals.items").EnumerateArray().ToList();
        var summary = At(answer, "data.reconcileReferrals.summary");

        int Count(Func<JsonElement, bool> holds) => answers.Count(holds);
        var matched = Count(a => Status(a) == "MATCHED");
        Assert.Equal(2_000, summary.GetProperty("items").GetInt32());
        Assert.Equal(matched, summary.GetProperty("matched").GetInt32());
        Assert.Equal(Count(a => Status(a) == "NOT_FOUND"), summary.GetProperty("notFound").GetInt32());
        Assert.Equal(Count(a => Status(a) == "INVALID_REFERENCE"), summary.GetProperty("invalidReferences").GetInt32());
        Assert.Equal(Count(a => Status(a) == "DUPLICATE_IN_REQUEST"), summary.GetProperty("duplicates").GetInt32());
        Assert.Equal(matched / (double)(matched + summary.GetProperty("notFound").GetInt32()), At(summary, "arrived.value").GetDouble());
        Assert.Equal(
            Count(a => a.GetProperty("contactedWithin48Hours").ValueKind == JsonValueKind.True),
            At(summary, "contactedWithin48Hours.numerator").GetInt32());
        Assert.Equal(
            Count(a => a.GetProperty("supportClosed").ValueKind == JsonValueKind.True), At(summary, "supportClosed.numerator").GetInt32());
    }

    [Fact]
    public async Task WhatIsHidden_AndWhatIsAbsent_AreAnsweredAlike()
    {
        var own = held.Where(r => r.IsForLeicestershire).Select(r => r.Spelling).ToHashSet();
        string[] Hidden(Func<DemonstrationReferral, bool> kind) =>
            [
                .. held
                    .Where(r => CrimeReference.Parse(r.Reference) is not null
                        && !r.IsForLeicestershire && !own.Contains(r.Spelling) && kind(r))
                    .Select(r => r.Reference).Distinct().Take(20),
            ];
        var known = held.Select(r => r.Spelling).ToHashSet();
        string[] absent = [.. Enumerable.Range(999_000_000, 20).Select(n => $"20{n}").Where(r => !known.Contains(r))];

        var told = new List<string>();
        foreach (var references in new[]
        {
            Hidden(r => r.Source == "THIRD_PARTY"), Hidden(r => r.Source == "SELF"),
            Hidden(r => r is { Source: "POLICE", Consents: false }), absent,
        })
        {
            var asked = references.Take(5).ToList();
            Assert.Equal(5, asked.Count);
            var text = JsonSerializer.Serialize(await AskAsync(asked.Select(reference => new { reference })));
            foreach (var reference in asked) text = text.Replace(reference, "REFERENCE", StringComparison.Ordinal);
            told.Add(text);
        }

        Assert.Contains("NOT_FOUND", told[0], StringComparison.Ordinal);
        Assert.Single(told.Distinct());
    }

    [Fact]
    public async Task MoreThan5000Items_AreRefusedWithTheLimit()
    {
        var answer = await AskAsync(Enumerable.Range(0, 5_001).Select(n => new { reference = $"20{n:000000000}" }));

        Assert.Equal(
            "BAD_USER_INPUT", At(answer, "errors").EnumerateArray().Single().GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("at most 5000", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoItems_HaveAnAnswerWithoutRates()
    {
        var answer = At(await AskAsync(Array.Empty<object>()), "data.reconcileReferrals");

        Assert.Empty(answer.GetProperty("items").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, At(answer, "summary.arrived.value").ValueKind);
    }

    [Theory]
    [InlineData("2020-10-25T01:30:00", "\\\"2020-10-25T01:30:00\\u002B01:00\\\" or \\\"2020-10-25T01:30:00\\u002B00:00\\\"")]
    [InlineData("2020-03-29T01:30:00", "never showed that time")]
    [InlineData("2020-07-01 09:30", "It may have meant \\\"2020-07-01T09:30:00\\u002B01:00\\\".")]
    [InlineData("04/05/2020 09:30", "\\\"2020-05-04T09:30:00\\u002B01:00\\\" or \\\"2020-04-05T09:30:00\\u002B01:00\\\"")]
    public async Task ATimeWithoutOffset_IsRefusedWithWhatItMayHaveMeant(string recordedAt, string expected)
    {
        var answer = await AskAsync([new { reference = "20000123456", recordedAt }]);

        Assert.Contains(expected.Replace("\\u002B", "+", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal),
            At(answer, "errors").EnumerateArray().Single().GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATimeInTheFuture_IsRefusedAtItsPlace()
    {
        var answer = await AskAsync(
            [new { reference = "20000123456" }, new { reference = "20000123457", recordedAt = "2098-01-01T00:00:00Z" } as object]);

        Assert.Contains("items[1].recordedAt", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALongBody_IsReadOfThePoliceAlone_AndALongDocumentOfNobody()
    {
        var document = "{ __typename }" + new string(' ', 70_000);
        using var police = await api.PostAsync(document, token: await api.TokenAsync("police-vcop"), purpose: "reconciliation");
        using var commissioner = await api.PostAsync(
            "{ __typename }", new { list = new string('x', 70_000) }, await api.TokenAsync("commissioner"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, police.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, commissioner.StatusCode);
    }

    private async Task<JsonElement> AskAsync(IEnumerable<object> items)
    {
        using var response = await api.PostAsync(Document, new { items }, await api.TokenAsync("police-vcop"), "reconciliation");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static string? Status(JsonElement answer) => answer.GetProperty("status").GetString();

    private static JsonElement At(JsonElement from, string path) =>
        path.Split('.').Aggregate(from, (element, name) => element.GetProperty(name));
}
