using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Invitations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OneClickUnsubscribe",
                table: "OutboxMails",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "InvitationListId",
                table: "ImportDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Reserved",
                table: "EditionSeats",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "InvitationLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SkipsApproval = table.Column<bool>(type: "INTEGER", nullable: false),
                    MayBePassedOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeatsReserved = table.Column<int>(type: "INTEGER", nullable: false),
                    SeatsLeft = table.Column<int>(type: "INTEGER", nullable: false),
                    ReservedUntilUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvitationLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InvitationLists_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InvitationOptOuts",
                columns: table => new
                {
                    Mailbox = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvitationOptOuts", x => x.Mailbox);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ListId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastLetterUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LetterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsPassedOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    PassedOnFromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RegistrationId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Invitations_InvitationLists_ListId",
                        column: x => x.ListId,
                        principalTable: "InvitationLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InvitationTokens",
                columns: table => new
                {
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvitationTokens", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_InvitationTokens_Invitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InvitationLists_EditionId_Name",
                table: "InvitationLists",
                columns: new[] { "EditionId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InvitationLists_ReservedUntilUtc",
                table: "InvitationLists",
                column: "ReservedUntilUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_EditionId_NormalizedEmail",
                table: "Invitations",
                columns: new[] { "EditionId", "NormalizedEmail" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_ListId_State_Id",
                table: "Invitations",
                columns: new[] { "ListId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_State_LetterId",
                table: "Invitations",
                columns: new[] { "State", "LetterId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvitationTokens_InvitationId",
                table: "InvitationTokens",
                column: "InvitationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InvitationOptOuts");

            migrationBuilder.DropTable(
                name: "InvitationTokens");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "InvitationLists");

            migrationBuilder.DropColumn(
                name: "OneClickUnsubscribe",
                table: "OutboxMails");

            migrationBuilder.DropColumn(
                name: "InvitationListId",
                table: "ImportDrafts");

            migrationBuilder.DropColumn(
                name: "Reserved",
                table: "EditionSeats");
        }
    }
}
