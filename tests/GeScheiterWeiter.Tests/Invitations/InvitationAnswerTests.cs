using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Invitations;

public sealed class InvitationAnswerTests
{
    private const string Anna = "anna@amt.example";
    private const string Bernd = "bernd@amt.example";

    [Theory, EveryProvider]
    public async Task Accepting_gives_a_seat_without_a_second_letter_to_confirm(StorageProvider provider)
    {
        await using var world = await InvitedAsync(provider);

        var accepted = await world.AcceptAsync(Anna);

        Assert.Equal(AcceptanceOutcome.Accepted, accepted.Outcome);
        Assert.NotNull(accepted.PersonalPage);
        var registration = await world.RegistrationAsync(Anna);
        Assert.Equal(
            (RegistrationState.Seated, RegistrationOrigin.Invitation, "Gast Selbst"),
            (registration.State, registration.Origin, registration.Name));
        var invitation = await world.RowAsync(Anna);
        Assert.Equal((InvitationState.Registered, (Guid?)registration.Id), (invitation.State, invitation.RegistrationId));
        Assert.Equal(["Invited", "SeatConfirmed"], (await world.Database.LettersAsync(Anna)).Select(letter => letter.Kind));
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task Pressing_the_button_twice_ends_where_once_would_and_later_only_a_letter_leads_to_the_personal_page()
    {
        await using var world = await InvitedAsync();
        await world.AcceptAsync(Anna);

        var twice = await world.AcceptAsync(Anna);
        world.Database.Clock.Advance(TimeSpan.FromMinutes(6));
        var later = await world.AcceptAsync(Anna);
        var token = await world.TokenAsync(Anna);
        var letter = await world.Database.WithAsync((AcceptanceDesk desk) => desk.SendPersonalLinkAsync(token, CancellationToken.None));

        Assert.Equal((AcceptanceOutcome.AlreadyRegistered, true), (twice.Outcome, twice.PersonalPage is not null));
        Assert.Equal((AcceptanceOutcome.AlreadyRegistered, false), (later.Outcome, later.PersonalPage is not null));
        Assert.Equal(ResendOutcome.Sent, letter);
        Assert.Equal("SeatConfirmed", (await world.Database.LastLetterAsync(Anna)).Kind);
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task Many_who_accept_at_once_fill_the_seats_exactly()
    {
        await using var world = await InvitationWorld.CreateAsync();
        string[] guests = [.. Enumerable.Range(0, 12).Select(number => $"gast{number}@amt.example")];
        await world.AddAsync(guests);
        await world.SendAsync();

        await Task.WhenAll(guests.Concat(guests).Select(guest => Task.Run(() => world.AcceptAsync(guest))));

        var states = (await world.Database.AllAsync<Registration>()).CountBy(r => r.State).ToDictionary();
        Assert.Equal((2, 10), (states[RegistrationState.Seated], states[RegistrationState.Waiting]));
        await world.Database.AssertSeatsAgreeAsync();
    }

    [Theory]
    [InlineData(false, RegistrationState.AwaitingApproval)]
    [InlineData(true, RegistrationState.Seated)]
    public async Task A_list_may_skip_the_approval(bool skips, RegistrationState expected)
    {
        await using var world = await InvitedAsync(arrange: (edition, list) =>
            (edition.Audience, list.SkipsApproval) = (AudienceRule.AdministrationOnly, skips));

        await world.AcceptAsync(Anna, AttendeeSide.Provider);

        Assert.Equal(expected, (await world.RegistrationAsync(Anna)).State);
    }

    [Fact]
    public async Task Declining_keeps_the_sentence_and_can_be_thought_better_of()
    {
        await using var world = await InvitedAsync();

        Assert.Equal(InvitationRefusalOutcome.Declined, await world.DeclineAsync(Anna, "Urlaub"));
        Assert.Equal("Urlaub", (await world.RowAsync(Anna)).Answer);
        Assert.Equal(AcceptanceOutcome.Accepted, (await world.AcceptAsync(Anna)).Outcome);

        var invitation = await world.RowAsync(Anna);
        Assert.Equal((InvitationState.Registered, (string?)null), (invitation.State, invitation.Answer));
    }

    [Fact]
    public async Task Who_has_given_the_seat_back_may_accept_again_and_who_waits_keeps_their_place()
    {
        await using var world = await InvitedAsync();
        await world.AcceptAsync(Anna);
        await new Participant(world.Database, world.Edition, Anna).CancelAsync();
        await new Participant(world.Database, world.Edition, Bernd).JoinAsync();

        Assert.Equal(AcceptanceOutcome.Accepted, (await world.AcceptAsync(Anna)).Outcome);
        Assert.Equal(AcceptanceOutcome.AlreadyRegistered, (await world.AcceptAsync(Bernd)).Outcome);

        await world.Database.AssertSeatsAgreeAsync();
    }

    [Fact]
    public async Task An_unconfirmed_sign_up_becomes_a_registration_by_the_invitation()
    {
        await using var world = await InvitedAsync();
        var person = new Participant(world.Database, world.Edition, Anna);
        await person.SignUpAsync("Jemand anders");

        await world.AcceptAsync(Anna);

        Assert.Equal(("Gast Selbst", RegistrationState.Seated), ((await person.RowAsync()).Name, (await person.RowAsync()).State));
        Assert.Null((await person.RowAsync()).ExpiresUtc);
    }

    [Theory]
    [InlineData(InvitationState.Withdrawn)]
    [InlineData(InvitationState.OptedOut)]
    public async Task What_does_not_stand_any_more_cannot_be_accepted(InvitationState state)
    {
        await using var world = await InvitedAsync();
        await world.Database.WithDbAsync(db => db.Set<Invitation>().ExecuteUpdateAsync(set => set.SetProperty(i => i.State, state)));

        Assert.Equal(AcceptanceOutcome.NotOpen, (await world.AcceptAsync(Anna)).Outcome);
        Assert.Equal(InvitationRefusalOutcome.NotOpen, await world.DeclineAsync(Anna));
        Assert.Empty(await world.Database.AllAsync<Registration>());
    }

    [Fact]
    public async Task An_invitation_ends_with_its_edition()
    {
        await using var world = await InvitedAsync();
        world.Database.Clock.Advance(TimeSpan.FromDays(40));

        Assert.Equal(AcceptanceOutcome.NotOpen, (await world.AcceptAsync(Anna)).Outcome);
        Assert.True(await world.OptOutAsync(Anna));
    }

    [Fact]
    public async Task Passing_on_gives_a_colleague_an_invitation_of_their_own_that_cannot_be_passed_on_again()
    {
        await using var world = await InvitedAsync();

        Assert.Equal(PassOnOutcome.OwnAddress, await world.PassOnAsync(Anna, "ANNA@amt.example"));
        Assert.Equal(PassOnOutcome.PassedOn, await world.PassOnAsync(Anna, "carla@amt.example"));
        Assert.Equal(PassOnOutcome.NotOpen, await world.PassOnAsync(Anna, "dora@amt.example"));
        Assert.Equal(PassOnOutcome.NotOpen, await world.PassOnAsync("carla@amt.example", "dora@amt.example"));

        Assert.Equal(AcceptanceOutcome.NotOpen, (await world.AcceptAsync(Anna)).Outcome);
        Assert.Equal(AcceptanceOutcome.Accepted, (await world.AcceptAsync("carla@amt.example")).Outcome);
        Assert.Empty(await world.Database.LettersAsync("dora@amt.example"));
        var letter = Assert.Single(await world.Database.AllAsync<OutboxMail>(), mail => mail.Kind == "InvitationPassedOn");
        Assert.Equal(LetterPriority.Personal, letter.Priority);
    }

    [Fact]
    public async Task Passing_on_says_nothing_about_who_is_invited_or_wants_no_invitations()
    {
        await using var world = await InvitedAsync();
        await world.AddAsync("carla@amt.example");
        await world.SendAsync();
        await world.OptOutAsync("carla@amt.example");
        var letters = (await world.Database.AllAsync<OutboxMail>()).Count;

        Assert.Equal(PassOnOutcome.PassedOn, await world.PassOnAsync(Anna, "carla@amt.example"));
        Assert.Equal(PassOnOutcome.PassedOn, await world.PassOnAsync(Bernd, Anna));

        Assert.Equal(letters, (await world.Database.AllAsync<OutboxMail>()).Count);
    }

    [Fact]
    public async Task Opting_out_twice_is_once_and_leaves_a_registration_alone()
    {
        await using var world = await InvitedAsync();
        await world.AcceptAsync(Anna);

        Assert.True(await world.OptOutAsync(Anna));
        Assert.True(await world.OptOutAsync(Anna));

        Assert.Equal(InvitationState.Registered, (await world.RowAsync(Anna)).State);
        Assert.Equal(RegistrationState.Seated, (await world.RegistrationAsync(Anna)).State);
        Assert.Single(await world.Database.AllAsync<OptOut>());
    }

    private static async Task<InvitationWorld> InvitedAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        Action<Edition, GeScheiterWeiter.Invitations.Lists.InvitationList>? arrange = null)
    {
        var world = await InvitationWorld.CreateAsync(provider, arrange);
        await world.AddAsync(Anna, Bernd);
        await world.SendAsync();
        return world;
    }
}
