using System.Diagnostics;
using System.Text;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Registrations.Import.Remarks;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Import.Remarks;

/// <summary>What is unclear about a row is decided by organizers; until then something safe holds.</summary>
public sealed class ImportRemarkTests
{
    private const string Headings = "Name;E-Mail;Organisation;Seite;Status;Bestelldatum";

    /// <summary>Row 2 and on.</summary>
    private static readonly string[] Rows =
    [
        "Ada;ada@amt.example;Amt;Verwaltung;paid;2026-11-02 10:00",
        "Bea;bea@amt.example;Amt;Verwaltung;pending;2026-11-02 11:00",
        "Cem;cem@amt.example;Amt;Verwaltung;canceled;2026-11-02 12:00",
        "Dana;dana@amt.example;Amt;Verwaltung;schwebend;2026-11-02 13:00",
        "Eli;eli@amt.example;;Verwaltung;paid;2026-11-02 14:00",
        "Fred;fred@amt.example;Amt;Mond;paid;2026-11-02 15:00",
        "Gina;gina@amt.example;Amt;;paid;2026-11-02 16:00",
        "Hana;hana@firma.example;Firma;Dienstleister;paid;2026-11-02 17:00",
        "Ida;ida@amt.example;Amt;Verwaltung;paid;irgendwann",
        "Jan;jan@amt.example;Amt;Verwaltung;paid;2036-11-02 18:00",
        "Ada;ADA@amt.example;Anderes Amt;Verwaltung;paid;2026-11-02 19:00",
    ];

    private static readonly Edition Edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);

    [Fact]
    public void Without_a_decision_something_safe_holds_and_the_plan_says_what()
    {
        var plan = Plan(ImportDecisions.None);

        Assert.Equal(
            [
                "2 New", "3 AwaitsApproval OrderPending=AwaitApproval", "4 LeftOut OrderCancelled=LeaveOut",
                "5 AwaitsApproval OrderUnknown=AwaitApproval", "6 LeftOut OrganisationMissing=LeaveOut",
                "7 AwaitsApproval SideUnknown=AsOther OutsideAudience=AwaitApproval", "8 New SideMissing=AsAdministration",
                "9 AwaitsApproval OutsideAudience=AwaitApproval", "10 New OrderDateUnreadable=TakeOver",
                "11 New OrderDateUnlikely=TakeOver",
                "12 Repeated Repeated=LeaveOut",
            ],
            Words(plan));
        Assert.Equal((ImportRemark.OutsideAudience, 2), plan.Remarks.Single(kind => kind.Remark == ImportRemark.OutsideAudience));
    }

    [Fact]
    public void A_decision_for_all_holds_and_one_for_a_row_goes_before_it()
    {
        var plan = Plan(ImportDecisions.None
            .WithForAll(ImportRemark.OrderPending, ImportAnswer.LeaveOut)
            .WithForAll(ImportRemark.OrderCancelled, ImportAnswer.TakeOver)
            .WithForAll(ImportRemark.OrganisationMissing, ImportAnswer.TakeOver)
            .WithForAll(ImportRemark.SideUnknown, ImportAnswer.AsProvider)
            .WithForAll(ImportRemark.OutsideAudience, ImportAnswer.TakeOver)
            .WithForAll(ImportRemark.Repeated, ImportAnswer.TakeOver)
            .WithRows(ImportRemark.OutsideAudience, new Dictionary<int, ImportAnswer?> { [9] = ImportAnswer.LeaveOut }));

        Assert.Equal(
            [
                "2 Repeated", "3 LeftOut OrderPending=LeaveOut", "4 New OrderCancelled=TakeOver",
                "5 AwaitsApproval OrderUnknown=AwaitApproval", "6 New OrganisationMissing=TakeOver",
                "7 New SideUnknown=AsProvider OutsideAudience=TakeOver", "8 New SideMissing=AsAdministration",
                "9 LeftOut OutsideAudience=LeaveOut", "10 New OrderDateUnreadable=TakeOver", "11 New OrderDateUnlikely=TakeOver",
                "12 New Repeated=TakeOver",
            ],
            Words(plan));
        Assert.Equal(AttendeeSide.Provider, plan.Rows[5].Person!.Side);
    }

    [Fact]
    public void What_was_decided_is_kept_as_it_was_and_can_be_taken_back()
    {
        var decided = Settings(ImportDecisions.None
            .WithRows(ImportRemark.OrderPending, new Dictionary<int, ImportAnswer?> { [3] = ImportAnswer.LeaveOut, [7] = null })
            .WithForAll(ImportRemark.SideUnknown, ImportAnswer.AsPartner));

        var read = ImportSettings.FromJson(decided.ToJson())!;
        var back = read.Decisions.WithForAll(ImportRemark.SideUnknown, null)
            .WithRows(ImportRemark.OrderPending, new Dictionary<int, ImportAnswer?> { [3] = null });

        Assert.Equal(decided.Mark(), read.Mark());
        Assert.Equal(ImportAnswer.LeaveOut, read.Decisions.Of(ImportRemark.OrderPending).Rows[3]);
        Assert.Equal(Settings(ImportDecisions.None).Mark(), Settings(back).Mark());
    }

    [Fact]
    public void What_was_explained_before_there_were_decisions_is_still_read()
    {
        var old = ImportSettings.FromJson(
            "{\"Columns\":[\"Email\",\"Name\"],\"Side\":\"Partner\",\"ConsentNote\":\"x\",\"WithLetters\":true}")!;

        Assert.Equal((AttendeeSide.Partner, true, (ImportPlace?)null), (old.Side, old.WithLetters, old.Place));
        Assert.Empty(old.Decisions.ByRemark);
    }

    [Fact]
    public void Five_thousand_rows_are_planned_at_once()
    {
        var rows = Enumerable.Range(2, 5000).Select(i => $"Person {i};p{i}@amt.example;;Mond;pending;2026-11-02 10:00").ToArray();
        var decisions = ImportDecisions.None.WithForAll(ImportRemark.OrganisationMissing, ImportAnswer.TakeOver)
            .WithRows(ImportRemark.OrderPending, Enumerable.Range(2, 5000).ToDictionary(i => i, _ => (ImportAnswer?)ImportAnswer.TakeOver));
        var watch = Stopwatch.StartNew();

        var plan = Plan(ImportSettings.FromJson(Settings(decisions).ToJson())!.Decisions, rows);

        Assert.Equal(5000, plan.Count(ImportFate.AwaitsApproval));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory, EveryProvider]
    public async Task Who_signed_up_earlier_elsewhere_is_first_and_keeps_the_moment(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        await database.ArrangeAsync(edition);
        var moment = TestData.Now.AddDays(-3);
        string At(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

        var (result, report) = await TakeOverAsync(database, edition,
        [
            "Ohne;ohne@amt.example;Amt;Verwaltung;paid;",
            $"Spät;spaet@amt.example;Amt;Verwaltung;paid;{At(moment.AddHours(1))}",
            $"Früh;frueh@amt.example;Amt;Verwaltung;paid;{At(moment)}",
            $"Weg;weg@amt.example;Amt;Verwaltung;canceled;{At(moment)}",
            $"Offen;offen@amt.example;Amt;Verwaltung;pending;{At(moment)}",
        ]);

        Assert.Equal(new ImportResult(ImportOutcome.TakenOver, Seated: 1, Waiting: 2, AwaitingApproval: 1, LeftOut: 1), result);
        var people = (await database.AllAsync<Registration>()).ToDictionary(r => r.Name);
        Assert.Equal((RegistrationState.Seated, moment), (people["Früh"].State, people["Früh"].CreatedUtc));
        Assert.Equal((1, moment.AddHours(1)), (people["Spät"].WaitingNumber, people["Spät"].CreatedUtc));
        Assert.Equal((2, TestData.Now), (people["Ohne"].WaitingNumber, people["Ohne"].CreatedUtc));
        Assert.Equal(TestData.Now, people["Früh"].SeatedUtc);
        var left = Assert.Single(report!.LeftOut);
        Assert.Equal((ImportFate.LeftOut, ImportRemark.OrderCancelled, 5), (left.Fate, left.Remark, Assert.Single(left.Rows)));
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Whoever_is_let_in_past_the_audience_rule_is_approved(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        await database.ArrangeAsync(edition);

        await TakeOverAsync(
            database, edition, ["Hana;hana@firma.example;Firma;Dienstleister;paid;"],
            ImportDecisions.None.WithForAll(ImportRemark.OutsideAudience, ImportAnswer.TakeOver));

        var person = Assert.Single(await database.AllAsync<Registration>());
        Assert.Equal((RegistrationState.Seated, TestData.Now), (person.State, person.ApprovedUtc));
    }

    [Theory, EveryProvider]
    public async Task What_was_decided_meanwhile_is_not_taken_over_unseen(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);

        var (result, _) = await TakeOverAsync(
            database, edition, ["Ada;ada@amt.example;Amt;Verwaltung;paid;"],
            seen: Settings(ImportDecisions.None.WithForAll(ImportRemark.SideMissing, ImportAnswer.LeaveOut)).Mark());

        Assert.Equal(ImportOutcome.ChangedMeanwhile, result.Outcome);
        Assert.Empty(await database.AllAsync<Registration>());
    }

    private static ImportSettings Settings(ImportDecisions decisions) =>
        new(ColumnGuess.Of(Headings.Split(';')), AttendeeSide.Administration, "pretix", WithLetters: false) { Decisions = decisions };

    private static byte[] Content(string[] rows) => Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Headings)));

    private static ImportPlan Plan(ImportDecisions decisions, string[]? rows = null) => ImportPlan.Make(
        ImportFile.Read(Content(rows ?? Rows)).Table!, Settings(decisions),
        ImportRules.Of(Edition, new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc)), new Dictionary<string, ImportFate>(), []);

    private static IEnumerable<string> Words(ImportPlan plan) => plan.Rows.Select(row =>
        string.Join(' ', [$"{row.Number} {row.Fate}", .. row.Remarks.Select(own => $"{own.Remark}={own.Answer}")]));

    private static async Task<(ImportResult Result, ImportReport? Report)> TakeOverAsync(
        TestDatabase database, Edition edition, string[] rows, ImportDecisions? decisions = null, string? seen = null)
    {
        var draft = await database.WithAsync(async (ImportDesk desk) =>
        {
            var (id, problem) = await desk.HandInAsync(
                edition.Id, null, RegistrationWorld.Organizer, "liste.csv", Content(rows), CancellationToken.None);
            Assert.Null(problem);
            var found = await desk.FindAsync(edition.Id, null, id!.Value, RegistrationWorld.Organizer, CancellationToken.None);
            await desk.ExplainAsync(found!, Settings(decisions ?? ImportDecisions.None), CancellationToken.None);
            return id.Value;
        });
        var result = await database.WithAsync((RegistrationImport import) => import.TakeOverAsync(
            edition.Id, draft, seen, RegistrationWorld.Organizer, CancellationToken.None));
        return (result, await database.WithAsync((ImportDesk desk) => desk.FindReportAsync(
            edition.Id, draft, RegistrationWorld.Organizer, CancellationToken.None)));
    }
}
