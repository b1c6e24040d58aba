using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
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
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Name",
                table: "RegistrationTokens",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Organisation",
                table: "RegistrationTokens",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Question",
                table: "RegistrationTokens",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Role",
                table: "RegistrationTokens",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignUp_Side",
                table: "RegistrationTokens",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UsedUtc",
                table: "RegistrationTokens",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "MailboxAllowances",
                columns: table => new
                {
                    Mailbox = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    LastEditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LastLetterUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HourBeganUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Letters = table.Column<int>(type: "int", nullable: false)
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
