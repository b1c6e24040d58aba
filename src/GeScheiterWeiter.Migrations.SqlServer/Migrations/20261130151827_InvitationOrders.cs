using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class InvitationOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "InvitationLists",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(2000)",
                oldMaxLength: 2000,
                oldNullable: true);

            // What was plain text is Markdown from now on, and reads as before: no mark of it means anything, and every line ends where it did.
            migrationBuilder.Sql(
                """
                UPDATE "InvitationLists" SET "Text" =
                    REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE("Text", '\', '\\'), '*', '\*'), '`', '\`'), '[', '\['), '<', '\<'), '{', '\{'), '}', '\}')
                """);
            migrationBuilder.Sql(
                """
                UPDATE "InvitationLists" SET "Text" =
                    REPLACE(SUBSTRING(REPLACE(CHAR(10) + "Text", CHAR(10) + '#', CHAR(10) + '\#'), 2, 2147483647), CHAR(10), '  ' + CHAR(10))
                """);

            migrationBuilder.AddColumn<string>(
                name: "TextHtml",
                table: "InvitationLists",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "TextHtmlVersion",
                table: "InvitationLists",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "InvitationOrders",
                columns: table => new
                {
                    ListId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RunId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OrderedUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    OrganizerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EndedUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Written = table.Column<int>(type: "int", nullable: false),
                    LeftOut = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvitationOrders", x => x.ListId);
                    table.ForeignKey(
                        name: "FK_InvitationOrders_InvitationLists_ListId",
                        column: x => x.ListId,
                        principalTable: "InvitationLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InvitationOrders_State",
                table: "InvitationOrders",
                column: "State");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InvitationOrders");

            migrationBuilder.DropColumn(
                name: "TextHtml",
                table: "InvitationLists");

            migrationBuilder.DropColumn(
                name: "TextHtmlVersion",
                table: "InvitationLists");

            migrationBuilder.AlterColumn<string>(
                name: "Text",
                table: "InvitationLists",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)");
        }
    }
}
