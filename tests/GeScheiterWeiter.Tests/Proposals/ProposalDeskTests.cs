using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Proposals;

public sealed class ProposalDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task A_story_is_proposed_proven_written_and_submitted(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);

        var token = await world.ProposeAndConfirmAsync();
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.ConfirmAsync(token, None)));
        Assert.Equal(ProposalOutcome.Done, await world.WriteAsync(token, submits: true));

        var proposal = await world.ProposalAsync();
        Assert.Equal((ProposalState.Submitted, "Der Hund", 1), (proposal.State, proposal.Title, proposal.TextVersion));
        Assert.Equal("Es war einmal.", proposal.Story.Takeaway);
        Assert.Equal(["ProposalRequested", "ProposalSubmitted"], await world.KindsAsync(ProposalWorld.Anna));
        Assert.Equal(
            ["proposal.requested", "proposal.confirmed", "proposal.edited", "proposal.submitted"], await world.ActionsAsync());
    }

    [Fact]
    public async Task Nothing_that_was_typed_stands_in_the_letter_to_an_address_nobody_has_proven()
    {
        await using var world = await ProposalWorld.CreateAsync();

        await world.ProposeAsync();

        var letter = Assert.Single(await world.Database.LettersAsync(ProposalWorld.Anna));
        Assert.DoesNotContain("4711", letter.Subject + letter.Text + letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", letter.Subject + letter.Text + letter.Html, StringComparison.Ordinal);
    }

    [Theory, EveryProvider]
    public async Task A_mailbox_is_written_to_once_in_five_minutes_whatever_is_proposed(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);

        var outcomes = await Task.WhenAll(world.ProposeAsync(), world.ProposeAsync(), world.ProposeAsync("anna+tag@amt.example"));

        Assert.All(outcomes, outcome => Assert.Equal(ProposingOutcome.LetterSent, outcome));
        Assert.Single(await world.Database.LettersAsync());
        Assert.Single(await world.Database.AllAsync<Proposal>());
        world.Database.Clock.Advance(RegistrationDesk.CoolDown);
        await world.ProposeAsync();
        Assert.Equal(2, (await world.Database.AllAsync<Proposal>()).Count);
    }

    [Fact]
    public async Task A_draft_may_be_as_empty_as_its_tellers_like_and_is_told_what_it_lacks()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();

        var nothing = new ProposalDraft(null, Story.Untold, null, null, null, IsMeantAsTandem: false);
        Assert.Equal(ProposalOutcome.Unfinished, await world.WriteAsync(token, nothing, submits: true));

        var proposal = await world.ProposalAsync();
        Assert.Equal((ProposalState.Draft, ""), (proposal.State, proposal.Title));
        Assert.Equal(
            [SubmissionGap.Title, SubmissionGap.Events, SubmissionGap.Failure, SubmissionGap.Takeaway, SubmissionGap.Length],
            proposal.Gaps());
    }

    [Theory, EveryProvider]
    public async Task Who_saves_on_top_of_somebody_elses_words_is_told_and_overwrites_nothing(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var token = await world.ProposeAndConfirmAsync();

        await world.WriteAsync(token, version: 0);
        Assert.Equal(
            ProposalOutcome.Outdated, await world.WriteAsync(token, ProposalWorld.Told() with { Title = "Die Katze" }, version: 0));

        Assert.Equal("Der Hund", (await world.ProposalAsync()).Title);
    }

    [Fact]
    public async Task A_partners_answer_makes_no_open_form_outdated()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        var opened = (await world.ProposalAsync()).TextVersion;
        world.Database.Clock.Advance(TimeSpan.FromMinutes(1));

        await world.AgreeAsync(await world.InviteAsync(token));

        Assert.Equal(ProposalOutcome.Done, await world.WriteAsync(token, version: opened));
    }

    [Fact]
    public async Task What_is_submitted_is_written_on_withdrawn_and_taken_back()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        await world.WriteAsync(token, submits: true);

        Assert.Equal(ProposalOutcome.NotNow, await world.WriteAsync(token));
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.ReopenAsync(token, None)));
        Assert.Equal(ProposalState.Draft, (await world.ProposalAsync()).State);
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.SubmitAsync(token, None)));
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.WithdrawAsync(token, None)));
        Assert.Equal(ProposalOutcome.NotNow, await world.DoAsync(desk => desk.WithdrawAsync(token, None)));
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.ReopenAsync(token, None)));

        var proposal = await world.ProposalAsync();
        Assert.Equal((ProposalState.Draft, null, null), (proposal.State, proposal.SubmittedUtc, proposal.WithdrawnUtc));
    }

    [Theory, EveryProvider]
    public async Task The_call_of_an_edition_decides_what_may_be_submitted_to_it(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var edition = await CalledAsync(world);
        var token = await world.ProposeAndConfirmAsync(edition: edition.Slug);
        await world.WriteAsync(token);
        Assert.Equal(ProposalOutcome.NotNow, await world.DoAsync(desk => desk.KeepForAnyEditionAsync(token, None)));

        world.Database.Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal(ProposingOutcome.CallNotOpen, await world.ProposeAsync(edition: edition.Slug));
        Assert.Equal(ProposalOutcome.CallNotOpen, await world.WriteAsync(token, submits: true));
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.KeepForAnyEditionAsync(token, None)));
        Assert.Null((await world.ProposalAsync()).EditionId);
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.SubmitAsync(token, None)));
    }

    [Fact]
    public async Task After_the_call_what_is_submitted_is_read_only_but_may_be_withdrawn_and_kept()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var edition = await CalledAsync(world);
        var token = await world.ProposeAndConfirmAsync(edition: edition.Slug);
        await world.WriteAsync(token, submits: true);
        world.Database.Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal(ProposalOutcome.CallNotOpen, await world.DoAsync(desk => desk.ReopenAsync(token, None)));
        Assert.Equal(ProposalOutcome.NotNow, await world.DoAsync(desk => desk.KeepForAnyEditionAsync(token, None)));
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.WithdrawAsync(token, None)));
        Assert.Equal(ProposalOutcome.CallNotOpen, await world.DoAsync(desk => desk.ReopenAsync(token, None)));
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.KeepForAnyEditionAsync(token, None)));
        Assert.Equal(ProposalState.Draft, (await world.ProposalAsync()).State);
    }

    [Theory]
    [InlineData(EditionState.Draft, StoryCallPhase.Off)]
    [InlineData(EditionState.Announced, StoryCallPhase.Open)]
    [InlineData(EditionState.ProgrammeSettled, StoryCallPhase.Open)]
    [InlineData(EditionState.Cancelled, StoryCallPhase.Closed)]
    public void A_call_is_open_only_for_an_edition_that_takes_place(EditionState state, StoryCallPhase phase)
    {
        var edition = TestData.Edition(state: state);
        Assert.Equal(StoryCallPhase.Off, edition.CallPhaseAt(TestData.Now));

        edition.SetCall(new StoryCall(TestData.Now, edition.StartUtc.AddDays(99)));

        Assert.Equal(phase, edition.CallPhaseAt(TestData.Now));
        if (phase == StoryCallPhase.Open)
        {
            Assert.Equal(StoryCallPhase.BeforeItOpens, edition.CallPhaseAt(TestData.Now.AddTicks(-1)));
            Assert.Equal(StoryCallPhase.Closed, edition.CallPhaseAt(edition.StartUtc));
        }
    }

    [Theory, EveryProvider]
    public async Task A_deleted_proposal_leaves_nobody_and_tells_the_others_once(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var token = await world.ProposeAndConfirmAsync();
        await world.AgreeAsync(await world.InviteAsync(token));
        await world.WishAsync(token);

        Assert.True(await world.Database.WithAsync((ProposalErasure erasure) => erasure.EraseAsync(token, None)));
        Assert.False(await world.Database.WithAsync((ProposalErasure erasure) => erasure.EraseAsync(token, None)));

        Assert.Empty(await world.Database.AllAsync<Proposal>());
        Assert.Empty(await world.Database.AllAsync<ProposalTeller>());
        Assert.Empty(await world.Database.AllAsync<ProposalToken>());
        Assert.Empty(await world.Database.LettersAsync(ProposalWorld.Anna));
        Assert.Equal(["ProposalErased"], await world.KindsAsync(ProposalWorld.Ben));

        await world.Database.WithDbAsync(db => db.Set<OutboxMail>().ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.State, OutboxState.Sent), None));
        world.Database.Clock.Advance(new Retention().LetterWords + TimeSpan.FromMinutes(1));
        await world.CleanUpAsync();
        Assert.All(await world.Database.AllAsync<OutboxMail>(), mail => Assert.Equal(("", ""), (mail.ToName, mail.ToAddress)));
    }

    [Theory, EveryProvider]
    public async Task What_nobody_looks_after_is_deleted_in_its_time(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        await world.ProposeAsync("unbestaetigt@amt.example");
        world.Database.Clock.Advance(new Retention().Unconfirmed);
        await world.CleanUpAsync();
        Assert.Empty(await world.Database.AllAsync<Proposal>());
        Assert.Empty(await world.Database.LettersAsync("unbestaetigt@amt.example"));

        var token = await world.ProposeAndConfirmAsync();
        await GoesAfterAsync(world, new Retention().ProposalDrafts);
        token = await world.ProposeAndConfirmAsync();
        await world.DoAsync(desk => desk.WithdrawAsync(token, None));
        await GoesAfterAsync(world, new Retention().EndedProposals);
        token = await world.ProposeAndConfirmAsync();
        await world.WriteAsync(token, submits: true);
        await GoesAfterAsync(world, new Retention().Proposals);
    }

    [Theory, EveryProvider]
    public async Task A_lost_link_is_sent_again_for_every_proposal_and_nobody_learns_whose_address_is_known(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        await world.ProposeAndConfirmAsync();
        world.Database.Clock.Advance(RegistrationDesk.CoolDown);
        var second = await world.ProposeAndConfirmAsync();
        await world.ProposeAsync("unbestaetigt@amt.example");
        world.Database.Clock.Advance(TimeSpan.FromHours(2));

        foreach (var address in new[] { ProposalWorld.Anna, ProposalWorld.Anna, "unbestaetigt@amt.example", "niemand@amt.example" })
            await world.Database.WithAsync((LostProposalDesk desk) => desk.SendAsync(EmailAddress.Parse(address), None));

        Assert.Equal(
            ["ProposalRequested", "ProposalRequested", "ProposalLinkSent", "ProposalLinkSent"], await world.KindsAsync(ProposalWorld.Anna));
        Assert.Equal(["ProposalRequested"], await world.KindsAsync("unbestaetigt@amt.example"));
        var again = await world.TokenAsync(ProposalWorld.Anna);
        Assert.NotEqual(second.ToString(), again.ToString());
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.WithdrawAsync(again, None)));
    }

    [Fact]
    public async Task Of_an_edition_that_is_deleted_the_proposals_stay_for_any_to_come()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var edition = await CalledAsync(world);
        await world.ProposeAndConfirmAsync(edition: edition.Slug);

        await world.Database.WithDbAsync(async db =>
        {
            db.Remove((await db.FindAsync<Edition>(edition.Id))!);
            await db.SaveChangesAsync();
        });

        Assert.Null((await world.ProposalAsync()).EditionId);
    }

    private static async Task GoesAfterAsync(ProposalWorld world, TimeSpan time)
    {
        world.Database.Clock.Advance(time - TimeSpan.FromSeconds(1));
        await world.CleanUpAsync();
        Assert.Single(await world.Database.AllAsync<Proposal>());
        world.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        await world.CleanUpAsync();
        Assert.Empty(await world.Database.AllAsync<Proposal>());
    }

    private static async Task<Edition> CalledAsync(ProposalWorld world)
    {
        var edition = TestData.Edition();
        edition.SetCall(new StoryCall(world.Now.AddDays(-1), world.Now.AddDays(9)));
        await world.Database.ArrangeAsync(edition);
        return edition;
    }
}
