using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VictimFirst.Data.Migrations.SqlServer
{
    /// <summary>Whose account in the directory a member of staff has, and indexes for lists of cases by place and of people by name.</summary>
    public partial class StaffAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "directory_object_id",
                table: "staff",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_staff_directory_object_id",
                table: "staff",
                column: "directory_object_id",
                unique: true,
                filter: "[directory_object_id] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_people_family_name_given_name",
                table: "people",
                columns: new[] { "family_name", "given_name" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_beat_code_opened_at",
                table: "cases",
                columns: new[] { "beat_code", "opened_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_staff_directory_object_id",
                table: "staff");

            migrationBuilder.DropIndex(
                name: "IX_people_family_name_given_name",
                table: "people");

            migrationBuilder.DropIndex(
                name: "IX_cases_beat_code_opened_at",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "directory_object_id",
                table: "staff");
        }
    }
}
