using Microsoft.EntityFrameworkCore.Migrations;
using VictimFirst.Data.Audit;

#nullable disable

namespace VictimFirst.Data.Migrations.SqlServer
{
    /// <summary>
    /// Eight bytes for each of those whom an entry is about.
    /// </summary>
    public partial class LighterAuditLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_event_subjects");

            migrationBuilder.CreateTable(
                name: "audit_event_subjects",
                columns: table => new
                {
                    subject = table.Column<long>(type: "bigint", nullable: false),
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

            migrationBuilder.Sql("""
                INSERT INTO audit_event_subjects (subject, seq)
                SELECT DISTINCT CONVERT(bigint, CONVERT(binary(8), LEFT(s.hmac, 16), 2)), e.seq
                FROM audit_events AS e
                CROSS APPLY OPENJSON(CASE e.entry WHEN N'' THEN N'{}' ELSE e.entry END, '$.event.subjects') WITH (hmac char(64) '$') AS s;
                """);

            migrationBuilder.Sql(AuditTriggers.CreateOn(DatabaseProvider.SqlServer, AuditTables.Subjects));
        }

        /// <summary>Leaves the list empty: a host fills it from the entries with its next one.</summary>
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_event_subjects");

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

            migrationBuilder.Sql(AuditTriggers.CreateOn(DatabaseProvider.SqlServer, AuditTables.Subjects));
        }
    }
}
