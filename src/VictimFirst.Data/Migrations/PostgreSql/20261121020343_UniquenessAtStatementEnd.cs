using Microsoft.EntityFrameworkCore.Migrations;

namespace VictimFirst.Data.Migrations.PostgreSql;

/// <summary>
/// PostgreSQL checks a unique index row by row, so one statement that corrects two rows (a review and a start that were mixed up) can
/// fail half-way although its outcome is good. A deferrable constraint is checked at the statement's end, as SQL Server always does.
/// </summary>
public partial class UniquenessAtStatementEnd : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["reference", "referral_id"])
        {
            migrationBuilder.DropIndex($"IX_cases_{column}", "cases");
            migrationBuilder.Sql($"ALTER TABLE cases ADD CONSTRAINT \"IX_cases_{column}\" UNIQUE ({column}) DEFERRABLE;");
        }

        foreach (var stage in (string[])["start", "end"])
        {
            migrationBuilder.DropIndex($"IX_needs_assessments_one_{stage}_per_case", "needs_assessments");
            migrationBuilder.Sql(
                $"""
                ALTER TABLE needs_assessments ADD CONSTRAINT "IX_needs_assessments_one_{stage}_per_case"
                    EXCLUDE USING btree (case_id WITH =) WHERE (stage = '{stage.ToUpperInvariant()}') DEFERRABLE;
                """);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var column in (string[])["reference", "referral_id"])
        {
            migrationBuilder.Sql($"ALTER TABLE cases DROP CONSTRAINT \"IX_cases_{column}\";");
            migrationBuilder.CreateIndex($"IX_cases_{column}", "cases", column, unique: true);
        }

        foreach (var stage in (string[])["start", "end"])
        {
            migrationBuilder.Sql($"ALTER TABLE needs_assessments DROP CONSTRAINT \"IX_needs_assessments_one_{stage}_per_case\";");
            migrationBuilder.CreateIndex(
                $"IX_needs_assessments_one_{stage}_per_case",
                "needs_assessments",
                "case_id",
                unique: true,
                filter: $"stage = '{stage.ToUpperInvariant()}'");
        }
    }
}
