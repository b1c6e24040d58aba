using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Mail.Letters;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

public sealed class OutboxDeliveryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [EveryProvider]
    public async Task Letters_leave_most_urgent_first_over_one_protected_connection(StorageProvider provider)
    {
        await using var server = new ScriptedSmtpServer { Credentials = ("post", "geheim") };
        await using var database = await Post.DatabaseAsync(server, provider);
        await database.ArrangeAsync(
            Post.Letter(LetterPriority.Broadcast, subject: "drei"), Post.Letter(LetterPriority.Personal, subject: "zwei"),
            Post.Letter(LetterPriority.Confirmation, subject: "eins"));

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
    public async Task When_the_clock_is_set_back_what_was_written_before_leaves_at_once()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());
        database.Clock.AdjustTime(database.Clock.GetUtcNow() - TimeSpan.FromHours(3));

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));
        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));

        Assert.Single(server.Letters);
    }

    [Fact]
    public async Task Dots_at_the_beginning_of_a_line_arrive_as_they_were()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        await database.DeliverAsync(Cancel);

        Assert.Contains(
            "\n.\n..zwei Punkte", Post.Read(Assert.Single(server.Letters)).TextBody?.ReplaceLineEndings("\n"), StringComparison.Ordinal);
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
            scope.ServiceProvider.GetRequiredService<OutboxWriter>()
                .Add(EverythingLetter.Sample, new Recipient("Anna", EmailAddress.Parse("anna@amt.example")));
            await db.SaveChangesAsync(Cancel);
        }

        Assert.False(await database.Services.GetRequiredService<OutboxSignal>().WaitAsync(TimeSpan.Zero, Cancel));
        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));
        Assert.Empty(server.Letters);
    }

    [Fact]
    public async Task The_bell_rings_when_a_letter_is_committed_and_not_before()
    {
        await using var database = await TestDatabase.CreateAsync();
        var bell = database.Services.GetRequiredService<OutboxSignal>();
        await using var scope = database.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var outbox = scope.ServiceProvider.GetRequiredService<OutboxWriter>();
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
        await database.ArrangeAsync(Post.Letter(), new DeliveryState { PausedUtc = TestData.Now });

        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));

        Assert.Empty(server.Letters);
        Assert.Null((await database.OnlyMailAsync()).LeaseId);
    }
}
