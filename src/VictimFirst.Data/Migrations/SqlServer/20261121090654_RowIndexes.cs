using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VictimFirst.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RowIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_support_plans_agreed_at",
                table: "support_plans",
                column: "agreed_at");

            migrationBuilder.CreateIndex(
                name: "IX_support_actions_delivered_at",
                table: "support_actions",
                column: "delivered_at");

            migrationBuilder.CreateIndex(
                name: "IX_restorative_justice_cases_received_on",
                table: "restorative_justice_cases",
                column: "received_on");

            migrationBuilder.CreateIndex(
                name: "IX_people_date_of_birth",
                table: "people",
                column: "date_of_birth");

            migrationBuilder.CreateIndex(
                name: "IX_people_email",
                table: "people",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "IX_people_phone",
                table: "people",
                column: "phone");

            migrationBuilder.CreateIndex(
                name: "IX_people_postcode",
                table: "people",
                column: "postcode");

            migrationBuilder.CreateIndex(
                name: "IX_needs_assessments_assessed_at",
                table: "needs_assessments",
                column: "assessed_at");

            migrationBuilder.CreateIndex(
                name: "IX_end_of_case_responses_responded_on",
                table: "end_of_case_responses",
                column: "responded_on");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_support_plans_agreed_at",
                table: "support_plans");

            migrationBuilder.DropIndex(
                name: "IX_support_actions_delivered_at",
                table: "support_actions");

            migrationBuilder.DropIndex(
                name: "IX_restorative_justice_cases_received_on",
                table: "restorative_justice_cases");

            migrationBuilder.DropIndex(
                name: "IX_people_date_of_birth",
                table: "people");

            migrationBuilder.DropIndex(
                name: "IX_people_email",
                table: "people");

            migrationBuilder.DropIndex(
                name: "IX_people_phone",
                table: "people");

            migrationBuilder.DropIndex(
                name: "IX_people_postcode",
                table: "people");

            migrationBuilder.DropIndex(
                name: "IX_needs_assessments_assessed_at",
                table: "needs_assessments");

            migrationBuilder.DropIndex(
                name: "IX_end_of_case_responses_responded_on",
                table: "end_of_case_responses");
        }
    }
}
