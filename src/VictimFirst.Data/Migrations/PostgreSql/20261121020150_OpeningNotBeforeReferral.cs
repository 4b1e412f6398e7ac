using Microsoft.EntityFrameworkCore.Migrations;

namespace VictimFirst.Data.Migrations.PostgreSql;

/// <summary>
/// A case is not opened before its referral is received. The two instants stand in two tables, so a check cannot see both; a copy of
/// the referral's instant in the case would be a second truth to keep. A trigger per statement costs one join for any number of rows.
/// </summary>
public partial class OpeningNotBeforeReferral : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE FUNCTION check_opening_of_cases() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF EXISTS (SELECT FROM written c JOIN referrals r ON r.id = c.referral_id WHERE c.opened_at < r.received_at) THEN
                    RAISE EXCEPTION 'A case cannot be opened before its referral is received.'
                        USING ERRCODE = 'check_violation', TABLE = 'cases', CONSTRAINT = 'tr_cases_opening_not_before_referral';
                END IF;
                RETURN NULL;
            END
            $$;
            """);
        migrationBuilder.Sql(
            """
            CREATE FUNCTION check_opening_after_referrals() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF EXISTS (SELECT FROM written r JOIN cases c ON c.referral_id = r.id WHERE c.opened_at < r.received_at) THEN
                    RAISE EXCEPTION 'A referral cannot be received after its case is opened.'
                        USING ERRCODE = 'check_violation', TABLE = 'referrals', CONSTRAINT = 'tr_referrals_opening_not_before_referral';
                END IF;
                RETURN NULL;
            END
            $$;
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER tr_cases_opening_not_before_referral_on_insert AFTER INSERT ON cases
                REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION check_opening_of_cases();
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER tr_cases_opening_not_before_referral_on_update AFTER UPDATE ON cases
                REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION check_opening_of_cases();
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER tr_referrals_opening_not_before_referral_on_update AFTER UPDATE ON referrals
                REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION check_opening_after_referrals();
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER tr_cases_opening_not_before_referral_on_insert ON cases;");
        migrationBuilder.Sql("DROP TRIGGER tr_cases_opening_not_before_referral_on_update ON cases;");
        migrationBuilder.Sql("DROP TRIGGER tr_referrals_opening_not_before_referral_on_update ON referrals;");
        migrationBuilder.Sql("DROP FUNCTION check_opening_of_cases();");
        migrationBuilder.Sql("DROP FUNCTION check_opening_after_referrals();");
    }
}
