using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VictimFirst.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class OrderOfEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddCheckConstraint(
                name: "ck_support_plans_review_not_before_agreement",
                table: "support_plans",
                sql: "reviewed_at >= agreed_at");

            migrationBuilder.AddCheckConstraint(
                name: "ck_staff_leaving_not_before_joining",
                table: "staff",
                sql: "left_on >= joined_on");

            migrationBuilder.AddCheckConstraint(
                name: "ck_restorative_justice_cases_closing_not_before_receipt",
                table: "restorative_justice_cases",
                sql: "closed_on >= received_on");

            migrationBuilder.AddCheckConstraint(
                name: "ck_cases_re_referral_of_another",
                table: "cases",
                sql: "re_referral_of_id <> id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_support_plans_review_not_before_agreement",
                table: "support_plans");

            migrationBuilder.DropCheckConstraint(
                name: "ck_staff_leaving_not_before_joining",
                table: "staff");

            migrationBuilder.DropCheckConstraint(
                name: "ck_restorative_justice_cases_closing_not_before_receipt",
                table: "restorative_justice_cases");

            migrationBuilder.DropCheckConstraint(
                name: "ck_cases_re_referral_of_another",
                table: "cases");
        }
    }
}
