using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.DataRequests;

public sealed class DataErasureTests
{
    private const string Address = DataRequestWorld.Address;

    [Theory, EveryProvider]
    public async Task Afterwards_nothing_of_the_person_is_in_any_table_and_everything_of_the_others_is(StorageProvider provider)
    {
        await using var world = await DataRequestWorld.CreateAsync(provider);
        await PersonWithEverything.ArrangeAsync(world.Database);
        var token = await world.AskAsync();

        Assert.True(await world.EraseAsync(token));
        await SendReceiptAsync(world);
        await world.CleanUpAsync();

        var dump = await DatabaseDump.OfAsync(world.Database);
        // A talk stays in the programme, without whoever told it.
        Assert.All(
            PersonWithEverything.Traces.Except(["Vortrag von Petra"]).Append("neugier"),
            trace => Assert.DoesNotContain(trace, dump, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(PersonWithEverything.SomebodyElse, dump, StringComparison.Ordinal);
        Assert.Contains("Geschichte von Otto", dump, StringComparison.Ordinal);
        var chain = await world.Database.WithAsync((AuditVerification log) => log.VerifyAsync(null, CancellationToken.None));
        Assert.Null(chain.FirstBreak);
    }

    [Fact]
    public async Task The_receipt_says_so_and_the_link_opens_nothing_any_more()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var edition = TestData.Edition();
        await world.Database.ArrangeEditionAsync(edition, TestData.Registration(edition, email: Address));
        var token = await world.AskAsync();

        Assert.True(await world.EraseAsync(token));

        var letter = await world.Database.LastLetterAsync(Address);
        Assert.Equal("DataErased", letter.Kind);
        Assert.False(await world.EraseAsync(token));
        Assert.Single(await world.Database.AllAsync<AuditEntry>(), entry => entry.Action == "data-request.erased");
    }

    [Fact]
    public async Task A_seat_goes_to_the_next_in_line()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var edition = TestData.Edition(capacity: 1);
        var next = TestData.Registration(edition, RegistrationState.Waiting);
        await world.Database.ArrangeEditionAsync(edition, TestData.Registration(edition, email: Address), next);

        await world.EraseAsync(await world.AskAsync());

        Assert.Equal(RegistrationState.Seated, (await world.Database.ReadAsync(next)).State);
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task What_is_held_stays_and_the_person_is_told_before_and_afterwards()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var (held, free) = (TestData.Edition(), TestData.Edition());
        var (kept, gone) = (TestData.Registration(held, email: Address), TestData.Registration(free, email: Address));
        await world.Database.ArrangeAsync(held, free, kept, gone, new DeletionHold
        {
            EditionId = held.Id,
            Reason = "Streit",
            SinceUtc = TestData.Now,
            UntilUtc = TestData.Now.AddDays(30),
        });
        var token = await world.AskAsync();

        var told = await world.Database.WithAsync(
            (DataErasure erasure) => erasure.KeptAsync(EmailAddress.Parse(Address), CancellationToken.None));
        await world.EraseAsync(token);

        Assert.Contains(held.Name, Assert.Single(told), StringComparison.Ordinal);
        Assert.DoesNotContain("Streit", told[0], StringComparison.Ordinal);
        Assert.Equal(kept.Id, Assert.Single(await world.Database.AllAsync<Registration>()).Id);
        Assert.Contains(held.Name, (await world.Database.LastLetterAsync(Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_told_together_stays_with_the_others_who_are_told()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var (proposal, other) = TestData.Proposal(state: ProposalState.Draft);
        var leaving = ProposalTeller.Of(
            proposal, "Petra Neugier", EmailAddress.Parse(Address), SpeakerSide.Provider, TellerAnswer.Agreed, TestData.Now);
        await world.Database.ArrangeAsync(proposal, other, leaving);

        await world.EraseAsync(await world.AskAsync());

        Assert.Single(await world.Database.AllAsync<Proposal>());
        Assert.Equal(other.Id, Assert.Single(await world.Database.AllAsync<ProposalTeller>()).Id);
        Assert.Contains("erzählt nicht mehr mit", (await world.Database.LastLetterAsync(other.Email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_still_to_tell_a_story_says_no_first()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var edition = TestData.Edition();
        var speaker = TestData.Speaker("Petra Neugier");
        speaker.Email = Address;
        await world.Database.ArrangeAsync(edition, TestData.Talk(edition, speaker));

        await world.EraseAsync(await world.AskAsync());

        Assert.Equal(Address, Assert.Single(await world.Database.AllAsync<Speaker>()).Email);
        Assert.Contains(edition.Name, (await world.Database.LastLetterAsync(Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_presses_at_once_write_one_receipt()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var edition = TestData.Edition();
        await world.Database.ArrangeEditionAsync(edition, TestData.Registration(edition, email: Address));
        var token = await world.AskAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.EraseAsync(token)));

        Assert.Single(await world.Database.LettersAsync(Address), letter => letter.Kind == "DataErased");
        await world.Database.AssertSeatsAgreeAsync();
    }

    private static Task<int> SendReceiptAsync(DataRequestWorld world) => world.Database.WithDbAsync(db => db.Set<OutboxMail>()
        .Where(mail => mail.Kind == "DataErased").ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, OutboxState.Sent)));
}
