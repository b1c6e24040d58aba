using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReminderSettings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReminderSettings",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    DistanceMinutes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderSettings", x => new { x.EditionId, x.Kind });
                    table.ForeignKey(
                        name: "FK_ReminderSettings_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // A row said that a reminder is off.
            migrationBuilder.Sql(
                """
                INSERT INTO "ReminderSettings" ("EditionId", "Kind", "IsOn", "DistanceMinutes")
                SELECT "EditionId",
                    CASE "Kind" WHEN 'DayBefore' THEN 'Ahead' WHEN 'HourBefore' THEN 'Shortly' ELSE "Kind" END,
                    0,
                    CASE "Kind" WHEN 'DayBefore' THEN 1440 WHEN 'HourBefore' THEN 60 ELSE 0 END
                FROM "ReminderSwitches"
                """);
            migrationBuilder.Sql("""UPDATE "ReminderRuns" SET "Kind" = 'Ahead' WHERE "Kind" = 'DayBefore'""");
            migrationBuilder.Sql("""UPDATE "ReminderRuns" SET "Kind" = 'Shortly' WHERE "Kind" = 'HourBefore'""");

            migrationBuilder.DropTable(
                name: "ReminderSwitches");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReminderSwitches",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderSwitches", x => new { x.EditionId, x.Kind });
                    table.ForeignKey(
                        name: "FK_ReminderSwitches_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql("""UPDATE "ReminderRuns" SET "Kind" = 'DayBefore' WHERE "Kind" = 'Ahead'""");
            migrationBuilder.Sql("""UPDATE "ReminderRuns" SET "Kind" = 'HourBefore' WHERE "Kind" = 'Shortly'""");
            migrationBuilder.Sql(
                """
                INSERT INTO "ReminderSwitches" ("EditionId", "Kind")
                SELECT "EditionId", CASE "Kind" WHEN 'Ahead' THEN 'DayBefore' WHEN 'Shortly' THEN 'HourBefore' ELSE "Kind" END
                FROM "ReminderSettings" WHERE "IsOn" = 0
                """);

            migrationBuilder.DropTable(
                name: "ReminderSettings");
        }
    }
}
