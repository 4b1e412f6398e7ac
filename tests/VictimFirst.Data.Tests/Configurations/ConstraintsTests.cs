using Microsoft.EntityFrameworkCore;
using Npgsql;
using VictimFirst.Data.Tests.Databases;
using VictimFirst.Data.Tests.Import;

namespace VictimFirst.Data.Tests.Configurations;

/// <summary>The database itself refuses what an import would reject, whoever writes.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ConstraintsTests(PostgreSqlServer server) : ImportTestBase(server)
{
    [Theory]
    [InlineData("UPDATE people SET interpreter_language = 'pol'", "ck_people_interpreter_language_needs_interpreter")]
    [InlineData("UPDATE people SET gender = 'female'", "FK_people_code_gender_gender")]
    [InlineData("UPDATE cases SET beat_code = 'nowhere'", "FK_cases_police_beats_beat_code")]
    [InlineData("UPDATE cases SET closed_on = '2020-04-30', closure_reason = 'DECLINED'", "ck_cases_closing_not_before_opening")]
    [InlineData(
        "UPDATE cases SET opened_at = '2020-06-30T23:30Z', closed_on = '2020-06-30', closure_reason = 'DECLINED'",
        "ck_cases_closing_not_before_opening")]
    [InlineData("UPDATE cases SET closed_on = '2020-05-30'", "ck_cases_closure_reason_when_closed")]
    [InlineData("UPDATE cases SET closure_reason = 'DECLINED'", "ck_cases_closure_reason_when_closed")]
    [InlineData("UPDATE cases SET first_contact_at = '2020-04-30T10:00Z'", "ck_cases_first_contact_not_before_opening")]
    [InlineData("UPDATE cases SET opened_at = '2020-04-30T10:00Z'", "tr_cases_opening_not_before_referral")]
    [InlineData("UPDATE referrals SET received_at = '2020-05-30T10:00Z'", "tr_referrals_opening_not_before_referral")]
    [InlineData(
        "INSERT INTO cases SELECT (json_populate_record(c, '{\"id\": 2, \"reference\": \"other\"}')).* FROM cases c",
        "IX_cases_referral_id")]
    [InlineData(
        "INSERT INTO referrals SELECT (json_populate_record(r, '{\"id\": 2}')).* FROM referrals r;"
        + "INSERT INTO cases SELECT (json_populate_record(c, '{\"id\": 2, \"referral_id\": 2}')).* FROM cases c",
        "IX_cases_reference")]
    [InlineData(
        "INSERT INTO needs_assessments SELECT (json_populate_record(n, '{\"id\": 2}')).* FROM needs_assessments n",
        "IX_needs_assessments_one_start_per_case")]
    [InlineData("UPDATE needs_assessments SET family = 5", "ck_needs_assessments_family_range")]
    [InlineData("UPDATE needs_assessments SET scale_version = 2", "FK_needs_assessments_need_scales_scale_version")]
    [InlineData("UPDATE hardship_awards SET amount_pence = -1", "ck_hardship_awards_amount_pence_range")]
    [InlineData("UPDATE vps_records SET understands = 'YES'", "ck_vps_records_understanding_only_if_not_offered")]
    [InlineData("UPDATE vps_records SET offered = 'NOT_SURE'", "ck_vps_records_choice_only_if_offered")]
    [InlineData(
        "UPDATE restorative_justice_cases SET closed_on = '2020-06-01'",
        "ck_restorative_justice_cases_closure_category_when_closed")]
    [InlineData("UPDATE engagement_activities SET ends_on = '2020-04-30'", "ck_engagement_activities_end_not_before_start")]
    [InlineData("UPDATE support_actions SET case_id = 9", "FK_support_actions_cases_case_id")]
    [InlineData("INSERT INTO data_state (id, version) VALUES (2, 0)", "ck_data_state_only_row")]
    public async Task Write_ThatBreaksARule_IsRefusedByItsConstraint(string sql, string constraint)
    {
        await ImportAsync(new TestExtract());
        Assert.Equal(constraint, (await RefusalOfAsync(sql)).ConstraintName);
    }

    [Fact]
    public async Task Level_ThatIsNotGiven_IsRefused()
    {
        await ImportAsync(new TestExtract());
        var refused = await RefusalOfAsync("UPDATE needs_assessments SET family = NULL");
        Assert.Equal(PostgresErrorCodes.NotNullViolation, refused.SqlState);
    }

    [Fact]
    public async Task Case_ThatTwoPeopleChangeAtOnce_IsKeptFromTheSecond()
    {
        await ImportAsync(new TestExtract());
        await using var first = Database.CreateContext();
        await using var second = Database.CreateContext();
        foreach (var context in new[] { first, second })
        {
            context.Entry(await context.Cases.SingleAsync()).Property(c => c.SupportTier).CurrentValue = "ENHANCED";
        }

        await first.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    private async Task<PostgresException> RefusalOfAsync(string sql)
    {
        await using var context = Database.CreateContext();
        // Braces would be places for parameters.
        var escaped = sql.Replace("{", "{{").Replace("}", "}}");
        return await Assert.ThrowsAsync<PostgresException>(() => context.Database.ExecuteSqlRawAsync(escaped));
    }
}
