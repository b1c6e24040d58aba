using GeScheiterWeiter.Common;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.DataRequests;

/// <summary>Who objects to letters gets none that are written to many; who has the use restricted is worked with by nobody.</summary>
public sealed class LetterEndingTests
{
    private const string Address = DataRequestWorld.Address;

    [Theory, EveryProvider]
    public async Task No_invitation_no_message_no_reminder_and_no_notice_any_more(StorageProvider provider)
    {
        await using var world = await DataRequestWorld.CreateAsync(provider);
        var edition = TestData.Edition();
        var (person, other) = (TestData.Registration(edition, email: Address), TestData.Registration(edition));
        var list = TestData.InvitationList(edition);
        var invitation = TestData.Invitation(list, InvitationState.Sent, Address);
        await world.Database.ArrangeEditionAsync(edition, person, other);
        await world.Database.ArrangeAsync(list, invitation);
        await world.Database.WithAsync((NoticeDesk desk) => desk.LeaveAsync(EmailAddress.Parse(Address), CancellationToken.None));

        Assert.True(await world.EndLettersAsync(await world.AskAsync()));

        Assert.Equal("LettersEnded", (await world.Database.LastLetterAsync(Address)).Kind);
        Assert.Equal([other.Id], await ReachedAsync(world, edition));
        Assert.Equal(InvitationState.OptedOut, Assert.Single(await world.Database.AllAsync<Invitation>()).State);
        Assert.Single(await world.Database.AllAsync<OptOut>());
        Assert.Empty(await world.Database.AllAsync<NoticeRequest>());
        world.Database.Clock.Advance(edition.StartUtc - TestData.Now - TimeSpan.FromHours(20));
        await world.Database.WithAsync((ReminderSending task) => task.RunAsync(CancellationToken.None));
        Assert.NotEmpty(await world.Database.LettersAsync(other.Email));
        Assert.Equal("LettersEnded", (await world.Database.LastLetterAsync(Address)).Kind);
    }

    [Fact]
    public async Task A_restricted_registration_is_in_no_list_message_or_deletion_and_comes_back_when_it_is_lifted()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var edition = TestData.Edition();
        var (person, other) = (TestData.Registration(edition, email: Address), TestData.Registration(edition));
        await world.Database.ArrangeEditionAsync(edition, person, other);
        var token = await world.AskAsync();

        Assert.True(await world.RestrictAsync(token));
        Assert.Equal([other.Id], await ListedAsync(world, edition));
        Assert.Equal([other.Id], await ReachedAsync(world, edition));
        Assert.Equal("UseRestricted", (await world.Database.LastLetterAsync(Address)).Kind);

        Assert.True(await world.LiftAsync(token));
        Assert.Equal(2, (await ListedAsync(world, edition)).Count);
        Assert.Equal("RestrictionLifted", (await world.Database.LastLetterAsync(Address)).Kind);
    }

    [Fact]
    public async Task What_is_restricted_outlives_its_time_and_can_still_be_erased_by_the_person()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var edition = TestData.Edition();
        await world.Database.ArrangeEditionAsync(edition, TestData.Registration(edition, email: Address), TestData.Registration(edition));
        await world.RestrictAsync(await world.AskAsync());

        world.Database.Clock.Advance(TimeSpan.FromDays(200));
        await world.Database.WithAsync(
            (DeletionRun run) => run.DeleteDueAsync(Timeout.InfiniteTimeSpan, CancellationToken.None));
        Assert.Equal(Address, Assert.Single(await world.Database.AllAsync<Registration>()).Email);

        Assert.True(await world.EraseAsync(await world.AskAsync()));
        Assert.Empty(await world.Database.AllAsync<Registration>());
    }

    [Fact]
    public async Task Whoever_waits_and_is_restricted_does_not_move_up()
    {
        await using var world = await DataRequestWorld.CreateAsync();
        var edition = TestData.Edition(capacity: 1);
        var seated = TestData.Registration(edition);
        var restricted = TestData.Registration(edition, RegistrationState.Waiting, Address);
        var next = TestData.Registration(edition, RegistrationState.Waiting);
        await world.Database.ArrangeEditionAsync(edition, seated, restricted, next);
        await world.RestrictAsync(await world.AskAsync());

        await world.Database.WithAsync((Erasure erasure) => erasure.EraseAsync(
            edition.Id, seated.Id, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(RegistrationState.Waiting, (await world.Database.ReadAsync(restricted)).State);
        Assert.Equal(RegistrationState.Seated, (await world.Database.ReadAsync(next)).State);
    }

    private static Task<List<Guid>> ListedAsync(DataRequestWorld world, Edition edition) =>
        world.Database.WithDbAsync(db => new RegistrationFilter().Of(db, edition.Id).Select(r => r.Id).ToListAsync());

    private static async Task<List<Guid>> ReachedAsync(DataRequestWorld world, Edition edition) =>
        await world.Database.WithAsync((MessageAudience audience) => audience
            .Of(new Message
            {
                EditionId = edition.Id,
                Subject = "Hinweis",
                Text = "Bitte lesen.",
                ReplyTo = "team@amt.example",
                CreatedUtc = TestData.Now,
            })
            .Select(person => person.Id).ToListAsync());
}
