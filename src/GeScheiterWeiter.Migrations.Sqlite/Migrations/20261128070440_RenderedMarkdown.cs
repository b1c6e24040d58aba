using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "AbstractHtmlVersion",
                table: "Talks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "BiographyHtml",
                table: "Speakers",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "BiographyHtmlVersion",
                table: "Speakers",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "MarkdownHtml",
                table: "FixedPages",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MarkdownHtmlVersion",
                table: "FixedPages",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AlterColumn<string>(
                name: "Recap",
                table: "Editions",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DescriptionHtml",
                table: "Editions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "DescriptionHtmlVersion",
                table: "Editions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "RecapHtml",
                table: "Editions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "RecapHtmlVersion",
                table: "Editions",
                type: "INTEGER",
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
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT");
        }
    }
}
