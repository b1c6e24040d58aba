using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class WorkLettersAndNeedlessDetails : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "HasNoEnforcementBody",
                table: "OperatorDetails",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HasNoPhone",
                table: "OperatorDetails",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HasNoRegisterEntry",
                table: "OperatorDetails",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HasNoRepresentative",
                table: "OperatorDetails",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HasNoVatId",
                table: "OperatorDetails",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "GetsWorkLetters",
                table: "AspNetUsers",
                type: "bit",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WorkLetterUtc",
                table: "AspNetUsers",
                type: "datetime2",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "HasNoEnforcementBody",
                table: "OperatorDetails");

            migrationBuilder.DropColumn(
                name: "HasNoPhone",
                table: "OperatorDetails");

            migrationBuilder.DropColumn(
                name: "HasNoRegisterEntry",
                table: "OperatorDetails");

            migrationBuilder.DropColumn(
                name: "HasNoRepresentative",
                table: "OperatorDetails");

            migrationBuilder.DropColumn(
                name: "HasNoVatId",
                table: "OperatorDetails");

            migrationBuilder.DropColumn(
                name: "GetsWorkLetters",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "WorkLetterUtc",
                table: "AspNetUsers");
        }
    }
}
