using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SpeakersHavePages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "SaidUtc",
                table: "TalkSpeakers",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Gatherings",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeadMinutes = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    WantsSlides = table.Column<bool>(type: "bit", nullable: false),
                    RemindsOfGaps = table.Column<bool>(type: "bit", nullable: false),
                    ReminderDays = table.Column<int>(type: "int", nullable: false),
                    SendsBriefing = table.Column<bool>(type: "bit", nullable: false),
                    BriefingDays = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    BriefingHtml = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    BriefingHtmlVersion = table.Column<int>(type: "int", nullable: false),
                    Briefing = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gatherings", x => x.EditionId);
                    table.ForeignKey(
                        name: "FK_Gatherings_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpeakingRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    BegunUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakingRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpeakingRuns_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpeakingTokens",
                columns: table => new
                {
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    SpeakerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IssuedUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakingTokens", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_SpeakingTokens_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SpeakingTokens_Speakers_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TalkConsents",
                columns: table => new
                {
                    TalkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SpeakerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Artefact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NotedUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsOwnWord = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalkConsents", x => new { x.TalkId, x.SpeakerId, x.Artefact });
                    table.ForeignKey(
                        name: "FK_TalkConsents_TalkSpeakers_TalkId_SpeakerId",
                        columns: x => new { x.TalkId, x.SpeakerId },
                        principalTable: "TalkSpeakers",
                        principalColumns: new[] { "TalkId", "SpeakerId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TalkSlides",
                columns: table => new
                {
                    TalkId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Size = table.Column<int>(type: "int", nullable: false),
                    Pages = table.Column<int>(type: "int", nullable: false),
                    HoldNoNames = table.Column<bool>(type: "bit", nullable: false),
                    UploadedUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TalkSlides", x => x.TalkId);
                    table.ForeignKey(
                        name: "FK_TalkSlides_Talks_TalkId",
                        column: x => x.TalkId,
                        principalTable: "Talks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What was said of a lesson is said of its talk.
            migrationBuilder.Sql(
                """
                INSERT INTO TalkConsents (TalkId, SpeakerId, Artefact, NotedUtc, IsOwnWord)
                SELECT Lessons.TalkId, LessonConsents.SpeakerId, LessonConsents.Artefact, LessonConsents.NotedUtc, 0
                FROM LessonConsents
                INNER JOIN Lessons ON Lessons.Id = LessonConsents.LessonId
                INNER JOIN TalkSpeakers ON TalkSpeakers.TalkId = Lessons.TalkId AND TalkSpeakers.SpeakerId = LessonConsents.SpeakerId
                """);
            migrationBuilder.Sql(
                """
                INSERT INTO TalkSlides (TalkId, Content, Hash, Size, Pages, HoldNoNames, UploadedUtc)
                SELECT Lessons.TalkId, LessonSlides.Content, LessonSlides.Hash, LessonSlides.Size, LessonSlides.Pages,
                    LessonSlides.HoldNoNames, LessonSlides.UploadedUtc
                FROM LessonSlides
                INNER JOIN Lessons ON Lessons.Id = LessonSlides.LessonId
                """);

            migrationBuilder.DropTable(
                name: "LessonConsents");

            migrationBuilder.DropTable(
                name: "LessonSlides");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakingRuns_EditionId_Kind_Day",
                table: "SpeakingRuns",
                columns: new[] { "EditionId", "Kind", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpeakingTokens_EditionId_SpeakerId",
                table: "SpeakingTokens",
                columns: new[] { "EditionId", "SpeakerId" });

            migrationBuilder.CreateIndex(
                name: "IX_SpeakingTokens_SpeakerId",
                table: "SpeakingTokens",
                column: "SpeakerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Gatherings");

            migrationBuilder.DropTable(
                name: "SpeakingRuns");

            migrationBuilder.DropTable(
                name: "SpeakingTokens");

            migrationBuilder.DropColumn(
                name: "SaidUtc",
                table: "TalkSpeakers");

            migrationBuilder.CreateTable(
                name: "LessonConsents",
                columns: table => new
                {
                    LessonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SpeakerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Artefact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    NotedUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LessonConsents", x => new { x.LessonId, x.SpeakerId, x.Artefact });
                    table.ForeignKey(
                        name: "FK_LessonConsents_Lessons_LessonId",
                        column: x => x.LessonId,
                        principalTable: "Lessons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LessonConsents_Speakers_SpeakerId",
                        column: x => x.SpeakerId,
                        principalTable: "Speakers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LessonSlides",
                columns: table => new
                {
                    LessonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    HoldNoNames = table.Column<bool>(type: "bit", nullable: false),
                    Pages = table.Column<int>(type: "int", nullable: false),
                    Size = table.Column<int>(type: "int", nullable: false),
                    UploadedUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LessonSlides", x => x.LessonId);
                    table.ForeignKey(
                        name: "FK_LessonSlides_Lessons_LessonId",
                        column: x => x.LessonId,
                        principalTable: "Lessons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql(
                """
                INSERT INTO LessonConsents (LessonId, SpeakerId, Artefact, NotedUtc)
                SELECT Lessons.Id, TalkConsents.SpeakerId, TalkConsents.Artefact, TalkConsents.NotedUtc
                FROM TalkConsents
                INNER JOIN Lessons ON Lessons.TalkId = TalkConsents.TalkId
                """);
            migrationBuilder.Sql(
                """
                INSERT INTO LessonSlides (LessonId, Content, Hash, Size, Pages, HoldNoNames, UploadedUtc)
                SELECT Lessons.Id, TalkSlides.Content, TalkSlides.Hash, TalkSlides.Size, TalkSlides.Pages, TalkSlides.HoldNoNames,
                    TalkSlides.UploadedUtc
                FROM TalkSlides
                INNER JOIN Lessons ON Lessons.TalkId = TalkSlides.TalkId
                """);

            migrationBuilder.DropTable(
                name: "TalkConsents");

            migrationBuilder.DropTable(
                name: "TalkSlides");

            migrationBuilder.CreateIndex(
                name: "IX_LessonConsents_SpeakerId",
                table: "LessonConsents",
                column: "SpeakerId");
        }
    }
}
