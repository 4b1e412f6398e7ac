using System;
using Microsoft.EntityFrameworkCore.Migrations;
using VictimFirst.Data.Audit;

#nullable disable

namespace VictimFirst.Data.Migrations.SqlServer
{
    /// <summary>The append-only tables of the audit log, with the triggers that keep them so.</summary>
    public partial class AuditLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_checkpoints",
                columns: table => new
                {
                    size = table.Column<long>(type: "bigint", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_checkpoints", x => x.size);
                });

            migrationBuilder.CreateTable(
                name: "audit_events",
                columns: table => new
                {
                    seq = table.Column<long>(type: "bigint", nullable: false),
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    @class = table.Column<string>(name: "class", type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    result = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    actor_tenant = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    actor_object = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    document = table.Column<string>(type: "varchar(80)", unicode: false, maxLength: 80, nullable: true),
                    entry = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_events", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "audit_event_subjects",
                columns: table => new
                {
                    subject = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    seq = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_event_subjects", x => new { x.subject, x.seq });
                    table.ForeignKey(
                        name: "FK_audit_event_subjects_audit_events_seq",
                        column: x => x.seq,
                        principalTable: "audit_events",
                        principalColumn: "seq",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_event_subjects_seq",
                table: "audit_event_subjects",
                column: "seq");

            migrationBuilder.CreateIndex(
                name: "IX_audit_events_actor_object_seq",
                table: "audit_events",
                columns: new[] { "actor_object", "seq" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_events_id",
                table: "audit_events",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_events_occurred_at",
                table: "audit_events",
                column: "occurred_at");

            foreach (var statement in AuditTriggers.Create(DatabaseProvider.SqlServer)) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in AuditTriggers.Drop(DatabaseProvider.SqlServer)) migrationBuilder.Sql(statement);

            migrationBuilder.DropTable(
                name: "audit_checkpoints");

            migrationBuilder.DropTable(
                name: "audit_event_subjects");

            migrationBuilder.DropTable(
                name: "audit_events");
        }
    }
}
