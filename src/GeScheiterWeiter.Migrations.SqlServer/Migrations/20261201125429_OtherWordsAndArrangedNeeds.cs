using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OtherWordsAndArrangedNeeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AccessNeedsArrangedUtc",
                table: "Registrations",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EasyLanguage",
                table: "Editions",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "EasyLanguageHtml",
                table: "Editions",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "EasyLanguageHtmlVersion",
                table: "Editions",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "English",
                table: "Editions",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "EnglishHtml",
                table: "Editions",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "EnglishHtmlVersion",
                table: "Editions",
                type: "int",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AccessNeedsArrangedUtc",
                table: "Registrations");

            migrationBuilder.DropColumn(
                name: "EasyLanguage",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "EasyLanguageHtml",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "EasyLanguageHtmlVersion",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "English",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "EnglishHtml",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "EnglishHtmlVersion",
                table: "Editions");
        }
    }
}
