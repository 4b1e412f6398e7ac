using System.Text.Json;
using VictimFirst.Api.Tests.Protected;
using VictimFirst.Data.Audit;
using VictimFirst.Data.Editions;
using VictimFirst.Domain.Audit;
using VictimFirst.Domain.Time;

namespace VictimFirst.Api.Tests.Editions;

public sealed class EditionTests : IAsyncLifetime
{
    private const string ByType =
        "caseStatistics(cohort: CLOSED, period: { financialQuarter: \"2020-21 Q1\" }) "
            + "{ disclosure { edition } by(dimension: OCCURRENCE_TYPE) { count { value } } }";

    private static readonly FinancialQuarter First = FinancialQuarter.Parse("2020-21 Q1");

    private readonly EditionHosts hosts = new();

    public Task InitializeAsync() => hosts.InitializeAsync();

    public Task DisposeAsync() => hosts.DisposeAsync();

    [Fact]
    public async Task Partner_BeforeTheFirstEdition_IsToldThatThereIsNone()
    {
        var answer = await hosts.AskAsync(0, "Partner", $"{{ {ByType} editions {{ id }} }}");

        Assert.Equal("NO_EDITION", CodeOf(answer));
    }

    [Fact]
    public async Task Partner_OnEitherHost_ReadsTheEditionAlike()
    {
        await PublishAsync(First);

        var (one, other) = (await hosts.AskAsync(0, "Partner", $"{{ {ByType} }}"), await hosts.AskAsync(1, "Partner", $"{{ {ByType} }}"));

        Assert.Equal("2020-21-Q1", Node(one).GetProperty("disclosure").GetProperty("edition").GetString());
        Assert.Equal(one.ToString(), other.ToString());
        Assert.All(Counts(one).Select((count, type) => count - (2 * ManyCases.CountOf(type))), noise => Assert.InRange(noise, -5, 5));
    }

    [Fact]
    public async Task Partner_AfterTheNextEdition_ReadsAnAnsweredQuarterAsBefore()
    {
        await PublishAsync(First);
        var before = await hosts.AskAsync(0, "Partner", $"{{ {ByType} }}");
        await PublishAsync(First.Next);

        Assert.Equal(before.ToString(), (await hosts.AskAsync(1, "Partner", $"{{ {ByType} }}")).ToString());
    }

    [Fact]
    public async Task Partner_AfterARevision_ReadsItWithNoiseOfItsOwn()
    {
        await PublishAsync(First);
        var before = Counts(await hosts.AskAsync(0, "Partner", $"{{ {ByType} }}"));
        await PublishAsync(First, isRevision: true);

        var answer = await hosts.AskAsync(1, "Partner", $"{{ {ByType} }}");

        Assert.Equal("2020-21-Q1-R1", Node(answer).GetProperty("disclosure").GetProperty("edition").GetString());
        // Not one record of the period has changed, and yet nearly every cell has: a change tells nothing.
        Assert.True(before.Zip(Counts(answer)).Count(pair => pair.First != pair.Second) > before.Length / 2);
    }

    [Fact]
    public async Task Partner_AskingForAYearThatIsNotWhollyPublished_IsToldSo()
    {
        const string Year =
            "caseStatistics(cohort: CLOSED, period: { financialYear: \"2020-21\" }) { disclosure { edition } count { value reason } }";
        await PublishAsync(First);

        var answer = await hosts.AskAsync(0, "Partner", $"{{ {Year} }}");
        await PublishAsync(First.Next.Next.Next);
        var complete = Node(await hosts.AskAsync(0, "Partner", $"{{ {Year} }}"));

        Assert.Equal("NOT_PUBLISHED", Node(answer).GetProperty("count").GetProperty("reason").GetString());
        var warning = Assert.Single(answer.GetProperty("extensions").GetProperty("warnings").EnumerateArray());
        Assert.Equal("PERIOD_NOT_PUBLISHED", warning.GetProperty("code").GetString());
        Assert.Contains(
            "editions answer 1 April 2018 to 30 June 2020", warning.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("2020-21-Q1+2020-21-Q4", complete.GetProperty("disclosure").GetProperty("edition").GetString());
        Assert.InRange(complete.GetProperty("count").GetProperty("value").GetInt32() - (2 * ManyCases.Total), -5, 5);
    }

    [Fact]
    public async Task Editions_AreListedTheNewestFirst_ForWhoeverReadsStatistics()
    {
        await PublishAsync(First);
        await PublishAsync(First.Next);
        foreach (var role in new[] { "Partner", "Commissioner", "DataAnalyst" })
        {
            var answer = await hosts.AskAsync(
                1, role,
                "{ editions { id quarter revision publishedAt dataVersion asOf coversFrom coversTo "
                    + "withheld { cohort level area period message } } }");

            Assert.Equal(
                ["2020-21-Q2", "2020-21-Q1"],
                answer.GetProperty("data").GetProperty("editions").EnumerateArray()
                    .Select(edition => edition.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public async Task Publishing_IsForTheDataAnalyst_AndRefusedWithTheReason()
    {
        const string Publish = "mutation { publishEdition(quarter: \"2020-21 Q1\") { id } }";

        Assert.Equal("EDITION_REFUSED", CodeOf(await hosts.AskAsync(0, "DataAnalyst", Publish)));
        Assert.Equal("FORBIDDEN", CodeOf(await hosts.AskAsync(0, "Commissioner", Publish)));
        Assert.False((await hosts.AskAsync(0, "Partner", Publish)).TryGetProperty("data", out _));
        Assert.Equal(
            "BAD_USER_INPUT", CodeOf(await hosts.AskAsync(0, "DataAnalyst", "mutation { publishEdition(quarter: \"2020 Q1\") { id } }")));
    }

    [Fact]
    public async Task Budget_OfAClient_IsOneOnBothHosts_AndItsEndIsAudited()
    {
        await PublishAsync(First);
        // Two years' quarters by type and age, near the most that one table may have.
        const string Wide = "caseStatistics(cohort: CLOSED, period: { financialYear: \"2020-21\" }) "
            + "{ by(dimension: OCCURRENCE_TYPE) { by(dimension: AGE_BAND) { by(dimension: QUARTER) { count { value } } } } }";
        var codes = new List<string?>();
        for (var asked = 0; asked < 80 && (codes is [] || codes[^1] is null); asked++)
        {
            codes.Add(CodeOf(await hosts.AskAsync(asked % 2, "Partner", $"{{ {Wide} }}")));
        }

        Assert.Equal("BUDGET_EXCEEDED", codes[^1]);
        Assert.True(codes.Count > 3);
        Assert.Equal("BUDGET_EXCEEDED", CodeOf(await hosts.AskAsync(codes.Count % 2, "Partner", $"{{ {Wide} }}")));
        Assert.Null(CodeOf(await hosts.AskAsync(0, "Partner", $"{{ {Wide} }}", Guid.Parse("5d2b6f0e-0000-4000-8000-0000000000f1"))));
        var refusals = await RefusalsAsync();
        Assert.Equal("Partner", refusals[0].Event.Role);
    }

    private async Task<IReadOnlyList<AuditEntry>> RefusalsAsync()
    {
        // The spool brings entries in by itself, in a moment.
        while (true)
        {
            var (entries, _) = await new AuditReader(hosts.Database).ReadAsync(
                new AuditQuestion { Class = AuditClass.BudgetRefusal }, null, 10, default);
            if (entries.Count > 0) return entries;
            await Task.Yield();
        }
    }

    private async Task PublishAsync(FinancialQuarter quarter, bool isRevision = false)
    {
        await new EditionPublisher(hosts.Database, TimeProvider.System).PublishAsync(
            ManyCases.Cube(), new EditionRequest(quarter, isRevision));
        await hosts.FollowAsync();
    }

    private static JsonElement Node(JsonElement answer) => answer.GetProperty("data").GetProperty("caseStatistics");

    private static int[] Counts(JsonElement answer) =>
        [.. Node(answer).GetProperty("by").EnumerateArray().Select(node => node.GetProperty("count").GetProperty("value").GetInt32())];

    private static string? CodeOf(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
        : null;
}
