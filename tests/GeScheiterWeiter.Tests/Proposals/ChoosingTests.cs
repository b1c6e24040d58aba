using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Proposals;

/// <summary>Verdicts, the order they make, the short list, and the edition a story is given.</summary>
public sealed class ChoosingTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Guid One = Guid.CreateVersion7();
    private static readonly Guid Two = Guid.CreateVersion7();

    [Theory, EveryProvider]
    public async Task An_organizer_has_one_verdict_and_changes_it_until_the_tellers_are_told(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var proposal = await ProposalAsync(database);

        var outcomes = await Task.WhenAll(
            JudgeAsync(database, proposal, One, Verdict.No), JudgeAsync(database, proposal, One, Verdict.No),
            JudgeAsync(database, proposal, Two, Verdict.Yes));
        Assert.All(outcomes, outcome => Assert.Equal(VerdictOutcome.Done, outcome));
        Assert.Equal(VerdictOutcome.Done, await JudgeAsync(database, proposal, One, Verdict.Perhaps));

        var verdicts = await database.AllAsync<ProposalVerdict>();
        Assert.Equal(2, verdicts.Count);
        Assert.Equal(Verdict.Perhaps, Assert.Single(verdicts, v => v.OrganizerId == One).Verdict);
        await ChangeAsync(database, proposal, p => p.Accept(TestData.Now));
        Assert.Equal(VerdictOutcome.NotNow, await JudgeAsync(database, proposal, One, Verdict.Yes));
        Assert.Equal(Verdict.Perhaps, Assert.Single(await database.AllAsync<ProposalVerdict>(), v => v.OrganizerId == One).Verdict);
    }

    [Theory]
    [InlineData(ProposalState.Unconfirmed, VerdictOutcome.Unknown)]
    [InlineData(ProposalState.Draft, VerdictOutcome.NotNow)]
    [InlineData(ProposalState.Shortlisted, VerdictOutcome.Done)]
    [InlineData(ProposalState.Declined, VerdictOutcome.NotNow)]
    [InlineData(ProposalState.Withdrawn, VerdictOutcome.NotNow)]
    public async Task Only_what_is_submitted_is_judged(ProposalState state, VerdictOutcome expected)
    {
        await using var database = await TestDatabase.CreateAsync();
        var proposal = await ProposalAsync(database, state: state);

        Assert.Equal(expected, await JudgeAsync(database, proposal, One, Verdict.Yes));
    }

    [Theory, EveryProvider]
    public async Task What_is_wanted_most_comes_first_then_what_more_have_read(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var unread = await ProposalAsync(database);
        var disputed = await ProposalAsync(database, verdicts: [Verdict.Yes, Verdict.No]);
        var wanted = await ProposalAsync(database, verdicts: [Verdict.Yes]);
        var wantedByTwo = await ProposalAsync(database, verdicts: [Verdict.Yes, Verdict.Yes]);
        var unwanted = await ProposalAsync(database, verdicts: [Verdict.No]);
        var told = await ProposalAsync(database, state: ProposalState.Accepted, verdicts: [Verdict.Yes, Verdict.Yes, Verdict.Yes]);

        Assert.Equal([wantedByTwo, wanted, disputed, unwanted, unread, told], await OrderAsync(database, One, judges: true));
    }

    [Theory, EveryProvider]
    public async Task Where_an_edition_chooses_blind_the_order_tells_nobody_what_others_think(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        edition.IsChoiceBlind = true;
        await database.ArrangeAsync(edition);
        var mine = await ProposalAsync(database, edition);
        await JudgeAsync(database, mine, One, Verdict.No);
        var others = await ProposalAsync(database, edition, verdicts: [Verdict.Yes, Verdict.Yes]);

        Assert.Equal([mine, others], await OrderAsync(database, One, judges: true));
        Assert.Equal([others, mine], await OrderAsync(database, One, judges: false));
    }

    [Theory, EveryProvider]
    public async Task Tellers_are_hidden_until_two_have_judged_or_they_are_told(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        edition.IsChoiceBlind = true;
        await database.ArrangeAsync(edition);
        var judged = await ProposalAsync(database, edition, verdicts: [Verdict.Yes, Verdict.No]);
        var accepted = await ProposalAsync(database, edition, ProposalState.Accepted);
        var forAny = await ProposalAsync(database);
        List<Guid> hidden =
        [
            await ProposalAsync(database, edition, verdicts: [Verdict.Yes]),
            await ProposalAsync(database, edition, ProposalState.Draft),
            await ProposalAsync(database, edition, ProposalState.Withdrawn),
        ];

        var found = await database.WithDbAsync(db => db.ProposalsOfHiddenTellers().Select(p => p.Id).ToListAsync());

        Assert.Equal(hidden.Order(), found.Order());
        Assert.DoesNotContain(judged, found);
        Assert.DoesNotContain(accepted, found);
        Assert.DoesNotContain(forAny, found);
        Assert.Equal(3, await database.WithDbAsync(db => db.HiddenTellers().CountAsync()));
    }

    [Theory, EveryProvider]
    public async Task Several_come_onto_the_short_list_and_off_it_and_nobody_outside_notices(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (first, second) = (await ProposalAsync(database), await ProposalAsync(database));
        var draft = await ProposalAsync(database, state: ProposalState.Draft);

        Assert.Equal(2, await MoveAsync(true, first, second, draft));
        Assert.Equal(0, await MoveAsync(true, first));
        Assert.Equal(ProposalState.Shortlisted, (await FindAsync(database, first)).State);
        Assert.Equal("eingereicht", (await FindAsync(database, first)).State.WordsForTellers());
        Assert.Equal(1, await MoveAsync(false, second, draft));

        Assert.Equal(ProposalState.Submitted, (await FindAsync(database, second)).State);
        Assert.Equal(ProposalState.Draft, (await FindAsync(database, draft)).State);
        Assert.Empty(await database.LettersAsync());
        Assert.Equal(
            ["proposal.shortlisted", "proposal.shortlisted", "proposal.unshortlisted"],
            (await database.AllAsync<AuditEntry>()).OrderBy(e => e.Id).Select(e => e.Action));

        Task<int> MoveAsync(bool isOn, params Guid[] ids) =>
            database.WithAsync((ShortlistDesk desk) => desk.MoveAsync(ids, isOn, Actor.Organizer(One), None));
    }

    [Fact]
    public async Task A_story_for_any_edition_is_given_one_that_is_still_to_come_and_once_only()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (open, begun, cancelled) = (TestData.Edition(), TestData.Edition(startUtc: TestData.Now), TestData.Edition());
        cancelled.State = EditionState.Cancelled;
        await database.ArrangeAsync(open, begun, cancelled);
        var proposal = await ProposalAsync(database);

        Assert.Equal(AssignmentOutcome.EditionNotOpen, await AssignAsync(begun));
        Assert.Equal(AssignmentOutcome.EditionNotOpen, await AssignAsync(cancelled));
        Assert.Equal(AssignmentOutcome.Done, await AssignAsync(open));
        Assert.Equal(AssignmentOutcome.NotNow, await AssignAsync(open));

        Assert.Equal(open.Id, (await FindAsync(database, proposal)).EditionId);
        Assert.Contains(await database.AllAsync<AuditEntry>(), e => e.Action == "proposal.assigned" && e.EditionId == open.Id);

        Task<AssignmentOutcome> AssignAsync(Edition edition) =>
            database.WithAsync((AssignmentDesk desk) => desk.AssignAsync(proposal, edition.Id, Actor.Organizer(One), None));
    }

    [Theory, EveryProvider]
    public async Task Everything_organizers_think_and_ask_goes_with_the_proposal(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (proposal, teller) = TestData.Proposal();
        await database.ArrangeAsync(
            proposal, teller, TestData.Verdict(proposal), TestData.ProposalQuestion(proposal, answer: "Ja."),
            TestData.Prepared(proposal, ProposalDecision.Decline, "Leider."));

        Assert.True(await database.WithAsync((ProposalErasure erasure) =>
            erasure.EraseAsync(proposal.Id, Actor.Organizer(One), None)));

        Assert.Empty(await database.AllAsync<ProposalVerdict>());
        Assert.Empty(await database.AllAsync<ProposalQuestion>());
        Assert.Empty(await database.AllAsync<PreparedDecision>());
    }

    [Fact]
    public async Task What_is_kept_for_an_edition_to_come_after_a_no_is_judged_anew()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        await world.WriteAsync(token, submits: true);
        var proposal = (await world.ProposalAsync()).Id;
        await JudgeAsync(world.Database, proposal, One, Verdict.No);
        await ChangeAsync(world.Database, proposal, p => p.Decline(world.Now));

        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.KeepForAnyEditionAsync(token, None)));

        var kept = await world.ProposalAsync();
        Assert.Equal((ProposalState.Draft, null, null), (kept.State, kept.EditionId, kept.DecidedUtc));
        Assert.Empty(await world.Database.AllAsync<ProposalVerdict>());
    }

    [Fact]
    public async Task Whoever_is_only_asked_gets_their_link_again_without_a_word_somebody_else_has_typed()
    {
        await using var world = await ProposalWorld.CreateAsync();
        var token = await world.ProposeAndConfirmAsync();
        await world.InviteAsync(token);
        world.Database.Clock.Advance(TimeSpan.FromHours(1));

        await world.Database.WithAsync(
            (LostProposalDesk desk) => desk.SendAsync(EmailAddress.Parse(ProposalWorld.Ben), None));

        Assert.Equal(["TellerInvited", "TellerInvited"], await world.KindsAsync(ProposalWorld.Ben));
        var letter = (await world.Database.LettersAsync(ProposalWorld.Ben))[^1];
        Assert.DoesNotContain("4711", letter.Subject + letter.Text, StringComparison.Ordinal);
        Assert.Equal(TellerOutcome.Done, await world.AgreeAsync(await world.TokenAsync(ProposalWorld.Ben)));
    }

    internal static Task<VerdictOutcome> JudgeAsync(TestDatabase database, Guid proposal, Guid organizer, Verdict verdict) =>
        database.WithAsync((VerdictDesk desk) => desk.JudgeAsync(proposal, organizer, verdict, "Darum.", None));

    internal static Task ChangeAsync(TestDatabase database, Guid proposal, Action<Proposal> change) => database.WithDbAsync(async db =>
    {
        change(await db.Set<Proposal>().SingleAsync(p => p.Id == proposal));
        await db.SaveChangesAsync();
    });

    internal static Task<Proposal> FindAsync(TestDatabase database, Guid proposal) =>
        database.WithDbAsync(db => db.Set<Proposal>().AsNoTracking().Include(p => p.Tellers).SingleAsync(p => p.Id == proposal));

    private static async Task<Guid> ProposalAsync(
        TestDatabase database, Edition? edition = null, ProposalState state = ProposalState.Submitted, params Verdict[] verdicts)
    {
        var (proposal, teller) = TestData.Proposal(edition, state);
        await database.ArrangeAsync([proposal, teller, .. verdicts.Select(verdict => TestData.Verdict(proposal, verdict))]);
        return proposal.Id;
    }

    private static Task<List<Guid>> OrderAsync(TestDatabase database, Guid reader, bool judges) => database.WithDbAsync(db =>
        db.Set<Proposal>().ByAgreement(reader, judges).Select(p => p.Id).ToListAsync());
}
