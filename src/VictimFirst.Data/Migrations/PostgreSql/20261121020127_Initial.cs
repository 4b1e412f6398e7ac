using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VictimFirst.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "code_age_band",
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
                    table.PrimaryKey("PK_code_age_band", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_closure_reason",
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
                    table.PrimaryKey("PK_code_closure_reason", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_communication_need",
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
                    table.PrimaryKey("PK_code_communication_need", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_consent_given_by",
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
                    table.PrimaryKey("PK_code_consent_given_by", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_contact_channel",
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
                    table.PrimaryKey("PK_code_contact_channel", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_contact_outcome",
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
                    table.PrimaryKey("PK_code_contact_outcome", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_disability",
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
                    table.PrimaryKey("PK_code_disability", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_ethnicity_group",
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
                    table.PrimaryKey("PK_code_ethnicity_group", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_gender",
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
                    table.PrimaryKey("PK_code_gender", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_hardship_purpose",
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
                    table.PrimaryKey("PK_code_hardship_purpose", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_hate_strand",
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
                    table.PrimaryKey("PK_code_hate_strand", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_impairment",
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
                    table.PrimaryKey("PK_code_impairment", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_length_of_support",
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
                    table.PrimaryKey("PK_code_length_of_support", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_mental_health_referral_kind",
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
                    table.PrimaryKey("PK_code_mental_health_referral_kind", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_need_area",
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
                    table.PrimaryKey("PK_code_need_area", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_need_direction",
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
                    table.PrimaryKey("PK_code_need_direction", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_need_level",
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
                    table.PrimaryKey("PK_code_need_level", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_need_stage",
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
                    table.PrimaryKey("PK_code_need_stage", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_offence_group",
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
                    table.PrimaryKey("PK_code_offence_group", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_outcome_answer",
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
                    table.PrimaryKey("PK_code_outcome_answer", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_outcome_question",
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
                    table.PrimaryKey("PK_code_outcome_question", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_person_role",
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
                    table.PrimaryKey("PK_code_person_role", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_police_force",
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
                    table.PrimaryKey("PK_code_police_force", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_referral_source",
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
                    table.PrimaryKey("PK_code_referral_source", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_religion",
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
                    table.PrimaryKey("PK_code_religion", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_rj_closure_category",
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
                    table.PrimaryKey("PK_code_rj_closure_category", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_rj_closure_reason",
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
                    table.PrimaryKey("PK_code_rj_closure_reason", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_rj_initiator",
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
                    table.PrimaryKey("PK_code_rj_initiator", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_satisfaction_result",
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
                    table.PrimaryKey("PK_code_satisfaction_result", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_sexual_orientation",
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
                    table.PrimaryKey("PK_code_sexual_orientation", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_specialist_referral_kind",
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
                    table.PrimaryKey("PK_code_specialist_referral_kind", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_specialist_referral_outcome",
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
                    table.PrimaryKey("PK_code_specialist_referral_outcome", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_staff_role",
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
                    table.PrimaryKey("PK_code_staff_role", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_support_tier",
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
                    table.PrimaryKey("PK_code_support_tier", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_support_type",
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
                    table.PrimaryKey("PK_code_support_type", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_target_hardening_route",
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
                    table.PrimaryKey("PK_code_target_hardening_route", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_vps_answer",
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
                    table.PrimaryKey("PK_code_vps_answer", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "data_state",
                columns: table => new
                {
                    id = table.Column<short>(type: "smallint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    exported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    covers_from = table.Column<DateOnly>(type: "date", nullable: true),
                    covers_to = table.Column<DateOnly>(type: "date", nullable: true),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    system = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_state", x => x.id);
                    table.CheckConstraint("ck_data_state_only_row", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "engagement_activities",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_activities", x => x.id);
                    table.CheckConstraint("ck_engagement_activities_end_not_before_start", "ends_on >= starts_on");
                });

            migrationBuilder.CreateTable(
                name: "local_authorities",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    county_or_unitary = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_authorities", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "need_scales",
                columns: table => new
                {
                    version = table.Column<short>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_need_scales", x => x.version);
                });

            migrationBuilder.CreateTable(
                name: "printed_roll_ups",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_printed_roll_ups", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "code_ethnicity",
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
                    table.PrimaryKey("PK_code_ethnicity", x => x.code);
                    table.ForeignKey(
                        name: "FK_code_ethnicity_code_ethnicity_group_parent",
                        column: x => x.parent,
                        principalTable: "code_ethnicity_group",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "code_occurrence_type",
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
                    table.PrimaryKey("PK_code_occurrence_type", x => x.code);
                    table.ForeignKey(
                        name: "FK_code_occurrence_type_code_offence_group_parent",
                        column: x => x.parent,
                        principalTable: "code_offence_group",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "code_referral_sub_source",
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
                    table.PrimaryKey("PK_code_referral_sub_source", x => x.code);
                    table.ForeignKey(
                        name: "FK_code_referral_sub_source_code_referral_source_parent",
                        column: x => x.parent,
                        principalTable: "code_referral_source",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "staff",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    role = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    display_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    team = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: false),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff", x => x.id);
                    table.ForeignKey(
                        name: "FK_staff_code_staff_role_role",
                        column: x => x.role,
                        principalTable: "code_staff_role",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "neighbourhood_policing_areas",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    printed_roll_up = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_neighbourhood_policing_areas", x => x.code);
                    table.ForeignKey(
                        name: "FK_neighbourhood_policing_areas_printed_roll_ups_printed_roll_~",
                        column: x => x.printed_roll_up,
                        principalTable: "printed_roll_ups",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    given_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    family_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    date_of_birth = table.Column<DateOnly>(type: "date", nullable: true),
                    gender = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    ethnicity = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    disability = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    religion = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    sexual_orientation = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    communication_need = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    interpreter_language = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    postcode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    safe_to_call = table.Column<bool>(type: "boolean", nullable: true),
                    safe_contact_note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                    table.CheckConstraint("ck_people_interpreter_language_needs_interpreter", "interpreter_language IS NULL OR communication_need = 'INTERPRETER'");
                    table.ForeignKey(
                        name: "FK_people_code_communication_need_communication_need",
                        column: x => x.communication_need,
                        principalTable: "code_communication_need",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_code_disability_disability",
                        column: x => x.disability,
                        principalTable: "code_disability",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_code_ethnicity_ethnicity",
                        column: x => x.ethnicity,
                        principalTable: "code_ethnicity",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_code_gender_gender",
                        column: x => x.gender,
                        principalTable: "code_gender",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_code_religion_religion",
                        column: x => x.religion,
                        principalTable: "code_religion",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_people_code_sexual_orientation_sexual_orientation",
                        column: x => x.sexual_orientation,
                        principalTable: "code_sexual_orientation",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "police_beats",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    printed_label = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    neighbourhood_policing_area = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: true),
                    printed_roll_up = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_police_beats", x => x.code);
                    table.ForeignKey(
                        name: "FK_police_beats_neighbourhood_policing_areas_neighbourhood_pol~",
                        column: x => x.neighbourhood_policing_area,
                        principalTable: "neighbourhood_policing_areas",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_police_beats_printed_roll_ups_printed_roll_up",
                        column: x => x.printed_roll_up,
                        principalTable: "printed_roll_ups",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_impairments",
                columns: table => new
                {
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    impairment = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_impairments", x => new { x.person_id, x.impairment });
                    table.ForeignKey(
                        name: "FK_person_impairments_code_impairment_impairment",
                        column: x => x.impairment,
                        principalTable: "code_impairment",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_person_impairments_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    person_id = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    source = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    sub_source = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    referrer_agency = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    person_role = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    consent_given = table.Column<bool>(type: "boolean", nullable: false),
                    consent_given_by = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    police_reported_crime = table.Column<bool>(type: "boolean", nullable: false),
                    police_force = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: true),
                    crime_reference = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    acknowledged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    high_risk_asb = table.Column<bool>(type: "boolean", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referrals", x => x.id);
                    table.ForeignKey(
                        name: "FK_referrals_code_consent_given_by_consent_given_by",
                        column: x => x.consent_given_by,
                        principalTable: "code_consent_given_by",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referrals_code_person_role_person_role",
                        column: x => x.person_role,
                        principalTable: "code_person_role",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referrals_code_police_force_police_force",
                        column: x => x.police_force,
                        principalTable: "code_police_force",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referrals_code_referral_source_source",
                        column: x => x.source,
                        principalTable: "code_referral_source",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referrals_code_referral_sub_source_sub_source",
                        column: x => x.sub_source,
                        principalTable: "code_referral_sub_source",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_referrals_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "police_beat_local_authorities",
                columns: table => new
                {
                    beat_code = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    local_authority = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_police_beat_local_authorities", x => new { x.beat_code, x.local_authority });
                    table.ForeignKey(
                        name: "FK_police_beat_local_authorities_local_authorities_local_autho~",
                        column: x => x.local_authority,
                        principalTable: "local_authorities",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_police_beat_local_authorities_police_beats_beat_code",
                        column: x => x.beat_code,
                        principalTable: "police_beats",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    referral_id = table.Column<long>(type: "bigint", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    allocated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    caseworker_id = table.Column<long>(type: "bigint", nullable: true),
                    first_contact_attempted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    first_contact_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    first_contact_channel = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: true),
                    contact_outcome = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    support_tier = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    occurrence_type = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    is_child_or_young_person = table.Column<bool>(type: "boolean", nullable: false),
                    is_repeat_victim = table.Column<bool>(type: "boolean", nullable: false),
                    beat_code = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closure_reason = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: true),
                    re_referral_of_id = table.Column<long>(type: "bigint", nullable: true),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.id);
                    table.CheckConstraint("ck_cases_closing_not_before_opening", "closed_on >= (opened_at AT TIME ZONE 'Europe/London')::date");
                    table.CheckConstraint("ck_cases_closure_reason_when_closed", "(closure_reason IS NULL AND closed_on IS NULL) OR (closure_reason IS NOT NULL AND closed_on IS NOT NULL)");
                    table.CheckConstraint("ck_cases_first_contact_not_before_opening", "first_contact_at >= opened_at");
                    table.ForeignKey(
                        name: "FK_cases_cases_re_referral_of_id",
                        column: x => x.re_referral_of_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_code_closure_reason_closure_reason",
                        column: x => x.closure_reason,
                        principalTable: "code_closure_reason",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_code_contact_channel_first_contact_channel",
                        column: x => x.first_contact_channel,
                        principalTable: "code_contact_channel",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_code_contact_outcome_contact_outcome",
                        column: x => x.contact_outcome,
                        principalTable: "code_contact_outcome",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_code_occurrence_type_occurrence_type",
                        column: x => x.occurrence_type,
                        principalTable: "code_occurrence_type",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_code_support_tier_support_tier",
                        column: x => x.support_tier,
                        principalTable: "code_support_tier",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_police_beats_beat_code",
                        column: x => x.beat_code,
                        principalTable: "police_beats",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_referrals_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_cases_staff_caseworker_id",
                        column: x => x.caseworker_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaints",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: true),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints", x => x.id);
                    table.ForeignKey(
                        name: "FK_complaints_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "end_of_case_responses",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    responded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    health_and_wellbeing = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    cope_and_move_forward = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    safety = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    informed_and_empowered = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_end_of_case_responses", x => x.case_id);
                    table.ForeignKey(
                        name: "FK_end_of_case_responses_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_end_of_case_responses_code_outcome_answer_cope_and_move_for~",
                        column: x => x.cope_and_move_forward,
                        principalTable: "code_outcome_answer",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_end_of_case_responses_code_outcome_answer_health_and_wellbe~",
                        column: x => x.health_and_wellbeing,
                        principalTable: "code_outcome_answer",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_end_of_case_responses_code_outcome_answer_informed_and_empo~",
                        column: x => x.informed_and_empowered,
                        principalTable: "code_outcome_answer",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_end_of_case_responses_code_outcome_answer_safety",
                        column: x => x.safety,
                        principalTable: "code_outcome_answer",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hardship_awards",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    awarded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    purpose = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    criteria_met = table.Column<bool>(type: "boolean", nullable: false),
                    amount_pence = table.Column<int>(type: "integer", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hardship_awards", x => x.id);
                    table.CheckConstraint("ck_hardship_awards_amount_pence_range", "amount_pence >= 0");
                    table.ForeignKey(
                        name: "FK_hardship_awards_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_hardship_awards_code_hardship_purpose_purpose",
                        column: x => x.purpose,
                        principalTable: "code_hardship_purpose",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hate_markers",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    recorded_as = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    flagged_on_vcop = table.Column<bool>(type: "boolean", nullable: false),
                    identified_by_caseworker = table.Column<bool>(type: "boolean", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hate_markers", x => x.case_id);
                    table.ForeignKey(
                        name: "FK_hate_markers_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_hate_markers_code_occurrence_type_recorded_as",
                        column: x => x.recorded_as,
                        principalTable: "code_occurrence_type",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mental_health_referrals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    referred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mental_health_referrals", x => x.id);
                    table.ForeignKey(
                        name: "FK_mental_health_referrals_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_mental_health_referrals_code_mental_health_referral_kind_ki~",
                        column: x => x.kind,
                        principalTable: "code_mental_health_referral_kind",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "needs_assessments",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    stage = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    assessed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    scale_version = table.Column<short>(type: "smallint", nullable: false),
                    personal_safety = table.Column<short>(type: "smallint", nullable: false),
                    mental_and_physical_health = table.Column<short>(type: "smallint", nullable: false),
                    shelter_and_accommodation = table.Column<short>(type: "smallint", nullable: false),
                    drugs_alcohol_and_other_harmful_behaviours = table.Column<short>(type: "smallint", nullable: false),
                    family = table.Column<short>(type: "smallint", nullable: false),
                    education_and_employment = table.Column<short>(type: "smallint", nullable: false),
                    finance_and_benefits = table.Column<short>(type: "smallint", nullable: false),
                    outlook_attitudes_and_beliefs = table.Column<short>(type: "smallint", nullable: false),
                    social_interactions = table.Column<short>(type: "smallint", nullable: false),
                    any_other_issues = table.Column<short>(type: "smallint", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_needs_assessments", x => x.id);
                    table.CheckConstraint("ck_needs_assessments_any_other_issues_range", "any_other_issues BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_drugs_alcohol_and_other_harmful_behaviour~", "drugs_alcohol_and_other_harmful_behaviours BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_education_and_employment_range", "education_and_employment BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_family_range", "family BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_finance_and_benefits_range", "finance_and_benefits BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_mental_and_physical_health_range", "mental_and_physical_health BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_outlook_attitudes_and_beliefs_range", "outlook_attitudes_and_beliefs BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_personal_safety_range", "personal_safety BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_shelter_and_accommodation_range", "shelter_and_accommodation BETWEEN 0 AND 4");
                    table.CheckConstraint("ck_needs_assessments_social_interactions_range", "social_interactions BETWEEN 0 AND 4");
                    table.ForeignKey(
                        name: "FK_needs_assessments_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_needs_assessments_code_need_stage_stage",
                        column: x => x.stage,
                        principalTable: "code_need_stage",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_needs_assessments_need_scales_scale_version",
                        column: x => x.scale_version,
                        principalTable: "need_scales",
                        principalColumn: "version",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "restorative_justice_cases",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: true),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    initiator = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closure_category = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: true),
                    closure_reason = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: true),
                    had_conversation = table.Column<bool>(type: "boolean", nullable: false),
                    had_outcome = table.Column<bool>(type: "boolean", nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_restorative_justice_cases", x => x.id);
                    table.CheckConstraint("ck_restorative_justice_cases_closure_category_when_closed", "(closure_category IS NULL AND closed_on IS NULL) OR (closure_category IS NOT NULL AND closed_on IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_restorative_justice_cases_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_restorative_justice_cases_code_rj_closure_category_closure_~",
                        column: x => x.closure_category,
                        principalTable: "code_rj_closure_category",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_restorative_justice_cases_code_rj_closure_reason_closure_re~",
                        column: x => x.closure_reason,
                        principalTable: "code_rj_closure_reason",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_restorative_justice_cases_code_rj_initiator_initiator",
                        column: x => x.initiator,
                        principalTable: "code_rj_initiator",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "satisfaction_surveys",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    surveyed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    result = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    surveyor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_satisfaction_surveys", x => x.id);
                    table.ForeignKey(
                        name: "FK_satisfaction_surveys_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_satisfaction_surveys_code_satisfaction_result_result",
                        column: x => x.result,
                        principalTable: "code_satisfaction_result",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "specialist_referrals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    provider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    consent_given = table.Column<bool>(type: "boolean", nullable: false),
                    referred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    outcome = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_specialist_referrals", x => x.id);
                    table.ForeignKey(
                        name: "FK_specialist_referrals_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_specialist_referrals_code_specialist_referral_kind_kind",
                        column: x => x.kind,
                        principalTable: "code_specialist_referral_kind",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_specialist_referrals_code_specialist_referral_outcome_outco~",
                        column: x => x.outcome,
                        principalTable: "code_specialist_referral_outcome",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_actions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    support_type = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    channel = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    delivered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    caseworker_id = table.Column<long>(type: "bigint", nullable: true),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_actions", x => x.id);
                    table.ForeignKey(
                        name: "FK_support_actions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_support_actions_code_contact_channel_channel",
                        column: x => x.channel,
                        principalTable: "code_contact_channel",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_support_actions_code_support_type_support_type",
                        column: x => x.support_type,
                        principalTable: "code_support_type",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_support_actions_staff_caseworker_id",
                        column: x => x.caseworker_id,
                        principalTable: "staff",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_plans",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    agreed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    review_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reviewed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    actions = table.Column<string>(type: "character varying(60000)", maxLength: 60000, nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_plans", x => x.id);
                    table.ForeignKey(
                        name: "FK_support_plans_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target_hardening",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    referred_via = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    provider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    assessed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    fitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_target_hardening", x => x.id);
                    table.ForeignKey(
                        name: "FK_target_hardening_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_hardening_code_target_hardening_route_referred_via",
                        column: x => x.referred_via,
                        principalTable: "code_target_hardening_route",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vps_records",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    eligible = table.Column<bool>(type: "boolean", nullable: false),
                    offered = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    chose_to_complete = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    understands = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    would_like_opportunity = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    facilitated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vps_records", x => x.case_id);
                    table.CheckConstraint("ck_vps_records_choice_only_if_offered", "chose_to_complete = 'NOT_APPLICABLE' OR offered = 'YES'");
                    table.CheckConstraint("ck_vps_records_understanding_only_if_not_offered", "understands = 'NOT_APPLICABLE' OR offered <> 'YES'");
                    table.ForeignKey(
                        name: "FK_vps_records_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_vps_records_code_vps_answer_chose_to_complete",
                        column: x => x.chose_to_complete,
                        principalTable: "code_vps_answer",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_vps_records_code_vps_answer_offered",
                        column: x => x.offered,
                        principalTable: "code_vps_answer",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_vps_records_code_vps_answer_understands",
                        column: x => x.understands,
                        principalTable: "code_vps_answer",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_vps_records_code_vps_answer_would_like_opportunity",
                        column: x => x.would_like_opportunity,
                        principalTable: "code_vps_answer",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hate_marker_strands",
                columns: table => new
                {
                    case_id = table.Column<long>(type: "bigint", nullable: false),
                    strand = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    data_version = table.Column<long>(type: "bigint", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hate_marker_strands", x => new { x.case_id, x.strand });
                    table.ForeignKey(
                        name: "FK_hate_marker_strands_code_hate_strand_strand",
                        column: x => x.strand,
                        principalTable: "code_hate_strand",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_hate_marker_strands_hate_markers_case_id",
                        column: x => x.case_id,
                        principalTable: "hate_markers",
                        principalColumn: "case_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "data_state",
                columns: new[] { "id", "covers_from", "covers_to", "exported_at", "imported_at", "system", "version" },
                values: new object[] { (short)1, null, null, null, null, null, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_cases_caseworker_id_opened_at",
                table: "cases",
                columns: new[] { "caseworker_id", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "IX_cases_closed_on",
                table: "cases",
                column: "closed_on");

            migrationBuilder.CreateIndex(
                name: "IX_cases_data_version",
                table: "cases",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_cases_opened_at",
                table: "cases",
                column: "opened_at");

            migrationBuilder.CreateIndex(
                name: "IX_cases_re_referral_of_id",
                table: "cases",
                column: "re_referral_of_id");

            migrationBuilder.CreateIndex(
                name: "IX_cases_reference",
                table: "cases",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_referral_id",
                table: "cases",
                column: "referral_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_case_id",
                table: "complaints",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_data_version",
                table: "complaints",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_end_of_case_responses_data_version",
                table: "end_of_case_responses",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_engagement_activities_data_version",
                table: "engagement_activities",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_hardship_awards_case_id",
                table: "hardship_awards",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_hardship_awards_data_version",
                table: "hardship_awards",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_hate_marker_strands_data_version",
                table: "hate_marker_strands",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_hate_markers_data_version",
                table: "hate_markers",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_mental_health_referrals_case_id",
                table: "mental_health_referrals",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_mental_health_referrals_data_version",
                table: "mental_health_referrals",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_needs_assessments_case_id",
                table: "needs_assessments",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_needs_assessments_data_version",
                table: "needs_assessments",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_needs_assessments_one_end_per_case",
                table: "needs_assessments",
                column: "case_id",
                unique: true,
                filter: "stage = 'END'");

            migrationBuilder.CreateIndex(
                name: "IX_needs_assessments_one_start_per_case",
                table: "needs_assessments",
                column: "case_id",
                unique: true,
                filter: "stage = 'START'");

            migrationBuilder.CreateIndex(
                name: "IX_people_data_version",
                table: "people",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_person_impairments_data_version",
                table: "person_impairments",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_crime_reference",
                table: "referrals",
                column: "crime_reference");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_data_version",
                table: "referrals",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_person_id",
                table: "referrals",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_received_at",
                table: "referrals",
                column: "received_at");

            migrationBuilder.CreateIndex(
                name: "IX_restorative_justice_cases_case_id",
                table: "restorative_justice_cases",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_restorative_justice_cases_data_version",
                table: "restorative_justice_cases",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_satisfaction_surveys_case_id",
                table: "satisfaction_surveys",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_satisfaction_surveys_data_version",
                table: "satisfaction_surveys",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_specialist_referrals_case_id",
                table: "specialist_referrals",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_specialist_referrals_data_version",
                table: "specialist_referrals",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_staff_data_version",
                table: "staff",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_support_actions_case_id",
                table: "support_actions",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_support_actions_data_version",
                table: "support_actions",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_support_plans_case_id",
                table: "support_plans",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_support_plans_data_version",
                table: "support_plans",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_target_hardening_case_id",
                table: "target_hardening",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_target_hardening_data_version",
                table: "target_hardening",
                column: "data_version");

            migrationBuilder.CreateIndex(
                name: "IX_vps_records_data_version",
                table: "vps_records",
                column: "data_version");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "code_age_band");

            migrationBuilder.DropTable(
                name: "code_length_of_support");

            migrationBuilder.DropTable(
                name: "code_need_area");

            migrationBuilder.DropTable(
                name: "code_need_direction");

            migrationBuilder.DropTable(
                name: "code_need_level");

            migrationBuilder.DropTable(
                name: "code_outcome_question");

            migrationBuilder.DropTable(
                name: "complaints");

            migrationBuilder.DropTable(
                name: "data_state");

            migrationBuilder.DropTable(
                name: "end_of_case_responses");

            migrationBuilder.DropTable(
                name: "engagement_activities");

            migrationBuilder.DropTable(
                name: "hardship_awards");

            migrationBuilder.DropTable(
                name: "hate_marker_strands");

            migrationBuilder.DropTable(
                name: "mental_health_referrals");

            migrationBuilder.DropTable(
                name: "needs_assessments");

            migrationBuilder.DropTable(
                name: "person_impairments");

            migrationBuilder.DropTable(
                name: "police_beat_local_authorities");

            migrationBuilder.DropTable(
                name: "restorative_justice_cases");

            migrationBuilder.DropTable(
                name: "satisfaction_surveys");

            migrationBuilder.DropTable(
                name: "specialist_referrals");

            migrationBuilder.DropTable(
                name: "support_actions");

            migrationBuilder.DropTable(
                name: "support_plans");

            migrationBuilder.DropTable(
                name: "target_hardening");

            migrationBuilder.DropTable(
                name: "vps_records");

            migrationBuilder.DropTable(
                name: "code_outcome_answer");

            migrationBuilder.DropTable(
                name: "code_hardship_purpose");

            migrationBuilder.DropTable(
                name: "code_hate_strand");

            migrationBuilder.DropTable(
                name: "hate_markers");

            migrationBuilder.DropTable(
                name: "code_mental_health_referral_kind");

            migrationBuilder.DropTable(
                name: "code_need_stage");

            migrationBuilder.DropTable(
                name: "need_scales");

            migrationBuilder.DropTable(
                name: "code_impairment");

            migrationBuilder.DropTable(
                name: "local_authorities");

            migrationBuilder.DropTable(
                name: "code_rj_closure_category");

            migrationBuilder.DropTable(
                name: "code_rj_closure_reason");

            migrationBuilder.DropTable(
                name: "code_rj_initiator");

            migrationBuilder.DropTable(
                name: "code_satisfaction_result");

            migrationBuilder.DropTable(
                name: "code_specialist_referral_kind");

            migrationBuilder.DropTable(
                name: "code_specialist_referral_outcome");

            migrationBuilder.DropTable(
                name: "code_support_type");

            migrationBuilder.DropTable(
                name: "code_target_hardening_route");

            migrationBuilder.DropTable(
                name: "code_vps_answer");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "code_closure_reason");

            migrationBuilder.DropTable(
                name: "code_contact_channel");

            migrationBuilder.DropTable(
                name: "code_contact_outcome");

            migrationBuilder.DropTable(
                name: "code_occurrence_type");

            migrationBuilder.DropTable(
                name: "code_support_tier");

            migrationBuilder.DropTable(
                name: "police_beats");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "staff");

            migrationBuilder.DropTable(
                name: "code_offence_group");

            migrationBuilder.DropTable(
                name: "neighbourhood_policing_areas");

            migrationBuilder.DropTable(
                name: "code_consent_given_by");

            migrationBuilder.DropTable(
                name: "code_person_role");

            migrationBuilder.DropTable(
                name: "code_police_force");

            migrationBuilder.DropTable(
                name: "code_referral_sub_source");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "code_staff_role");

            migrationBuilder.DropTable(
                name: "printed_roll_ups");

            migrationBuilder.DropTable(
                name: "code_referral_source");

            migrationBuilder.DropTable(
                name: "code_communication_need");

            migrationBuilder.DropTable(
                name: "code_disability");

            migrationBuilder.DropTable(
                name: "code_ethnicity");

            migrationBuilder.DropTable(
                name: "code_gender");

            migrationBuilder.DropTable(
                name: "code_religion");

            migrationBuilder.DropTable(
                name: "code_sexual_orientation");

            migrationBuilder.DropTable(
                name: "code_ethnicity_group");
        }
    }
}
