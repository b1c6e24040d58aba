using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
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
}
