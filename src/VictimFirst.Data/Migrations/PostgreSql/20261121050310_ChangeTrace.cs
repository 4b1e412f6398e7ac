using Microsoft.EntityFrameworkCore.Migrations;
using VictimFirst.Data.Changes;

#nullable disable

namespace VictimFirst.Data.Migrations.PostgreSql
{
    /// <summary>
    /// What changed, by data version, written by triggers on every traced table. The triggers are generated: a change of the list of traced
    /// tables needs a migration that drops and creates them anew.
    /// </summary>
    public partial class ChangeTrace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "moved_by",
                table: "data_state",
                type: "character varying(60)",
                unicode: false,
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "code_service_level",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    label = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    parent = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_service_level", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "cube_changes",
                columns: table => new
                {
                    version = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    referral_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cube_changes", x => new { x.version, x.kind, x.referral_id });
                });

            foreach (var statement in PostgreSqlChangeTriggers.Create()) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in PostgreSqlChangeTriggers.Drop()) migrationBuilder.Sql(statement);

            migrationBuilder.DropTable(
                name: "code_service_level");

            migrationBuilder.DropTable(
                name: "cube_changes");

            migrationBuilder.DropColumn(
                name: "moved_by",
                table: "data_state");
        }
    }
}
