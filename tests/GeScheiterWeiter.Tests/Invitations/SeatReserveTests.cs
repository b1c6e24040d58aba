using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Invitations;

public sealed class SeatReserveTests
{
    private const string Anna = "anna@amt.example";

    [Theory, EveryProvider]
    public async Task What_is_kept_goes_to_invited_people_and_to_nobody_else(StorageProvider provider)
    {
        await using var world = await InvitationWorld.CreateAsync(provider);
        await world.AddAsync(Anna);
        await world.SendAsync();
        Assert.Equal(SeatReserveOutcome.Saved, await world.KeepAsync(1));

        var first = new Participant(world.Database, world.Edition, "erst@amt.example");
        var second = new Participant(world.Database, world.Edition, "zweit@amt.example");
        await first.JoinAsync();
        await second.JoinAsync();
        await world.AcceptAsync(Anna);

        Assert.Equal(RegistrationState.Seated, (await first.RowAsync()).State);
        Assert.Equal(RegistrationState.Waiting, (await second.RowAsync()).State);
        Assert.Equal(RegistrationState.Seated, (await world.RegistrationAsync(Anna)).State);
        var seats = Assert.Single(await world.Database.AllAsync<EditionSeats>());
        Assert.Equal((2, 0, 1), (seats.Taken, seats.Reserved, seats.Waiting));
        var list = Assert.Single(await world.Database.AllAsync<InvitationList>());
        Assert.Equal((1, 0, 0), (list.SeatsReserved, list.SeatsLeft, list.Version - 1));
    }

    [Theory, EveryProvider]
    public async Task Whoever_is_entered_by_hand_takes_a_kept_seat_past_those_who_wait_while_there_is_one(StorageProvider provider)
    {
        await using var world = await InvitationWorld.CreateAsync(provider);
        await world.KeepAsync(1);
        for (var number = 0; number < 2; number++)
            await new Participant(world.Database, world.Edition, $"person{number}@amt.example").JoinAsync();

        Assert.Equal(ManualRegistrationOutcome.Seated, await EnterAsync(world, "presse@zeitung.example"));
        Assert.Equal(ManualRegistrationOutcome.Waiting, await EnterAsync(world, "noch-eine@zeitung.example"));

        var seats = Assert.Single(await world.Database.AllAsync<EditionSeats>());
        Assert.Equal((2, 0, 2), (seats.Taken, seats.Reserved, seats.Waiting));
        Assert.Equal("SeatConfirmed", (await world.Database.LastLetterAsync("presse@zeitung.example")).Kind);
    }

    [Fact]
    public async Task Seats_are_kept_before_the_edition_is_announced_and_not_once_it_is_cancelled()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await BecomeAsync(world, EditionState.Draft);
        Assert.Equal(SeatReserveOutcome.Saved, await world.KeepAsync(1));

        await BecomeAsync(world, EditionState.Cancelled);
        Assert.Equal(SeatReserveOutcome.NotNow, await world.KeepAsync(2));
    }

    [Fact]
    public async Task When_its_time_is_over_the_rest_goes_to_whoever_waits()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.KeepAsync(2);
        var waiting = new Participant(world.Database, world.Edition, "wartet@amt.example");
        await waiting.JoinAsync();
        Assert.Equal(RegistrationState.Waiting, (await waiting.RowAsync()).State);

        world.Database.Clock.Advance(InvitationWorld.KeptFor);
        await world.ReleaseDueAsync();

        Assert.Equal(RegistrationState.Seated, (await waiting.RowAsync()).State);
        Assert.Equal("SeatFreed", (await world.Database.LastLetterAsync("wartet@amt.example")).Kind);
        Assert.Equal(0, Assert.Single(await world.Database.AllAsync<EditionSeats>()).Reserved);
    }

    [Fact]
    public async Task Who_waits_and_is_invited_takes_the_kept_seat()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna);
        await world.SendAsync();
        await world.KeepAsync(2);
        var anna = new Participant(world.Database, world.Edition, Anna);
        await anna.JoinAsync();
        await world.ProgressAsync();
        var token = await world.TokenAsync(Anna);

        var outcomes = new List<MoveUpOutcome>();
        for (var press = 0; press < 2; press++)
            outcomes.Add(await world.Database.WithAsync(
                (AcceptanceDesk desk) => desk.TakeReservedSeatAsync(token, CancellationToken.None)));

        Assert.Equal([MoveUpOutcome.Seated, MoveUpOutcome.NothingKept], outcomes);
        var seats = Assert.Single(await world.Database.AllAsync<EditionSeats>());
        Assert.Equal((1, 1, 0), (seats.Taken, seats.Reserved, seats.Waiting));
    }

    [Fact]
    public async Task Only_what_is_free_can_be_kept_and_only_for_a_time_to_come()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await new Participant(world.Database, world.Edition, "da@amt.example").JoinAsync();

        Assert.Equal(SeatReserveOutcome.NotEnoughFree, await world.KeepAsync(2));
        Assert.Equal(SeatReserveOutcome.CountInvalid, await world.KeepAsync(-1));
        Assert.Equal(SeatReserveOutcome.UntilInvalid, await world.KeepAsync(1, TimeSpan.Zero));
        Assert.Equal(SeatReserveOutcome.UntilInvalid, await world.KeepAsync(1, TimeSpan.FromDays(31)));
        Assert.Equal(0, Assert.Single(await world.Database.AllAsync<EditionSeats>()).Reserved);
        await world.Database.WithAsync((CapacityEditor editor) => editor.ChangeAsync(
            world.Edition.Id, 2, null, tell: false, InvitationWorld.Organizer, CancellationToken.None));
        Assert.Equal(SeatReserveOutcome.NotLimited, await world.KeepAsync(1));
    }

    [Fact]
    public async Task A_list_that_is_deleted_gives_its_seats_to_everybody()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.KeepAsync(2);
        var waiting = new Participant(world.Database, world.Edition, "wartet@amt.example");
        await waiting.JoinAsync();

        await world.DeleteListAsync();

        Assert.Equal(RegistrationState.Seated, (await waiting.RowAsync()).State);
        Assert.Empty(await world.Database.AllAsync<Invitation>());
    }

    private static async Task<ManualRegistrationOutcome> EnterAsync(InvitationWorld world, string address)
    {
        var list = Assert.Single(await world.Database.AllAsync<InvitationList>());
        var person = new SignUpDetails("Pia Presse", EmailAddress.Parse(address), "Zeitung", AttendeeSide.Other);
        var result = await world.Database.WithAsync((IServiceProvider scope) =>
            scope.GetRequiredService<ManualRegistration>().AddAsync(
                world.Edition.Id, person, "Anruf", withLetter: true, over: null, RegistrationWorld.Organizer, CancellationToken.None,
                () => scope.GetRequiredService<SeatReserve>().TryTakeAsync(world.Edition.Id, list.Id, CancellationToken.None)));
        return result.Outcome;
    }

    private static Task<int> BecomeAsync(InvitationWorld world, EditionState state) => world.Database.WithDbAsync(
        db => db.Set<Edition>().ExecuteUpdateAsync(set => set.SetProperty(e => e.State, state)));
}
