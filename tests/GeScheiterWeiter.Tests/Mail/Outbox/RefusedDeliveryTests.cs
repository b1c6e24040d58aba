using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

/// <summary>What servers say when they do not take a letter, and what becomes of it.</summary>
public sealed class RefusedDeliveryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
        await using var server = new ScriptedSmtpServer
        {
            Script = command => busy && command == "END OF DATA" ? "451 4.7.1 greylisted, come back" : null,
        };
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
        await using var server = new ScriptedSmtpServer
        {
            Script = command => command.StartsWith("RCPT", StringComparison.Ordinal) ? "452 4.2.2 mailbox full" : null,
        };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:MaxAttempts", "4"));
        await database.ArrangeAsync(Post.Letter());

        var waits = new List<TimeSpan>();
        for (var attempt = 0; attempt < 10 && (await database.OnlyMailAsync()).State == OutboxState.Queued; attempt++)
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
        Assert.All(mails, mail => Assert.Equal((OutboxState.Queued, null, 0), (mail.State, mail.LeaseId, mail.Attempts)));
        Assert.StartsWith("connect: ", Assert.Single(mails, mail => mail.LastAnswer is not null).LastAnswer, StringComparison.Ordinal);

        await using var back = new ScriptedSmtpServer(port);
        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));
        Assert.Equal(3, back.Letters.Count);
    }

    [Fact]
    public async Task A_server_that_shuts_down_in_between_is_left_alone()
    {
        var calls = 0;
        await using var server = new ScriptedSmtpServer
        {
            Script = command => (command.StartsWith("MAIL", StringComparison.Ordinal) && ++calls > 1)
                || (command == "GREETING" && calls > 1)
                ? "421 4.3.2 shutting down"
                : null,
        };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(), Post.Letter(), Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        Assert.Equal(
            [OutboxState.Queued, OutboxState.Queued, OutboxState.Sent],
            (await database.AllAsync<OutboxMail>()).Select(mail => mail.State).Order());
    }
}
