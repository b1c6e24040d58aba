using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Invitations;

/// <summary>Whoever waits takes a seat that is kept for a list: by its code, or by an invitation of their own.</summary>
public sealed class MoveUpTests
{
    private const string Anna = "anna@amt.example";
    private const string Bernd = "bernd@amt.example";

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task Who_waits_and_comes_by_the_code_is_offered_a_kept_seat_and_has_it_by_the_button(StorageProvider provider)
    {
        await using var world = await KeptAsync(seats: 1, provider: provider);
        await WaitAsync(world, Anna, Bernd);
        var place = (await world.RegistrationAsync(Anna)).WaitingNumber;

        await SignUpAsync(world, Anna, "Jemand anders");
        Assert.Equal("KeptSeatOffered", (await world.Database.LastLetterAsync(Anna)).Kind);
        Assert.Equal((RegistrationState.Waiting, place), Of(await world.RegistrationAsync(Anna)));
        Assert.Equal(0, await UsesAsync(world));

        Assert.Equal(ConfirmationOutcome.Seated, await ConfirmAsync(world, Anna));
        Assert.Equal(ConfirmationOutcome.AlreadyConfirmed, await ConfirmAsync(world, Anna));

        var registration = await world.RegistrationAsync(Anna);
        Assert.Equal((RegistrationState.Seated, null), Of(registration));
        Assert.Equal(("Anna Beispiel", RegistrationOrigin.Website), (registration.Name, registration.Origin));
        Assert.Equal("SeatFreed", (await world.Database.LastLetterAsync(Anna)).Kind);
        Assert.Equal((InvitationState.Registered, true), ((await world.RowAsync(Anna)).State, (await world.RowAsync(Anna)).CameByCode));
        Assert.Equal(1, await UsesAsync(world));
        Assert.Equal(RegistrationState.Waiting, (await world.RegistrationAsync(Bernd)).State);
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Of_nine_who_press_at_once_one_has_the_last_kept_seat_and_the_others_keep_their_place(StorageProvider provider)
    {
        await using var world = await KeptAsync(seats: 1, provider: provider);
        string[] people = [.. Enumerable.Range(0, 9).Select(number => $"gast{number}@amt.example")];
        await WaitAsync(world, people);
        var before = await PlacesAsync(world);
        foreach (var person in people)
            await SignUpAsync(world, person);

        var outcomes = await Task.WhenAll(people.Select(person => Task.Run(() => ConfirmAsync(world, person))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == ConfirmationOutcome.Seated));
        Assert.Equal(8, outcomes.Count(outcome => outcome == ConfirmationOutcome.StillWaiting));
        var after = await PlacesAsync(world);
        Assert.Equal(8, after.Count);
        Assert.All(after, place => Assert.Equal(before[place.Key], place.Value));
        Assert.Equal(1, await UsesAsync(world));
        Assert.Single(await world.Database.AllAsync<Invitation>());
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task Of_nine_who_press_at_once_the_last_use_of_the_code_decides_as_well()
    {
        await using var world = await KeptAsync(seats: 5, limit: 1);
        string[] people = [.. Enumerable.Range(0, 9).Select(number => $"gast{number}@amt.example")];
        await WaitAsync(world, people);
        foreach (var person in people)
            await SignUpAsync(world, person);

        var outcomes = await Task.WhenAll(people.Select(person => Task.Run(() => ConfirmAsync(world, person))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == ConfirmationOutcome.Seated));
        Assert.Equal((1, 4), (await UsesAsync(world), (await ListAsync(world)).SeatsLeft));
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task One_person_who_comes_by_code_and_by_invitation_at_once_takes_one_seat()
    {
        await using var world = await KeptAsync(seats: 2);
        await world.AddAsync(Anna);
        await world.SendAsync();
        await WaitAsync(world, Anna);
        await SignUpAsync(world, Anna);
        var token = await world.TokenAsync(Anna);

        await Task.WhenAll(
            Task.Run(() => ConfirmAsync(world, Anna)),
            Task.Run(() => world.AcceptAsync(token)),
            Task.Run(() => world.Database.WithAsync((AcceptanceDesk desk) => desk.TakeReservedSeatAsync(token, None))));

        Assert.Equal((RegistrationState.Seated, null), Of(await world.RegistrationAsync(Anna)));
        Assert.Equal((1, 0), ((await ListAsync(world)).SeatsLeft, await UsesAsync(world)));
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Theory]
    [InlineData("nothing kept")]
    [InlineData("renewed")]
    [InlineData("over")]
    public async Task What_ends_before_the_button_is_pressed_leaves_everything_as_it_was(string end)
    {
        await using var world = await KeptAsync(seats: 1);
        await WaitAsync(world, Bernd, Anna);
        var place = (await world.RegistrationAsync(Anna)).WaitingNumber;
        await SignUpAsync(world, Anna);
        switch (end)
        {
            case "nothing kept":
                await world.KeepAsync(0);
                break;
            case "renewed":
                await world.Database.WithAsync((InvitationCodeEditor editor) => editor.RenewAsync(
                    world.Edition.Id, world.List.Id, InvitationWorld.Organizer, None));
                break;
            default:
                world.Database.Clock.Advance(InvitationWorld.KeptFor);
                break;
        }

        Assert.Equal(ConfirmationOutcome.StillWaiting, await ConfirmAsync(world, Anna));
        Assert.Equal((RegistrationState.Waiting, place), Of(await world.RegistrationAsync(Anna)));
        Assert.Equal(0, await UsesAsync(world));
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task Where_nothing_is_kept_whoever_waits_is_told_so_and_offered_nothing()
    {
        await using var world = await KeptAsync(seats: 0);
        await WaitAsync(world, Anna);

        await SignUpAsync(world, Anna);

        Assert.Equal("AlreadyRegistered", (await world.Database.LastLetterAsync(Anna)).Kind);
    }

    [Fact]
    public async Task A_link_of_a_code_that_was_never_used_moves_up_whoever_has_confirmed_another_way_meanwhile()
    {
        await using var world = await KeptAsync(seats: 1);
        await SignUpAsync(world, Anna);
        var byCode = await new Participant(world.Database, world.Edition, Anna).LastTokenAsync("/bestaetigen/");
        world.Database.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(ConfirmationOutcome.Waiting, await new Participant(world.Database, world.Edition, Anna).JoinAsync());

        // The desk that knows no codes leaves them where they are.
        Assert.Equal(
            ConfirmationOutcome.StillWaiting,
            (await world.Database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(byCode, None))).Outcome);
        Assert.Equal(
            ConfirmationOutcome.Seated,
            (await world.Database.WithAsync((CodeConfirmationDesk desk) => desk.ConfirmAsync(byCode, None))).Outcome);
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task A_link_that_has_grown_old_is_sent_anew_as_the_same_offer()
    {
        await using var world = await KeptAsync(seats: 1, keptFor: TimeSpan.FromDays(5));
        await WaitAsync(world, Anna);
        await SignUpAsync(world, Anna);
        var old = await new Participant(world.Database, world.Edition, Anna).LastTokenAsync("/bestaetigen/");
        world.Database.Clock.Advance(RegistrationTokens.ConfirmationLifetime);

        Assert.Equal(ConfirmationOutcome.LinkExpired, await ConfirmAsync(world, Anna));
        Assert.Equal(
            NewLetterOutcome.Sent, await world.Database.WithAsync((ConfirmationDesk desk) => desk.SendNewLetterAsync(old, None)));

        Assert.Equal("KeptSeatOffered", (await world.Database.LastLetterAsync(Anna)).Kind);
        Assert.Equal(ConfirmationOutcome.Seated, await ConfirmAsync(world, Anna));
    }

    [Fact]
    public async Task Accepting_an_invitation_while_waiting_gives_a_kept_seat_and_opens_nobodys_page()
    {
        await using var world = await KeptAsync(seats: 1);
        await world.AddAsync(Anna, Bernd);
        await world.SendAsync();
        await WaitAsync(world, Anna, Bernd);

        var accepted = await world.AcceptAsync(Anna);
        var again = await world.AcceptAsync(Anna);
        var late = await world.AcceptAsync(Bernd);

        Assert.Equal((AcceptanceOutcome.Accepted, null), (accepted.Outcome, accepted.PersonalPage));
        Assert.Equal((AcceptanceOutcome.AlreadyRegistered, null), (again.Outcome, again.PersonalPage));
        Assert.Equal((AcceptanceOutcome.AlreadyRegistered, null), (late.Outcome, late.PersonalPage));
        Assert.Equal(RegistrationState.Seated, (await world.RegistrationAsync(Anna)).State);
        Assert.Equal(RegistrationState.Waiting, (await world.RegistrationAsync(Bernd)).State);
        Assert.Equal("Anna Beispiel", (await world.RegistrationAsync(Anna)).Name);
        await world.Database.AssertSeatsAgreeAsync();
    }

    /// <summary>Everybody else's seat is taken; so many are kept for the list, which has a code.</summary>
    private static async Task<InvitationWorld> KeptAsync(
        int seats, int limit = 10, StorageProvider provider = StorageProvider.Sqlite, TimeSpan? keptFor = null)
    {
        var world = await InvitationWorld.CreateAsync(provider, (edition, _) => edition.Seats.Capacity = seats + 1);
        await new Participant(world.Database, world.Edition, "vorher@amt.example").JoinAsync();
        var code = TestData.InvitationCode(world.List, limit);
        code.UntilUtc = TestData.Now + (keptFor ?? InvitationWorld.KeptFor);
        await world.Database.ArrangeAsync(code);
        if (seats > 0)
            await world.KeepAsync(seats, keptFor);
        return world;
    }

    private static async Task WaitAsync(InvitationWorld world, params string[] people)
    {
        foreach (var person in people)
            Assert.Equal(ConfirmationOutcome.Waiting, await new Participant(world.Database, world.Edition, person).JoinAsync());
        world.Database.Clock.Advance(TimeSpan.FromMinutes(6));
    }

    private static async Task SignUpAsync(InvitationWorld world, string address, string name = "Gast Selbst")
    {
        var code = Assert.Single(await world.Database.AllAsync<InvitationCode>());
        Assert.Equal(
            CodeSignUpOutcome.LetterSent,
            await world.Database.WithAsync((CodeSignUpDesk desk) => desk.RegisterAsync(
                code.Text, new SignUpDetails(name, EmailAddress.Parse(address), "Amt", AttendeeSide.Administration), None)));
    }

    private static async Task<ConfirmationOutcome> ConfirmAsync(InvitationWorld world, string address)
    {
        var token = await new Participant(world.Database, world.Edition, address).LastTokenAsync("/bestaetigen/");
        return (await world.Database.WithAsync((CodeConfirmationDesk desk) => desk.ConfirmAsync(token, None))).Outcome;
    }

    private static (RegistrationState State, long? Place) Of(Registration registration) => (registration.State, registration.WaitingNumber);

    private static async Task<Dictionary<Guid, long?>> PlacesAsync(InvitationWorld world) =>
        (await world.Database.AllAsync<Registration>()).Where(r => r.State == RegistrationState.Waiting)
            .ToDictionary(r => r.Id, r => r.WaitingNumber);

    private static async Task<int> UsesAsync(InvitationWorld world) =>
        Assert.Single(await world.Database.AllAsync<InvitationCode>()).Uses;

    private static Task<InvitationList> ListAsync(InvitationWorld world) => world.Database.WithDbAsync(
        db => db.Set<InvitationList>().SingleAsync(list => list.Id == world.List.Id));
}
