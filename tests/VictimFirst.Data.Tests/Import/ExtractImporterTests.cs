using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Extracts;
using VictimFirst.Data.Import;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Domain.CodeLists;

namespace VictimFirst.Data.Tests.Import;

[Collection(PostgreSqlCollection.Name)]
public sealed class ExtractImporterTests(PostgreSqlServer server) : ImportTestBase(server)
{
    [Fact]
    public async Task Import_OfOneRowInEveryTable_InsertsThemAll()
    {
        var result = await ImportAsync(new TestExtract());
        Assert.Empty(result.Rejects);
        Assert.True(result.Changed);
        Assert.Equal(1, result.Version);
        Assert.Equal(ExtractFormat.Tables.Select(t => new TableImport(t.Name, 1, 0, 0)), result.Tables.AsEnumerable());
        var state = await Database.GetStateAsync();
        Assert.Equal((1, "test system"), (state.Version, state.System));
        Assert.Equal((new DateOnly(2020, 4, 1), new DateOnly(2020, 6, 30)), (state.CoversFrom, state.CoversTo));
        Assert.Equal(new DateTimeOffset(2020, 7, 1, 5, 0, 0, TimeSpan.Zero), state.ExportedAt);
    }

    [Fact]
    public async Task Import_OfEveryColumn_ReadsBackTheSameThroughTheModel()
    {
        var extract = new TestExtract();
        extract["people"][0]["family_name"] = "O'Brien, \"Ó\" \U0001F600";
        extract["people"][0]["date_of_birth"] = "1980-02-29";
        extract["people"][0]["safe_to_call"] = "true";
        extract["cases"][0]["opened_at"] = "2020-06-30T23:30:00.1234567Z";
        extract["cases"][0]["closed_on"] = "2020-07-01";
        extract["cases"][0]["closure_reason"] = "DECLINED";
        extract["hardship_awards"][0]["amount_pence"] = int.MaxValue.ToString();
        extract["support_plans"][0]["actions"] = "first line\r\nsecond line";
        var result = await ImportAsync(extract);
        Assert.Empty(result.Rejects);

        await using var context = Database.CreateContext();
        var person = await context.People.SingleAsync();
        Assert.Equal("O'Brien, \"Ó\" \U0001F600", person.FamilyName);
        Assert.Equal((new DateOnly(1980, 2, 29), true), (person.DateOfBirth, person.SafeToCall));
        var @case = await context.Cases.SingleAsync();
        Assert.Equal(new DateTimeOffset(2020, 6, 30, 23, 30, 0, TimeSpan.Zero).AddMicroseconds(123456), @case.OpenedAt);
        Assert.Equal((new DateOnly(2020, 7, 1), "DECLINED", 1), (@case.ClosedOn, @case.ClosureReason, @case.DataVersion));
        Assert.Equal(int.MaxValue, (await context.HardshipAwards.SingleAsync()).AmountPence);
        Assert.Equal("first line\r\nsecond line", (await context.SupportPlans.SingleAsync()).Actions);
    }

    [Fact]
    public async Task Import_OfTheSameExtractAgain_ChangesNothingAtAll()
    {
        await ImportAsync(new TestExtract());
        var before = await DumpAsync();
        var again = await ImportAsync(new TestExtract());
        Assert.False(again.Changed);
        Assert.Equal(1, again.Version);
        Assert.All(again.Tables, t => Assert.Equal((0, 0, 1), (t.Inserted, t.Updated, t.Unchanged)));
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Import_OfOneChangedRow_TouchesThatRowOnly()
    {
        await ImportAsync(new TestExtract());
        var extract = new TestExtract();
        extract["people"][0]["phone"] = "01632 960000";
        extract.Add("cases", ("id", "2"), ("reference", "second"), ("referral_id", "2"));
        extract.Add("referrals", ("id", "2"));
        var result = await ImportAsync(extract);
        Assert.Equal((true, 2), (result.Changed, result.Version));
        Assert.Equal(["people", "referrals", "cases"], result.Tables.Where(t => t.Inserted + t.Updated > 0).Select(t => t.Table));
        await using var context = Database.CreateContext();
        Assert.Equal([(1L, 1L), (2L, 2L)], (await context.Cases.OrderBy(c => c.Id).ToListAsync()).Select(c => (c.Id, c.DataVersion)));
        Assert.Equal(2, (await context.People.SingleAsync()).DataVersion);
    }

    [Fact]
    public async Task Import_OfAValueThatIsNoLongerGiven_SetsItToNone()
    {
        var extract = new TestExtract();
        extract["people"][0]["phone"] = "01632 960000";
        await ImportAsync(extract);
        extract["people"][0]["phone"] = "";
        Assert.True((await ImportAsync(extract)).Changed);
        await using var context = Database.CreateContext();
        Assert.Null((await context.People.SingleAsync()).Phone);
    }

    [Fact]
    public async Task Import_OfAPartOfTheService_LeavesOtherRowsAlone()
    {
        await ImportAsync(new TestExtract());
        var part = new TestExtract();
        part.Clear();
        part.Add("support_actions", ("id", "2"), ("case_id", "1"));
        var result = await ImportAsync(part);
        Assert.Empty(result.Rejects);
        await using var context = Database.CreateContext();
        Assert.Equal(2, await context.SupportActions.CountAsync());
        Assert.Equal(1, await context.Cases.CountAsync());
    }

    [Fact]
    public async Task Import_ThatCoversMoreDaysButNoNewRow_MovesTheVersion()
    {
        await ImportAsync(new TestExtract());
        var wider = new TestExtract();
        wider.Manifest["covers_to"] = "2020-07-31";
        wider.Manifest["covers_from"] = "2020-05-01";
        var result = await ImportAsync(wider);
        Assert.Equal((true, 2), (result.Changed, result.Version));
        var state = await Database.GetStateAsync();
        Assert.Equal((new DateOnly(2020, 4, 1), new DateOnly(2020, 7, 31)), (state.CoversFrom, state.CoversTo));
    }

    [Fact]
    public async Task Import_OfANewerExtractWithTheSameRows_MovesTheVersion_BecauseWhatIsDueHasMoved()
    {
        await ImportAsync(new TestExtract());
        var newer = new TestExtract();
        newer.Manifest["exported_at"] = "2020-07-02T06:00:00+01:00";
        Assert.True((await ImportAsync(newer)).Changed);
        var state = await Database.GetStateAsync();
        Assert.Equal((2, new DateTimeOffset(2020, 7, 2, 5, 0, 0, TimeSpan.Zero)), (state.Version, state.ExportedAt));
    }

    [Fact]
    public async Task Import_ThatSwapsTwoReferencesAndTwoStages_SucceedsAsItsOutcomeIsGood()
    {
        var extract = new TestExtract();
        extract["cases"][0]["reference"] = "A";
        extract.Add("referrals", ("id", "2"));
        extract.Add("cases", ("id", "2"), ("reference", "B"), ("referral_id", "2"));
        extract.Add("needs_assessments", ("id", "2"), ("stage", NeedStages.Review));
        Assert.Empty((await ImportAsync(extract)).Rejects);
        (extract["cases"][0]["reference"], extract["cases"][1]["reference"]) = ("B", "A");
        (extract["cases"][0]["referral_id"], extract["cases"][1]["referral_id"]) = ("2", "1");
        (extract["needs_assessments"][0]["stage"], extract["needs_assessments"][1]["stage"]) = (NeedStages.Review, NeedStages.Start);
        var result = await ImportAsync(extract);
        Assert.Empty(result.Rejects);
        Assert.Equal(4, result.Tables.Sum(t => t.Updated));
    }

    [Fact]
    public async Task Import_ThatMovesAReferralAndItsCaseLaterTogether_SucceedsAsItsOutcomeIsGood()
    {
        await ImportAsync(new TestExtract());
        var later = new TestExtract();
        later["referrals"][0]["received_at"] = "2020-05-02T10:00:00Z";
        later["cases"][0]["opened_at"] = "2020-05-02T11:00:00Z";
        Assert.Empty((await ImportAsync(later)).Rejects);
    }

    [Fact]
    public async Task Import_AfterItsFirstLoad_LeavesEveryConstraintAndIndexOfTheMigrations()
    {
        const string Everything = """
            SELECT string_agg(line, E'\n' ORDER BY line) AS "Value" FROM (
                SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated::text
                FROM pg_constraint
                UNION ALL SELECT indexrelid::regclass || ' ' || pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid >= 16384
                UNION ALL SELECT tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal) AS t (line)
            """;
        await using var context = Database.CreateContext();
        var before = await context.Database.SqlQueryRaw<string>(Everything).SingleAsync();
        await ImportAsync(new TestExtract());
        Assert.Equal(before, await context.Database.SqlQueryRaw<string>(Everything).SingleAsync());
        await ImportAsync(new TestExtract());
        Assert.Equal(before, await context.Database.SqlQueryRaw<string>(Everything).SingleAsync());
    }

    [Theory]
    [InlineData(ImportStep.Reading)]
    [InlineData(ImportStep.Checking)]
    [InlineData(ImportStep.Writing)]
    [InlineData(ImportStep.Finishing)]
    public async Task Import_CancelledMidway_LeavesTheDatabaseAsItWas(ImportStep step)
    {
        var before = await DumpAsync();
        using var cancelling = new CancellationTokenSource();
        var importer = new ExtractImporter(Database, TimeProvider.System);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => importer.ImportAsync(Write(new TestExtract()), new CancelAt(step, cancelling), cancelling.Token));
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Import_OfAFolderThatIsNotThere_Throws() =>
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => ImportAsync(new DirectoryInfo(Path.Combine(Folder, "none"))));

    [Fact]
    public async Task Import_FromSeveralHostsAtOnce_IsDoneByOneAndFoundDoneByTheOthers()
    {
        var folder = Write(new TestExtract());
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ImportAsync(folder)));
        Assert.Single(results, r => r.Changed);
        Assert.All(results, r => Assert.Equal(1, r.Version));
    }

    private sealed class CancelAt(ImportStep step, CancellationTokenSource cancelling) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Step == step) cancelling.Cancel();
        }
    }
}
