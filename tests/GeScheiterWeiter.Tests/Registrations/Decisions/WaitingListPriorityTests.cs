using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class WaitingListPriorityTests
{
    [Theory, EveryProvider]
    public async Task Whoever_is_moved_to_the_front_gets_the_next_seat_and_the_reason_is_kept(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var seated = TestData.Registration(edition);
        var (first, second) =
            (TestData.Registration(edition, RegistrationState.Waiting), TestData.Registration(edition, RegistrationState.Waiting));
        await database.ArrangeEditionAsync(edition, seated, first, second);

        Assert.Equal(WaitingListPriorityOutcome.FirstInLine, await AdvanceAsync(database, second, WaitingListPriorityGoal.Front));
        await database.WithAsync(
            (DecisionDesk office) => office.CancelAsync(edition.Id, seated.Id, null, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(RegistrationState.Seated, (await database.ReadAsync(second)).State);
        Assert.Equal(RegistrationState.Waiting, (await database.ReadAsync(first)).State);
        Assert.Equal("Hält den Vortrag mit", Assert.Single(await database.AllAsync<RegistrationNote>()).Text);
        var entry = Assert.Single(await database.AllAsync<AuditEntry>(), e => e.Action == "registration.advanced");
        Assert.DoesNotContain("Vortrag", entry.Details, StringComparison.Ordinal);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Nobody_is_moved_onto_a_seat_that_is_not_free(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var waiting = TestData.Registration(edition, RegistrationState.Waiting);
        await database.ArrangeEditionAsync(edition, TestData.Registration(edition), waiting);

        Assert.Equal(WaitingListPriorityOutcome.NoFreeSeat, await AdvanceAsync(database, waiting, WaitingListPriorityGoal.FreeSeat));
        Assert.Equal(waiting.WaitingNumber, (await database.ReadAsync(waiting)).WaitingNumber);
        Assert.Empty(await database.AllAsync<RegistrationNote>());
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_seat_that_is_free_can_be_given_out_of_turn(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 2);
        var (first, second) =
            (TestData.Registration(edition, RegistrationState.Waiting), TestData.Registration(edition, RegistrationState.Waiting));
        await database.ArrangeEditionAsync(edition, TestData.Registration(edition), first, second);

        Assert.Equal(WaitingListPriorityOutcome.Seated, await AdvanceAsync(database, second, WaitingListPriorityGoal.FreeSeat));
        Assert.Equal("SeatFreed", (await database.LastLetterAsync(second.Email)).Kind);
        await database.AssertSeatsAgreeAsync();
    }

    private static Task<WaitingListPriorityOutcome> AdvanceAsync(
        TestDatabase database, Registration person, WaitingListPriorityGoal goal) =>
        database.WithAsync((WaitingListPriority advancement) => advancement.AdvanceAsync(
            person.EditionId, person.Id, goal, "Hält den Vortrag mit", RegistrationWorld.Organizer, CancellationToken.None));
}
