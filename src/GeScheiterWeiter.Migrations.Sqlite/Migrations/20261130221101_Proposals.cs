using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GeScheiterWeiter.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Proposals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "CallClosesUtc",
                table: "Editions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CallOpensUtc",
                table: "Editions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    LengthMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Links = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    IsMeantAsTandem = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TouchedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SubmittedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpiresUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Invitations = table.Column<int>(type: "INTEGER", nullable: false),
                    TextVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    Events = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    Help = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    Plan = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    Takeaway = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proposals_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "ProposalTellers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Release = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReleaseOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalTellers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposalTellers_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposalTokens",
                columns: table => new
                {
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    TellerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalTokens", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_ProposalTokens_ProposalTellers_TellerId",
                        column: x => x.TellerId,
                        principalTable: "ProposalTellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TandemIntroductions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AdministrationTellerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProviderTellerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AdministrationSaysYes = table.Column<bool>(type: "INTEGER", nullable: true),
                    ProviderSaysYes = table.Column<bool>(type: "INTEGER", nullable: true),
                    ToldUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TandemIntroductions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TandemIntroductions_ProposalTellers_AdministrationTellerId",
                        column: x => x.AdministrationTellerId,
                        principalTable: "ProposalTellers",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_TandemIntroductions_ProposalTellers_ProviderTellerId",
                        column: x => x.ProviderTellerId,
                        principalTable: "ProposalTellers",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TandemWishes",
                columns: table => new
                {
                    TellerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SinceUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TandemWishes", x => x.TellerId);
                    table.ForeignKey(
                        name: "FK_TandemWishes_ProposalTellers_TellerId",
                        column: x => x.TellerId,
                        principalTable: "ProposalTellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IntroductionTokens",
                columns: table => new
                {
                    Hash = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    IntroductionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TellerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntroductionTokens", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_IntroductionTokens_TandemIntroductions_IntroductionId",
                        column: x => x.IntroductionId,
                        principalTable: "TandemIntroductions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_IntroductionTokens_IntroductionId",
                table: "IntroductionTokens",
                column: "IntroductionId");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_EditionId_State",
                table: "Proposals",
                columns: new[] { "EditionId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_ExpiresUtc",
                table: "Proposals",
                column: "ExpiresUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_TouchedUtc",
                table: "Proposals",
                column: "TouchedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalTellers_ProposalId_NormalizedEmail",
                table: "ProposalTellers",
                columns: new[] { "ProposalId", "NormalizedEmail" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProposalTokens_TellerId",
                table: "ProposalTokens",
                column: "TellerId");

            migrationBuilder.CreateIndex(
                name: "IX_TandemIntroductions_AdministrationTellerId_ProviderTellerId",
                table: "TandemIntroductions",
                columns: new[] { "AdministrationTellerId", "ProviderTellerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TandemIntroductions_ProviderTellerId",
                table: "TandemIntroductions",
                column: "ProviderTellerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "IntroductionTokens");

            migrationBuilder.DropTable(
                name: "ProposalTokens");

            migrationBuilder.DropTable(
                name: "TandemWishes");

            migrationBuilder.DropTable(
                name: "TandemIntroductions");

            migrationBuilder.DropTable(
                name: "ProposalTellers");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropColumn(
                name: "CallClosesUtc",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "CallOpensUtc",
                table: "Editions");
        }
    }
}
