using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Bounces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReturnStatus",
                table: "OutboxMails",
                type: "nvarchar(12)",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReturnedUtc",
                table: "OutboxMails",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ReportMailbox",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    UidValidity = table.Column<long>(type: "bigint", nullable: false),
                    LastUid = table.Column<long>(type: "bigint", nullable: false),
                    Unmatched = table.Column<int>(type: "int", nullable: false),
                    LastUnmatchedUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportMailbox", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_ReturnedUtc",
                table: "OutboxMails",
                column: "ReturnedUtc",
                filter: "[ReturnedUtc] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReportMailbox");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMails_ReturnedUtc",
                table: "OutboxMails");

            migrationBuilder.DropColumn(
                name: "ReturnStatus",
                table: "OutboxMails");

            migrationBuilder.DropColumn(
                name: "ReturnedUtc",
                table: "OutboxMails");
        }
    }
}
