using Microsoft.EntityFrameworkCore;
using VictimFirst.Data.Changes;
using VictimFirst.Data.Import;
using VictimFirst.Data.Statistics;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Import;
using VictimFirst.Domain.Time;
using VictimFirst.Statistics.Cube;
using VictimFirst.Statistics.Publication;
using VictimFirst.Statistics.Reports;

namespace VictimFirst.Data.Tests.Statistics.Refreshing;

/// <summary>A cube that was refreshed is the cube that would have been loaded.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class CubeRefreshTests(PostgreSqlServer server) : ImportTestBase(server)
{
    private const int Rounds = 25;
    private const int EditsPerRound = 6;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Cube_RefreshedAfterRandomEditsOfEveryWriter_IsTheOneLoadedAnew_WhileReadersReadOn(int seed)
    {
        await FillAsync(seed);
        var loader = new CubeLoader(Database);
        var other = new CubeLoader(VictimFirstDatabase.Open(Database.Options));
        var extracts = new GrowingExtract(days: 20);
        var cube = await loader.LoadAsync();
        var otherCube = cube;
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => ReadOn(() => cube, stop.Token));
        for (var round = 1; round <= Rounds; round++)
        {
            var edits = new RandomEdits(Database, (seed * 1_000) + round);
            // Refreshing and writing at once: a cube in between is of some version, and must not lose what comes after it.
            var writing = Task.Run(async () =>
            {
                for (var edit = 0; edit < EditsPerRound; edit++) await edits.EditAsync();
            });
            while (!writing.IsCompleted) cube = await loader.RefreshAsync(cube);
            await writing;
            if (round % 5 == 0) Assert.Empty((await ImportAsync(extracts.Next())).Rejects);

            cube = await loader.RefreshAsync(cube);
            CubeContent.AssertEqual(await loader.LoadAsync(), cube);
            if (round % 3 == 0) otherCube = await other.RefreshAsync(otherCube);
        }

        await stop.CancelAsync();
        await reading;
        CubeContent.AssertEqual(cube, await other.RefreshAsync(otherCube));
        Assert.Same(cube, await loader.RefreshAsync(cube));
    }

    [Fact]
    public async Task Refresh_SharesEveryChunkWithoutAChange()
    {
        await FillWithReferralsAsync(60_000);
        var loader = new CubeLoader(Database);
        var before = await loader.LoadAsync();
        await ExecuteAsync("UPDATE people SET gender = 'MALE' WHERE id = 20000; DELETE FROM referrals WHERE id = 20001");

        var after = await loader.RefreshAsync(before);

        Assert.Equal(4, before.Tables.Referrals.Length);
        Assert.Equal([true, false, true, true], before.Tables.Referrals.Zip(after.Tables.Referrals, ReferenceEquals));
        Assert.Equal(before.Tables.Surveys, after.Tables.Surveys);
        CubeContent.AssertEqual(await loader.LoadAsync(), after);
    }

    [Fact]
    public async Task Refresh_ReadsOnlyWhatChanged()
    {
        await FillAsync(seed: 4);
        var asked = new List<string>();
        var watched = VictimFirstDatabase.Open(
            Database.Options,
            options => options.LogTo(
                text => asked.Add(text), [Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.CommandExecuted]));
        var loader = new CubeLoader(watched);
        var cube = await loader.LoadAsync();
        await ExecuteAsync("DELETE FROM complaints WHERE id = 1");
        asked.Clear();
        await loader.RefreshAsync(cube);
        Assert.Equal(["data_state", "cube_changes", "complaints"], asked.Select(TableRead));

        cube = await loader.RefreshAsync(cube);
        await ExecuteAsync("UPDATE cases SET is_repeat_victim = NOT is_repeat_victim WHERE id = (SELECT min(id) FROM cases)");
        asked.Clear();
        await loader.RefreshAsync(cube);
        Assert.All(asked.Skip(2), text => Assert.Contains("ANY (@referralIds)", text, StringComparison.Ordinal));
        Assert.Equal(11, asked.Count);
    }

    [Fact]
    public async Task Refresh_OfACubeOlderThanTheTrace_ReadsEverything()
    {
        await FillAsync(seed: 5);
        var loader = new CubeLoader(Database);
        var cube = await loader.LoadAsync();
        await ExecuteAsync($"""
            UPDATE cases SET is_repeat_victim = NOT is_repeat_victim;
            UPDATE data_state SET version = version + {CubeChange.KeptVersions}, moved_by = NULL;
            DELETE FROM complaints;
            """);

        CubeContent.AssertEqual(await loader.LoadAsync(), await loader.RefreshAsync(cube));
    }

    [Fact]
    public async Task Refresh_AfterALaterExtract_JudgesAnewWhatHasFallenDue()
    {
        await FillAsync(seed: 6);
        await ExecuteAsync("UPDATE data_state SET exported_at = '2020-03-20T06:00Z', covers_from = '2019-10-01', covers_to = '2020-12-31'");
        var loader = new CubeLoader(Database);
        var cube = await loader.LoadAsync();
        await ExecuteAsync("UPDATE data_state SET exported_at = '2020-05-06T06:00Z', version = version + 1");
        var later = await loader.LoadAsync();

        Assert.Throws<Xunit.Sdk.EqualException>(
            () => CubeContent.AssertEqual(Restamped(cube, later.Stamp), Restamped(later, CubeStamp.BeforeFirstImport)));
        CubeContent.AssertEqual(later, await loader.RefreshAsync(cube));
    }

    /// <summary>What a refresh would be that forgot about time.</summary>
    private static CaseCube Restamped(CaseCube cube, CubeStamp stamp) => cube.Refresh([], new CaseCubeBuilder(), stamp);

    private static string TableRead(string log) =>
        System.Text.RegularExpressions.Regex.Match(log, @"FROM (\w+) AS").Groups[1].Value;

    private static void ReadOn(Func<CaseCube> current, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var cube = current();
            var first = Report(cube);
            Assert.Equal(first.Headlines, Report(cube).Headlines);
            Assert.Equal(first.Complaints, Report(cube).Complaints);
        }
    }

    private static QuarterlyReport Report(CaseCube cube) => QuarterlyReportDefinition.Build(
        cube, FinancialQuarter.Parse("2020-21 Q1"), DisclosurePolicy.ExactUnderAgreement, new DateOnly(2026, 1, 1)).Report;

    private async Task FillAsync(int seed)
    {
        await using var context = Database.CreateContext();
        new RandomRows(seed).AddTo(context);
        await context.SaveChangesAsync();
    }

    private Task FillWithReferralsAsync(int count) => ExecuteAsync($"""
        INSERT INTO people (id, given_name, family_name, gender, ethnicity, disability, religion, sexual_orientation,
            communication_need, data_version)
        SELECT n, 'Given', 'Family', (SELECT min(code) FROM code_gender), (SELECT min(code) FROM code_ethnicity),
            (SELECT min(code) FROM code_disability), (SELECT min(code) FROM code_religion), (SELECT min(code) FROM code_sexual_orientation),
            'UNKNOWN', 0 FROM generate_series(1, {count}) n;
        INSERT INTO referrals (id, person_id, received_at, source, sub_source, person_role, consent_given, consent_given_by,
            police_reported_crime, high_risk_asb, data_version)
        SELECT n, n, '2020-05-01T10:00Z', 'SELF', 'SELF_REFERRAL', 'VICTIM', true, 'PERSON', false, false, 0
        FROM generate_series(1, {count}) n;
        """);

    private async Task ExecuteAsync(string sql)
    {
        await using var context = Database.CreateContext();
        await context.Database.ExecuteSqlRawAsync(sql);
    }
}
