using GeScheiterWeiter.Audit;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;

namespace GeScheiterWeiter.Tests.EditionChanges;

public sealed class EditionWithdrawalTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory]
    [InlineData(EditionState.Announced)]
    [InlineData(EditionState.ProgrammeSettled)]
    public async Task What_nobody_has_signed_up_for_becomes_a_draft_again(EditionState state)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: state);
        await world.ArrangeAsync(edition);

        Assert.Equal(EditionWithdrawalOutcome.Withdrawn, await WithdrawAsync(world, edition));

        var draft = Assert.Single(await world.AllAsync<Edition>());
        Assert.Equal((EditionState.Draft, edition.CalendarSequence + 1), (draft.State, draft.CalendarSequence));
        Assert.Equal("edition.withdrawn", Assert.Single(await world.AllAsync<AuditEntry>()).Action);
    }

    [Theory, EveryProvider]
    public async Task Whoever_has_signed_up_holds_it_in_public_even_when_they_are_erased(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);
        await new Participant(world, edition, "erste@amt.example").SignUpAsync();
        Assert.Equal(EditionWithdrawalOutcome.SomebodySignedUp, await WithdrawAsync(world, edition));

        var registration = Assert.Single(await world.AllAsync<Registration>());
        await world.WithAsync((Erasure erasure) => erasure.EraseAsync(edition.Id, registration.Id, Organizer, CancellationToken.None));

        Assert.Equal(EditionWithdrawalOutcome.SomebodySignedUp, await WithdrawAsync(world, edition));
        Assert.Equal(EditionState.Announced, Assert.Single(await world.AllAsync<Edition>()).State);
    }

    [Theory]
    [InlineData(EditionState.Draft)]
    [InlineData(EditionState.Cancelled)]
    public async Task There_is_nothing_to_withdraw(EditionState state)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: state);
        await world.ArrangeAsync(edition);

        Assert.Equal(EditionWithdrawalOutcome.NotNow, await WithdrawAsync(world, edition));
    }

    private static Task<EditionWithdrawalOutcome?> WithdrawAsync(TestDatabase world, Edition edition) =>
        world.WithAsync((EditionWithdrawal withdrawal) => withdrawal.WithdrawAsync(edition.Id, Organizer, CancellationToken.None));
}
