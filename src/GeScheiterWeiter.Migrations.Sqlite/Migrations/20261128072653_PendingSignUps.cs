using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PendingSignUps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SignUp_AccessNeeds",
                table: "RegistrationTokens",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Name",
                table: "RegistrationTokens",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Organisation",
                table: "RegistrationTokens",
                type: "TEXT",
                maxLength: 160,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Question",
                table: "RegistrationTokens",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Role",
                table: "RegistrationTokens",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Side",
                table: "RegistrationTokens",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UsedUtc",
                table: "RegistrationTokens",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MailboxAllowances",
                columns: table => new
                {
                    Mailbox = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    LastEditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LastLetterUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HourBeganUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Letters = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailboxAllowances", x => x.Mailbox);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MailboxAllowances_HourBeganUtc",
                table: "MailboxAllowances",
                column: "HourBeganUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MailboxAllowances");

            migrationBuilder.DropColumn(
                name: "SignUp_AccessNeeds",
                table: "RegistrationTokens");

            migrationBuilder.DropColumn(
                name: "SignUp_Name",
                table: "RegistrationTokens");

            migrationBuilder.DropColumn(
                name: "SignUp_Organisation",
                table: "RegistrationTokens");

            migrationBuilder.DropColumn(
                name: "SignUp_Question",
                table: "RegistrationTokens");

            migrationBuilder.DropColumn(
                name: "SignUp_Role",
                table: "RegistrationTokens");

            migrationBuilder.DropColumn(
                name: "SignUp_Side",
                table: "RegistrationTokens");

            migrationBuilder.DropColumn(
                name: "UsedUtc",
                table: "RegistrationTokens");
        }
    }
}
