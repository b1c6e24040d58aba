using System.Text;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Import;

public sealed class RegistrationImportTests
{
    private const string Headings = "Name;E-Mail;Organisation;Seite;Status";

    [Theory, EveryProvider]
    public async Task A_thousand_rows_get_seats_in_their_order_and_the_rest_waits(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 600);
        await database.ArrangeAsync(edition);
        var draft = await HandInAsync(
            database, edition, Enumerable.Range(1, 1000).Select(i => $"Person {i};p{i}@amt.example;Amt {i};Verwaltung;Attending"),
            withLetters: true);

        var result = await TakeOverAsync(database, edition, draft);

        Assert.Equal(new ImportResult(ImportOutcome.TakenOver, Seated: 600, Waiting: 400), result);
        var people = await database.AllAsync<Registration>();
        Assert.Equal(RegistrationState.Seated, Assert.Single(people, r => r.Name == "Person 600").State);
        Assert.Equal(1, Assert.Single(people, r => r.Name == "Person 601").WaitingNumber);
        Assert.Contains("Stelle 400", (await database.LastLetterAsync("p1000@amt.example")).Subject, StringComparison.Ordinal);
        Assert.All(people, r => Assert.Equal((RegistrationOrigin.Import, "Eventbrite"), (r.Origin, r.ConsentNote)));
        Assert.Empty(Assert.Single(await database.AllAsync<ImportDraft>()).Content);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Each_row_gets_what_it_deserves(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        await database.ArrangeEditionAsync(edition, TestData.Registration(edition, RegistrationState.Cancelled, "schon@da.example"));
        var draft = await HandInAsync(database, edition,
        [
            "Ada;ada@amt.example;Amt;;paid",
            "Ada noch einmal;ADA@amt.example;Amt;;paid",
            "Bekannt;Schon@da.example;Amt;;paid",
            "Weg;weg@amt.example;Amt;;canceled",
            ";ohne@name.example;Amt;;",
            "Ohne Adresse;;Amt;;",
            "Falsche Adresse;keine adresse;Amt;;",
            $"{new string('x', 200)};lang@amt.example;Amt;;",
            "Dora;dora@firma.example;Firma;Dienstleister;",
            "=HYPERLINK(1);formel@amt.example;<b>Amt</b>;;",
        ]);

        var plan = await database.WithAsync(async (ImportDesk desk) =>
        {
            var read = await desk.FindAsync(edition.Id, null, draft, RegistrationWorld.Organizer, CancellationToken.None);
            return await desk.PlanAsync(read!, CancellationToken.None);
        });
        var result = await TakeOverAsync(database, edition, draft);

        Assert.Equal(
            [
                ImportFate.New, ImportFate.Repeated, ImportFate.SamePerson, ImportFate.LeftOut, ImportFate.Faulty, ImportFate.Faulty,
                ImportFate.Faulty, ImportFate.Faulty, ImportFate.AwaitsApproval, ImportFate.New,
            ],
            plan!.Rows.Select(row => row.Fate));
        Assert.Equal(
            [ImportProblem.NameMissing, ImportProblem.EmailMissing, ImportProblem.EmailInvalid, ImportProblem.NameTooLong],
            plan.Rows.SelectMany(row => row.Problems));
        Assert.Equal(new ImportResult(ImportOutcome.TakenOver, Seated: 2, AwaitingApproval: 1, LeftOut: 7), result);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_list_is_taken_over_once(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var draft = await HandInAsync(database, edition, ["Ada;ada@amt.example;Amt;;"]);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => TakeOverAsync(database, edition, draft))));

        Assert.Single(results, r => r.Outcome == ImportOutcome.TakenOver);
        Assert.Equal(3, results.Count(r => r.Outcome == ImportOutcome.TakenOverAlready));
        Assert.Single(await database.AllAsync<Registration>());
        Assert.Single(await database.AllAsync<AuditEntry>(), e => e.Action == "registration.list-imported");
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_list_is_nobody_elses_and_of_one_edition_and_does_not_stay(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        await database.ArrangeAsync(edition, other);
        var draft = await HandInAsync(database, edition, ["Ada;ada@amt.example;Amt;;"]);

        Assert.Equal(ImportOutcome.NoSuchDraft, (await TakeOverAsync(database, other, draft)).Outcome);
        Assert.Equal(ImportOutcome.NoSuchDraft, (await TakeOverAsync(database, edition, draft, Actor.Organizer(Guid.NewGuid()))).Outcome);
        database.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(ImportOutcome.NoSuchDraft, (await TakeOverAsync(database, edition, draft)).Outcome);
        await database.WithDbAsync(db => new ImportDraftPurge(db, database.Clock).RunAsync(CancellationToken.None));

        Assert.Empty(await database.AllAsync<ImportDraft>());
        Assert.Empty(await database.AllAsync<Registration>());
    }

    [Theory, EveryProvider]
    public async Task Nobody_is_imported_into_an_edition_that_is_over(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(startUtc: TestData.Now.AddDays(-3));
        await database.ArrangeAsync(edition);
        var draft = await HandInAsync(database, edition, ["Ada;ada@amt.example;Amt;;"]);

        Assert.Equal(ImportOutcome.NotOpen, (await TakeOverAsync(database, edition, draft)).Outcome);
        Assert.Empty(await database.AllAsync<Registration>());
    }

    private static async Task<Guid> HandInAsync(TestDatabase database, Edition edition, IEnumerable<string> rows, bool withLetters = false)
    {
        var content = Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Headings)));
        return await database.WithAsync(async (ImportDesk desk) =>
        {
            var (id, problem) = await desk.HandInAsync(
                edition.Id, null, RegistrationWorld.Organizer, "liste.csv", content, CancellationToken.None);
            Assert.Null(problem);
            var draft = await desk.FindAsync(edition.Id, null, id!.Value, RegistrationWorld.Organizer, CancellationToken.None);
            var columns = ColumnGuess.Of(Headings.Split(';'));
            await desk.ExplainAsync(
                draft!, new ImportSettings(columns, AttendeeSide.Administration, "Eventbrite", withLetters), CancellationToken.None);
            return id.Value;
        });
    }

    private static Task<ImportResult> TakeOverAsync(TestDatabase database, Edition edition, Guid draft, Actor? actor = null) =>
        database.WithAsync((RegistrationImport import) => import.TakeOverAsync(
            edition.Id, draft, seen: null, actor ?? RegistrationWorld.Organizer, CancellationToken.None));
}
