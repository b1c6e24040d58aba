using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Feedback;

/// <summary>People say how the evening was, once each, and nothing that is kept says who said what.</summary>
public sealed class FeedbackTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddHours(-3));
    private readonly Registration _person;
    private readonly Talk _talk;

    public FeedbackTests()
    {
        _person = TestData.Registration(_edition, name: "Ada Beispiel");
        _person.SeatedUtc = _edition.StartUtc;
        _talk = TestData.Talk(_edition, TestData.Speaker());
    }

    [Theory, EveryProvider]
    public async Task An_answer_is_taken_once_however_often_and_fast_it_is_sent(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        var token = await TokenAsync(world, _person);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => GiveAsync(world, token, Said("Mut")))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == FeedbackOutcome.Taken));
        Assert.Equal(5, outcomes.Count(outcome => outcome == FeedbackOutcome.AlreadyGiven));
        Assert.Equal("Mut", Assert.Single(await world.AllAsync<FeedbackAnswer>()).Takeaway);
        Assert.Equal("Danke", Assert.Single(await world.AllAsync<FeedbackTalkNote>()).Text);
        Assert.Equal(FeedbackStanding.Given, await StandingAsync(world, token));
    }

    [Fact]
    public async Task Nothing_that_is_kept_leads_from_an_answer_to_a_person()
    {
        await using var world = await ArrangeAsync();
        var token = await TokenAsync(world, _person);
        var before = await world.AllAsync<AuditEntry>();
        await GiveAsync(world, token, Said("Mut"));

        var answer = Assert.Single(await world.AllAsync<FeedbackAnswer>());
        Assert.Equal(new DateOnly(2035, 3, 5), answer.Day);
        Assert.Equal(before.Count, (await world.AllAsync<AuditEntry>()).Count);
        var columns = await world.WithDbAsync(db => Task.FromResult(
            new[] { typeof(FeedbackAnswer), typeof(FeedbackTalkNote), typeof(SpentFeedbackToken), typeof(FeedbackQuote) }
                .SelectMany(type => db.Model.FindEntityType(type)!.GetProperties())
                .Select(property => property.Name).Distinct().Order(StringComparer.Ordinal).ToList()));
        Assert.Equal(
            "Access AnswerId Day Different EditionId Evening Gain Id Mark MayBeQuoted Takeaway TalkId Text",
            string.Join(' ', columns));
    }

    [Fact]
    public async Task The_order_of_the_rows_says_nothing_of_who_came_first()
    {
        await using var world = await TestDatabase.CreateAsync();
        var people = Enumerable.Range(0, 40).Select(_ => TestData.Registration(_edition)).ToArray();
        await world.ArrangeEditionAsync(_edition, people);
        foreach (var (number, person) in people.Index())
            await GiveAsync(world, await TokenAsync(world, person), Said($"{number}"));

        var answers = await OrderOfRowsAsync(world, "SELECT Takeaway FROM FeedbackAnswers ORDER BY rowid");
        var spent = await OrderOfRowsAsync(world, "SELECT Mark FROM SpentFeedbackTokens ORDER BY rowid");

        Assert.Equal((40, 40), (answers.Count, spent.Count));
        Assert.NotEqual(answers.OrderBy(int.Parse), answers);
        var marks = new List<string>();
        foreach (var person in people)
            marks.Add($"{SpentFeedbackToken.MarkOf(await TokenAsync(world, person))}");
        Assert.NotEqual(marks, spent);
        Assert.Equal(marks.Order(StringComparer.Ordinal), spent.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_is_open_from_the_end_for_thirty_days_and_not_where_the_edition_was_cancelled()
    {
        var (coming, cancelled) = (TestData.Edition(startUtc: TestData.Now.AddHours(1)), TestData.Edition(state: EditionState.Cancelled));
        var (early, out_) = (TestData.Registration(coming), TestData.Registration(cancelled));
        await using var world = await ArrangeAsync();
        await world.ArrangeAsync(coming, cancelled, early, out_);
        var token = await TokenAsync(world, _person);

        Assert.Equal(FeedbackOutcome.Closed, await GiveAsync(world, await TokenAsync(world, early), Said("Früh")));
        Assert.Equal(FeedbackOutcome.Closed, await GiveAsync(world, await TokenAsync(world, out_), Said("Nie")));
        Assert.Equal(FeedbackOutcome.UnknownLink, await GiveAsync(world, SecretToken.Create(), Said("Fremd")));
        world.Clock.SetUtcNow(_edition.EndUtc.AddDays(30).AddSeconds(-1));
        Assert.Equal(FeedbackStanding.Open, await StandingAsync(world, token));
        world.Clock.SetUtcNow(_edition.EndUtc.AddDays(30));
        Assert.Equal(FeedbackOutcome.Closed, await GiveAsync(world, token, Said("Spät")));
        Assert.Empty(await world.AllAsync<FeedbackAnswer>());
    }

    [Fact]
    public async Task A_link_still_takes_an_answer_when_its_person_is_erased()
    {
        await using var world = await ArrangeAsync();
        var token = await TokenAsync(world, _person);
        await EraseAsync(world, _person);

        Assert.Equal(FeedbackOutcome.Taken, await GiveAsync(world, token, Said("Mut")));
    }

    [Fact]
    public async Task The_letter_of_thanks_leads_there()
    {
        await using var world = await ArrangeAsync();
        await world.WithAsync((ReminderSending sending) => sending.RunAsync(None));

        var letter = Assert.Single(await world.LettersAsync(_person.Email));
        var link = letter.Link("/rueckmeldung/");

        Assert.Equal($"/rueckmeldung/{await TokenAsync(world, _person)}", link.AbsolutePath);
        Assert.True(SecretToken.TryParse(link.Segments[^1], out var token));
        Assert.Equal(FeedbackStanding.Open, await StandingAsync(world, token));
    }

    [Theory, EveryProvider]
    public async Task Nothing_is_shown_below_five_answers(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        await world.ArrangeAsync(new FeedbackTalkNote { TalkId = _talk.Id, Text = "Danke" });
        await world.ArrangeAsync([.. TestData.EnoughFeedback(_edition).Skip(1)]);
        Assert.Null(await ReadAsync(world));
        Assert.Null(await ToTalkAsync(world));

        await world.ArrangeAsync(TestData.FeedbackAnswer(_edition, "Mut", "Mehr Pausen", mark: 2));

        var feedback = await ReadAsync(world);
        Assert.NotNull(feedback);
        Assert.Equal(5, feedback.Answers);
        Assert.All(feedback.Marks, marks => Assert.Equal([0, 1, 0, 0, 4], marks.Counts));
        Assert.Equal(4.4, feedback.Marks[0].Mean);
        Assert.Equal("Mut", Assert.Single(feedback.Takeaways).Text);
        Assert.Equal("Mehr Pausen", Assert.Single(feedback.Different).Text);
        Assert.Equal(["Danke"], await ToTalkAsync(world));
        Assert.Equal("Danke", Assert.Single(Assert.Single(feedback.ToTalks).Notes).Text);
    }

    [Theory, EveryProvider]
    public async Task Texts_go_after_a_year_spent_links_when_nobody_answers_any_more_and_marks_stay(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        await GiveAsync(world, await TokenAsync(world, _person), Said("Mut", mayBeQuoted: true));
        var answer = Assert.Single(await world.AllAsync<FeedbackAnswer>());
        await world.ArrangeAsync(new FeedbackQuote { AnswerId = answer.Id, Text = "Mut" });

        await CleanAsync(world, _edition.EndUtc.AddDays(29));
        Assert.Single(await world.AllAsync<SpentFeedbackToken>());
        await CleanAsync(world, _edition.EndUtc.AddDays(31));
        Assert.Empty(await world.AllAsync<SpentFeedbackToken>());
        Assert.Equal("Mut", Assert.Single(await world.AllAsync<FeedbackAnswer>()).Takeaway);
        await CleanAsync(world, _edition.EndUtc.AddDays(365));

        var left = Assert.Single(await world.AllAsync<FeedbackAnswer>());
        Assert.Equal((null, null, 4), (left.Takeaway, left.Different, left.Evening));
        Assert.Empty(await world.AllAsync<FeedbackTalkNote>());
        Assert.Equal("Mut", Assert.Single(await world.AllAsync<FeedbackQuote>()).Text);
    }

    [Theory, EveryProvider]
    public async Task What_others_have_written_of_somebody_goes_with_them(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        var other = TestData.Edition(startUtc: TestData.Now.AddDays(-40));
        var quoted = TestData.FeedbackAnswer(_edition, "Was ADA BEISPIEL, sagte.", "Ada war leise.");
        var older = TestData.FeedbackAnswer(other, "Ein Beispiel von Ada.", "Fragen Sie ada-beispiel!");
        await world.ArrangeAsync(
            other, quoted, older, new FeedbackQuote { AnswerId = quoted.Id, Text = "Was ADA BEISPIEL, sagte." },
            new FeedbackTalkNote { TalkId = _talk.Id, Text = "Grüße von Ada Beispiel" },
            new FeedbackTalkNote { TalkId = _talk.Id, Text = "Grüße" });

        await EraseAsync(world, _person);

        var answers = (await world.AllAsync<FeedbackAnswer>()).ToDictionary(answer => answer.Id);
        Assert.Equal((null, "Ada war leise."), (answers[quoted.Id].Takeaway, answers[quoted.Id].Different));
        Assert.Equal(("Ein Beispiel von Ada.", null), (answers[older.Id].Takeaway, answers[older.Id].Different));
        Assert.Empty(await world.AllAsync<FeedbackQuote>());
        Assert.Equal("Grüße", Assert.Single(await world.AllAsync<FeedbackTalkNote>()).Text);
        Assert.Single(await world.AllAsync<AuditEntry>(), entry => entry.Action == "feedback.text-deleted");
    }

    [Theory, EveryProvider]
    public async Task A_sentence_is_quoted_as_it_was_written_or_shorter_where_it_was_allowed(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        var allowed = TestData.FeedbackAnswer(_edition, "Mut.\nUnd  Geduld.");
        var kept = new FeedbackAnswer { EditionId = _edition.Id, Day = allowed.Day, Takeaway = "Nur für Sie." };
        await world.ArrangeAsync(allowed, kept);

        Assert.Equal(QuoteOutcome.OtherWords, await QuoteAsync(world, allowed.Id, "Mut und Geduld."));
        Assert.Equal(QuoteOutcome.OtherWords, await QuoteAsync(world, allowed.Id, " "));
        Assert.Equal(QuoteOutcome.NotAllowed, await QuoteAsync(world, kept.Id, "Nur für Sie."));
        Assert.Equal(QuoteOutcome.Unknown, await QuoteAsync(world, 1, "Mut."));
        Assert.Equal(QuoteOutcome.Shown, await QuoteAsync(world, allowed.Id, "Mut. Und Geduld."));
        Assert.Equal(QuoteOutcome.Shown, await QuoteAsync(world, allowed.Id, "Und Geduld."));
        Assert.Equal(["Und Geduld."], await QuotesAsync(world));

        Assert.True(await world.WithAsync((FeedbackModeration m) => m.TakeDownAsync(
            _edition.Id, allowed.Id, RegistrationWorld.Organizer, None)));
        Assert.Empty(await QuotesAsync(world));
        Assert.Equal(
            ["feedback.quoted", "feedback.quoted", "feedback.taken-down"],
            (await world.AllAsync<AuditEntry>()).OrderBy(entry => entry.Id).Select(entry => entry.Action));
    }

    [Theory]
    [InlineData(FeedbackPart.Takeaway)]
    [InlineData(FeedbackPart.Different)]
    [InlineData(FeedbackPart.ToTalk)]
    public async Task A_text_is_deleted_alone_and_what_is_quoted_of_it(FeedbackPart part)
    {
        await using var world = await ArrangeAsync();
        var answer = TestData.FeedbackAnswer(_edition, "Mut", "Pausen");
        var note = new FeedbackTalkNote { TalkId = _talk.Id, Text = "Danke" };
        await world.ArrangeAsync(answer, note, new FeedbackQuote { AnswerId = answer.Id, Text = "Mut" });
        var id = part == FeedbackPart.ToTalk ? note.Id : answer.Id;

        Assert.False(await DeleteAsync(world, Guid.CreateVersion7(), part, id));
        Assert.True(await DeleteAsync(world, _edition.Id, part, id));
        Assert.False(await DeleteAsync(world, _edition.Id, part, id));

        var left = Assert.Single(await world.AllAsync<FeedbackAnswer>());
        Assert.Equal(
            (part != FeedbackPart.Takeaway, part != FeedbackPart.Different, part != FeedbackPart.ToTalk, part != FeedbackPart.Takeaway, 5),
            (left.Takeaway is not null, left.Different is not null, (await world.AllAsync<FeedbackTalkNote>()).Count == 1,
                (await world.AllAsync<FeedbackQuote>()).Count == 1, left.Evening));
        Assert.Single(await world.AllAsync<AuditEntry>(), entry => entry.Action == "feedback.text-deleted");
    }

    private static async Task<SecretToken> TokenAsync(TestDatabase world, Registration person) =>
        (await world.WithAsync((FeedbackTokens tokens) => tokens.IssuerAsync(None))).TokenOf(person.EditionId, person.Id);

    private static Task<FeedbackOutcome> GiveAsync(TestDatabase world, SecretToken token, FeedbackDraft draft) =>
        world.WithAsync((FeedbackDesk desk) => desk.GiveAsync(token, draft, None));

    private static async Task<List<string>> OrderOfRowsAsync(TestDatabase world, string query)
    {
        await using var connection = new SqliteConnection(world.ConnectionString);
        await connection.OpenAsync();
        await using var command = new SqliteCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private static Task CleanAsync(TestDatabase world, DateTime atUtc)
    {
        world.Clock.SetUtcNow(atUtc);
        return world.WithAsync((FeedbackCleanup cleanup) => cleanup.RunAsync(None));
    }

    private static Task<bool> DeleteAsync(TestDatabase world, Guid edition, FeedbackPart part, long id) => world.WithAsync(
        (FeedbackModeration moderation) => moderation.DeleteTextAsync(edition, part, id, RegistrationWorld.Organizer, None));

    private FeedbackDraft Said(string takeaway, bool mayBeQuoted = false) => new(
        4, null, 5, takeaway, null, mayBeQuoted,
        new Dictionary<Guid, string> { [_talk.Id] = "Danke", [Guid.CreateVersion7()] = "Woanders" });

    private Task<FeedbackStanding> StandingAsync(TestDatabase world, SecretToken token) =>
        world.WithAsync((FeedbackDesk desk) => desk.StandingAsync(_edition, token, None));

    private Task<EditionFeedback?> ReadAsync(TestDatabase world) =>
        world.WithAsync((FeedbackReader reader) => reader.ReadAsync(_edition.Id, None));

    private Task<IReadOnlyList<string>?> ToTalkAsync(TestDatabase world) =>
        world.WithAsync((FeedbackReader reader) => reader.ToTalkAsync(_talk, None));

    private Task<List<string>> QuotesAsync(TestDatabase world) =>
        world.WithAsync((FeedbackReader reader) => reader.QuotesAsync(_edition.Id, None));

    private Task<QuoteOutcome> QuoteAsync(TestDatabase world, long answer, string text) => world.WithAsync(
        (FeedbackModeration moderation) => moderation.QuoteAsync(_edition.Id, answer, text, RegistrationWorld.Organizer, None));

    private Task<ErasureOutcome> EraseAsync(TestDatabase world, Registration person) => world.WithAsync(
        (PersonErasure erasure) => erasure.EraseAsync(_edition.Id, person.Id, RegistrationWorld.Organizer, None));

    private async Task<TestDatabase> ArrangeAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var world = await TestDatabase.CreateAsync(provider);
        await world.ArrangeEditionAsync(_edition, _person);
        await world.ArrangeAsync(_talk);
        return world;
    }
}
