using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DataRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "SignUp_AgreedUtc",
                table: "RegistrationTokens",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AgreedUtc",
                table: "Registrations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LettersEndedUtc",
                table: "Registrations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RestrictedUtc",
                table: "Registrations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DataRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    AskedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ErasedUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FixedPageVersions",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    SinceUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FixedPageVersions", x => new { x.Slug, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_EditionId_RestrictedUtc",
                table: "Registrations",
                columns: new[] { "EditionId", "RestrictedUtc" },
                filter: "[RestrictedUtc] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_ExpiresUtc",
                table: "DataRequests",
                column: "ExpiresUtc");

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_Hash",
                table: "DataRequests",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_NormalizedEmail",
                table: "DataRequests",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_FixedPageVersions_Slug_SinceUtc",
                table: "FixedPageVersions",
                columns: new[] { "Slug", "SinceUtc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DataRequests");

            migrationBuilder.DropTable(
                name: "FixedPageVersions");

            migrationBuilder.DropIndex(
                name: "IX_Registrations_EditionId_RestrictedUtc",
                table: "Registrations");

            migrationBuilder.DropColumn(
                name: "SignUp_AgreedUtc",
                table: "RegistrationTokens");

            migrationBuilder.DropColumn(
                name: "AgreedUtc",
                table: "Registrations");

            migrationBuilder.DropColumn(
                name: "LettersEndedUtc",
                table: "Registrations");

            migrationBuilder.DropColumn(
                name: "RestrictedUtc",
                table: "Registrations");
        }
    }
}
