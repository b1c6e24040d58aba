using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EveningFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Facts_Captions",
                table: "Talks",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<bool>(
                name: "Facts_IsArranged",
                table: "Talks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Facts_Language",
                table: "Talks",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Facts_PlainLanguage",
                table: "Talks",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<string>(
                name: "Facts_Recording",
                table: "Talks",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<string>(
                name: "Facts_SignLanguage",
                table: "Talks",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<string>(
                name: "Facts_SlidesInAdvance",
                table: "Talks",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<string>(
                name: "Facts_AccessContact",
                table: "Editions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Facts_Camera",
                table: "Editions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<string>(
                name: "Facts_Captions",
                table: "Editions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<bool>(
                name: "Facts_CaptionsAreArranged",
                table: "Editions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Facts_Language",
                table: "Editions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "German");

            migrationBuilder.AddColumn<string>(
                name: "Facts_PlainLanguage",
                table: "Editions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<string>(
                name: "Facts_Platform",
                table: "Editions",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Facts_Recording",
                table: "Editions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<string>(
                name: "Facts_SignLanguage",
                table: "Editions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");

            migrationBuilder.AddColumn<bool>(
                name: "Facts_SignLanguageIsArranged",
                table: "Editions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Facts_SlidesAreArranged",
                table: "Editions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Facts_SlidesInAdvance",
                table: "Editions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Unsaid");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Facts_Captions",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "Facts_IsArranged",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "Facts_Language",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "Facts_PlainLanguage",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "Facts_Recording",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "Facts_SignLanguage",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "Facts_SlidesInAdvance",
                table: "Talks");

            migrationBuilder.DropColumn(
                name: "Facts_AccessContact",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_Camera",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_Captions",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_CaptionsAreArranged",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_Language",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_PlainLanguage",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_Platform",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_Recording",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_SignLanguage",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_SignLanguageIsArranged",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_SlidesAreArranged",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Facts_SlidesInAdvance",
                table: "Editions");
        }
    }
}
