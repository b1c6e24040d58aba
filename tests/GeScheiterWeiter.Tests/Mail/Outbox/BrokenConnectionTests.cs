using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

/// <summary>Connections end in the middle of things: which letter pays for it, and which does not.</summary>
public sealed class BrokenConnectionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_closes_after_each_letter_gets_the_next_at_once_over_a_new_connection()
    {
        await using var server = new ScriptedSmtpServer { HangsUpAfter = command => command == "END OF DATA" };
        await AssertAllLeaveAtOnceAsync(server);
    }

    [Theory]
    [InlineData("421 4.7.0 too many messages in this connection")]
    [InlineData("450 4.7.1 too much mail in this session")]
    public async Task A_server_with_a_limit_per_connection_gets_the_next_at_once_over_a_new_one(string answer)
    {
        var used = 0;
        await using var server = new ScriptedSmtpServer();
        server.Script = command =>
        {
            if (command == "GREETING")
                used = 0;
            return command.StartsWith("MAIL", StringComparison.Ordinal) && ++used > 1 ? answer : null;
        };
        await AssertAllLeaveAtOnceAsync(server);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_letter_is_the_servers_fault_when_the_next_letter_breaks_too()
    {
        await using var server = new ScriptedSmtpServer { HangsUp = command => command.StartsWith("MAIL", StringComparison.Ordinal) };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(), Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        Assert.All(
            await database.AllAsync<OutboxMail>(),
            mail => Assert.Equal((OutboxState.Queued, 0, null), (mail.State, mail.Attempts, mail.LeaseId)));
    }

    [Fact]
    public async Task A_letter_that_breaks_every_connection_holds_up_no_other()
    {
        await using var server = new ScriptedSmtpServer
        {
            HangsUp = command => command.StartsWith("RCPT TO:<gift@", StringComparison.Ordinal),
        };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(LetterPriority.Confirmation, "gift@amt.example"), Post.Letter(), Post.Letter());

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal(2, server.Letters.Count);
        var poison = (await database.AllAsync<OutboxMail>()).Single(mail => mail.ToAddress.StartsWith("gift", StringComparison.Ordinal));
        Assert.Equal((OutboxState.Queued, 1), (poison.State, poison.Attempts));
        Assert.StartsWith("broken: ", poison.LastAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_the_server_may_have_taken_is_not_repeated_at_once()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(LetterPriority.Confirmation, subject: "eins"), Post.Letter(subject: "zwei"));
        server.HangsUp = command => command == "END OF DATA" && server.Letters.Count == 2;

        await database.DeliverAsync(Cancel);

        Assert.Equal(2, server.Letters.Count);
        var unclear = (await database.AllAsync<OutboxMail>()).Single(mail => mail.Subject == "zwei");
        Assert.Equal((OutboxState.Queued, 1), (unclear.State, unclear.Attempts));
    }

    private static async Task AssertAllLeaveAtOnceAsync(ScriptedSmtpServer server)
    {
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter(), Post.Letter(), Post.Letter());

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal(3, server.Letters.Count);
        Assert.Equal(3, server.Connections);
        Assert.All(await database.AllAsync<OutboxMail>(), mail => Assert.Equal((OutboxState.Sent, 1), (mail.State, mail.Attempts)));
    }
}
