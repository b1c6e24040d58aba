using System.Data.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Mail.Outbox;

/// <summary>The database fails while letters are in a worker's hand. What was sent is not sent again.</summary>
public sealed class FullDiskTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Letters_whose_mark_fails_are_marked_later_and_sent_once()
    {
        var faults = new CommandFaults();
        faults.FindsNoRoom = command => IsMark(command) && faults.Count < 3;
        await using var server = new ScriptedSmtpServer();
        await using var database = await DatabaseAsync(server, faults);
        await database.ArrangeAsync([.. Enumerable.Range(0, 60).Select(number => Post.Letter(subject: $"Brief {number}"))]);

        Assert.Equal(DeliveryOutcome.Delivered, await database.DeliverAsync(Cancel));

        Assert.Equal(3, faults.Count);
        AssertSentOnce(server, 60);
        Assert.All(
            await database.AllAsync<OutboxMail>(),
            mail => Assert.Equal((OutboxState.Sent, 1, null), (mail.State, mail.Attempts, mail.LeaseId)));
    }

    [Fact]
    public async Task While_marks_fail_no_more_letters_leave_than_a_crash_may_repeat()
    {
        var faults = new CommandFaults { FindsNoRoom = IsMark };
        await using var server = new ScriptedSmtpServer();
        await using var database = await DatabaseAsync(server, faults);
        await database.ArrangeAsync([.. Enumerable.Range(0, 200).Select(number => Post.Letter(subject: $"Brief {number}"))]);

        var delivering = database.DeliverAsync(Cancel);
        await Eventually.HoldsAsync(() => faults.Count >= 4, "Marking is not tried again.");
        Assert.InRange(server.Letters.Count, 1, 50);

        faults.FindsNoRoom = _ => false;
        Assert.Equal(DeliveryOutcome.Delivered, await delivering);
        AssertSentOnce(server, 200);
    }

    [Fact]
    public async Task A_worker_that_is_stopped_with_letters_it_cannot_mark_ends_and_remembers_them_as_long_as_it_lives()
    {
        using var stopping = new CancellationTokenSource();
        var faults = new CommandFaults { FindsNoRoom = IsMark };
        await using var server = new ScriptedSmtpServer { OnLetter = stopping.Cancel };
        await using var database = await DatabaseAsync(server, faults);
        await database.ArrangeAsync(Post.Letter());
        await using var scope = database.Services.CreateAsyncScope();
        var worker = scope.ServiceProvider.GetRequiredService<OutboxDelivery>();

        await Assert.ThrowsAsync<SqliteException>(() => worker.DeliverAsync(stopping.Token));
        faults.FindsNoRoom = _ => false;
        await worker.DeliverAsync(Cancel);

        AssertSentOnce(server, 1);
        Assert.Equal(OutboxState.Sent, (await database.OnlyMailAsync()).State);
    }

    [Fact]
    public async Task A_worker_that_stumbled_over_letters_it_had_leased_takes_its_own_lease_back_first()
    {
        var faults = new CommandFaults();
        faults.FindsNoRoom = command => command.CommandText.StartsWith("SELECT", StringComparison.Ordinal)
            && command.CommandText.Contains("\"Html\"", StringComparison.Ordinal) && faults.Count < 1;
        await using var server = new ScriptedSmtpServer();
        await using var database = await DatabaseAsync(server, faults);
        await database.ArrangeAsync(Post.Letter(), Post.Letter());
        await using var scope = database.Services.CreateAsyncScope();
        var worker = scope.ServiceProvider.GetRequiredService<OutboxDelivery>();

        await Assert.ThrowsAsync<SqliteException>(() => worker.DeliverAsync(Cancel));
        Assert.All(await database.AllAsync<OutboxMail>(), mail => Assert.NotNull(mail.LeaseId));
        Assert.Equal(DeliveryOutcome.Delivered, await worker.DeliverAsync(Cancel));

        AssertSentOnce(server, 2);
    }

    private static Task<TestDatabase> DatabaseAsync(ScriptedSmtpServer server, CommandFaults faults) =>
        Post.DatabaseAsync(server, services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(faults)));

    private static bool IsMark(DbCommand command) =>
        command.CommandText.StartsWith("UPDATE \"OutboxMails\"", StringComparison.Ordinal)
        && command.CommandText.Contains("\"SentUtc\"", StringComparison.Ordinal);

    private static void AssertSentOnce(ScriptedSmtpServer server, int count)
    {
        Assert.Equal(count, server.Letters.Count);
        Assert.Equal(count, server.Letters.Select(letter => Post.Read(letter).MessageId).Distinct().Count());
    }
}
