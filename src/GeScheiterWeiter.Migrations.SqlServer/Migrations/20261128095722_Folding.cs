using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
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
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Speakers",
                type: "nvarchar(560)",
                maxLength: 560,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SortName",
                table: "Speakers",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Registrations",
                type: "nvarchar(1068)",
                maxLength: 1068,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(536)",
                oldMaxLength: 536);

            migrationBuilder.AddColumn<int>(
                name: "FoldingVersion",
                table: "Registrations",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "FoldingVersion",
                table: "OutboxMails",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "OutboxMails",
                type: "nvarchar(1508)",
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

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Registrations",
                type: "nvarchar(536)",
                maxLength: 536,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(1068)",
                oldMaxLength: 1068);
        }
    }
}
