using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VictimFirst.Data.Migrations.SqlServer
{
    /// <summary>What each caller asked for in vain, hour by hour, and the index by which a crime's department is found.</summary>
    public partial class DepartmentsAndMisses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reference_misses",
                columns: table => new
                {
                    client = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    hour = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    asked = table.Column<long>(type: "bigint", nullable: false),
                    missed = table.Column<long>(type: "bigint", nullable: false),
                    is_alerted = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_misses", x => new { x.client, x.hour });
                });

            migrationBuilder.CreateIndex(
                name: "IX_vcop_investigations_police_force_crime_reference_key_as_of",
                table: "vcop_investigations",
                columns: new[] { "police_force", "crime_reference_key", "as_of" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reference_misses");

            migrationBuilder.DropIndex(
                name: "IX_vcop_investigations_police_force_crime_reference_key_as_of",
                table: "vcop_investigations");
        }
    }
}
