using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class RenderedMarkdown : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AbstractHtml",
                table: "Talks",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "AbstractHtmlVersion",
                table: "Talks",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "BiographyHtml",
                table: "Speakers",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "BiographyHtmlVersion",
                table: "Speakers",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "MarkdownHtml",
                table: "FixedPages",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MarkdownHtmlVersion",
                table: "FixedPages",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AlterColumn<string>(
                name: "Recap",
                table: "Editions",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldNullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DescriptionHtml",
                table: "Editions",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "DescriptionHtmlVersion",
                table: "Editions",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "RecapHtml",
                table: "Editions",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "RecapHtmlVersion",
                table: "Editions",
                type: "int",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AbstractHtml",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "AbstractHtmlVersion",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "BiographyHtml",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "BiographyHtmlVersion",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "MarkdownHtml",
                table: "FixedPages");

            migrationBuilder.DropColumn(
                name: "MarkdownHtmlVersion",
                table: "FixedPages");

            migrationBuilder.DropColumn(
                name: "DescriptionHtml",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "DescriptionHtmlVersion",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "RecapHtml",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "RecapHtmlVersion",
                table: "Editions");

            migrationBuilder.AlterColumn<string>(
                name: "Recap",
                table: "Editions",
                type: "nvarchar(max)",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)");
        }
    }
}
