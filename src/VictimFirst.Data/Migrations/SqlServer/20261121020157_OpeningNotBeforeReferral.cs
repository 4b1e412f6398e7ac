using Microsoft.EntityFrameworkCore.Migrations;

namespace VictimFirst.Data.Migrations.SqlServer;

/// <summary>
/// A case is not opened before its referral is received. The two instants stand in two tables, so a check cannot see both; a copy of
/// the referral's instant in the case would be a second truth to keep.
/// </summary>
public partial class OpeningNotBeforeReferral : Migration
{
    // EXEC, because CREATE TRIGGER must begin a batch, and scripts put several migrations into one.
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            EXEC(N'CREATE TRIGGER tr_cases_opening_not_before_referral ON cases AFTER INSERT, UPDATE AS
            BEGIN
                SET NOCOUNT ON;
                IF EXISTS (SELECT 1 FROM inserted c JOIN referrals r ON r.id = c.referral_id WHERE c.opened_at < r.received_at)
                    THROW 51000, ''A case cannot be opened before its referral is received.'', 1;
            END');
            """);
        migrationBuilder.Sql(
            """
            EXEC(N'CREATE TRIGGER tr_referrals_opening_not_before_referral ON referrals AFTER UPDATE AS
            BEGIN
                SET NOCOUNT ON;
                IF EXISTS (SELECT 1 FROM inserted r JOIN cases c ON c.referral_id = r.id WHERE c.opened_at < r.received_at)
                    THROW 51000, ''A referral cannot be received after its case is opened.'', 1;
            END');
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER tr_cases_opening_not_before_referral;");
        migrationBuilder.Sql("DROP TRIGGER tr_referrals_opening_not_before_referral;");
    }
}
