using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VictimFirst.Data.Migrations.SqlServer
{
    /// <summary>What a crime reference is found by. Rows that are there get theirs from the host, which knows how to read one.</summary>
    public partial class CrimeReferenceKey : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "crime_reference_key",
                table: "referrals",
                type: "varchar(64)",
                unicode: false,
                maxLength: 64,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_police_force_crime_reference_key",
                table: "referrals",
                columns: new[] { "police_force", "crime_reference_key" },
                filter: "source = 'POLICE' AND consent_given = 1 AND crime_reference_key IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_referrals_police_force_crime_reference_key",
                table: "referrals");

            migrationBuilder.DropColumn(
                name: "crime_reference_key",
                table: "referrals");
        }
    }
}
