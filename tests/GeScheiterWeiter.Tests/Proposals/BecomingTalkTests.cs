using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Proposals;

public sealed class BecomingTalkTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task An_accepted_tandem_becomes_a_talk_with_two_speakers_and_keeps_the_way_to_it(StorageProvider provider)
    {
        await using var world = await AcceptedStory.CreateAsync(provider);
        var other = TestData.Talk(world.Edition);
        await world.Database.ArrangeAsync(other);

        Assert.Equal(BecomingOutcome.Done, await world.BecomeAsync());

        var talk = await world.TalkAsync();
        Assert.Equal((world.Proposal.Title, other.Order + 1, 20), (talk.Title, talk.Order, talk.DurationMinutes));
        Assert.Equal("Es war einmal.\n\nEs war einmal.", talk.Abstract.Source);
        Assert.Equal(
            [
                (world.First.Name, world.First.Email, SpeakerSide.Administration),
                (world.Second.Name, world.Second.Email, SpeakerSide.Provider),
            ],
            talk.Speakers.OrderBy(s => s.Speaker.Side).Select(s => (s.Speaker.Name, s.Speaker.Email!, s.Speaker.Side)));
        Assert.True(talk.IsTandem);
        Assert.Equal(talk.Id, (await world.StoredAsync()).TalkId);
        Assert.Contains("proposal.became-talk", (await world.Database.AllAsync<AuditEntry>()).Select(e => e.Action));
    }

    [Theory, EveryProvider]
    public async Task However_often_and_by_how_many_at_once_the_button_is_pressed_there_is_one_talk(StorageProvider provider)
    {
        await using var world = await AcceptedStory.CreateAsync(provider);

        var outcomes = await Task.WhenAll(world.BecomeAsync(), world.BecomeAsync(), world.BecomeAsync());
        outcomes = [.. outcomes, await world.BecomeAsync()];

        Assert.Single(outcomes, BecomingOutcome.Done);
        Assert.Equal(3, outcomes.Count(outcome => outcome == BecomingOutcome.AlreadyTalk));
        Assert.Single(await world.Database.AllAsync<Talk>());
        Assert.Equal(2, (await world.Database.AllAsync<Speaker>()).Count);
    }

    [Fact]
    public async Task Who_is_a_speaker_already_is_not_made_anew_and_stays_as_they_are()
    {
        await using var world = await AcceptedStory.CreateAsync();
        var known = TestData.Speaker("Frau Bekannt");
        known.Organisation = "Altes Amt";
        await world.Database.ArrangeAsync(known);

        Assert.Equal(BecomingOutcome.Done, await world.BecomeAsync(first: known.Id));

        Assert.Equal(2, (await world.Database.AllAsync<Speaker>()).Count);
        var comparison = await world.ComparisonAsync();
        Assert.Equal("Altes Amt", (await world.SpeakerAsync(known.Id)).Organisation);
        Assert.Contains(comparison.Changes, field => (field.Field, field.Current) == (TalkField.Name, "Frau Bekannt"));
    }

    [Theory]
    [InlineData(ProposalState.Submitted)]
    [InlineData(ProposalState.Shortlisted)]
    [InlineData(ProposalState.Declined)]
    [InlineData(ProposalState.Withdrawn)]
    public async Task What_is_not_accepted_becomes_no_talk(ProposalState state)
    {
        await using var world = await AcceptedStory.CreateAsync(state: state);

        Assert.Equal(BecomingOutcome.NotAccepted, await world.BecomeAsync());

        Assert.Empty(await world.Database.AllAsync<Talk>());
        Assert.Empty(await world.Database.AllAsync<Speaker>());
    }

    [Fact]
    public async Task A_tandem_that_loses_one_is_incomplete_again_and_the_dashboard_says_so()
    {
        await using var world = await AcceptedStory.CreateAsync();
        Assert.DoesNotContain(NextStepKind.CompleteProposals, await world.NextStepsAsync());

        await world.LeaveAsync();

        Assert.True((await world.StoredAsync()).IsIncomplete);
        Assert.Contains(NextStepKind.CompleteProposals, await world.NextStepsAsync());
        Assert.Equal(BecomingOutcome.Incomplete, await world.BecomeAsync());
        Assert.Empty(await world.Database.AllAsync<Talk>());
    }

    [Fact]
    public async Task Nothing_is_made_for_tellers_the_page_has_not_shown_or_speakers_who_are_gone()
    {
        await using var world = await AcceptedStory.CreateAsync();

        Assert.Equal(BecomingOutcome.Outdated, await world.BecomeAsync(new() { [world.First.Id] = null }));
        Assert.Equal(BecomingOutcome.Outdated, await world.BecomeAsync(first: Guid.NewGuid()));

        Assert.Empty(await world.Database.AllAsync<Talk>());
        Assert.Empty(await world.Database.AllAsync<Speaker>());
        Assert.Null((await world.StoredAsync()).TalkId);
    }

    [Fact]
    public async Task Two_stories_of_one_name_have_two_addresses()
    {
        await using var world = await AcceptedStory.CreateAsync();
        var talk = TestData.Talk(world.Edition);
        talk.Slug = Slug.From(world.Proposal.Title);
        await world.Database.ArrangeAsync(talk);

        Assert.Equal(BecomingOutcome.Done, await world.BecomeAsync());

        Assert.Equal([talk.Slug, talk.Slug + "-2"], (await world.Database.AllAsync<Talk>()).OrderBy(t => t.Order).Select(t => t.Slug));
    }

    [Fact]
    public async Task What_tellers_change_is_compared_and_taken_over_by_choice_field_by_field()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();
        Assert.False((await world.ComparisonAsync()).HasNews);

        await world.ChangeAsync(proposal => (proposal.Title, proposal.LengthMinutes) = ("Neuer Titel", 30));

        Assert.Equal(world.Proposal.Title, (await world.TalkAsync()).Title);
        Assert.Contains(NextStepKind.CompareTalks, await world.NextStepsAsync());
        var changes = (await world.ComparisonAsync()).Changes;
        Assert.Equal([TalkField.Title, TalkField.Duration], changes.Select(field => field.Field));

        Assert.Equal(TalkUpdateOutcome.Done, await world.UpdateAsync(u => u.TakeOverAsync, changes[0].Key));
        Assert.Equal(TalkUpdateOutcome.Done, await world.UpdateAsync(u => u.LeaveAsync, changes[1].Key));

        var talk = await world.TalkAsync();
        Assert.Equal(("Neuer Titel", 20), (talk.Title, talk.DurationMinutes));
        Assert.False((await world.ComparisonAsync()).HasNews);
        await world.ChangeAsync(proposal => proposal.LengthMinutes = 45);
        Assert.Equal(TalkField.Duration, Assert.Single((await world.ComparisonAsync()).Changes).Field);
    }

    [Fact]
    public async Task What_organizers_write_themselves_is_no_change_of_the_tellers()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();

        await world.Database.WithDbAsync(async db =>
        {
            (await db.Set<Talk>().SingleAsync()).Title = "Redigiert";
            await db.SaveChangesAsync();
        });

        Assert.False((await world.ComparisonAsync()).HasNews);
    }

    [Fact]
    public async Task What_has_changed_since_it_was_looked_at_is_not_taken_over_unseen()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();
        await world.ChangeAsync(proposal => proposal.Title = "Neuer Titel");
        var seen = Assert.Single((await world.ComparisonAsync()).Changes).Key;
        await world.ChangeAsync(proposal => proposal.Title = "Noch neuerer Titel");

        Assert.Equal(TalkUpdateOutcome.Outdated, await world.UpdateAsync(u => u.TakeOverAsync, seen));
        Assert.Equal(TalkUpdateOutcome.Outdated, await world.UpdateAsync(u => u.LeaveAsync, "feld"));
        Assert.Equal(TalkUpdateOutcome.NothingChosen, await world.UpdateAsync(u => u.TakeOverAsync));

        Assert.Equal(world.Proposal.Title, (await world.TalkAsync()).Title);
    }

    [Fact]
    public async Task Who_joins_later_is_added_by_choice_and_who_has_left_is_named()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();
        var joined = TestData.Teller(world.Proposal, TellerAnswer.Agreed, SpeakerSide.Provider);
        await world.Database.ArrangeAsync(joined);
        await world.LeaveAsync();

        var comparison = await world.ComparisonAsync();
        Assert.Equal(joined.Id, Assert.Single(comparison.Joined).Id);
        Assert.Equal(world.Second.Id, Assert.Single(comparison.Gone).Id);

        Assert.Equal(BecomingOutcome.Done, await world.AddTellerAsync(joined.Id));
        Assert.Equal(BecomingOutcome.Outdated, await world.AddTellerAsync(joined.Id));
        Assert.Equal(3, (await world.TalkAsync()).Speakers.Count);
        Assert.Empty((await world.ComparisonAsync()).Joined);
    }

    [Fact]
    public async Task A_talk_that_is_deleted_leaves_a_story_that_may_become_another()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();
        var talk = await world.TalkAsync();

        await world.Database.WithAsync((TalkDeletion deletion) =>
            deletion.DeleteAsync(world.Edition.Id, talk.Id, RegistrationWorld.Organizer, None));

        Assert.Null((await world.StoredAsync()).TalkId);
        Assert.Equal(BecomingOutcome.Done, await world.BecomeAsync(
            (await world.Database.AllAsync<Speaker>()).Single(s => s.Email == world.First.Email).Id,
            (await world.Database.AllAsync<Speaker>()).Single(s => s.Email == world.Second.Email).Id));
        Assert.Equal(2, (await world.Database.AllAsync<Speaker>()).Count);
    }

    [Fact]
    public async Task What_is_a_talk_cannot_be_withdrawn_and_erasing_it_leaves_the_talk()
    {
        await using var world = await AcceptedStory.CreateAsync();
        await world.BecomeAsync();

        Assert.False((await world.StoredAsync()).CanBeWithdrawn);
        Assert.True(await world.Database.WithAsync((ProposalErasure erasure) =>
            erasure.EraseAsync(world.Proposal.Id, RegistrationWorld.Organizer, None)));

        Assert.Single(await world.Database.AllAsync<Talk>());
        Assert.Empty(await world.Database.AllAsync<TakenField>());
        Assert.Empty(await world.Database.AllAsync<ProposalTeller>());
    }

    [Theory]
    [InlineData("Ein *Stern* und [ein Link](https://evil.example)")]
    [InlineData("# Keine Überschrift\n- keine Liste\n1. auch nicht\n> und kein Zitat")]
    [InlineData("<script>alert(1)</script> & so weiter | ~~x~~ `y` \\ _z_")]
    [InlineData("Erstens.\n\nZweitens: 3 + 4 = 7.\n===\n---")]
    public void A_story_reads_as_an_abstract_as_it_was_told(string plain)
    {
        var text = MarkdownText.From(MarkdownEscape.Of(plain));

        Assert.Equal(Words(plain), Words(text.ToPlainText()));
        Assert.DoesNotContain(">ein Link<", text.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<h", text.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<li", text.Shown, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An edition, and a tandem's story that was accepted for it.</summary>
    private sealed class AcceptedStory(
        TestDatabase database, Edition edition, Proposal proposal, ProposalTeller first, ProposalTeller second) : IAsyncDisposable
    {
        public TestDatabase Database => database;

        public Edition Edition => edition;

        public Proposal Proposal => proposal;

        public ProposalTeller First => first;

        public ProposalTeller Second => second;

        public static async Task<AcceptedStory> CreateAsync(
            StorageProvider provider = StorageProvider.Sqlite, ProposalState state = ProposalState.Accepted)
        {
            var edition = TestData.Edition();
            var (proposal, first) = TestData.Proposal(edition, state);
            var second = TestData.Teller(proposal, TellerAnswer.Agreed, SpeakerSide.Provider);
            var world = new AcceptedStory(await TestDatabase.CreateAsync(provider), edition, proposal, first, second);
            await world.Database.ArrangeAsync(edition, proposal, first, second);
            return world;
        }

        public ValueTask DisposeAsync() => database.DisposeAsync();

        public Task<BecomingOutcome?> BecomeAsync(Guid? first = null, Guid? second = null) =>
            BecomeAsync(new() { [First.Id] = first, [Second.Id] = second });

        public Task<BecomingOutcome?> BecomeAsync(Dictionary<Guid, Guid?> speakers) => database.WithAsync(
            (BecomingTalk becoming) => becoming.BecomeAsync(proposal.Id, speakers, RegistrationWorld.Organizer, None));

        public Task<BecomingOutcome?> AddTellerAsync(Guid teller) => database.WithAsync(
            (BecomingTalk becoming) => becoming.AddTellerAsync(proposal.Id, teller, null, RegistrationWorld.Organizer, None));

        public Task<TalkUpdateOutcome?> UpdateAsync(
            Func<TalkUpdate, Func<Guid, IReadOnlyCollection<string>, Actor, CancellationToken, Task<TalkUpdateOutcome?>>> act,
            params string[] keys) =>
            database.WithAsync((TalkUpdate update) => act(update)(proposal.Id, keys, RegistrationWorld.Organizer, None));

        public Task ChangeAsync(Action<Proposal> change) => database.WithDbAsync(async db =>
        {
            change(await db.Set<Proposal>().SingleAsync());
            await db.SaveChangesAsync();
        });

        public Task LeaveAsync() => database.WithDbAsync(async db =>
        {
            var stored = await db.Set<Proposal>().Include(p => p.Tellers).SingleAsync();
            stored.Lose(stored.Tellers.Single(teller => teller.Id == Second.Id), TestData.Now);
            await db.SaveChangesAsync();
        });

        public Task<Proposal> StoredAsync() =>
            database.WithDbAsync(db => db.Set<Proposal>().AsNoTracking().Include(p => p.Tellers).SingleAsync());

        public Task<Talk> TalkAsync() => database.WithDbAsync(async db =>
        {
            var id = (await db.Set<Proposal>().SingleAsync()).TalkId;
            return await db.Set<Talk>().AsNoTracking().Include(t => t.Speakers).ThenInclude(s => s.Speaker).SingleAsync(t => t.Id == id);
        });

        public Task<Speaker> SpeakerAsync(Guid id) =>
            database.WithDbAsync(db => db.Set<Speaker>().AsNoTracking().SingleAsync(s => s.Id == id));

        public async Task<TalkComparison> ComparisonAsync() => await database.WithDbAsync(
            async db => await TalkComparison.FindAsync(db, proposal.Id, None)) ?? throw new InvalidOperationException("It is no talk.");

        public async Task<IEnumerable<NextStepKind>> NextStepsAsync() =>
            (await database.WithAsync((DashboardReader reader) => reader.ReadAsync(None))).NextSteps.Select(step => step.Kind);
    }
}
