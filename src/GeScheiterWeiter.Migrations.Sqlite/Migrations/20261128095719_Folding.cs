using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Folding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "FoldingVersion",
                table: "Speakers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Speakers",
                type: "TEXT",
                maxLength: 560,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SortName",
                table: "Speakers",
                type: "TEXT",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "FoldingVersion",
                table: "Registrations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "FoldingVersion",
                table: "OutboxMails",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "OutboxMails",
                type: "TEXT",
                maxLength: 1508,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FoldingVersion",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "SortName",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "FoldingVersion",
                table: "Registrations");

            migrationBuilder.DropColumn(
                name: "FoldingVersion",
                table: "OutboxMails");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "OutboxMails");
        }
    }
}
