using Microsoft.EntityFrameworkCore;
using Npgsql;
using VictimFirst.Data.Changes;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Import;
using VictimFirst.Domain.Outcomes;

namespace VictimFirst.Data.Tests.Changes;

/// <summary>
/// Whoever writes, the database itself moves the version and says what changed. Three people have the referrals 1, 2 and 3; the first two
/// have cases of the same numbers with one row in every table of theirs.
/// </summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ChangeTraceTests(PostgreSqlServer server) : ImportTestBase(server)
{
    [Theory]
    [InlineData("UPDATE people SET gender = 'MALE' WHERE id = 1", "REFERRAL 1, REFERRAL 3")] // Two referrals of one person.
    [InlineData("DELETE FROM person_impairments WHERE person_id = 1", "REFERRAL 1, REFERRAL 3")]
    [InlineData("UPDATE referrals SET high_risk_asb = true WHERE id = 3", "REFERRAL 3")]
    [InlineData("UPDATE referrals SET person_id = 2 WHERE id = 3", "REFERRAL 3")]
    [InlineData("DELETE FROM referrals WHERE id = 3", "REFERRAL 3")]
    [InlineData("UPDATE cases SET is_repeat_victim = true WHERE id = 1", "REFERRAL 1")]
    [InlineData("UPDATE cases SET referral_id = 3 WHERE id = 1", "REFERRAL 1, REFERRAL 3")] // Where it was and where it is.
    [InlineData("UPDATE hate_markers SET flagged_on_vcop = true WHERE case_id = 2", "REFERRAL 2")]
    [InlineData("DELETE FROM hate_marker_strands WHERE case_id = 2", "REFERRAL 2")]
    [InlineData("UPDATE needs_assessments SET family = 3 WHERE id = 2", "REFERRAL 2")]
    [InlineData("UPDATE support_plans SET reviewed_at = agreed_at WHERE id = 2", "REFERRAL 2")]
    [InlineData("UPDATE support_actions SET case_id = 2 WHERE id = 1", "REFERRAL 1, REFERRAL 2")]
    [InlineData("DELETE FROM end_of_case_responses", "REFERRAL 1, REFERRAL 2")]
    [InlineData("UPDATE vps_records SET eligible = true", "REFERRAL 1, REFERRAL 2")]
    [InlineData("UPDATE satisfaction_surveys SET surveyed_on = '2020-05-03'", "SURVEYS 0")]
    [InlineData("DELETE FROM complaints", "COMPLAINTS 0")]
    [InlineData("UPDATE restorative_justice_cases SET had_outcome = true", "RESTORATIVE_JUSTICE 0")]
    [InlineData("UPDATE engagement_activities SET description = 'changed'", "ENGAGEMENT 0")]
    [InlineData("TRUNCATE complaints", "EVERYTHING 0")]
    [InlineData("INSERT INTO complaints (id, received_on, data_version) VALUES (9, '2020-05-01', 0)", "COMPLAINTS 0")]
    [InlineData(
        "MERGE INTO vps_records v USING (VALUES (1), (2)) w (id) ON v.case_id = w.id"
        + " WHEN MATCHED AND w.id = 1 THEN UPDATE SET eligible = true WHEN MATCHED THEN DELETE",
        "REFERRAL 1, REFERRAL 2")]
    public async Task Statement_ByHand_IsTracedUnderTheNextVersion(string sql, string trace)
    {
        await ImportThreeAsync();
        await ExecuteAsync(sql);
        Assert.Equal((2, trace), await TraceOfLastAsync());
    }

    [Theory]
    [InlineData("UPDATE staff SET team = 'other'")]
    [InlineData("DELETE FROM hardship_awards")]
    [InlineData("UPDATE cases SET is_repeat_victim = true WHERE id = 99")]
    [InlineData("DELETE FROM vps_records WHERE case_id = 99")]
    public async Task Statement_ThatChangesNoFigure_LeavesTheVersion(string sql)
    {
        await ImportThreeAsync();
        await ExecuteAsync(sql);
        Assert.Equal(1, (await Database.GetStateAsync()).Version);
    }

    [Fact]
    public async Task Transaction_OfSeveralStatements_MovesTheVersionOnce()
    {
        await ImportThreeAsync();
        await ExecuteAsync("""
            BEGIN;
            UPDATE people SET gender = 'MALE' WHERE id = 2;
            SAVEPOINT here;
            DELETE FROM vps_records WHERE case_id = 1;
            ROLLBACK TO SAVEPOINT here;
            DELETE FROM complaints;
            COMMIT;
            """);
        Assert.Equal((2, "COMPLAINTS 0, REFERRAL 2"), await TraceOfLastAsync());
    }

    [Fact]
    public async Task Transaction_ThatIsRolledBackToBeforeItsFirstChange_MovesTheVersionWithTheNext()
    {
        await ImportThreeAsync();
        await ExecuteAsync("""
            BEGIN;
            SAVEPOINT here;
            DELETE FROM vps_records WHERE case_id = 1;
            ROLLBACK TO SAVEPOINT here;
            DELETE FROM complaints;
            COMMIT;
            """);
        Assert.Equal((2, "COMPLAINTS 0"), await TraceOfLastAsync());
    }

    [Fact]
    public async Task Case_DeletedWithAllItsPartsInOneStatement_IsTraced()
    {
        await ImportThreeAsync();
        await ExecuteAsync("""
            DELETE FROM complaints; DELETE FROM satisfaction_surveys; DELETE FROM restorative_justice_cases;
            DELETE FROM specialist_referrals; DELETE FROM mental_health_referrals; DELETE FROM target_hardening;
            DELETE FROM hardship_awards;
            """);
        await ExecuteAsync("""
            WITH strands AS (DELETE FROM hate_marker_strands WHERE case_id = 1), markers AS (DELETE FROM hate_markers WHERE case_id = 1),
                needs AS (DELETE FROM needs_assessments WHERE case_id = 1), plans AS (DELETE FROM support_plans WHERE case_id = 1),
                actions AS (DELETE FROM support_actions WHERE case_id = 1), ends AS (DELETE FROM end_of_case_responses WHERE case_id = 1),
                vps AS (DELETE FROM vps_records WHERE case_id = 1)
            DELETE FROM cases WHERE id = 1;
            """);
        Assert.Equal("REFERRAL 1", (await TraceOfLastAsync()).Trace);
    }

    [Fact]
    public async Task Statement_OnVeryManyRows_IsTracedAsEverything()
    {
        await ImportThreeAsync();
        await ExecuteAsync($"""
            INSERT INTO support_actions (id, case_id, support_type, channel, delivered_at, data_version)
            SELECT 1000 + n, 1, support_type, channel, delivered_at, 0
            FROM support_actions a, generate_series(1, {CubeChange.LargestTracedStatement + 1}) n WHERE a.id = 1;
            """);
        Assert.Equal((2, "EVERYTHING 0"), await TraceOfLastAsync());
        await ExecuteAsync("UPDATE support_actions SET channel = 'PHONE'");
        Assert.Equal((3, "EVERYTHING 0"), await TraceOfLastAsync());
    }

    [Fact]
    public async Task Save_ByEntityFramework_IsTracedAndStampsItsRows()
    {
        await ImportThreeAsync();
        await using var context = Database.CreateContext();
        var row = await context.Cases.SingleAsync(c => c.Id == 2);
        context.Entry(row).Property(c => c.SupportTier).CurrentValue = "ENHANCED";
        context.Add(new Complaint { Id = 7, CaseId = 1, ReceivedOn = new DateOnly(2020, 5, 1) });
        await context.SaveChangesAsync();
        Assert.Equal((2, "COMPLAINTS 0, REFERRAL 2"), await TraceOfLastAsync());

        // The stamp is written by the database after the row; the row's token for concurrent edits must have stayed good.
        context.Entry(row).Property(c => c.SupportTier).CurrentValue = "STANDARD";
        await context.SaveChangesAsync();
        await using var fresh = Database.CreateContext();
        Assert.Equal(3, (await fresh.Cases.SingleAsync(c => c.Id == 2)).DataVersion);
        Assert.Equal(1, (await fresh.Cases.SingleAsync(c => c.Id == 1)).DataVersion);
        Assert.Equal(2, (await fresh.Complaints.SingleAsync(c => c.Id == 7)).DataVersion);
    }

    [Fact]
    public async Task Import_IntoNothing_IsTracedAsEverything_AndALaterOneRowByRow()
    {
        var extract = Three();
        await ImportAsync(extract);
        Assert.Equal((1, "EVERYTHING 0"), await TraceOfLastAsync());

        extract["support_actions"][0]["case_id"] = "2";
        extract.Add("complaints", ("id", "5"));
        Assert.Equal(2, (await ImportAsync(extract)).Version);
        Assert.Equal((2, "COMPLAINTS 0, REFERRAL 1, REFERRAL 2"), await TraceOfLastAsync());

        Assert.False((await ImportAsync(extract)).Changed);
        Assert.Equal(2, (await Database.GetStateAsync()).Version);
    }

    [Fact]
    public async Task Trace_OfVersionsLongPast_IsPruned()
    {
        await ImportThreeAsync();
        await ExecuteAsync("DELETE FROM complaints");
        await ExecuteAsync($"UPDATE data_state SET version = {CubeChange.KeptVersions}");
        await ExecuteAsync("DELETE FROM end_of_case_responses WHERE case_id = 1");
        await using var context = Database.CreateContext();
        Assert.Equal([2, CubeChange.KeptVersions + 1], await context.CubeChanges.Select(c => c.Version).Order().ToListAsync());
    }

    [Fact]
    public async Task Writers_ThatWantEachOthersRows_WaitInsteadOfDeadlocking()
    {
        await ImportThreeAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            var (first, second) = writer % 2 == 0 ? (1, 2) : (2, 1);
            for (var i = 0; i < 25; i++)
            {
                await ExecuteAsync($"""
                    BEGIN;
                    UPDATE cases SET is_repeat_victim = NOT is_repeat_victim WHERE id = {first};
                    UPDATE cases SET is_repeat_victim = NOT is_repeat_victim WHERE id = {second};
                    COMMIT;
                    """);
            }
        })));
        Assert.Equal(101, (await Database.GetStateAsync()).Version);
    }

    private static TestExtract Three()
    {
        var extract = new TestExtract();
        extract.Add("people", ("id", "2"));
        extract.Add("referrals", ("id", "2"), ("person_id", "2"));
        extract.Add("referrals", ("id", "3"));
        extract.Add("cases", ("id", "2"), ("reference", "second"), ("referral_id", "2"));
        foreach (var table in TracedTables.All.Where(t => t.Referrals?.Contains("case_id", StringComparison.Ordinal) == true))
        {
            extract.Add(table.Name, ("id", "2"), ("case_id", "2"));
        }

        return extract;
    }

    private async Task ImportThreeAsync() => Assert.Empty((await ImportAsync(Three())).Rejects);

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.Options.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<(long Version, string Trace)> TraceOfLastAsync()
    {
        await using var context = Database.CreateContext();
        var version = (await context.DataState.SingleAsync()).Version;
        var rows = await context.CubeChanges.Where(c => c.Version == version).OrderBy(c => c.Kind).ThenBy(c => c.ReferralId).ToListAsync();
        return (version, string.Join(", ", rows.Select(c => $"{c.Kind} {c.ReferralId}")));
    }
}
