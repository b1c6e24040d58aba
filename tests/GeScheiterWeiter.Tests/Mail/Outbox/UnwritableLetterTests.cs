using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

/// <summary>Rows nobody would write, put into the outbox all the same. One letter never stops another.</summary>
public sealed class UnwritableLetterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> NoAddresses =>
    [
        "", " ", "kein-at", "@amt.example", "anna@", "a@@b.example", "a b@amt.example",
        "anna@amt..example", "anna@amt.example, opfer@evil.example",
        "<anna@amt.example>, opfer@evil.example", "anna@amt.example>\r\nRCPT TO:<opfer@evil.example",
        "anna@amt.example\r\nBcc: opfer@evil.example",
        "anna@amt.example\0", "anna@-ü.example",
    ];

    [Theory]
    [MemberData(nameof(NoAddresses), DisableDiscoveryEnumeration = true)]
    public async Task What_is_no_address_is_given_up_with_its_reason_and_the_next_letter_leaves(string address)
    {
        await using var server = new ScriptedSmtpServer { OffersUnicode = true };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(
            Post.Letter(LetterPriority.Confirmation, address, subject: "unmöglich"), Post.Letter(subject: "danach"));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        var letter = Assert.Single(server.Letters);
        Assert.Equal(("danach", "anna@amt.example"), (Post.Read(letter).Subject, Assert.Single(letter.To)));
        Assert.DoesNotContain(server.Commands, command => command.Contains("opfer", StringComparison.Ordinal));
        var given = (await database.AllAsync<OutboxMail>()).Single(mail => mail.Subject == "unmöglich");
        Assert.Equal((OutboxState.GivenUp, null), (given.State, given.LeaseId));
        Assert.StartsWith("letter: ", given.LastAnswer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\ud800\udc00\ud800", "\udfff")]
    [InlineData("=?utf-8?q?=22?= \"\\ <x@y>", "=?x?=\r\n.\r\nQUIT\r\n")]
    [InlineData("\u202e\u2028\u0085", "\0\u0001\u001b")]
    public async Task Whatever_else_stands_in_a_row_becomes_a_letter_that_can_be_read(string name, string text)
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        var odd = new OutboxMail
        {
            Kind = "Test",
            Priority = (LetterPriority)7,
            ToName = name,
            ToAddress = "bert@müller-beispiel.de",
            Subject = name,
            Text = text,
            Html = text,
            Calendar = text,
            CalendarMethod = (CalendarMethod)9,
            QueuedUtc = DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc),
            NextAttemptUtc = TestData.Now,
        };
        await database.ArrangeAsync(odd, Post.Letter(subject: "danach"));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal(2, server.Letters.Count);
        Assert.All(server.Letters, letter => Assert.NotNull(Post.Read(letter).TextBody));
        Assert.Equal("bert@xn--mller-beispiel-gsb.de", server.Letters.Select(letter => Assert.Single(letter.To)).Last());
    }
}
