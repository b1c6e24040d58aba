using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddFeedbackAndCertificates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "CertificateIssuedUtc",
                table: "Registrations",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConfirmedPresences",
                columns: table => new
                {
                    RegistrationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganizerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmedPresences", x => x.RegistrationId);
                    table.ForeignKey(
                        name: "FK_ConfirmedPresences_Registrations_RegistrationId",
                        column: x => x.RegistrationId,
                        principalTable: "Registrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackAnswers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Evening = table.Column<int>(type: "int", nullable: true),
                    Gain = table.Column<int>(type: "int", nullable: true),
                    Access = table.Column<int>(type: "int", nullable: true),
                    Takeaway = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Different = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    MayBeQuoted = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FeedbackAnswers_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackTalkNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    TalkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackTalkNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FeedbackTalkNotes_Talks_TalkId",
                        column: x => x.TalkId,
                        principalTable: "Talks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SiteSecrets",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Protected = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteSecrets", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "SpentFeedbackTokens",
                columns: table => new
                {
                    Mark = table.Column<long>(type: "bigint", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpentFeedbackTokens", x => x.Mark);
                    table.ForeignKey(
                        name: "FK_SpentFeedbackTokens_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackQuotes",
                columns: table => new
                {
                    AnswerId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackQuotes", x => x.AnswerId);
                    table.ForeignKey(
                        name: "FK_FeedbackQuotes_FeedbackAnswers_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "FeedbackAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackAnswers_EditionId",
                table: "FeedbackAnswers",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackTalkNotes_TalkId",
                table: "FeedbackTalkNotes",
                column: "TalkId");

            migrationBuilder.CreateIndex(
                name: "IX_SpentFeedbackTokens_EditionId",
                table: "SpentFeedbackTokens",
                column: "EditionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConfirmedPresences");

            migrationBuilder.DropTable(
                name: "FeedbackQuotes");

            migrationBuilder.DropTable(
                name: "FeedbackTalkNotes");

            migrationBuilder.DropTable(
                name: "SiteSecrets");

            migrationBuilder.DropTable(
                name: "SpentFeedbackTokens");

            migrationBuilder.DropTable(
                name: "FeedbackAnswers");

            migrationBuilder.DropColumn(
                name: "CertificateIssuedUtc",
                table: "Registrations");
        }
    }
}
