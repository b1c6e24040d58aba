using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.NextEdition;

public sealed class NoticeSendingTests
{
    private const string Anna = "anna@amt.example";
    private const string Told = "RegistrationOpened";

    [Theory, EveryProvider]
    public async Task When_registration_opens_each_is_told_once_and_forgotten(StorageProvider provider)
    {
        await using var world = await NoticeWorld.CreateAsync(provider);
        await world.Database.ArrangeAsync([.. Enumerable.Range(0, 119).Select(number => Confirmed($"person{number}@amt.example"))]);
        await world.LeaveAndConfirmAsync(Anna);
        await world.LeaveAsync("unbewiesen@amt.example");
        var edition = TestData.Edition();
        edition.RegistrationOpensUtc = TestData.Now.AddHours(1);
        await world.Database.ArrangeAsync(edition);
        await world.TellAsync();
        Assert.DoesNotContain(await world.Database.AllAsync<OutboxMail>(), mail => mail.Kind == Told);

        world.Database.Clock.Advance(TimeSpan.FromHours(1));
        await Task.WhenAll(world.TellAsync(), world.TellAsync());
        await world.TellAsync();

        var told = (await world.Database.AllAsync<OutboxMail>()).Where(mail => mail.Kind == Told).ToList();
        Assert.Equal((120, 120), (told.Count, told.DistinctBy(mail => mail.ToAddress).Count()));
        Assert.Equal("unbewiesen@amt.example", Assert.Single(await world.Database.AllAsync<NoticeRequest>()).Email);
        Assert.Equal([Told], await world.KindsAsync(Anna));
    }

    [Theory, EveryProvider]
    public async Task Whoever_comes_after_the_opening_waits_for_the_next_edition(StorageProvider provider)
    {
        await using var world = await NoticeWorld.CreateAsync(provider);
        await world.Database.ArrangeAsync(TestData.Edition());
        await world.TellAsync();
        world.Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await world.LeaveAndConfirmAsync(Anna);

        await world.TellAsync();
        Assert.DoesNotContain(Told, await world.KindsAsync(Anna));

        var next = TestData.Edition();
        await world.Database.ArrangeAsync(next);
        await world.TellAsync();
        Assert.Equal([Told], await world.KindsAsync(Anna));
        Assert.Contains(next.Name, (await world.Database.LastLetterAsync(Anna)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_left_the_address_before_and_proves_it_late_is_still_told()
    {
        await using var world = await NoticeWorld.CreateAsync();
        await world.LeaveAsync(Anna);
        await world.Database.ArrangeAsync(TestData.Edition());
        await world.TellAsync();

        await world.ConfirmAsync(Anna);
        await world.TellAsync();

        Assert.Equal([Told], await world.KindsAsync(Anna));
    }

    [Theory]
    [InlineData(EditionState.Draft)]
    [InlineData(EditionState.Cancelled)]
    public async Task An_edition_nobody_can_sign_up_for_is_no_news(EditionState state)
    {
        await using var world = await NoticeWorld.CreateAsync();
        await world.LeaveAndConfirmAsync(Anna);
        await world.Database.ArrangeAsync(TestData.Edition(state: state));

        await world.TellAsync();

        Assert.Single(await world.Database.AllAsync<NoticeRequest>());
    }

    private static NoticeRequest Confirmed(string address)
    {
        var request = NoticeRequest.Of(EmailAddress.Parse(address), TestData.Now);
        request.Confirm(TestData.Now);
        return request;
    }

    [Theory, EveryProvider]
    public async Task Whom_the_letter_went_to_is_forgotten_with_its_words(StorageProvider provider)
    {
        await using var world = await NoticeWorld.CreateAsync(provider);
        await world.LeaveAndConfirmAsync(Anna);
        await world.Database.ArrangeAsync(TestData.Edition());
        await world.TellAsync();
        await world.Database.WithDbAsync(db => db.Set<OutboxMail>().ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.State, OutboxState.Sent).SetProperty(mail => mail.SentUtc, TestData.Now)));
        await world.CleanUpAsync();
        Assert.Single(await world.Database.LettersAsync(Anna));

        world.Database.Clock.Advance(new Retention().LetterWords + TimeSpan.FromMinutes(1));
        await world.CleanUpAsync();

        Assert.Empty(await world.Database.LettersAsync(Anna));
    }
}
