using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

public sealed class OutboxDeskTests
{
    private static readonly Actor Anna = Actor.Organizer(Guid.CreateVersion7());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_that_was_given_up_can_be_tried_again_at_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        var mail = Post.Letter();
        (mail.State, mail.Attempts, mail.NextAttemptUtc) = (OutboxState.GivenUp, 16, TestData.Now.AddDays(-1));
        await database.ArrangeAsync(mail);

        Assert.Equal(LetterChange.Done, await database.WithAsync((OutboxDesk desk) => desk.RetryAsync(mail.Id, Anna, Cancel)));

        var tried = await database.OnlyMailAsync();
        Assert.Equal((OutboxState.Queued, 0, TestData.Now), (tried.State, tried.Attempts, tried.NextAttemptUtc));
        await AssertAuditedAsync(database, "letter.retried", mail.Id);
        Assert.True(await database.Services.GetRequiredService<OutboxSignal>().WaitAsync(TimeSpan.Zero, Cancel));
    }

    [Fact]
    public async Task A_letter_that_has_left_can_neither_be_retried_nor_discarded()
    {
        await using var database = await TestDatabase.CreateAsync();
        var mail = Post.Letter();
        (mail.State, mail.SentUtc) = (OutboxState.Sent, TestData.Now);
        await database.ArrangeAsync(mail);

        Assert.Equal(LetterChange.TooLate, await database.WithAsync((OutboxDesk desk) => desk.RetryAsync(mail.Id, Anna, Cancel)));
        Assert.Equal(LetterChange.TooLate, await database.WithAsync((OutboxDesk desk) => desk.DiscardAsync(mail.Id, Anna, Cancel)));

        Assert.Equal(OutboxState.Sent, (await database.OnlyMailAsync()).State);
        Assert.Empty(await database.AllAsync<AuditEntry>());
    }

    [Fact]
    public async Task A_letter_in_a_workers_hand_cannot_be_discarded()
    {
        await using var database = await TestDatabase.CreateAsync();
        var mail = Post.Letter();
        await database.ArrangeAsync(mail);
        await database.TakeAsync(Guid.NewGuid());

        Assert.Equal(LetterChange.TooLate, await database.WithAsync((OutboxDesk desk) => desk.DiscardAsync(mail.Id, Anna, Cancel)));

        Assert.Equal(OutboxState.Queued, (await database.OnlyMailAsync()).State);
    }

    [Fact]
    public async Task A_discarded_letter_never_leaves()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        var mail = Post.Letter();
        await database.ArrangeAsync(mail);

        Assert.Equal(LetterChange.Done, await database.WithAsync((OutboxDesk desk) => desk.DiscardAsync(mail.Id, Anna, Cancel)));
        await database.DeliverAsync(Cancel);

        Assert.Empty(server.Letters);
        await AssertAuditedAsync(database, "letter.discarded", mail.Id);
    }

    [Fact]
    public async Task A_copy_is_a_letter_of_its_own()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        var mail = Post.Letter(calendar: new CalendarPart(CalendarMethod.Cancel, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
        await database.ArrangeAsync(mail);

        Assert.Equal(LetterChange.Done, await database.WithAsync((OutboxDesk desk) => desk.CopyAsync(mail.Id, Anna, Cancel)));
        await database.DeliverAsync(Cancel);

        var messages = server.Letters.Select(Post.Read).ToList();
        Assert.Equal(2, messages.Select(message => message.MessageId).Distinct().Count());
        Assert.Single(messages.Select(message => (message.Subject, message.To.ToString(), message.TextBody)).Distinct());
        await AssertAuditedAsync(database, "letter.copied", mail.Id);
    }

    [Fact]
    public async Task An_unknown_letter_is_not_found()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Null(await database.WithAsync((OutboxDesk desk) => desk.RetryAsync(Guid.NewGuid(), Anna, Cancel)));
        Assert.Null(await database.WithAsync((OutboxDesk desk) => desk.DiscardAsync(Guid.NewGuid(), Anna, Cancel)));
        Assert.Null(await database.WithAsync((OutboxDesk desk) => desk.CopyAsync(Guid.NewGuid(), Anna, Cancel)));
    }

    [Fact]
    public async Task A_pause_holds_until_somebody_ends_it_and_both_are_written_down_once()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Post.Letter());

        await database.WithAsync((DeliveryPause pause) => pause.PauseAsync(Anna, Cancel));
        await database.WithAsync((DeliveryPause pause) => pause.PauseAsync(Anna, Cancel));
        Assert.Equal(DeliveryOutcome.NothingToDo, await database.DeliverAsync(Cancel));
        await database.WithAsync((DeliveryPause pause) => pause.ResumeAsync(Anna, Cancel));
        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal(["delivery.paused", "delivery.resumed"], (await database.AllAsync<AuditEntry>()).Select(entry => entry.Action));
    }

    private static async Task AssertAuditedAsync(TestDatabase database, string action, Guid subjectId)
    {
        var entry = Assert.Single(await database.AllAsync<AuditEntry>());
        Assert.Equal((action, (Guid?)subjectId, Anna.Id), (entry.Action, entry.SubjectId, entry.ActorId));
    }
}
