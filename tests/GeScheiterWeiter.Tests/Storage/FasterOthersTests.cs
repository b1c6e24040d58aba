using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>Somebody else commits between the moment a decision is asked for and its lock: what holds is what stands then.</summary>
public sealed class FasterOthersTests
{
    private const int Pairs = 12;

    private static readonly CancellationToken None = CancellationToken.None;

    private readonly RowLockingWriters _writers = new();

    [Fact]
    public async Task Nobody_gets_a_seat_at_an_edition_that_was_cancelled_a_moment_ago()
    {
        await using var database = await TestDatabase.CreateAsync(configure: _writers.Replace);
        var world = await UseCases.ArrangeAsync(database);
        _writers.BeforeNext =
            () => database.WithAsync(
                (EditionCancellation desk) => desk.CancelAsync(world.Edition.Id, null, RegistrationWorld.Organizer, None));

        Assert.Equal(ConfirmationOutcome.TooLate, await UseCases.All["confirm"](world));
        Assert.Equal(1, (await database.AllAsync<EditionSeats>()).Single(s => s.EditionId == world.Edition.Id).Taken);
    }

    [Fact]
    public async Task Nobody_signs_up_for_an_edition_that_was_withdrawn_a_moment_ago()
    {
        await using var database = await TestDatabase.CreateAsync(configure: _writers.Replace);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        _writers.BeforeNext =
            () => database.WithAsync((EditionWithdrawal desk) => desk.WithdrawAsync(edition.Id, RegistrationWorld.Organizer, None));

        Assert.Equal(SignUpOutcome.UnknownEdition, await SignUpAsync(database, edition));
        Assert.Empty(await database.AllAsync<Registration>());
    }

    [Fact]
    public async Task Nobody_signs_up_for_an_edition_that_was_deleted_a_moment_ago()
    {
        await using var database = await TestDatabase.CreateAsync(configure: _writers.Replace);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        _writers.BeforeNext = async () =>
        {
            await database.WithAsync((EditionWithdrawal desk) => desk.WithdrawAsync(edition.Id, RegistrationWorld.Organizer, None));
            await database.WithAsync((EditionDeletion desk) => desk.DeleteAsync(edition.Id, RegistrationWorld.Organizer, None));
        };

        Assert.Equal(SignUpOutcome.UnknownEdition, await SignUpAsync(database, edition));
        Assert.Empty(await database.AllAsync<Registration>());
    }

    [Fact]
    public async Task An_edition_somebody_has_just_signed_up_for_is_not_withdrawn()
    {
        await using var database = await TestDatabase.CreateAsync(configure: _writers.Replace);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        _writers.BeforeNext = () => SignUpAsync(database, edition);

        Assert.Equal(
            EditionWithdrawalOutcome.SomebodySignedUp,
            await database.WithAsync((EditionWithdrawal desk) => desk.WithdrawAsync(edition.Id, RegistrationWorld.Organizer, None)));
    }

    [Fact]
    public async Task A_capacity_that_was_changed_a_moment_ago_is_not_overwritten()
    {
        await using var database = await TestDatabase.CreateAsync(configure: _writers.Replace);
        var world = await UseCases.ArrangeAsync(database);
        _writers.BeforeNext = () => database.WithAsync(
            (CapacityEditor desk) => desk.ChangeAsync(world.Edition.Id, 1, 2, false, RegistrationWorld.Organizer, None));

        var result = await database.WithAsync(
            (CapacityEditor desk) => desk.ChangeAsync(world.Edition.Id, 1, 3, false, RegistrationWorld.Organizer, None));

        Assert.Equal(CapacityOutcome.Outdated, result?.Outcome);
        Assert.Equal(2, (await database.AllAsync<EditionSeats>()).Single(s => s.EditionId == world.Edition.Id).Capacity);
    }

    [Theory, EveryProvider]
    public async Task Of_two_owners_who_remove_each_other_one_is_left(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (one, two) = (UseCases.NewOwner("eins@amt.example"), UseCases.NewOwner("zwei@amt.example"));
        await database.ArrangeAsync(one, two);

        var outcomes = await Task.WhenAll(
            Task.Run(() => database.WithAsync(
                (TeamDesk desk) => desk.RemoveAsync(GeScheiterWeiter.Audit.Actor.Organizer(one.Id), two.Id, None))),
            Task.Run(() => database.WithAsync(
                (TeamDesk desk) => desk.RemoveAsync(GeScheiterWeiter.Audit.Actor.Organizer(two.Id), one.Id, None))));

        Assert.Equal([TeamChangeOutcome.Done, TeamChangeOutcome.LastOwner], outcomes.Order());
        Assert.Single(await database.AllAsync<Organizer>());
    }

    [Theory, EveryProvider]
    public async Task Twelve_who_have_a_seat_and_twelve_who_wait_all_give_back_at_once(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: Pairs);
        await database.ArrangeAsync(edition);
        var people = Enumerable.Range(0, 2 * Pairs).Select(i => new Participant(database, edition, $"p{i}@amt.example")).ToList();
        foreach (var person in people)
            await person.JoinAsync();

        await Task.WhenAll(people.Select(person => Task.Run(person.CancelAsync)));

        await database.AssertSeatsAgreeAsync();
        Assert.All(await database.AllAsync<Registration>(), registration => Assert.Equal(RegistrationState.Cancelled, registration.State));
    }

    [Fact]
    public async Task A_place_at_the_front_is_nobody_elses_who_may_still_come_back()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: 1);
        await database.ArrangeAsync(edition);
        var people =
            new[] { "sitzt", "erste", "zweite" }.Select(name => new Participant(database, edition, $"{name}@amt.example")).ToArray();
        foreach (var person in people)
            await person.JoinAsync();

        await people[1].CancelAsync();
        var second = await people[2].RowAsync();
        await database.WithAsync((WaitingListPriority desk) => desk.AdvanceAsync(
            edition.Id, second.Id, WaitingListPriorityGoal.Front, "Grund", RegistrationWorld.Organizer, None));
        await people[1].UndoAsync();

        var numbers = (await database.AllAsync<Registration>())
            .Where(r => r.State == RegistrationState.Waiting).Select(r => r.WaitingNumber).ToList();
        Assert.Equal(2, numbers.Distinct().Count());
    }

    private static Task<SignUpOutcome> SignUpAsync(TestDatabase database, Edition edition) =>
        database.WithAsync((RegistrationDesk desk) => desk.RegisterAsync(
            edition.Slug, new SignUpDetails("Person", EmailAddress.Parse("neu@amt.example"), "Amt", AttendeeSide.Administration), None));
}
