using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MessagesToEveryGroup : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_RunLetters_Registrations_RegistrationId",
                table: "RunLetters");

            migrationBuilder.RenameColumn(
                name: "RegistrationId",
                table: "RunLetters",
                newName: "SubjectId");

            migrationBuilder.RenameIndex(
                name: "IX_RunLetters_RegistrationId",
                table: "RunLetters",
                newName: "IX_RunLetters_SubjectId");

            migrationBuilder.AddColumn<string>(
                name: "Email",
                table: "Speakers",
                type: "TEXT",
                maxLength: 254,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Email",
                table: "Speakers");

            migrationBuilder.RenameColumn(
                name: "SubjectId",
                table: "RunLetters",
                newName: "RegistrationId");

            migrationBuilder.RenameIndex(
                name: "IX_RunLetters_SubjectId",
                table: "RunLetters",
                newName: "IX_RunLetters_RegistrationId");

            migrationBuilder.AddForeignKey(
                name: "FK_RunLetters_Registrations_RegistrationId",
                table: "RunLetters",
                column: "RegistrationId",
                principalTable: "Registrations",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
