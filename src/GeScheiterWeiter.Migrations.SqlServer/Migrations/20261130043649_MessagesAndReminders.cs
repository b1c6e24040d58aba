using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class MessagesAndReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BroadcastDomain",
                table: "OutboxMails",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "ReplyTo",
                table: "OutboxMails",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DomainPaces",
                columns: table => new
                {
                    Domain = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RestsUntilUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DomainPaces", x => x.Domain);
                });

            migrationBuilder.CreateTable(
                name: "Messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: false),
                    ReplyTo = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Group = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Search = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Side = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Approval = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Origin = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SendUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WrittenUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Messages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Messages_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReminderRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    BegunUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderRuns_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReminderSwitches",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "RunLetters",
                columns: table => new
                {
                    RunId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RegistrationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MailId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RunLetters", x => new { x.RunId, x.RegistrationId });
                    table.ForeignKey(
                        name: "FK_RunLetters_Registrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "Registrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_BroadcastDomain",
                table: "OutboxMails",
                column: "BroadcastDomain",
                filter: "[BroadcastDomain] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_EditionId",
                table: "Messages",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_State",
                table: "Messages",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderRuns_EditionId_Kind_Day",
                table: "ReminderRuns",
                columns: new[] { "EditionId", "Kind", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RunLetters_RegistrationId",
                table: "RunLetters",
                column: "RegistrationId");

            migrationBuilder.CreateIndex(
                name: "IX_RunLetters_RunId_MailId",
                table: "RunLetters",
                columns: new[] { "RunId", "MailId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DomainPaces");

            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropTable(
                name: "ReminderRuns");

            migrationBuilder.DropTable(
                name: "ReminderSwitches");

            migrationBuilder.DropTable(
                name: "RunLetters");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMails_BroadcastDomain",
                table: "OutboxMails");

            migrationBuilder.DropColumn(
                name: "BroadcastDomain",
                table: "OutboxMails");

            migrationBuilder.DropColumn(
                name: "ReplyTo",
                table: "OutboxMails");
        }
    }
}
