using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EditionRoomsAndAttendances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Attendances",
                columns: table => new
                {
                    RegistrationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendances", x => x.RegistrationId);
                    table.ForeignKey(
                        name: "FK_Attendances_Registrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "Registrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditionRooms",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    TestAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DoorsLeadMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Doors = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FallbackText = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    FallbackAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    FallbackIsShown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Notice = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionRooms", x => x.EditionId);
                    table.ForeignKey(
                        name: "FK_EditionRooms_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AttendanceBrowsers",
                columns: table => new
                {
                    RegistrationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mark = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    LastUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttendanceBrowsers", x => new { x.RegistrationId, x.Mark });
                    table.ForeignKey(
                        name: "FK_AttendanceBrowsers_Attendances_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "Attendances",
                        principalColumn: "RegistrationId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceBrowsers_LastUtc",
                table: "AttendanceBrowsers",
                column: "LastUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AttendanceBrowsers");

            migrationBuilder.DropTable(
                name: "EditionRooms");

            migrationBuilder.DropTable(
                name: "Attendances");
        }
    }
}
