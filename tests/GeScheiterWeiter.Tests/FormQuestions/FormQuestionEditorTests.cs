using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.FormQuestions;

public sealed class FormQuestionEditorTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly FormQuestionDraft Draft = new()
    {
        Kind = FormQuestionKind.Choice,
        Text = "Was essen Sie?",
        Purpose = "Damit genug da ist.",
        Options = ["Alles", "Vegetarisch"],
        KeptDays = 7,
    };

    public static TheoryData<FormQuestionDraft, FormQuestionOutcome> Faults => new()
    {
        { Draft with { Text = " " }, FormQuestionOutcome.TextMissing },
        { Draft with { Purpose = "" }, FormQuestionOutcome.PurposeMissing },
        { Draft with { Text = new string('x', FormQuestion.MaxTextLength + 1) }, FormQuestionOutcome.TextTooLong },
        { Draft with { Purpose = new string('x', FormQuestion.MaxPurposeLength + 1) }, FormQuestionOutcome.TextTooLong },
        { Draft with { KeptDays = -1 }, FormQuestionOutcome.KeptDaysInvalid },
        { Draft with { KeptDays = FormQuestion.LongestKeptDays + 1 }, FormQuestionOutcome.KeptDaysInvalid },
        { Draft with { Options = ["Alles", "Alles"] }, FormQuestionOutcome.OptionsMissing },
        { Draft with { Options = ["Alles", new string('x', FormQuestion.MaxOptionLength + 1)] }, FormQuestionOutcome.OptionTooLong },
        {
            Draft with { Options = [.. Enumerable.Range(0, FormQuestion.MostOptions + 1).Select(i => $"{i}")] },
            FormQuestionOutcome.TooManyOptions
        },
    };

    [Theory, MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task What_is_wrong_is_not_saved(FormQuestionDraft draft, FormQuestionOutcome expected)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);

        Assert.Equal(expected, await CreateAsync(database, edition, draft));
        Assert.Empty(await database.AllAsync<FormQuestion>());
    }

    [Fact]
    public async Task An_edition_asks_no_more_than_a_form_holds()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(
            [edition, .. Enumerable.Range(0, FormQuestion.MostAsked).Select(_ => TestData.FormQuestion(edition))]);

        Assert.Equal(FormQuestionOutcome.TooMany, await CreateAsync(database, edition, Draft));
        var first = (await database.AllAsync<FormQuestion>())[0];
        await database.WithAsync((FormQuestionEditor editor) =>
            editor.DeleteAsync(edition.Id, first.Id, RegistrationWorld.Organizer, None));
        Assert.Equal(FormQuestionOutcome.Saved, await CreateAsync(database, edition, Draft));
    }

    [Fact]
    public async Task What_is_changed_is_known_at_once_and_by_one_look_for_everybody()
    {
        var queries = new QueryLog();
        await using var database = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(queries)));
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        Assert.Empty(await AskedAsync(database, edition.Slug));
        await CreateAsync(database, edition, Draft);
        await CreateAsync(database, edition, Draft with { Text = "Und was trinken Sie?" });
        Assert.Equal(["Was essen Sie?", "Und was trinken Sie?"], (await AskedAsync(database, edition.Slug)).Select(q => q.Text));

        queries.Clear();
        var asked = await AskedAsync(database, edition.Slug);
        Assert.Empty(await AskedAsync(database, "eine-andere"));
        Assert.Empty(queries.Commands);

        await database.WithAsync((FormQuestionReordering order) =>
            order.MoveAsync(edition.Id, asked[1].Id, MoveDirection.Up, RegistrationWorld.Organizer, None));
        Assert.Equal(["Und was trinken Sie?", "Was essen Sie?"], (await AskedAsync(database, edition.Slug)).Select(q => q.Text));
        await EditAsync(database, edition, asked[0].Id, Draft with { Text = "Was möchten Sie essen?" });
        Assert.Equal("Was möchten Sie essen?", (await AskedAsync(database, edition.Slug))[1].Text);
        await database.WithDbAsync(async db =>
        {
            db.Set<Edition>().Single().Slug = "umbenannt";
            await db.SaveChangesAsync(None);
            return true;
        });
        Assert.Empty(await AskedAsync(database, edition.Slug));
        Assert.Equal(2, (await AskedAsync(database, "umbenannt")).Count);
    }

    [Fact]
    public async Task Another_instance_is_heard_within_seconds()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        Assert.Empty(await AskedAsync(database, edition.Slug));
        // Past everything that listens here, as from outside.
        await database.WithDbAsync(db => db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO FormQuestions (Id, EditionId, Kind, Text, Purpose, Options, FormerOptions, IsCompulsory, KeptDays, "Order", Version)
            SELECT {Guid.CreateVersion7()}, Id, 'Text', 'Noch etwas?', 'Darum', '[]', '[]', 0, 7, 1, 0 FROM Editions
            """));

        Assert.Empty(await AskedAsync(database, edition.Slug));
        database.Clock.Advance(AskedQuestionsInMemory.Kept);
        Assert.Equal("Noch etwas?", Assert.Single(await AskedAsync(database, edition.Slug)).Text);
    }

    [Fact]
    public async Task The_log_tells_what_was_made_changed_moved_and_deleted()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        await CreateAsync(database, edition, Draft);
        var question = Assert.Single(await database.AllAsync<FormQuestion>());

        Assert.Equal(
            FormQuestionOutcome.Saved, await EditAsync(database, edition, question.Id, Draft with { Options = ["Alles", "Vegan"] }));
        Assert.Equal(
            FormQuestionOutcome.Saved, await EditAsync(database, edition, question.Id, Draft with { Options = ["Alles", "Vegan"] }, 1));
        Assert.Equal(FormQuestionOutcome.Outdated, await EditAsync(database, edition, question.Id, Draft, version: 0));
        var after = Assert.Single(await database.AllAsync<FormQuestion>());
        Assert.Equal(["Alles", "Vegan"], after.Options);
        Assert.Equal(["Vegetarisch"], after.FormerOptions);
        await database.WithAsync((FormQuestionEditor e) => e.DeleteAsync(edition.Id, question.Id, RegistrationWorld.Organizer, None));

        var log = (await database.AllAsync<AuditEntry>()).OrderBy(e => e.Id).ToList();
        Assert.Equal(["form-question.created", "form-question.edited", "form-question.deleted"], log.Select(e => e.Action));
        Assert.Contains("Vegetarisch", log[1].Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_another_edition_is_not_found()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        var question = TestData.FormQuestion(edition);
        await database.ArrangeAsync(edition, other, question);

        Assert.Null(await database.WithAsync((FormQuestionEditor e) =>
            e.DeleteAsync(other.Id, question.Id, RegistrationWorld.Organizer, None)));
        Assert.Null(await database.WithAsync((FormQuestionEditor e) =>
            e.EditAsync(other.Id, question.Id, 0, Draft, RegistrationWorld.Organizer, None)));
    }

    [Fact]
    public async Task A_copied_edition_asks_the_same_without_what_is_asked_no_more()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        var (asked, gone) = (TestData.FormQuestion(edition, text: "Farbe?"), TestData.FormQuestion(edition, text: "Weg?"));
        gone.Archive(TestData.Now);
        await database.ArrangeEditionAsync(edition, person);
        await database.ArrangeAsync(asked, gone, TestData.FormAnswer(person, asked, "Rot"));

        var clone = new EditionClone { Name = "Kopie", Slug = "kopie", LocalStart = TestData.Now.AddDays(90) };
        await database.WithAsync((EditionCloner cloner) => cloner.CloneAsync(edition.Id, clone, RegistrationWorld.Organizer, None));

        var copy = Assert.Single(await AskedAsync(database, "kopie"));
        Assert.Equal(("Farbe?", "Rot, Grün, Blau"), (copy.Text, string.Join(", ", copy.Options)));
        Assert.NotEqual(asked.Id, copy.Id);
        Assert.Single(await database.AllAsync<FormAnswer>());
    }

    private static async Task<FormQuestionOutcome> CreateAsync(TestDatabase database, Edition edition, FormQuestionDraft draft) =>
        (await database.WithAsync((FormQuestionEditor editor) =>
            editor.CreateAsync(edition.Id, draft, RegistrationWorld.Organizer, None)))!.Value.Outcome;

    private static Task<FormQuestionOutcome?> EditAsync(
        TestDatabase database, Edition edition, Guid id, FormQuestionDraft draft, int version = 0) =>
        database.WithAsync((FormQuestionEditor editor) =>
            editor.EditAsync(edition.Id, id, version, draft, RegistrationWorld.Organizer, None));

    private static Task<IReadOnlyList<AskedQuestion>> AskedAsync(TestDatabase database, string slug) =>
        database.WithAsync((AskedQuestions questions) => questions.OfAsync(slug, None));
}
