using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

public sealed class SentLinkCleanupTests
{
    [Theory, EveryProvider]
    public async Task A_letter_that_has_left_keeps_its_words_and_no_secret(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        // More than one round reads at once.
        foreach (var number in Enumerable.Range(0, 210))
            await new Participant(database, edition, $"person{number}@stadt.example").SignUpAsync();
        var secrets = (await database.LettersAsync())
            .ToDictionary(letter => letter.Mail.Id, letter => letter.Link("/bestaetigen/").Segments[2]);
        var waiting = (await database.AllAsync<OutboxMail>())[0].Id;
        var now = database.Clock.GetUtcNow().UtcDateTime;
        await database.WithDbAsync(db => db.Set<OutboxMail>().Where(mail => mail.Id != waiting).ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.State, OutboxState.Sent).SetProperty(mail => mail.SentUtc, now)));

        await database.WithAsync((SentLinkCleanup chore) => chore.RunAsync(CancellationToken.None));

        foreach (var mail in await database.AllAsync<OutboxMail>())
        {
            Assert.Equal(mail.Id == waiting, mail.Text.Contains(secrets[mail.Id], StringComparison.Ordinal));
            Assert.Equal(mail.Id == waiting, mail.Html.Contains(secrets[mail.Id], StringComparison.Ordinal));
            Assert.Contains("Guten Tag,", mail.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_left_right_before_the_site_stopped_is_found_when_it_runs_again()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        await new Participant(database, edition, "anna@stadt.example").SignUpAsync();
        var secret = Assert.Single(await database.LettersAsync()).Link("/bestaetigen/").Segments[2];
        var now = database.Clock.GetUtcNow().UtcDateTime;
        await database.WithDbAsync(db => db.Set<OutboxMail>().ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, OutboxState.Sent).SetProperty(m => m.SentUtc, now)));
        database.Clock.Advance(TimeSpan.FromDays(2));

        await database.WithAsync((SentLinkBackfill backfill) => backfill.RunAsync(CancellationToken.None));

        Assert.DoesNotContain(secret, Assert.Single(await database.AllAsync<OutboxMail>()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_without_its_links_is_not_sent_a_second_time()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        await new Participant(database, edition, "anna@stadt.example").SignUpAsync();
        var mail = (await database.AllAsync<OutboxMail>()).Single();
        var now = database.Clock.GetUtcNow().UtcDateTime;
        await database.WithDbAsync(db => db.Set<OutboxMail>().ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, OutboxState.Sent).SetProperty(m => m.SentUtc, now)));
        await database.WithAsync((SentLinkCleanup chore) => chore.RunAsync(CancellationToken.None));

        Assert.Equal(
            LetterChange.TooLate,
            await database.WithAsync((OutboxDesk desk) => desk.CopyAsync(mail.Id, Actor.System, CancellationToken.None)));
    }
}
