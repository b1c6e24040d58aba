using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Meeting.Questions;

public sealed class QuestionTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(10));
    private readonly Registration _asker;
    private readonly Registration _other;
    private readonly SecretToken _askersLink = SecretToken.Create();
    private readonly SecretToken _othersLink = SecretToken.Create();
    private readonly Talk _talk;

    public QuestionTests()
    {
        (_asker, _other) = (TestData.Registration(_edition), TestData.Registration(_edition));
        _talk = TestData.Talk(_edition, TestData.Speaker());
    }

    [Fact]
    public async Task Nobody_else_reads_a_question_before_an_organizer_has_let_it_through()
    {
        await using var world = await ArrangeAsync();

        Assert.Equal(QuestionOutcome.Done, await AskAsync(world, "Warum?", _talk.Id));
        var question = Assert.Single(await world.AllAsync<Question>());
        Assert.Empty(await PublicAsync(world));
        Assert.Equal(QuestionOutcome.UnknownQuestion, await SupportAsync(world, question.Id));

        Assert.True(await DecideAsync(world, question, QuestionState.Shown));
        Assert.Equal(("Warum?", _talk.Id, 1), Facts(Assert.Single(await PublicAsync(world))));
        Assert.True(await DecideAsync(world, question, QuestionState.Hidden));
        Assert.Empty(await PublicAsync(world));
        Assert.Equal(
            ["question.shown", "question.hidden"],
            (await world.AllAsync<AuditEntry>()).Where(e => e.SubjectId == question.Id).OrderBy(e => e.Id).Select(e => e.Action));
    }

    [Fact]
    public async Task An_organizer_of_one_edition_decides_nothing_about_another()
    {
        await using var world = await ArrangeAsync();
        await AskAsync(world, "Warum?");
        var question = Assert.Single(await world.AllAsync<Question>());

        Assert.False(await world.WithAsync((QuestionModeration moderation) => moderation.DecideAsync(
            Guid.CreateVersion7(), question.Id, QuestionState.Shown, RegistrationWorld.Organizer, None)));

        Assert.Equal(QuestionState.Asked, Assert.Single(await world.AllAsync<Question>()).State);
    }

    [Theory, EveryProvider]
    public async Task Whoever_says_at_once_from_many_places_that_they_ask_it_too_counts_once(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        var question = await ShownAsync(world, "Warum?");

        var clicks = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SupportAsync(world, question.Id))));

        Assert.All(clicks, outcome => Assert.Equal(QuestionOutcome.Done, outcome));
        Assert.Single(await world.AllAsync<QuestionSupport>());
        Assert.Equal(2, Assert.Single(await PublicAsync(world)).Asking);
    }

    [Theory, EveryProvider]
    public async Task A_question_sent_many_times_at_once_is_asked_once(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);

        var clicks = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => AskAsync(world, "Warum?", _talk.Id))));

        Assert.All(clicks, outcome => Assert.Equal(QuestionOutcome.Done, outcome));
        Assert.Single(await world.AllAsync<Question>());
    }

    [Theory, EveryProvider]
    public async Task Nobody_asks_more_than_they_may_however_fast(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, Question.MostAsked + 3).Select(number => Task.Run(() => AskAsync(world, $"Frage {number}"))));

        Assert.Equal(3, outcomes.Count(outcome => outcome == QuestionOutcome.TooMany));
        var asked = await world.AllAsync<Question>();
        Assert.Equal(Question.MostAsked, asked.Count);
        Assert.Equal(QuestionOutcome.UnknownQuestion, await TakeBackAsync(world, _othersLink, asked[0].Id));
        Assert.Equal(QuestionOutcome.Done, await TakeBackAsync(world, _askersLink, asked[0].Id));
        Assert.Equal(QuestionOutcome.Done, await AskAsync(world, "Noch eine"));
    }

    [Fact]
    public async Task The_asker_counts_already()
    {
        await using var world = await ArrangeAsync();
        var question = await ShownAsync(world, "Warum?");

        await world.WithAsync((QuestionDesk desk) => desk.SupportAsync(_askersLink, question.Id, None));

        Assert.Equal(1, Assert.Single(await PublicAsync(world)).Asking);
    }

    [Theory]
    [InlineData(RegistrationState.Cancelled)]
    [InlineData(RegistrationState.Declined)]
    public async Task Whoever_is_not_coming_asks_nothing_and_their_questions_go_out_of_sight(RegistrationState state)
    {
        await using var world = await ArrangeAsync();
        var question = await ShownAsync(world, "Warum?");
        await world.WithDbAsync(db => db.Set<Registration>().ExecuteUpdateAsync(set => set.SetProperty(r => r.State, state)));

        Assert.Equal(QuestionOutcome.Closed, await AskAsync(world, "Und jetzt?"));
        Assert.Equal(QuestionOutcome.Closed, await SupportAsync(world, question.Id));
        Assert.Empty(await PublicAsync(world));
    }

    [Fact]
    public async Task After_the_evening_and_where_it_is_cancelled_nothing_is_asked_any_more()
    {
        await using var world = await ArrangeAsync();
        var question = await ShownAsync(world, "Warum?");

        await world.WithDbAsync(db => db.Set<Edition>().ExecuteUpdateAsync(set => set.SetProperty(e => e.State, EditionState.Cancelled)));
        Assert.Equal(QuestionOutcome.Closed, await AskAsync(world, "Und jetzt?"));
        await world.WithDbAsync(db => db.Set<Edition>().ExecuteUpdateAsync(set => set.SetProperty(e => e.State, EditionState.Announced)));
        world.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(QuestionOutcome.Closed, await AskAsync(world, "Und jetzt?"));
        Assert.Equal(QuestionOutcome.Closed, await SupportAsync(world, question.Id));
    }

    [Fact]
    public async Task A_question_of_the_sign_up_comes_with_its_confirmation()
    {
        _asker.Question = "Warum?";
        _asker.QuestionTalkId = _talk.Id;
        _asker.State = RegistrationState.Unconfirmed;
        await using var world = await ArrangeAsync();
        await TakeOverAsync(world);
        Assert.Empty(await world.AllAsync<Question>());

        await world.WithDbAsync(db => db.Set<Registration>().Where(r => r.Id == _asker.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, RegistrationState.Waiting)));
        await TakeOverAsync(world);
        await TakeOverAsync(world);

        var question = Assert.Single(await world.AllAsync<Question>());
        Assert.Equal(("Warum?", (Guid?)_talk.Id, QuestionState.Asked), (question.Text, question.TalkId, question.State));
    }

    [Fact]
    public async Task What_is_written_anew_into_the_sign_up_waits_for_a_word_again()
    {
        _asker.Question = "Warum?";
        await using var world = await ArrangeAsync();
        await TakeOverAsync(world);
        var read = Assert.Single(await world.AllAsync<Question>());
        await DecideAsync(world, read, QuestionState.Shown);

        await CorrectAsync(world, "Etwas Böses");
        Assert.Empty(await PublicAsync(world));
        await TakeOverAsync(world);

        Assert.False(await DecideAsync(world, read, QuestionState.Shown));
        Assert.Equal(QuestionState.Asked, Assert.Single(await world.AllAsync<Question>()).State);
        await CorrectAsync(world, null);
        await TakeOverAsync(world);
        Assert.Empty(await world.AllAsync<Question>());
    }

    [Theory, EveryProvider]
    public async Task A_question_of_the_sign_up_goes_to_another_talk_as_it_is(StorageProvider provider)
    {
        _asker.Question = "Warum?";
        await using var world = await ArrangeAsync(provider);
        await TakeOverAsync(world);
        await DecideAsync(world, Assert.Single(await world.AllAsync<Question>()), QuestionState.Shown);

        Assert.Equal((QuestionState.Shown, _talk.Id), await ChosenAsync(_talk.Id));
        Assert.Equal((QuestionState.Shown, null), await ChosenAsync(Guid.CreateVersion7()));

        async Task<(QuestionState State, Guid? Talk)> ChosenAsync(Guid talk)
        {
            await world.WithDbAsync(db => db.Set<Registration>().Where(r => r.Id == _asker.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(r => r.QuestionTalkId, talk)));
            await TakeOverAsync(world);
            var question = Assert.Single(await world.AllAsync<Question>());
            return (question.State, question.TalkId);
        }
    }

    [Theory, EveryProvider]
    public async Task Several_instances_take_a_question_over_once(StorageProvider provider)
    {
        _asker.Question = "Warum?";
        await using var world = await ArrangeAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => TakeOverAsync(world))));

        Assert.Single(await world.AllAsync<Question>());
    }

    [Fact]
    public async Task A_question_to_a_talk_that_is_gone_or_of_another_edition_is_one_to_the_whole_evening()
    {
        await using var world = await ArrangeAsync();
        await ShownAsync(world, "Warum?", _talk.Id);
        await ShownAsync(world, "Wozu?", Guid.CreateVersion7());

        await world.WithAsync((TalkDeletion editor) => editor.DeleteAsync(_edition.Id, _talk.Id, RegistrationWorld.Organizer, None));

        var group = Assert.Single(await GroupsAsync(world, QuestionStates.Public));
        Assert.Null(group.TalkId);
        Assert.Equal(["Warum?", "Wozu?"], group.Questions.Select(question => question.Text));
    }

    [Fact]
    public async Task What_most_want_to_know_comes_first_and_names_are_told_where_it_was_wished()
    {
        await using var world = await ArrangeAsync();
        await ShownAsync(world, "Zuerst gefragt", mayBeNamed: true);
        var popular = await ShownAsync(world, "Von zweien gefragt");
        await SupportAsync(world, popular.Id);

        Assert.Equal(
            [("Von zweien gefragt", null), ("Zuerst gefragt", _asker.Name)], (await PublicAsync(world)).Select(q => (q.Text, q.Name)));
    }

    [Theory, EveryProvider]
    public async Task With_a_person_go_their_questions_and_what_they_asked_too(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        var (own, others) = (await ShownAsync(world, "Von mir"), TestData.Question(_other, "Von jemand anderem", QuestionState.Shown));
        await world.ArrangeAsync(others);
        await SupportAsync(world, own.Id);
        await world.WithAsync((QuestionDesk desk) => desk.SupportAsync(_askersLink, others.Id, None));

        await world.WithAsync((Erasure erasure) => erasure.EraseAsync(_edition.Id, _asker.Id, RegistrationWorld.Organizer, None));
        await world.WithAsync((QuestionSupportCleanup cleanup) => cleanup.RunAsync(None));

        Assert.Equal(others.Id, Assert.Single(await world.AllAsync<Question>()).Id);
        Assert.Empty(await world.AllAsync<QuestionSupport>());
    }

    [Theory, EveryProvider]
    public async Task A_link_of_before_to_the_questions_of_a_talk_works_until_a_month_after_or_until_it_is_ended(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        var link = SecretToken.Create();
        await world.ArrangeAsync(new SpeakerToken { TalkId = _talk.Id, Hash = SpeakerTokens.HashOf(link) });

        Assert.Null(await TalkOfAsync(world, _askersLink));
        Assert.Equal(_talk.Id, (await TalkOfAsync(world, link))?.Id);
        world.Clock.Advance(TimeSpan.FromDays(30));
        Assert.NotNull(await TalkOfAsync(world, link));
        world.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Null(await TalkOfAsync(world, link));

        Assert.True(await EndAsync(world));
        Assert.False(await EndAsync(world));
        Assert.Empty(await world.AllAsync<SpeakerToken>());
    }

    private async Task<TestDatabase> ArrangeAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var world = await TestDatabase.CreateAsync(provider);
        await world.ArrangeEditionAsync(_edition, _asker, _other);
        await world.ArrangeAsync(_talk, TestData.Link(_asker, _askersLink), TestData.Link(_other, _othersLink));
        return world;
    }

    private Task<QuestionOutcome> AskAsync(TestDatabase world, string text, Guid? talk = null, bool mayBeNamed = false) =>
        world.WithAsync((QuestionDesk desk) => desk.AskAsync(_askersLink, new QuestionDraft(text, talk, mayBeNamed), None));

    private static Task<QuestionOutcome> TakeBackAsync(TestDatabase world, SecretToken link, Guid question) =>
        world.WithAsync((QuestionDesk desk) => desk.TakeBackAsync(link, question, None));

    private Task<QuestionOutcome> SupportAsync(TestDatabase world, Guid question) =>
        world.WithAsync((QuestionDesk desk) => desk.SupportAsync(_othersLink, question, None));

    private async Task<Question> ShownAsync(TestDatabase world, string text, Guid? talk = null, bool mayBeNamed = false)
    {
        Assert.Equal(QuestionOutcome.Done, await AskAsync(world, text, talk, mayBeNamed));
        var question = Assert.Single(await world.AllAsync<Question>(), q => q.Text == text);
        Assert.True(await DecideAsync(world, question, QuestionState.Shown));
        return question;
    }

    private Task<bool> DecideAsync(TestDatabase world, Question question, QuestionState state) => world.WithAsync(
        (QuestionModeration moderation) => moderation.DecideAsync(_edition.Id, question.Id, state, RegistrationWorld.Organizer, None));

    private static Task TakeOverAsync(TestDatabase world) => world.WithAsync((SignUpQuestions task) => task.RunAsync(None));

    private async Task CorrectAsync(TestDatabase world, string? question) => Assert.Equal(
        CorrectionOutcome.Corrected,
        await world.WithAsync((ParticipationDesk desk) => desk.CorrectAsync(
            _askersLink, new RegistrationCorrection(_asker.Name, _asker.Organisation, null, null, question), given: null, None)));

    private Task<IReadOnlyList<QuestionGroup>> GroupsAsync(TestDatabase world, QuestionState[] states) =>
        world.WithAsync((QuestionReader reader) => reader.ReadAsync(_edition.Id, states, None));

    private async Task<List<AskedQuestion>> PublicAsync(TestDatabase world) =>
        [.. (await GroupsAsync(world, QuestionStates.Public)).SelectMany(group => group.Questions)];

    private static (string Text, Guid? TalkId, int Asking) Facts(AskedQuestion question) =>
        (question.Text, question.TalkId, question.Asking);

    private Task<bool> EndAsync(TestDatabase world) =>
        world.WithAsync((SpeakerTokens tokens) => tokens.EndAsync(_edition.Id, _talk.Id, RegistrationWorld.Organizer, None));

    private static Task<Talk?> TalkOfAsync(TestDatabase world, SecretToken token) =>
        world.WithAsync((SpeakerTokens tokens) => tokens.FindTalkAsync(token, None));
}
