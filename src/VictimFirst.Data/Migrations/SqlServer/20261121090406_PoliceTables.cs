using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VictimFirst.Data.Migrations.SqlServer
{
    /// <summary>What a force's own system says about its duties under the Victims' Code.</summary>
    public partial class PoliceTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "code_enhanced_entitlement",
                columns: table => new
                {
                    code = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "int", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    parent = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_enhanced_entitlement", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_vcop_audit_category",
                columns: table => new
                {
                    code = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "int", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    parent = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_vcop_audit_category", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_vcop_code_version",
                columns: table => new
                {
                    code = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "int", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    parent = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_vcop_code_version", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_vrr_delay_reason",
                columns: table => new
                {
                    code = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "int", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    parent = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_vrr_delay_reason", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_vrr_outcome",
                columns: table => new
                {
                    code = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "int", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    parent = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_vrr_outcome", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "vcop_notifications",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    police_force = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    crime_reference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    has_crime_number = table.Column<bool>(type: "bit", nullable: false),
                    has_booklet_link = table.Column<bool>(type: "bit", nullable: false),
                    has_victim_first_link = table.Column<bool>(type: "bit", nullable: false),
                    crime_reference_key = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    row_version = table.Column<byte[]>(type: "rowversion", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vcop_notifications", x => x.id);
                    table.CheckConstraint("ck_vcop_notifications_sending_not_before_record", "sent_at >= recorded_at");
                    table.ForeignKey(
                        name: "FK_vcop_notifications_code_police_force_police_force",
                        column: x => x.police_force,
                        principalTable: "code_police_force",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enhanced_entitlements",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    police_force = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    crime_reference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    entitlement = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    flagged_on_vcop = table.Column<bool>(type: "bit", nullable: false),
                    stated_on_referral_form = table.Column<bool>(type: "bit", nullable: false),
                    crime_reference_key = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    row_version = table.Column<byte[]>(type: "rowversion", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enhanced_entitlements", x => x.id);
                    table.ForeignKey(
                        name: "FK_enhanced_entitlements_code_enhanced_entitlement_entitlement",
                        column: x => x.entitlement,
                        principalTable: "code_enhanced_entitlement",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_enhanced_entitlements_code_police_force_police_force",
                        column: x => x.police_force,
                        principalTable: "code_police_force",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vcop_audit_crimes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    police_force = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    crime_reference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    recorded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    category = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    is_charged = table.Column<bool>(type: "bit", nullable: false),
                    crime_reference_key = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    row_version = table.Column<byte[]>(type: "rowversion", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vcop_audit_crimes", x => x.id);
                    table.ForeignKey(
                        name: "FK_vcop_audit_crimes_code_police_force_police_force",
                        column: x => x.police_force,
                        principalTable: "code_police_force",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_vcop_audit_crimes_code_vcop_audit_category_category",
                        column: x => x.category,
                        principalTable: "code_vcop_audit_category",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vcop_investigations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    police_force = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    crime_reference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    code_version = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    department = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    officer = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: false),
                    needs_assessed = table.Column<bool>(type: "bit", nullable: false),
                    last_update_at = table.Column<DateTimeOffset>(type: "datetimeoffset(6)", precision: 6, nullable: true),
                    right1_met = table.Column<bool>(type: "bit", nullable: true),
                    right2_met = table.Column<bool>(type: "bit", nullable: true),
                    right3_met = table.Column<bool>(type: "bit", nullable: true),
                    right4_met = table.Column<bool>(type: "bit", nullable: true),
                    right5_met = table.Column<bool>(type: "bit", nullable: true),
                    right6_met = table.Column<bool>(type: "bit", nullable: true),
                    right7_met = table.Column<bool>(type: "bit", nullable: true),
                    crime_reference_key = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    row_version = table.Column<byte[]>(type: "rowversion", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vcop_investigations", x => x.id);
                    table.ForeignKey(
                        name: "FK_vcop_investigations_code_police_force_police_force",
                        column: x => x.police_force,
                        principalTable: "code_police_force",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_vcop_investigations_code_vcop_code_version_code_version",
                        column: x => x.code_version,
                        principalTable: "code_vcop_code_version",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vrr_requests",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    police_force = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    crime_reference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_eligible = table.Column<bool>(type: "bit", nullable: false),
                    triaged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    completed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    extension_agreed = table.Column<bool>(type: "bit", nullable: true),
                    delay_reason = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    crime_reference_key = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    row_version = table.Column<byte[]>(type: "rowversion", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vrr_requests", x => x.id);
                    table.CheckConstraint("ck_vrr_requests_completion_not_before_receipt", "completed_on >= received_on");
                    table.CheckConstraint("ck_vrr_requests_outcome_when_completed", "(outcome IS NULL AND completed_on IS NULL) OR (outcome IS NOT NULL AND completed_on IS NOT NULL)");
                    table.CheckConstraint("ck_vrr_requests_triage_not_before_receipt", "triaged_on >= received_on");
                    table.ForeignKey(
                        name: "FK_vrr_requests_code_police_force_police_force",
                        column: x => x.police_force,
                        principalTable: "code_police_force",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_vrr_requests_code_vrr_delay_reason_delay_reason",
                        column: x => x.delay_reason,
                        principalTable: "code_vrr_delay_reason",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_vrr_requests_code_vrr_outcome_outcome",
                        column: x => x.outcome,
                        principalTable: "code_vrr_outcome",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_enhanced_entitlements_data_version",
                table: "enhanced_entitlements",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_enhanced_entitlements_police_force_crime_reference_key",
                table: "enhanced_entitlements",
                columns: new[] { "police_force", "crime_reference_key" });

            migrationBuilder.CreateIndex(
                name: "IX_vcop_audit_crimes_data_version",
                table: "vcop_audit_crimes",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_vcop_audit_crimes_police_force_recorded_on",
                table: "vcop_audit_crimes",
                columns: new[] { "police_force", "recorded_on" });

            migrationBuilder.CreateIndex(
                name: "IX_vcop_investigations_data_version",
                table: "vcop_investigations",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_vcop_investigations_police_force_as_of",
                table: "vcop_investigations",
                columns: new[] { "police_force", "as_of" });

            migrationBuilder.CreateIndex(
                name: "IX_vcop_notifications_data_version",
                table: "vcop_notifications",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_vcop_notifications_police_force_recorded_at",
                table: "vcop_notifications",
                columns: new[] { "police_force", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "IX_vrr_requests_data_version",
                table: "vrr_requests",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_vrr_requests_police_force_received_on",
                table: "vrr_requests",
                columns: new[] { "police_force", "received_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "enhanced_entitlements");

            migrationBuilder.DropTable(
                name: "vcop_audit_crimes");

            migrationBuilder.DropTable(
                name: "vcop_investigations");

            migrationBuilder.DropTable(
                name: "vcop_notifications");

            migrationBuilder.DropTable(
                name: "vrr_requests");

            migrationBuilder.DropTable(
                name: "code_enhanced_entitlement");

            migrationBuilder.DropTable(
                name: "code_vcop_audit_category");

            migrationBuilder.DropTable(
                name: "code_vcop_code_version");

            migrationBuilder.DropTable(
                name: "code_vrr_delay_reason");

            migrationBuilder.DropTable(
                name: "code_vrr_outcome");
        }
    }
}
