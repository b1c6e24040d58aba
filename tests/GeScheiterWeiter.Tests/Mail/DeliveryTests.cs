using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Mail;

public sealed class DeliveryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [EveryProvider]
    public async Task Letters_leave_most_urgent_first_over_one_protected_connection(StorageProvider provider)
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };
        await using var database = await Post.DatabaseAsync(server, provider);
        await database.ArrangeAsync(
            Post.Letter(LetterPriority.Broadcast, subject: "drei"), Post.Letter(LetterPriority.Personal, subject: "zwei"), Post.Letter(LetterPriority.Confirmation, subject: "eins"));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal(["eins", "zwei", "drei"], server.Letters.Select(letter => Post.Read(letter).Subject));
        Assert.Equal(1, server.Connections);
        Assert.Contains("STARTTLS", server.Commands);
        Assert.All(await database.AllAsync<OutboxMail>(), mail =>
        {
            Assert.Equal(OutboxState.Sent, mail.State);
            Assert.Equal(1, mail.Attempts);
            Assert.Equal(TestData.Now, mail.SentUtc);
            Assert.Null(mail.LeaseId);
        });
        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));
    }

    [Fact]
    public async Task A_server_that_speaks_tls_from_the_first_byte_is_understood()
    {
        await using var server = new ScriptedSmtpServer { SpeaksTlsAtOnce = true };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Single(server.Letters);
    }

    [Fact]
    public async Task Dots_at_the_beginning_of_a_line_arrive_as_they_were()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        await database.DeliverAsync(Cancel);

        Assert.Contains("\n.\n..zwei Punkte", Post.Read(Assert.Single(server.Letters)).TextBody?.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_gets_neither_password_nor_letter()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:CertificateSha256", null));
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        var mail = await database.OnlyMailAsync();
        Assert.Equal(OutboxState.Queued, mail.State);
        Assert.StartsWith("tls: ", mail.LastAnswer, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Commands, command => command.StartsWith("AUTH", StringComparison.Ordinal) || command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_without_tls_gets_no_letter()
    {
        await using var server = new ScriptedSmtpServer { OffersStartTls = false };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        Assert.Empty(server.Letters);
        Assert.StartsWith("tls: ", (await database.OnlyMailAsync()).LastAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_the_letter_waits()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:Password", "falsch"));
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        var mail = await database.OnlyMailAsync();
        Assert.Equal(OutboxState.Queued, mail.State);
        Assert.StartsWith("login: ", mail.LastAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_recipient_is_given_up_with_the_servers_words_and_the_next_letter_goes_out()
    {
        await using var server = new ScriptedSmtpServer
        {
            Script = command => command.StartsWith("RCPT TO:<niemand@", StringComparison.Ordinal) ? "550 5.1.1 no such mailbox here" : null,
        };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(LetterPriority.Confirmation, "niemand@amt.example"), Post.Letter());

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        var mails = await database.AllAsync<OutboxMail>();
        var refused = Assert.Single(mails, mail => mail.ToAddress == "niemand@amt.example");
        Assert.Equal(OutboxState.GivenUp, refused.State);
        Assert.Equal("550 5.1.1 no such mailbox here", refused.LastAnswer);
        Assert.Equal(OutboxState.Sent, Assert.Single(mails, mail => mail != refused).State);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(true, OutboxState.Sent)]
    [InlineData(false, OutboxState.GivenUp)]
    public async Task An_address_with_umlauts_before_the_at_needs_a_server_that_knows_them(bool knowsThem, OutboxState becomes)
    {
        await using var server = new ScriptedSmtpServer { OffersUnicode = knowsThem };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(to: "jörg@münchen.example"), Post.Letter(to: "anna@münchen.example"));

        await database.DeliverAsync(Cancel);

        var mails = await database.AllAsync<OutboxMail>();
        Assert.Equal(becomes, Assert.Single(mails, mail => mail.ToAddress.StartsWith('j')).State);
        Assert.Equal(OutboxState.Sent, Assert.Single(mails, mail => mail.ToAddress.StartsWith('a')).State);
    }

    [Fact]
    public async Task A_letter_that_is_not_wanted_now_is_tried_again_later()
    {
        var busy = true;
        await using var server = new ScriptedSmtpServer { Script = command => busy && command == "END OF DATA" ? "451 4.7.1 greylisted, come back" : null };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        await database.DeliverAsync(Cancel);

        var mail = await database.OnlyMailAsync();
        Assert.Equal((OutboxState.Queued, 1, "451 4.7.1 greylisted, come back"), (mail.State, mail.Attempts, mail.LastAnswer));
        Assert.InRange(mail.NextAttemptUtc - TestData.Now, TimeSpan.FromSeconds(24), TimeSpan.FromSeconds(36));

        busy = false;
        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));
        mail = await database.OnlyMailAsync();
        Assert.Equal((OutboxState.Sent, 2, null), (mail.State, mail.Attempts, mail.LastAnswer));
    }

    [Fact]
    public async Task Patience_grows_and_ends()
    {
        await using var server = new ScriptedSmtpServer { Script = command => command.StartsWith("RCPT", StringComparison.Ordinal) ? "452 4.2.2 mailbox full" : null };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:MaxAttempts", "4"));
        await database.ArrangeAsync(Post.Letter());

        var waits = new List<TimeSpan>();
        while ((await database.OnlyMailAsync()).State == OutboxState.Queued)
        {
            database.Clock.SetUtcNow((await database.OnlyMailAsync()).NextAttemptUtc);
            await database.DeliverAsync(Cancel);
            waits.Add((await database.OnlyMailAsync()).NextAttemptUtc - database.Clock.GetUtcNow().UtcDateTime);
        }

        var mail = await database.OnlyMailAsync();
        Assert.Equal((OutboxState.GivenUp, 4, "452 4.2.2 mailbox full"), (mail.State, mail.Attempts, mail.LastAnswer));
        Assert.True(waits[0] < waits[1] && waits[1] < waits[2], string.Join(", ", waits));
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_middle_of_a_letter_repeats_it_with_the_same_message_id()
    {
        await using var server = new ScriptedSmtpServer { BreaksOffInData = true };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(LetterPriority.Confirmation, subject: "gerissen"), Post.Letter(subject: "danach"));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        var torn = Assert.Single(await database.AllAsync<OutboxMail>(), mail => mail.Subject == "gerissen");
        Assert.Equal(OutboxState.Queued, torn.State);
        Assert.StartsWith("broken: ", torn.LastAnswer, StringComparison.Ordinal);
        Assert.Equal("danach", Post.Read(Assert.Single(server.Letters)).Subject);

        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.DeliverAsync(Cancel);
        Assert.Equal($"{torn.Id:N}@www.gescheiterweiter.test", Post.Read(server.Letters.Last()).MessageId);
    }

    [Fact]
    public async Task A_server_that_is_away_for_a_while_loses_nothing()
    {
        var server = new ScriptedSmtpServer();
        var port = server.Port;
        await server.DisposeAsync();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(), Post.Letter(), Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));
        var mails = await database.AllAsync<OutboxMail>();
        Assert.All(mails, mail => Assert.Equal((OutboxState.Queued, null), (mail.State, mail.LeaseId)));
        Assert.StartsWith("connect: ", Assert.Single(mails, mail => mail.Attempts == 1).LastAnswer, StringComparison.Ordinal);

        await using var back = new ScriptedSmtpServer(port);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));
        Assert.Equal(3, back.Letters.Count);
    }

    [Fact]
    public async Task A_server_that_shuts_down_in_between_is_left_alone()
    {
        var calls = 0;
        await using var server = new ScriptedSmtpServer
        {
            Script = command => command.StartsWith("MAIL", StringComparison.Ordinal) && ++calls == 2 ? "421 4.3.2 shutting down" : null,
        };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(), Post.Letter(), Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        Assert.Equal([OutboxState.Queued, OutboxState.Queued, OutboxState.Sent], (await database.AllAsync<OutboxMail>()).Select(mail => mail.State).Order());
    }

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
            using var message = crashed.ServiceProvider.GetRequiredService<LetterPost>().Pack(Assert.Single(batch.Letters));
            await crashed.ServiceProvider.GetRequiredService<IMailCarrier>().CarryAsync(message, Cancel);
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
    public async Task A_change_that_is_rolled_back_sends_nothing()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await using (var scope = database.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            await using var transaction = await db.BeginWriteAsync(Cancel);
            scope.ServiceProvider.GetRequiredService<Outbox>().Add(EverythingLetter.Sample, new Recipient("Anna", EmailAddress.Parse("anna@amt.example")));
            await db.SaveChangesAsync(Cancel);
        }

        Assert.False(await database.Services.GetRequiredService<OutboxBell>().WaitAsync(TimeSpan.Zero, Cancel));
        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));
        Assert.Empty(server.Letters);
    }

    [Fact]
    public async Task The_bell_rings_when_a_letter_is_committed_and_not_before()
    {
        await using var database = await TestDatabase.CreateAsync();
        var bell = database.Services.GetRequiredService<OutboxBell>();
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
        var anna = new Recipient("Anna", EmailAddress.Parse("anna@amt.example"));

        outbox.Add(EverythingLetter.Sample, anna);
        Assert.False(await bell.WaitAsync(TimeSpan.Zero, Cancel));
        await db.SaveChangesAsync(Cancel);
        Assert.True(await bell.WaitAsync(TimeSpan.Zero, Cancel));

        await using (var transaction = await db.BeginWriteAsync(Cancel))
        {
            outbox.Add(EverythingLetter.Sample, anna);
            await db.SaveChangesAsync(Cancel);
            Assert.False(await bell.WaitAsync(TimeSpan.Zero, Cancel));
            await transaction.CommitAsync(Cancel);
        }

        Assert.True(await bell.WaitAsync(TimeSpan.Zero, Cancel));
    }

    [Fact]
    public async Task Nothing_leaves_while_delivery_is_paused()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(), new DeliverySwitch { PausedUtc = TestData.Now });

        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));

        Assert.Empty(server.Letters);
        Assert.Null((await database.OnlyMailAsync()).LeaseId);
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
