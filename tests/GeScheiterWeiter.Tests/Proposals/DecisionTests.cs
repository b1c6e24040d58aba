using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Proposals;

/// <summary>Decisions are prepared quietly and told together.</summary>
public sealed class DecisionTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task What_is_prepared_changes_nothing_outside_and_what_is_told_has_its_letter_and_its_trace(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = await EditionAsync(database);
        var (wanted, unwanted, undecided) =
            (await ProposalAsync(database, edition), await ProposalAsync(database, edition), await ProposalAsync(database, edition));

        Assert.Equal(PreparationOutcome.Done, await PrepareAsync(database, wanted, ProposalDecision.Decline));
        Assert.Equal(PreparationOutcome.Done, await PrepareAsync(database, wanted, ProposalDecision.Accept, "Wir freuen uns <b>sehr</b>."));
        Assert.Equal(PreparationOutcome.Done, await PrepareAsync(database, unwanted, ProposalDecision.Decline));
        Assert.Empty(await database.LettersAsync());
        Assert.All(await database.AllAsync<Proposal>(), p => Assert.Equal((ProposalState.Submitted, 0), (p.State, p.Version)));

        var told = await TellAsync(database, edition, await StampAsync(database, edition));

        Assert.Equal((false, 1, 1, 0, 0), (told.IsOutdated, told.Accepted, told.Declined, told.Skipped.Count, told.Failed.Count));
        Assert.Equal(ProposalState.Accepted, (await ChoosingTests.FindAsync(database, wanted)).State);
        Assert.Equal(ProposalState.Declined, (await ChoosingTests.FindAsync(database, unwanted)).State);
        Assert.Equal(ProposalState.Submitted, (await ChoosingTests.FindAsync(database, undecided)).State);
        Assert.Equal(["ProposalAccepted", "ProposalDeclined"], (await database.LettersAsync()).Select(letter => letter.Kind).Order());
        var letter = Assert.Single(await database.LettersAsync(), letter => letter.Kind == "ProposalAccepted");
        Assert.Contains("Wir freuen uns <b>sehr</b>.", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>sehr", letter.Html, StringComparison.Ordinal);
        Assert.Empty(await database.AllAsync<PreparedDecision>());
        Assert.Equal(
            ["proposal.accepted", "proposal.decision-prepared", "proposal.decision-prepared", "proposal.decision-prepared",
                "proposal.declined"],
            (await database.AllAsync<AuditEntry>()).Select(entry => entry.Action).Order(StringComparer.Ordinal));
    }

    [Theory, EveryProvider]
    public async Task Two_who_tell_at_once_tell_nobody_twice(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = await EditionAsync(database);
        for (var number = 0; number < 4; number++)
            await PrepareAsync(database, await ProposalAsync(database, edition), ProposalDecision.Accept);
        var stamp = await StampAsync(database, edition);

        var told = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TellAsync(database, edition, stamp)));

        Assert.Equal(4, told.Sum(t => t.Accepted));
        Assert.All(told, t => Assert.Empty(t.Failed));
        Assert.Equal(4, (await database.LettersAsync()).Count);
        Assert.Equal(4, (await database.LettersAsync()).Select(letter => letter.To).Distinct().Count());
        Assert.True((await TellAsync(database, edition, stamp)).IsOutdated);
    }

    [Fact]
    public async Task It_asks_again_when_anything_in_a_letter_is_another_by_then()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionAsync(database);
        var proposal = await ProposalAsync(database, edition);
        await PrepareAsync(database, proposal, ProposalDecision.Accept);
        var stamp = await StampAsync(database, edition);

        await PrepareAsync(database, proposal, ProposalDecision.Accept, "Ein Satz mehr.");
        Assert.True((await TellAsync(database, edition, stamp)).IsOutdated);
        await PrepareAsync(database, await ProposalAsync(database, edition), ProposalDecision.Decline);
        Assert.True((await TellAsync(database, edition, stamp)).IsOutdated);
        Assert.True((await TellAsync(database, edition, null)).IsOutdated);

        Assert.Empty(await database.LettersAsync());
        Assert.Equal(2, (await database.AllAsync<PreparedDecision>()).Count);
    }

    [Theory]
    [InlineData("withdrawn", DecisionHindrance.Withdrawn)]
    [InlineData("reopened", DecisionHindrance.NotSubmitted)]
    [InlineData("submitted anew", DecisionHindrance.SubmittedAnew)]
    [InlineData("incomplete", DecisionHindrance.Incomplete)]
    [InlineData("cancelled", DecisionHindrance.EditionNotOpen)]
    public async Task What_cannot_be_told_any_more_is_left_out_with_the_reason(string change, DecisionHindrance why)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionAsync(database);
        var (sound, hindered) = (await ProposalAsync(database, edition), await ProposalAsync(database, edition));
        await PrepareAsync(database, sound, ProposalDecision.Accept);
        await PrepareAsync(database, hindered, ProposalDecision.Accept);
        var later = TestData.Now.AddMinutes(1);
        await ChoosingTests.ChangeAsync(database, hindered, p =>
        {
            if (change == "withdrawn")
                p.Withdraw(later);
            if (change is "reopened" or "submitted anew")
                p.Reopen(later);
            if (change == "submitted anew")
                p.Submit(later);
            p.IsMeantAsTandem = change == "incomplete";
        });
        if (change == "cancelled")
        {
            await database.WithDbAsync(db => db.Set<Edition>().Where(e => e.Id == edition.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.State, EditionState.Cancelled)));
        }

        var prepared = await ReadAsync(database, edition);
        Assert.Contains(prepared.Hindered, line => line.Decision.ProposalId == hindered && line.Why == why);
        await TellAsync(database, edition, prepared.Stamp);

        Assert.DoesNotContain(await database.AllAsync<Proposal>(), p => p.Id == hindered && p.State == ProposalState.Accepted);
        Assert.Contains(await database.AllAsync<PreparedDecision>(), d => d.ProposalId == hindered);
        Assert.Equal(change == "cancelled" ? 0 : 1, (await database.LettersAsync()).Count);
    }

    [Fact]
    public async Task What_fails_stops_no_other_and_stays_prepared()
    {
        var faults = new CommandFaults();
        await using var database = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(faults)));
        var edition = await EditionAsync(database);
        var (first, second) = (await ProposalAsync(database, edition), await ProposalAsync(database, edition));
        await PrepareAsync(database, first, ProposalDecision.Accept);
        await PrepareAsync(database, second, ProposalDecision.Decline);
        var stamp = await StampAsync(database, edition);
        faults.FindsNoRoom = command => command.CommandText.Contains("DELETE FROM \"PreparedDecisions\"", StringComparison.Ordinal)
            && command.Parameters.Cast<System.Data.Common.DbParameter>().Any(
                parameter => string.Equals(parameter.Value?.ToString(), first.ToString(), StringComparison.OrdinalIgnoreCase));

        var told = await TellAsync(database, edition, stamp);

        Assert.Equal((0, 1, 1), (told.Accepted, told.Declined, told.Failed.Count));
        Assert.Equal(first, Assert.Single(await database.AllAsync<PreparedDecision>()).ProposalId);
        Assert.Equal(ProposalState.Submitted, (await ChoosingTests.FindAsync(database, first)).State);
        Assert.Equal("ProposalDeclined", Assert.Single(await database.LettersAsync()).Kind);
    }

    [Fact]
    public async Task An_incomplete_one_is_not_prepared_to_be_accepted_and_one_without_an_edition_not_at_all()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionAsync(database);
        var (incomplete, forAny, draft) = (
            await ProposalAsync(database, edition), await ProposalAsync(database, null),
            await ProposalAsync(database, edition, ProposalState.Draft));
        await ChoosingTests.ChangeAsync(database, incomplete, p => p.IsMeantAsTandem = true);

        Assert.Equal(PreparationOutcome.Incomplete, await PrepareAsync(database, incomplete, ProposalDecision.Accept));
        Assert.Equal(PreparationOutcome.Done, await PrepareAsync(database, incomplete, ProposalDecision.Decline));
        Assert.Equal(PreparationOutcome.NoEdition, await PrepareAsync(database, forAny, ProposalDecision.Decline));
        Assert.Equal(PreparationOutcome.NotNow, await PrepareAsync(database, draft, ProposalDecision.Decline));
        Assert.Equal(PreparationOutcome.Unknown, await PrepareAsync(database, Guid.CreateVersion7(), ProposalDecision.Decline));

        Assert.True(await DropAsync(incomplete));
        Assert.False(await DropAsync(incomplete));
        Assert.Empty(await database.AllAsync<PreparedDecision>());

        Task<bool> DropAsync(Guid id) => database.WithAsync((DecisionDesk desk) => desk.DropAsync(id, Organizer, None));
    }

    [Theory, EveryProvider]
    public async Task Any_teller_says_yes_for_all_and_twice_is_once(StorageProvider provider)
    {
        await using var world = await ProposalWorld.CreateAsync(provider);
        var anna = await world.ProposeAndConfirmAsync();
        var ben = await world.InviteAsync(anna);
        await world.AgreeAsync(ben);
        await world.WriteAsync(anna, submits: true);
        var id = (await world.ProposalAsync()).Id;
        Assert.Equal(TellingOutcome.NotNow, await ConfirmAsync(ben));
        await ChoosingTests.ChangeAsync(world.Database, id, p => p.Accept(world.Now));
        await world.InviteAsync(anna, "dritte@amt.example");
        Assert.Equal(TellingOutcome.Incomplete, await ConfirmAsync(ben));
        var third = await world.TokenAsync("dritte@amt.example");
        await world.AskAsync(desk => desk.DeclineAsync(third, None));

        var outcomes = await Task.WhenAll(ConfirmAsync(ben), ConfirmAsync(ben));

        Assert.All(outcomes, outcome => Assert.Equal(TellingOutcome.Done, outcome));
        Assert.Equal(ProposalState.Confirmed, (await world.ProposalAsync()).State);
        var news = (await world.Database.LettersAsync(ProposalWorld.Anna))[^1];
        Assert.Contains("hat für Sie alle zugesagt", news.Text, StringComparison.Ordinal);
        Assert.Single(await world.ActionsAsync(), action => action == "proposal.telling-confirmed");
        Assert.Equal(ProposalOutcome.Done, await world.DoAsync(desk => desk.WithdrawAsync(anna, None)));

        Task<TellingOutcome> ConfirmAsync(SecretToken token) =>
            world.Database.WithAsync((TellingDesk desk) => desk.ConfirmAsync(token, None));
    }

    private static async Task<Edition> EditionAsync(TestDatabase database)
    {
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        return edition;
    }

    private static async Task<Guid> ProposalAsync(
        TestDatabase database, Edition? edition, ProposalState state = ProposalState.Submitted)
    {
        var (proposal, teller) = TestData.Proposal(edition, state);
        await database.ArrangeAsync(proposal, teller);
        return proposal.Id;
    }

    private static Task<PreparationOutcome> PrepareAsync(
        TestDatabase database, Guid proposal, ProposalDecision decision, string? sentence = null) =>
        database.WithAsync((DecisionDesk desk) => desk.PrepareAsync(proposal, decision, sentence, Organizer, None));

    private static Task<PreparedDecisions> ReadAsync(TestDatabase database, Edition edition) =>
        database.WithDbAsync(db => PreparedDecisions.ReadAsync(db, edition.Id, TestData.Now, None));

    private static async Task<string> StampAsync(TestDatabase database, Edition edition) => (await ReadAsync(database, edition)).Stamp;

    private static Task<ToldDecisions> TellAsync(TestDatabase database, Edition edition, string? stamp) =>
        database.WithAsync((DecisionTelling telling) => telling.TellAsync(edition.Id, stamp, Organizer, None));
}
