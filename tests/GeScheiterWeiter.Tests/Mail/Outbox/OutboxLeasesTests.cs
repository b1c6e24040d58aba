using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
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
            var batch = await crashed.ServiceProvider.GetRequiredService<OutboxLeases>().TakeAsync(Cancel);
            using var message = crashed.ServiceProvider.GetRequiredService<MimeMessageFactory>().Pack(Assert.Single(batch.Letters));
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
        await using var slow = database.Services.CreateAsyncScope();
        var leases = slow.ServiceProvider.GetRequiredService<OutboxLeases>();
        var batch = await leases.TakeAsync(Cancel);
        database.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.False(await leases.HoldAsync(batch));
        await database.DeliverAsync(Cancel);
        var before = await database.OnlyMailAsync();

        await leases.GiveUpAsync(batch, batch.Letters[0], "550 too late");
        await leases.MarkSentAsync(batch, [batch.Letters[0].Id], TestData.Now.AddDays(9));

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
}
