using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.NextEdition;

public sealed class NoticeDeskTests
{
    private const string Anna = "anna@amt.example";

    [Theory, EveryProvider]
    public async Task An_address_is_on_the_list_once_it_is_proven_however_often_and_it_is_spelled(StorageProvider provider)
    {
        await using var world = await NoticeWorld.CreateAsync(provider);

        await world.LeaveAsync(Anna);
        Assert.False(Assert.Single(await world.Database.AllAsync<NoticeRequest>()).IsConfirmed);
        Assert.True(await world.ConfirmAsync(Anna));
        Assert.True(await world.ConfirmAsync(Anna));
        world.Database.Clock.Advance(RegistrationDesk.CoolDown);
        await world.LeaveAsync("ANNA@amt.example");

        var request = Assert.Single(await world.Database.AllAsync<NoticeRequest>());
        Assert.True(request.IsConfirmed);
        Assert.Null(request.ExpiresUtc);
        Assert.Equal(
            ["NoticeRequested", "NoticeNoted"], (await world.Database.LettersAsync()).Select(letter => letter.Kind));
    }

    [Theory, EveryProvider]
    public async Task A_mailbox_is_written_to_once_in_five_minutes_and_every_link_holds(StorageProvider provider)
    {
        await using var world = await NoticeWorld.CreateAsync(provider);

        await Task.WhenAll(world.LeaveAsync(Anna), world.LeaveAsync(Anna), world.LeaveAsync("anna+tag@amt.example"));
        Assert.Single(await world.Database.LettersAsync());
        world.Database.Clock.Advance(RegistrationDesk.CoolDown);
        await world.LeaveAsync(Anna);

        Assert.Equal(2, (await world.Database.LettersAsync()).Count);
        Assert.True(await world.ConfirmAsync(Anna));
    }

    [Fact]
    public async Task A_mailbox_is_written_to_five_times_an_hour()
    {
        await using var world = await NoticeWorld.CreateAsync();

        for (var number = 0; number < 8; number++)
        {
            await world.LeaveAsync(Anna);
            world.Database.Clock.Advance(RegistrationDesk.CoolDown);
        }

        Assert.Equal(MailboxAllowance.LettersAnHour, (await world.Database.LettersAsync(Anna)).Count);
    }

    [Theory, EveryProvider]
    public async Task Whoever_ends_it_is_forgotten_with_the_letters_and_twice_is_once(StorageProvider provider)
    {
        await using var world = await NoticeWorld.CreateAsync(provider);
        await world.LeaveAndConfirmAsync(Anna);
        var letter = Assert.Single(await world.Database.AllAsync<OutboxMail>());
        Assert.EndsWith("/abbestellen", letter.OneClickUnsubscribe, StringComparison.Ordinal);

        await world.EndAsync(Anna);

        Assert.Empty(await world.Database.AllAsync<NoticeRequest>());
        Assert.Empty(await world.Database.AllAsync<NoticeToken>());
        letter = Assert.Single(await world.Database.AllAsync<OutboxMail>());
        Assert.Equal(("", "", OutboxState.Discarded), (letter.ToAddress, letter.Text, letter.State));
    }

    [Theory, EveryProvider]
    public async Task An_address_nobody_proves_is_forgotten_after_seven_days(StorageProvider provider)
    {
        await using var world = await NoticeWorld.CreateAsync(provider);
        await world.LeaveAsync(Anna);
        await world.LeaveAndConfirmAsync("berta@amt.example");

        world.Database.Clock.Advance(new Retention().Unconfirmed - TimeSpan.FromSeconds(1));
        await world.CleanUpAsync();
        Assert.Equal(2, (await world.Database.AllAsync<NoticeRequest>()).Count);
        world.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        await world.CleanUpAsync();

        Assert.Equal("berta@amt.example", Assert.Single(await world.Database.AllAsync<NoticeRequest>()).Email);
        Assert.Empty(await world.Database.LettersAsync(Anna));
    }
}
