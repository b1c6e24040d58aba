using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

public sealed class LetterCleanupTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public async Task The_words_of_a_letter_that_came_to_rest_are_gone_after_thirty_days_and_its_history_stays(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (sent, waiting) = (Post.Letter(calendar: new CalendarPart(CalendarMethod.Request, "BEGIN:VCALENDAR")), Post.Letter());
        (sent.State, sent.SentUtc) = (OutboxState.Sent, TestData.Now);
        await database.ArrangeAsync(sent, waiting);

        database.Clock.Advance(new Retention().LetterWords);
        await CleanUpAsync(database);
        Assert.All(await database.AllAsync<OutboxMail>(), mail => Assert.NotEmpty(mail.Text));

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await CleanUpAsync(database);
        var (emptied, untouched) = (await ReadAsync(database, sent), await ReadAsync(database, waiting));
        Assert.Equal(("", "", null), (emptied.Text, emptied.Html, emptied.Calendar));
        Assert.Equal((sent.ToAddress, sent.Subject, sent.SentUtc), (emptied.ToAddress, emptied.Subject, emptied.SentUtc));
        Assert.NotEmpty(untouched.Html);
    }

    [Fact]
    public async Task A_letter_without_words_is_neither_sent_again_nor_copied()
    {
        await using var database = await TestDatabase.CreateAsync();
        var mail = Post.Letter();
        mail.State = OutboxState.GivenUp;
        await database.ArrangeAsync(mail);
        database.Clock.Advance(new Retention().LetterWords + TimeSpan.FromDays(1));
        await CleanUpAsync(database);

        Assert.Equal(LetterChange.TooLate, await database.WithAsync((OutboxDesk desk) => desk.RetryAsync(mail.Id, Actor.System, Cancel)));
        Assert.Equal(LetterChange.TooLate, await database.WithAsync((OutboxDesk desk) => desk.CopyAsync(mail.Id, Actor.System, Cancel)));
        Assert.Equal(OutboxState.GivenUp, (await database.OnlyMailAsync()).State);
    }

    [Fact]
    public async Task However_many_there_are()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ArrangeAsync([.. Enumerable.Range(0, 1100).Select(_ =>
        {
            var mail = Post.Letter();
            mail.State = OutboxState.Sent;
            return mail;
        })]);
        database.Clock.Advance(new Retention().LetterWords + TimeSpan.FromDays(1));

        await CleanUpAsync(database);

        Assert.All(await database.AllAsync<OutboxMail>(), mail => Assert.Empty(mail.Text));
    }

    private static Task CleanUpAsync(TestDatabase database) =>
        database.WithAsync((LetterCleanup cleanup) => cleanup.RunAsync(CancellationToken.None));

    private static async Task<OutboxMail> ReadAsync(TestDatabase database, OutboxMail mail) =>
        Assert.Single(await database.AllAsync<OutboxMail>(), found => found.Id == mail.Id);
}
