using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

/// <summary>Several workers, crashes and stops: no letter is lost, none goes out twice on purpose.</summary>
public sealed class OutboxLeasesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [EveryProvider]
    public async Task Two_workers_send_every_letter_once(StorageProvider provider)
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server, provider);
        await database.ArrangeAsync([.. Enumerable.Range(0, 240).Select(number => Post.Letter(subject: $"Brief {number}"))]);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => database.DeliverAsync(Cancel))));

        Assert.Equal(240, server.Letters.Count);
        Assert.Equal(240, server.Letters.Select(letter => Post.Read(letter).MessageId).Distinct().Count());
        Assert.All(await database.AllAsync<OutboxMail>(), mail => Assert.Equal((OutboxState.Sent, 1), (mail.State, mail.Attempts)));
    }

    [Fact]
    public async Task A_crash_between_sent_and_marked_repeats_the_letter_with_the_same_message_id()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());
        await using (var crashed = database.Services.CreateAsyncScope())
        {
            var letter = Assert.Single(await database.TakeAsync(Guid.NewGuid()));
            using var message = crashed.ServiceProvider.GetRequiredService<MimeMessageFactory>().Pack(letter);
            await crashed.ServiceProvider.GetRequiredService<IMailTransport>().SendAsync(message, Cancel);
        }

        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));
        database.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal(2, server.Letters.Count);
        Assert.Single(server.Letters.Select(letter => letter.Data).Distinct());
        Assert.Equal(OutboxState.Sent, (await database.OnlyMailAsync()).State);
    }

    [Fact]
    public async Task A_worker_whose_lease_has_run_out_marks_nothing()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());
        var slow = Guid.NewGuid();
        var letters = await database.TakeAsync(slow);
        database.Clock.Advance(TimeSpan.FromMinutes(6));
        await database.WithAsync((OutboxLeases leases) => leases.HoldAsync(slow, letters));
        await database.DeliverAsync(Cancel);
        var before = await database.OnlyMailAsync();

        database.Clock.Advance(TimeSpan.FromDays(9));
        foreach (var fate in Enum.GetValues<LetterFate>())
            await database.WithAsync((OutboxLeases leases) => leases.ExchangeAsync(
                slow, [], [new LetterOutcome(letters[0], fate, fate == LetterFate.Sent ? null : "550 too late")], 0));

        Assert.Equivalent(before, await database.OnlyMailAsync());
    }

    [Fact]
    public async Task Stopping_finishes_the_letter_in_hand_and_gives_the_others_back()
    {
        using var stopping = new CancellationTokenSource();
        await using var server = new ScriptedSmtpServer { OnLetter = stopping.Cancel };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(), Post.Letter(), Post.Letter());

        await database.DeliverAsync(stopping.Token);

        Assert.Single(server.Letters);
        var mails = await database.AllAsync<OutboxMail>();
        Assert.Single(mails, mail => mail.State == OutboxState.Sent);
        Assert.Equal(2, mails.Count(mail => mail is { State: OutboxState.Queued, LeaseId: null, Attempts: 0 }));
    }

    [Fact]
    public async Task A_letter_whose_lease_has_run_out_in_a_workers_hand_is_not_taken_twice_by_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ArrangeAsync(Post.Letter());
        var worker = Guid.NewGuid();
        var letters = await database.TakeAsync(worker);
        database.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Empty(await database.WithAsync((OutboxLeases leases) => leases.ExchangeAsync(worker, letters, [], 10)));
        Assert.Single(await database.TakeAsync(Guid.NewGuid()));
    }

    [Fact]
    public async Task A_lease_is_prolonged_in_time_and_not_too_late()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ArrangeAsync(Post.Letter());
        var (worker, other) = (Guid.NewGuid(), Guid.NewGuid());
        var letters = await database.TakeAsync(worker);

        database.Clock.Advance(TimeSpan.FromMinutes(4));
        await database.WithAsync((OutboxLeases leases) => leases.HoldAsync(worker, letters));
        database.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Empty(await database.TakeAsync(other));

        database.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Single(await database.TakeAsync(other));
        await database.WithAsync((OutboxLeases leases) => leases.HoldAsync(worker, letters));
        Assert.Equal(other, (await database.OnlyMailAsync()).LeaseId);
    }

    [Theory]
    [EveryProvider]
    public async Task What_the_process_before_has_left_behind_is_free_at_once_where_there_can_be_no_other(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.ArrangeAsync(Post.Letter(), Post.Letter());
        await database.TakeAsync(Guid.NewGuid());

        await database.WithAsync((OutboxLeases leases) => leases.EndFormerAsync());

        Assert.Equal(provider == StorageProvider.Sqlite ? 2 : 0, (await database.TakeAsync(Guid.NewGuid())).Count);
    }

    [Fact]
    public async Task A_row_nobody_can_read_is_given_up_and_holds_no_other_up()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        var unreadable = Post.Letter(LetterPriority.Confirmation);
        await database.ArrangeAsync(unreadable, Post.Letter(subject: "danach"));
        await database.WithDbAsync(
            db => db.Database.ExecuteSqlAsync($"UPDATE OutboxMails SET QueuedUtc = 'neulich' WHERE Id = {unreadable.Id}"));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal("danach", Post.Read(Assert.Single(server.Letters)).Subject);
        await database.WithDbAsync(
            db => db.Database.ExecuteSqlAsync($"UPDATE OutboxMails SET QueuedUtc = {TestData.Now} WHERE Id = {unreadable.Id}"));
        var given = (await database.AllAsync<OutboxMail>()).Single(mail => mail.Id == unreadable.Id);
        Assert.Equal((OutboxState.GivenUp, null), (given.State, given.LeaseId));
        Assert.StartsWith("letter: ", given.LastAnswer, StringComparison.Ordinal);
    }
}
