using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Registrations.Letters;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Mail.Wordings;

/// <summary>Standard letters in the words organizers have given them.</summary>
public sealed class WordingTests
{
    private static readonly StandardLetter Confirmation = StandardLetter.OfKind(nameof(ConfirmationRequested))!;
    private static readonly LetterWords Words = new("Bitte bestätigen: {{Ausgabe}}", "Hallo,\n\n[Ja, ich bin es]({{Bestätigen}})");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public async Task The_words_of_the_edition_come_before_those_of_the_site_and_these_before_the_original(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (own, other) = (TestData.Edition(), TestData.Edition());
        await world.ArrangeAsync(own, other);
        var original = "Bitte bestätigen: Ihre Anmeldung zu " + own.Name;

        Assert.Equal((null, original), await LetterAsync(world, own));
        await SaveAsync(world, null, Words with { Subject = "Für alle: {{Ausgabe}}" });
        await SaveAsync(world, own.Id, Words with { Subject = "Für diese: {{Ausgabe}}" });
        var wordings = (await world.AllAsync<LetterWording>()).ToDictionary(w => w.EditionId ?? Guid.Empty, w => (Guid?)w.Id);

        Assert.Equal((wordings[own.Id], "Für diese: " + own.Name), await LetterAsync(world, own));
        Assert.Equal((wordings[Guid.Empty], "Für alle: " + other.Name), await LetterAsync(world, other));
        await RestoreAsync(world, own.Id);
        Assert.Equal((wordings[Guid.Empty], "Für alle: " + own.Name), await LetterAsync(world, own));
        await RestoreAsync(world, null);
        Assert.Equal((null, original), await LetterAsync(world, own));
    }

    [Theory, EveryProvider]
    public async Task New_words_leave_those_of_written_letters_as_they_were(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        await SaveAsync(world, null, Words with { Subject = "Eins" });
        var (first, _) = await LetterAsync(world, edition);
        await SaveAsync(world, null, Words with { Subject = "Zwei" });
        var (second, subject) = await LetterAsync(world, edition);
        await RestoreAsync(world, null);
        await RestoreAsync(world, null);
        await SaveAsync(world, null, Words with { Subject = "Drei" });

        var all = (await world.AllAsync<LetterWording>()).OrderBy(w => w.Number).ToList();
        Assert.Equal("Zwei", subject);
        Assert.Equal([(1, "Eins"), (2, "Zwei"), (3, null), (4, "Drei")], all.Select(w => (w.Number, w.Subject)));
        Assert.Equal([first, second], all.Take(2).Select(w => (Guid?)w.Id));
        Assert.Equal(
            ["wording.edited", "wording.edited", "wording.restored", "wording.edited"],
            (await world.AllAsync<AuditEntry>()).Where(entry => entry.SubjectKind == "wording").Select(entry => entry.Action));
    }

    [Theory, EveryProvider]
    public async Task Of_two_who_save_upon_the_same_words_one_is_told(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        foreach (var scope in new[] { edition.Id, (Guid?)null })
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(number =>
                Task.Run(() => SaveAsync(world, scope, Words with { Subject = $"Fassung {number}" }, version: 0), Cancel)));

            Assert.Single(outcomes, WordingOutcome.Saved);
            Assert.Equal(3, outcomes.Count(outcome => outcome == WordingOutcome.Outdated));
        }

        Assert.Equal(2, (await world.AllAsync<LetterWording>()).Count);
    }

    [Fact]
    public async Task What_another_instance_has_saved_is_known_within_seconds()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);
        var (before, _) = await LetterAsync(world, edition);

        var wording = new LetterWording
        {
            Kind = nameof(ConfirmationRequested),
            Number = 1,
            Subject = Words.Subject,
            Body = Words.Body,
            CreatedUtc = TestData.Now,
        };
        await world.ArrangeAsync(wording);
        world.Clock.Advance(HoldingWordings.Kept);

        Assert.Null(before);
        Assert.Equal(wording.Id, (await LetterAsync(world, edition)).Wording);
    }

    [Fact]
    public async Task Words_that_are_refused_and_words_that_hold_already_leave_nothing_behind()
    {
        await using var world = await TestDatabase.CreateAsync();
        await SaveAsync(world, null, Words);

        Assert.Equal(WordingOutcome.PlaceholderMissing, await SaveAsync(world, null, Words with { Body = "Guten Tag" }));
        Assert.Equal(WordingOutcome.Saved, await SaveAsync(world, null, Words));

        Assert.Single(await world.AllAsync<LetterWording>());
        Assert.Single(await world.AllAsync<AuditEntry>());
    }

    [Fact]
    public async Task Words_a_later_version_of_the_letter_has_no_value_for_give_way_to_the_original()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, new LetterWording
        {
            Kind = nameof(ConfirmationRequested),
            Number = 1,
            Subject = "{{Abgeschafft}}",
            Body = Words.Body,
            CreatedUtc = TestData.Now,
        });

        Assert.Equal((null, "Bitte bestätigen: Ihre Anmeldung zu " + edition.Name), await LetterAsync(world, edition));
    }

    [Fact]
    public async Task Hostile_values_stay_text_and_our_frame_stays_around_the_words()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);
        var seat = StandardLetter.OfKind(nameof(SeatConfirmed))!;
        await SaveAsync(world, edition.Id, new LetterWords(
            "{{Name}}: {{Ausgabe}}", "**{{Name}}** hat einen Platz.\n\n{{Begründung}}\n\n[Hier]({{Teilnahme}})"), letter: seat);
        var person = new Participant(world, edition, "boese@amt.example");
        await person.SignUpAsync("{{Teilnahme}} " + Hostile.Name);
        await person.ConfirmAsync();

        var letter = await world.LastLetterAsync("boese@amt.example");

        Assert.Equal((nameof(SeatConfirmed), true), (letter.Kind, letter.Mail.WordingId is not null));
        Assert.DoesNotContain(Hostile.Attribute + ">", letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"https://evil", letter.Html, StringComparison.Ordinal);
        Assert.Contains("{{Teilnahme}} <b", letter.Text, StringComparison.Ordinal);
        Assert.Contains("class=\"button\"", letter.Html, StringComparison.Ordinal);
        Assert.Contains("Datenschutz:", letter.Text, StringComparison.Ordinal);
        Assert.NotNull(letter.Calendar);
    }

    [Fact]
    public async Task Reminders_are_in_their_new_words_and_ask_for_them_once_however_many_people_there_are()
    {
        var queries = new QueryLog();
        await using var world = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(queries)));
        var edition = TestData.Edition();
        await world.ArrangeEditionAsync(edition, [.. Enumerable.Range(0, 40).Select(_ => TestData.Registration(edition))]);
        await SaveAsync(
            world, edition.Id, new LetterWords("Gleich geht es los", "[Hinein]({{Einlass}})"),
            letter: StandardLetter.OfKind("EveningBegins")!);
        world.Clock.SetUtcNow(edition.StartUtc.AddMinutes(-30));
        queries.Clear();

        await world.WithAsync((ReminderSending sending) => sending.RunAsync(Cancel));

        var letters = await world.LettersAsync();
        Assert.Equal(40, letters.Count);
        Assert.All(letters, letter => Assert.Equal("Gleich geht es los", letter.Subject));
        Assert.Equal(40, letters.Select(letter => letter.Link("/beitreten")).Distinct().Count());
        var asked = queries.Commands.Count(command => command.Contains("FROM \"LetterWordings\"", StringComparison.Ordinal));
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task The_words_of_an_edition_go_with_it_and_a_copy_begins_without()
    {
        await using var world = await TestDatabase.CreateAsync();
        var draft = TestData.Edition(state: EditionState.Draft);
        await world.ArrangeAsync(draft);
        await SaveAsync(world, draft.Id, Words);
        var clone = new EditionClone { Name = "Kopie", Slug = "kopie", LocalStart = new DateTime(2035, 6, 1, 18, 0, 0), WithTalks = true };

        await world.WithAsync((EditionCloner cloner) => cloner.CloneAsync(draft.Id, clone, RegistrationWorld.Organizer, Cancel));
        Assert.Equal(draft.Id, Assert.Single(await world.AllAsync<LetterWording>()).EditionId);
        await world.WithAsync((EditionDeletion deletion) => deletion.DeleteAsync(draft.Id, RegistrationWorld.Organizer, Cancel));

        Assert.Empty(await world.AllAsync<LetterWording>());
    }

    /// <param name="version">Null: as somebody does who has looked at what is there.</param>
    private static Task<WordingOutcome> SaveAsync(
        TestDatabase world, Guid? edition, LetterWords words, int? version = null, StandardLetter? letter = null) =>
        world.WithAsync(async (WordingEditor editor) => await editor.SaveAsync(
            new WordingDraft(letter ?? Confirmation, words), edition,
            version ?? (await world.AllAsync<LetterWording>()).Count(w => w.EditionId == edition), RegistrationWorld.Organizer, Cancel));

    private static Task RestoreAsync(TestDatabase world, Guid? edition) => world.WithAsync((WordingEditor editor) =>
        editor.RestoreAsync(Confirmation, edition, RegistrationWorld.Organizer, Cancel));

    private static async Task<(Guid? Wording, string Subject)> LetterAsync(TestDatabase world, Edition edition)
    {
        var address = $"person{TestData.Next()}@amt.example";
        await new Participant(world, edition, address).SignUpAsync();
        var mail = (await world.LastLetterAsync(address)).Mail;
        return (mail.WordingId, mail.Subject);
    }
}
