using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Invitations;

public sealed class InvitationSendingTests
{
    private const string Anna = "anna@amt.example";

    [Fact]
    public async Task An_address_is_invited_to_an_edition_once_whatever_its_spelling_and_whichever_list()
    {
        await using var world = await InvitationWorld.CreateAsync();
        var other = TestData.InvitationList(world.Edition);
        await world.Database.ArrangeAsync(other);

        var first = await world.AddAsync(Anna, "ANNA@Amt.Example", "bernd@amt.example");
        var again = await world.Database.WithAsync((InvitationEntry entry) => entry.AddAsync(
            world.Edition.Id, other.Id, [new Guest("Anna", EmailAddress.Parse("Anna@amt.example."))],
            InvitationWorld.Organizer, CancellationToken.None));

        Assert.Equal(new EntryResult(2, 1, 0), first);
        Assert.Equal(new EntryResult(0, 1, 0), again);
        Assert.Equal(2, (await world.Database.AllAsync<Invitation>()).Count);
    }

    [Fact]
    public async Task An_invitation_follows_its_letter()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna);
        await world.SendAsync();
        Assert.Equal(InvitationState.Queued, (await world.RowAsync(Anna)).State);

        await world.DeliverAsync(OutboxState.GivenUp);
        Assert.Equal(InvitationState.Bounced, (await world.RowAsync(Anna)).State);

        world.Database.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(SendAgainOutcome.Sent, await world.SendAgainAsync(Anna));
        await world.DeliverAsync(OutboxState.Discarded);
        Assert.Equal(InvitationState.Drafted, (await world.RowAsync(Anna)).State);

        await world.SendAsync();
        await world.DeliverAsync();
        Assert.Equal(InvitationState.Sent, (await world.RowAsync(Anna)).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_invitation_follows_its_reminder_and_what_is_sent_again_and_taken_makes_it_good(bool comesBack)
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna, "bernd@amt.example");
        await world.SendAsync();
        await world.DeliverAsync();
        world.Database.Clock.Advance(DueInvitations.Rest);
        await world.SendAsync(InvitationLetterKind.Reminder);
        await world.Database.WithDbAsync(db => db.Set<OutboxMail>().Where(m => m.Kind == "InvitationReminder" && m.ToAddress == Anna)
            .ExecuteUpdateAsync(set => set
                .SetProperty(m => m.State, comesBack ? OutboxState.Sent : OutboxState.GivenUp)
                .SetProperty(m => m.ReturnedUtc, comesBack ? world.Database.Clock.GetUtcNow().UtcDateTime : null)));
        await world.DeliverAsync();

        Assert.Equal(InvitationState.Bounced, (await world.RowAsync(Anna)).State);
        Assert.Equal(InvitationState.Sent, (await world.RowAsync("bernd@amt.example")).State);

        world.Database.Clock.Advance(TimeSpan.FromMinutes(6));
        await world.SendAgainAsync(Anna);
        await world.DeliverAsync();
        await world.ProgressAsync();

        Assert.Equal(InvitationState.Sent, (await world.RowAsync(Anna)).State);
    }

    [Fact]
    public async Task Sending_again_ends_the_earlier_link_and_waits_a_little()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna);
        await world.SendAsync();
        var old = await world.TokenAsync(Anna);
        Assert.Equal(SendAgainOutcome.CoolingDown, await world.SendAgainAsync(Anna));
        await world.DeliverAsync();
        world.Database.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(SendAgainOutcome.Sent, await world.SendAgainAsync(Anna));

        Assert.Equal(AcceptanceOutcome.UnknownLink, (await world.AcceptAsync(old)).Outcome);
        Assert.Equal(AcceptanceOutcome.Accepted, (await world.AcceptAsync(Anna)).Outcome);
    }

    [Fact]
    public async Task Only_who_has_not_answered_is_reminded_and_not_twice_within_a_day()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna, "ja@amt.example", "nein@amt.example", "nie@amt.example");
        await world.SendAsync();
        await world.DeliverAsync();
        var first = await world.TokenAsync(Anna);
        await world.AcceptAsync("ja@amt.example");
        await world.DeclineAsync("nein@amt.example");
        await world.OptOutAsync("nie@amt.example");
        Assert.Equal(0, (await world.SendAsync(InvitationLetterKind.Reminder)).Written);

        world.Database.Clock.Advance(DueInvitations.Rest);
        var reminded = await world.SendAsync(InvitationLetterKind.Reminder);
        var again = await world.SendAsync(InvitationLetterKind.Reminder);

        Assert.Equal((1, 0), (reminded.Written, again.Written));
        Assert.Equal("InvitationReminder", (await world.Database.LastLetterAsync(Anna)).Kind);
        // A reminder does not end the link of the invitation.
        Assert.Equal(AcceptanceOutcome.Accepted, (await world.AcceptAsync(first)).Outcome);
    }

    [Fact]
    public async Task Who_wants_no_invitations_gets_none_even_if_they_said_so_after_they_were_put_on_a_list()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna);
        await world.SendAsync();
        await world.OptOutAsync(Anna);
        var next = TestData.Edition();
        var list = TestData.InvitationList(next);
        await world.Database.ArrangeAsync(next, list, TestData.Invitation(list, email: "Anna+neu@amt.example"));
        var later = new InvitationWorld(world.Database, next, list);

        var sent = await later.SendAsync();
        var added = await later.AddAsync("anna+anders@amt.example");

        Assert.Equal((0, 1), sent);
        Assert.Equal(new EntryResult(0, 0, 1), added);
        Assert.Single(await world.Database.AllAsync<OutboxMail>());
    }

    [Fact]
    public async Task Who_has_signed_up_without_the_invitation_gets_no_letter_and_counts_as_registered()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna, "bernd@amt.example");
        await new Participant(world.Database, world.Edition, Anna).JoinAsync();

        var sent = await world.SendAsync();
        await new Participant(world.Database, world.Edition, "bernd@amt.example").JoinAsync();
        await world.ProgressAsync();

        Assert.Equal((1, 1), (sent.Written, sent.LeftOut));
        Assert.All(await world.Database.AllAsync<Invitation>(), i => Assert.Equal(InvitationState.Registered, i.State));
        Assert.Equal(OutboxState.Discarded, Assert.Single(await world.Database.AllAsync<OutboxMail>(), m => m.Kind == "Invited").State);
    }

    [Theory]
    [InlineData(EditionState.Draft)]
    [InlineData(EditionState.Cancelled)]
    public async Task Nobody_is_invited_to_what_does_not_take_place(EditionState state)
    {
        await using var world = await InvitationWorld.CreateAsync(arrange: (edition, _) => edition.State = state);
        await world.AddAsync(Anna);

        Assert.Equal(InvitationOrderOutcome.NotNow, await world.OrderAsync(InvitationLetterKind.First));
        await world.WriteLettersAsync();
        Assert.Empty(await world.Database.AllAsync<OutboxMail>());
    }

    [Fact]
    public async Task What_has_no_answer_expires_with_the_edition_and_what_has_not_left_does_not_leave()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna);
        await world.SendAsync();

        world.Database.Clock.Advance(TimeSpan.FromDays(40));
        await world.ProgressAsync();

        Assert.Equal(InvitationState.Expired, (await world.RowAsync(Anna)).State);
        Assert.Equal(OutboxState.Discarded, Assert.Single(await world.Database.AllAsync<OutboxMail>()).State);
    }

    [Fact]
    public async Task After_the_edition_everybody_is_forgotten_but_who_wants_no_invitations()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna, "nie@amt.example");
        await world.SendAsync();
        await world.OptOutAsync("nie@amt.example");
        world.Database.Clock.Advance(TimeSpan.FromDays(31) + new Retention().Invitations);

        await world.Database.WithAsync((InvitationCleanup task) => task.RunAsync(CancellationToken.None));

        Assert.Empty(await world.Database.AllAsync<Invitation>());
        Assert.Empty(await world.Database.AllAsync<InvitationToken>());
        Assert.All(await world.Database.AllAsync<OutboxMail>(), mail => Assert.Equal(("", ""), (mail.ToAddress, mail.Text)));
        Assert.Single(await world.Database.AllAsync<OptOut>());
        var entry = Assert.Single(await world.Database.AllAsync<AuditEntry>(), e => e.Action == "invitation-list.emptied");
        Assert.Contains("\"invited\":2", entry.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_a_registered_person_erases_their_invitation_as_well()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna);
        await world.SendAsync();
        await world.AcceptAsync(Anna);
        var registration = await world.RegistrationAsync(Anna);

        await world.Database.WithAsync((PersonErasure erasure) => erasure.EraseAsync(
            world.Edition.Id, registration.Id, InvitationWorld.Organizer, CancellationToken.None));

        Assert.Empty(await world.Database.AllAsync<Invitation>());
        Assert.Empty(await world.Database.AllAsync<Registration>());
        Assert.DoesNotContain(
            await world.Database.AllAsync<OutboxMail>(), mail => (mail.ToAddress + mail.Text).Contains("anna", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawn_invitation_does_not_leave_any_more()
    {
        await using var world = await InvitationWorld.CreateAsync();
        await world.AddAsync(Anna);
        await world.SendAsync();
        var id = (await world.RowAsync(Anna)).Id;

        var outcome = await world.Database.WithAsync((InvitationWithdrawal withdrawal) => withdrawal.WithdrawAsync(
            world.Edition.Id, world.List.Id, id, InvitationWorld.Organizer, CancellationToken.None));
        await world.ProgressAsync();

        Assert.Equal(WithdrawalOutcome.Withdrawn, outcome);
        Assert.Equal(InvitationState.Withdrawn, (await world.RowAsync(Anna)).State);
        Assert.Equal(OutboxState.Discarded, Assert.Single(await world.Database.AllAsync<OutboxMail>()).State);
    }
}
