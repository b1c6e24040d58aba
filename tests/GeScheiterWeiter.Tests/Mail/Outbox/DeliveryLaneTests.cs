using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

/// <summary>Many letters leave over several connections at once.</summary>
public sealed class DeliveryLaneTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_letters_leave_over_as_many_connections_as_the_settings_allow()
    {
        await using var server = new ScriptedSmtpServer { Delay = Thinking };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:Connections", "3"));
        await database.ArrangeAsync(Mailing(120));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal((120, 3), (server.Letters.Count, server.Connections));
        Assert.All(await database.AllAsync<OutboxMail>(), mail => Assert.Equal((OutboxState.Sent, 1), (mail.State, mail.Attempts)));
    }

    [Fact]
    public async Task A_server_with_room_for_one_connection_gets_all_letters_over_it()
    {
        await using var server = new ScriptedSmtpServer { MostConnections = 1, Delay = Thinking };
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Mailing(60));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal(60, server.Letters.Select(letter => Post.Read(letter).MessageId).Distinct().Count());
        Assert.All(await database.AllAsync<OutboxMail>(), mail => Assert.Equal((OutboxState.Sent, 1), (mail.State, mail.Attempts)));
    }

    [Fact]
    public async Task A_wrong_password_is_tried_once_however_many_letters_wait()
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:Password", "falsch"));
        await database.ArrangeAsync(Mailing(100));

        Assert.Equal(DeliveryOutcome.SignInRefused, await database.DeliverAsync(Cancel));

        Assert.Single(server.Commands, command => command.StartsWith("AUTH", StringComparison.Ordinal));
        Assert.All(
            await database.AllAsync<OutboxMail>(),
            mail => Assert.Equal((OutboxState.Queued, 0, null), (mail.State, mail.Attempts, mail.LeaseId)));
    }

    [Fact]
    public async Task An_urgent_letter_overtakes_a_mailing_that_is_on_its_way()
    {
        await using var server = new ScriptedSmtpServer { Delay = Thinking };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:Connections", "1"));
        await database.ArrangeAsync(Mailing(200));

        var delivering = database.DeliverAsync(Cancel);
        await Eventually.HoldsAsync(() => !server.Letters.IsEmpty, "No letter has left.");
        await database.ArrangeAsync(Post.Letter(LetterPriority.Confirmation, subject: "dringend"));
        await delivering;

        var subjects = server.Letters.Select(letter => Post.Read(letter).Subject).ToList();
        Assert.Equal(201, subjects.Count);
        Assert.InRange(subjects.IndexOf("dringend"), 1, 99);
    }

    [Fact]
    public async Task A_letter_the_server_thinks_about_for_long_holds_up_no_other()
    {
        await using var server = new ScriptedSmtpServer();
        var first = 1;
        server.Delay =
            command => command == "END OF DATA" && Interlocked.Exchange(ref first, 0) == 1 ? TimeSpan.FromSeconds(4) : Thinking(command);
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Mailing(1));
        var delivering = database.DeliverAsync(Cancel);
        await Eventually.HoldsAsync(() => !server.Letters.IsEmpty, "No letter has left.");

        await database.ArrangeAsync(Mailing(30));
        await delivering;

        Assert.Equal(31, server.Letters.Count);
    }

    [Fact]
    public async Task A_pause_holds_back_what_a_worker_has_in_hand_already()
    {
        await using var server = new ScriptedSmtpServer { Delay = Thinking };
        await using var database = await Post.DatabaseAsync(server, settings: ("Mail:Connections", "1"));
        await database.ArrangeAsync(Mailing(90));

        var delivering = database.DeliverAsync(Cancel);
        await Eventually.HoldsAsync(() => !server.Letters.IsEmpty, "No letter has left.");
        await database.ArrangeAsync(new DeliveryState { PausedUtc = TestData.Now });
        await delivering;

        Assert.InRange(server.Letters.Count, 1, 60);
        var mails = await database.AllAsync<OutboxMail>();
        Assert.Equal(server.Letters.Count, mails.Count(mail => mail.State == OutboxState.Sent));
        Assert.All(mails, mail => Assert.Null(mail.LeaseId));
    }

    private static object[] Mailing(int count) =>
        [.. Enumerable.Range(0, count).Select(number => Post.Letter(LetterPriority.Broadcast, subject: $"Brief {number}"))];

    private static TimeSpan Thinking(string command) => TimeSpan.FromMilliseconds(command == "END OF DATA" ? 10 : 0);
}
