using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.FormQuestions;

/// <summary>What becomes of what people have answered, from the form to its end.</summary>
public sealed class FormAnswerTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Edition _edition = TestData.Edition();
    private readonly FormQuestion _choice;
    private readonly FormQuestion _several;

    public FormAnswerTests() => (_choice, _several) =
        (TestData.FormQuestion(_edition, text: "Wahl?"), TestData.FormQuestion(_edition, FormQuestionKind.Several, "Farben?", keptDays: 7));

    [Theory, EveryProvider]
    public async Task An_answer_belongs_to_the_link_that_was_mailed_for_it(StorageProvider provider)
    {
        await using var database = await WorldAsync(provider);
        var anna = new Participant(database, _edition, "anna@stadt.example");

        await SignUpAsync(database, anna.Address, Answers(["Rot"], ["Rot", "Blau"]));
        Assert.Empty(await database.AllAsync<FormAnswer>());
        await anna.ConfirmAsync();
        Assert.Equal(["Farben?: Blau", "Farben?: Rot", "Wahl?: Rot"], await AnswersAsync(database));

        // Somebody else types her address: nothing of hers changes until she confirms, and she has a seat.
        database.Clock.Advance(TimeSpan.FromHours(1));
        await SignUpAsync(database, anna.Address, Answers(["Grün"], []));
        Assert.Equal(["Farben?: Blau", "Farben?: Rot", "Wahl?: Rot"], await AnswersAsync(database));

        // She cancels, and comes back with other answers.
        await anna.CancelAsync();
        database.Clock.Advance(TimeSpan.FromHours(1));
        await SignUpAsync(database, anna.Address, Answers(["Blau"], ["Grün"]));
        await anna.ConfirmAsync();
        Assert.Equal(["Farben?: Grün", "Wahl?: Blau"], await AnswersAsync(database));
    }

    [Fact]
    public async Task Confirming_what_was_not_asked_anything_has_no_statement_more()
    {
        var queries = new QueryLog();
        await using var database = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(queries)));
        await database.ArrangeAsync(_edition, _choice, _several);
        var anna = new Participant(database, _edition, "anna@stadt.example");
        await anna.SignUpAsync();
        var token = await anna.LastTokenAsync("/bestaetigen/");

        queries.Clear();
        await database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(token, None));

        Assert.DoesNotContain(queries.Commands, command => command.Contains("Form", StringComparison.Ordinal));
    }

    [Theory, EveryProvider]
    public async Task A_deleted_question_keeps_its_answers_and_is_asked_no_more(StorageProvider provider)
    {
        await using var database = await WorldAsync(provider);
        await JoinAsync(database, "anna@stadt.example", Answers(["Rot"], []));

        Assert.Equal(FormQuestionDeletionOutcome.Archived, await DeleteAsync(database, _choice));
        Assert.Equal(FormQuestionDeletionOutcome.Deleted, await DeleteAsync(database, _several));
        Assert.Null(await DeleteAsync(database, _choice));

        Assert.Equal(["Wahl?: Rot"], await AnswersAsync(database));
        Assert.Equal(_choice.Id, Assert.Single(await database.AllAsync<FormQuestion>()).Id);
        Assert.Empty(await database.WithAsync((AskedQuestions questions) => questions.OfAsync(_edition.Slug, None)));
    }

    [Fact]
    public async Task Whoever_confirms_an_answer_to_a_question_that_is_gone_meanwhile_comes_all_the_same()
    {
        await using var database = await WorldAsync();
        var anna = new Participant(database, _edition, "anna@stadt.example");
        await SignUpAsync(database, anna.Address, Answers(["Rot"], ["Grün"]));
        await DeleteAsync(database, _choice);

        Assert.Equal(ConfirmationOutcome.Seated, await anna.ConfirmAsync());

        Assert.Equal(["Farben?: Grün"], await AnswersAsync(database));
    }

    [Fact]
    public async Task An_answer_keeps_the_words_it_answered_until_it_is_another()
    {
        await using var database = await WorldAsync();
        var anna = await JoinAsync(database, "anna@stadt.example", Answers(["Rot"], ["Blau"]));
        var asked = AskedQuestion.Of(_choice) with { Text = "Welche Wahl?" };
        await database.WithAsync((FormQuestionEditor editor) => editor.EditAsync(
            _edition.Id, _choice.Id, 0,
            new FormQuestionDraft
            {
                Kind = FormQuestionKind.Choice,
                Text = asked.Text,
                Purpose = "Darum",
                Options = ["Grün", "Blau"],
                KeptDays = 30,
            },
            RegistrationWorld.Organizer, None));
        Assert.Equal(["Farben?: Blau", "Wahl?: Rot"], await AnswersAsync(database));

        await CorrectAsync(anna, new GivenAnswers([new GivenAnswer(_choice.Id, asked.Text, ["Rot"])]));
        Assert.Equal(["Farben?: Blau", "Wahl?: Rot"], await AnswersAsync(database));

        await CorrectAsync(anna, new GivenAnswers([new GivenAnswer(_choice.Id, asked.Text, ["Blau"])]));
        Assert.Equal(["Farben?: Blau", "Welche Wahl?: Blau"], await AnswersAsync(database));
        var trace = (await database.AllAsync<AuditEntry>()).Last(e => e.Action == "registration.corrected");
        Assert.Contains(nameof(Registration.Answers), trace.Details, StringComparison.Ordinal);
        Assert.DoesNotContain("Blau", trace.Details, StringComparison.Ordinal);

        await CorrectAsync(anna, new GivenAnswers([new GivenAnswer(_several.Id, "Farben?", [])]));
        Assert.Equal(["Welche Wahl?: Blau"], await AnswersAsync(database));
    }

    [Fact]
    public async Task An_organizer_writes_over_no_answer_unseen()
    {
        await using var database = await WorldAsync();
        var anna = await JoinAsync(database, "anna@stadt.example", Answers(["Rot"], []));
        var person = await anna.RowAsync();
        var read = Answers(["Rot"], []);
        await CorrectAsync(anna, Answers(["Blau"], []));

        Assert.Equal(DetailsOutcome.Outdated, await CorrectByOrganizerAsync(database, person, read, Answers(["Grün"], [])));
        Assert.Equal(["Wahl?: Blau"], await AnswersAsync(database));
        Assert.Equal(
            DetailsOutcome.Corrected, await CorrectByOrganizerAsync(database, person, Answers(["Blau"], []), Answers(["Grün"], ["Rot"])));
        Assert.Equal(["Farben?: Rot", "Wahl?: Grün"], await AnswersAsync(database));
    }

    [Fact]
    public async Task Who_is_entered_by_hand_has_answered_too()
    {
        await using var database = await WorldAsync();

        await database.WithAsync((ManualRegistration entry) => entry.AddAsync(
            _edition.Id, Person("anruf@stadt.example") with { Answers = Answers(["Grün"], ["Rot"]) }, "Anruf", withLetter: false,
            over: null, RegistrationWorld.Organizer, None));

        Assert.Equal(["Farben?: Rot", "Wahl?: Grün"], await AnswersAsync(database));
    }

    [Theory, EveryProvider]
    public async Task Whoever_is_erased_has_answered_nothing(StorageProvider provider)
    {
        await using var database = await WorldAsync(provider);
        var anna = await JoinAsync(database, "anna@stadt.example", Answers(["Rot"], ["Blau"]));
        await JoinAsync(database, "berta@stadt.example", Answers(["Blau"], []));

        var row = await anna.RowAsync();
        await database.WithAsync((Erasure erasure) => erasure.EraseAsync(_edition.Id, row.Id, RegistrationWorld.Organizer, None));

        Assert.Equal(["Wahl?: Blau"], await AnswersAsync(database));
    }

    [Theory, EveryProvider]
    public async Task Answers_end_when_they_were_said_to(StorageProvider provider)
    {
        await using var database = await WorldAsync(provider);
        await JoinAsync(database, "anna@stadt.example", Answers(["Rot"], ["Blau", "Rot"]));
        await DeleteAsync(database, _several);

        database.Clock.SetUtcNow(_edition.EndUtc.AddDays(7).AddSeconds(-1));
        await CleanUpAsync(database);
        Assert.Equal(3, (await database.AllAsync<FormAnswer>()).Count);

        database.Clock.SetUtcNow(_edition.EndUtc.AddDays(7));
        await CleanUpAsync(database);
        await CleanUpAsync(database);
        Assert.Equal(["Wahl?: Rot"], await AnswersAsync(database));
        Assert.Equal(_choice.Id, Assert.Single(await database.AllAsync<FormQuestion>()).Id);
        var trace = Assert.Single(await database.AllAsync<AuditEntry>(), e => e.Action == "form-question.emptied");
        Assert.Contains("2", trace.Details, StringComparison.Ordinal);

        database.Clock.SetUtcNow(_edition.EndUtc.AddDays(30));
        Assert.Empty(await database.WithAsync((AskedQuestions questions) => questions.OfAsync(_edition.Id, None)));
        await CleanUpAsync(database);
        Assert.Empty(await database.AllAsync<FormAnswer>());
        Assert.Single(await database.AllAsync<FormQuestion>());
        Assert.Equal(RegistrationState.Seated, Assert.Single(await database.AllAsync<Registration>()).State);
    }

    [Fact]
    public async Task The_list_is_narrowed_to_who_answered_what_and_to_who_did_not()
    {
        await using var database = await WorldAsync();
        await JoinAsync(database, "anna@stadt.example", Answers(["Rot"], ["Blau", "Rot"]));
        await JoinAsync(database, "berta@stadt.example", Answers(["Blau"], ["Rot"]));
        await JoinAsync(database, "clara@stadt.example", Answers([], []));

        Assert.Equal(["anna"], await FoundAsync(database, new AnswerFilter(_choice.Id, "Rot")));
        Assert.Equal(["anna", "berta"], await FoundAsync(database, new AnswerFilter(_several.Id, "Rot")));
        Assert.Equal(["clara"], await FoundAsync(database, new AnswerFilter(_several.Id, null)));
        Assert.Empty(await FoundAsync(database, new AnswerFilter(_choice.Id, "Gelb")));
        Assert.Equal(3, (await FoundAsync(database, null)).Count);
    }

    [Fact]
    public void A_filter_is_read_as_it_is_written_and_nothing_else_is_one()
    {
        var id = Guid.CreateVersion7();
        foreach (var filter in new[] { new AnswerFilter(id, null), new AnswerFilter(id, "Ja: gern & \"mehr\""), new AnswerFilter(id, "") })
            Assert.Equal(filter, AnswerFilter.Parse(filter.ToString()));
        Assert.All(new[] { null, "", "x", ":", "Rot:" + id }, text => Assert.Null(AnswerFilter.Parse(text)));
        Assert.False(new RegistrationFilter(Answer: new AnswerFilter(id, null)).IsEmpty);
    }

    private async Task<TestDatabase> WorldAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await database.ArrangeAsync(_edition, _choice, _several);
        return database;
    }

    private GivenAnswers Answers(string[] choice, string[] several) => new(
    [
        new GivenAnswer(_choice.Id, "Wahl?", choice), new GivenAnswer(_several.Id, "Farben?", several),
    ]);

    private static SignUpDetails Person(string address) =>
        new(address.Split('@')[0], EmailAddress.Parse(address), "Stadt Beispiel", AttendeeSide.Administration);

    private Task<SignUpOutcome> SignUpAsync(TestDatabase database, string address, GivenAnswers answers) =>
        database.WithAsync((RegistrationDesk desk) => desk.RegisterAsync(
            _edition.Slug, Person(address) with { Answers = answers }, None));

    private async Task<Participant> JoinAsync(TestDatabase database, string address, GivenAnswers answers)
    {
        var person = new Participant(database, _edition, address);
        await SignUpAsync(database, address, answers);
        Assert.Equal(ConfirmationOutcome.Seated, await person.ConfirmAsync());
        return person;
    }

    private static Task<CorrectionOutcome> CorrectAsync(Participant person, GivenAnswers answers) =>
        person.AtTheDeskAsync((desk, token) => desk.CorrectAsync(
            token, new RegistrationCorrection("anna", "Stadt Beispiel", null, null, null), answers, None));

    private static Task<DetailsOutcome> CorrectByOrganizerAsync(
        TestDatabase database, Registration person, GivenAnswers read, GivenAnswers shall) =>
        database.WithAsync((DetailsCorrection correction) => correction.CorrectAsync(
            person.EditionId, person.Id, RegistrationDetails.Of(person), RegistrationDetails.Of(person),
            new CorrectedAnswers(read, shall), RegistrationWorld.Organizer, None));

    private Task<FormQuestionDeletionOutcome?> DeleteAsync(TestDatabase database, FormQuestion question) =>
        database.WithAsync((FormQuestionEditor editor) =>
            editor.DeleteAsync(_edition.Id, question.Id, RegistrationWorld.Organizer, None));

    private static Task CleanUpAsync(TestDatabase database) => database.WithAsync((FormAnswerCleanup task) => task.RunAsync(None));

    private Task<List<string>> FoundAsync(TestDatabase database, AnswerFilter? answer) => database.WithDbAsync(
        db => new RegistrationFilter(Answer: answer).Of(db, _edition.Id).OrderBy(r => r.Name).Select(r => r.Name).ToListAsync());

    private static async Task<IEnumerable<string>> AnswersAsync(TestDatabase database) =>
        (await database.AllAsync<FormAnswer>()).Select(a => $"{a.Wording}: {a.Text}").Order(StringComparer.Ordinal);
}
