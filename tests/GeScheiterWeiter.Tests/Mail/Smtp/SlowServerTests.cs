using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Smtp;

/// <summary>Each step has a time of its own.</summary>
public sealed class SlowServerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_slow_at_every_step_gets_the_letter()
    {
        await using var server = new ScriptedSmtpServer
        {
            Credentials = ("post", "geheim"),
            Delay = command => TimeSpan.FromMilliseconds(command == "END OF DATA" ? 2500 : 500),
        };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:TimeoutSeconds", "1"));
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal((OutboxState.Sent, 1), ((await database.OnlyMailAsync()).State, server.Letters.Count));
    }

    [Theory]
    [InlineData("GREETING", "connect: no answer within 1 s (Greeting)")]
    [InlineData("EHLO", "connect: no answer within 1 s (Hello)")]
    [InlineData("HANDSHAKE", "tls: no answer within 1 s (Tls)")]
    [InlineData("AUTH", "login: no answer within 1 s (SignIn)")]
    [InlineData("MAIL", "broken: no answer within 1 s (Sender)")]
    [InlineData("DATA", "broken: no answer within 1 s (Data)")]
    public async Task A_server_that_stops_answering_is_away_and_the_step_is_named(string at, string because)
    {
        await using var server = new ScriptedSmtpServer
        {
            Credentials = ("post", "geheim"),
            Delay = command => command.StartsWith(at, StringComparison.Ordinal) ? TimeSpan.FromMinutes(1) : TimeSpan.Zero,
        };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:TimeoutSeconds", "1"));
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        var mail = await database.OnlyMailAsync();
        Assert.Equal((OutboxState.Queued, 0, because), (mail.State, mail.Attempts, mail.LastAnswer));
    }

    [Fact]
    public async Task A_server_that_drips_its_words_does_not_hold_us_for_ever()
    {
        await using var server = new ScriptedSmtpServer { BetweenBytes = TimeSpan.FromMilliseconds(300) };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:TimeoutSeconds", "1"));
        await database.ArrangeAsync(Post.Letter());

        Assert.Equal(DeliveryOutcome.ServerAway, await database.DeliverAsync(Cancel));

        Assert.Equal("connect: no answer within 1 s (Greeting)", (await database.OnlyMailAsync()).LastAnswer);
    }

    [Fact]
    public void The_answer_to_the_whole_letter_may_take_ten_minutes_and_no_other()
    {
        using var conversation = new SmtpConversation(TimeSpan.FromSeconds(30));

        Assert.All(Enum.GetValues<SmtpStep>(), step => Assert.Equal(
            step == SmtpStep.FinalAnswer ? TimeSpan.FromMinutes(10) : TimeSpan.FromSeconds(30), conversation.PatienceFor(step)));
    }
}
