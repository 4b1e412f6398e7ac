using System;
using Microsoft.EntityFrameworkCore.Migrations;
using VictimFirst.Data.Editions;

#nullable disable

namespace VictimFirst.Data.Migrations.PostgreSql
{
    /// <summary>Frozen editions, with the triggers that keep them so, and what each client has had of its budget.</summary>
    public partial class EditionsAndBudgets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cell_budgets",
                columns: table => new
                {
                    client = table.Column<string>(type: "character varying(100)", unicode: false, maxLength: 100, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    cells = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cell_budgets", x => new { x.client, x.day });
                });

            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(20)", unicode: false, maxLength: 20, nullable: false),
                    quarter = table.Column<string>(type: "character varying(20)", unicode: false, maxLength: 20, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    covers_from = table.Column<DateOnly>(type: "date", nullable: false),
                    withheld = table.Column<string>(type: "text", unicode: false, nullable: false),
                    digest = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "edition_parts",
                columns: table => new
                {
                    edition_id = table.Column<string>(type: "character varying(20)", unicode: false, maxLength: 20, nullable: false),
                    part_of = table.Column<short>(type: "smallint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    row_count = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    checksum = table.Column<byte[]>(type: "bytea", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition_parts", x => new { x.edition_id, x.part_of, x.number });
                    table.ForeignKey(
                        name: "FK_edition_parts_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_editions_quarter_revision",
                table: "editions",
                columns: new[] { "quarter", "revision" },
                unique: true);

            foreach (var statement in EditionTriggers.Create(DatabaseProvider.PostgreSql)) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in EditionTriggers.Drop(DatabaseProvider.PostgreSql)) migrationBuilder.Sql(statement);

            migrationBuilder.DropTable(
                name: "cell_budgets");

            migrationBuilder.DropTable(
                name: "edition_parts");

            migrationBuilder.DropTable(
                name: "editions");
        }
    }
}
